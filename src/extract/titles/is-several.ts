/** Whether a speaker that is no actor is several: "officials say", but "Ana Silvas says". */
export const isSeveral = (name: string): boolean =>
  /(?:[^s]s|police)$/i.test(name) && !/^\p{Lu}.* \p{Lu}/u.test(name);

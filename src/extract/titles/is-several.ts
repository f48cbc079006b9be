import { isNounBase, nounBase } from '../words/lexicon';

/** Whether a speaker that is no actor is several: "officials say", but "Ana Silvas says" and "Beacons says", a firm. */
export function isSeveral(name: string): boolean {
  const last =
    name
      .split(/ |(?<=\p{L})-(?=\p{L})/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  const plural = last === 'police' || (/[^s]s$/.test(last) && isNounBase(nounBase(last)));
  return plural && !/^\p{Lu}.* \p{Lu}/u.test(name);
}

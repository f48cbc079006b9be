/** The word tables as pack-words.mjs packs them, each to be asked through a WordTable. */
declare module 'word-tables' {
  /** Word → its Penn Treebank tags, most frequent first (fnTBL lexicon). */
  export const tags: string;
  /** Base form → WordNet lexicographer files (lexnames 0 to 44) of its senses. */
  export const senses: string;
  /** Irregular form → base form. */
  export const verbForms: string;
  export const nounForms: string;
  /** Name in lower case → what `compromise` calls it. */
  export const names: string;
}

declare module 'wink-lexicon/src/lexicon.js' {
  /** Lower-case word → its Penn Treebank tags, most frequent first. */
  const lexicon: Readonly<Record<string, readonly string[]>>;
  export default lexicon;
}
declare module 'wink-lexicon/src/wn-words.js' {
  /** Base form → its place in wn-word-senses. */
  const words: Readonly<Record<string, number>>;
  export default words;
}
declare module 'wink-lexicon/src/wn-word-senses.js' {
  /** WordNet lexicographer files (lexnames 0 to 44) of a word's senses. */
  const senses: readonly (readonly number[])[];
  export default senses;
}
declare module 'wink-lexicon/src/wn-verb-exceptions.js' {
  /** Irregular form → base form. */
  const exceptions: Readonly<Record<string, string>>;
  export default exceptions;
}
declare module 'wink-lexicon/src/wn-noun-exceptions.js' {
  const exceptions: Readonly<Record<string, string>>;
  export default exceptions;
}

/** The words with a capital letter first, as at the start of a sentence. */
export function startSentence(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase('en') + words.slice(first.length);
}

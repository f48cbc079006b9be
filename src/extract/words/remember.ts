/** So many answers are kept: more words than the news of a year uses, and few enough for any memory. */
const MOST = 50_000;

/** The same function of a word, which looks up each word once. Law: equals `look`, for any look that is pure. */
export function rememberWords<T>(look: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined || known.has(word)) return kept as T;
    const found = look(word);
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}

/** The address as a URL if it leads to the web; anything else (`javascript:`, `data:`, a path, nonsense) gives null. */
export function readWebLink(address: string | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Longer passages are named by their first and last words, as text fragments allow. */
const WHOLE_PASSAGE_WORDS = 12;
const EDGE_WORDS = 5;

/** A hyphen parts the fields of a text fragment, so it is written as %2D. */
function encodeWords(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/**
 * The web address that opens an article at a passage (`#:~:text=…`), or null where the article has no address on the
 * web. A browser that does not find the words shows the article from its top.
 */
export function linkToPassage(address: string | undefined, exact: string): string | null {
  const url = readWebLink(address);
  if (!url) return null;
  const words = exact.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return url.href;
  const text =
    words.length <= WHOLE_PASSAGE_WORDS
      ? encodeWords(words)
      : `${encodeWords(words.slice(0, EDGE_WORDS))},${encodeWords(words.slice(-EDGE_WORDS))}`;
  return `${url.href}${url.hash === '' ? '#' : ''}:~:text=${text}`;
}

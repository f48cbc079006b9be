/** Paragraphs with what marks words in them, and the signs that a writer of HTML must not leave as they are. */
const NOT_PLAIN = /<(?!\/?(?:p|em|strong|code)>)|&(?!(?:amp|lt|gt|quot|#39);)/;
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * The text of HTML that is nothing but paragraphs, as most articles in Markdown are, without a document made of it; null for all other. White
 * space within paragraphs is one space. Law: once tidied, the same as the readable text of its document.
 */
export function readPlainHtml(html: string): string | null {
  if (NOT_PLAIN.test(html)) return null;
  return html
    .replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ')
    .replace(/<\/?p>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&[^;]+;/g, (sign) => SIGNS[sign] ?? sign);
}

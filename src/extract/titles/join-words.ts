import type { TaggedToken } from '../grammar/tag-tokens';

/** Joins tokens as they stood: no space before marks and clitics, quotation marks only in pairs. */
export function joinWords(tokens: readonly TaggedToken[]): string {
  let words = '';
  let last: TaggedToken | undefined;
  for (const token of tokens) {
    words += last && last.end < token.start ? ` ${token.text}` : token.text;
    last = token;
  }
  const straight = words.split('"').length - 1;
  const curly = words.split('“').length === words.split('”').length;
  return (straight % 2 === 0 && curly ? words : words.replace(/["“”]/g, '')).replace(/\s+/g, ' ').trim();
}

import type { TaggedToken } from '../grammar/tag-tokens';

/** Joins tokens as they stood: no space before marks and clitics, quotation marks only in pairs. */
export function joinWords(tokens: readonly TaggedToken[]): string {
  let words = '';
  let last: TaggedToken | undefined;
  let quoting = false;
  for (const token of tokens) {
    const mark = /^["“”]$/.test(token.text);
    // where a word was left out right behind an opening mark or before a closing one
    const close = (mark && quoting) || (quoting && /^["“]$/.test(last?.text ?? ''));
    words += last && last.end < token.start && !close ? ` ${token.text}` : token.text;
    if (mark) quoting = token.text === '“' || (token.text === '"' && !quoting);
    last = token;
  }
  words = words.replace(/``|''/g, '"').replace(/`/g, '');
  const straight = words.split('"').length - 1;
  const curly = words.split('“').length === words.split('”').length;
  return (straight % 2 === 0 && curly ? words : words.replace(/["“”]/g, '')).replace(/\s+/g, ' ').trim();
}

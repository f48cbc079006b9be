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
  return foldSpaces(/["“”`']/.test(words) ? pairMarks(words) : words);
}

/** Quotation marks of one kind, and none where they are not in pairs. */
function pairMarks(words: string): string {
  const marked = words.replace(/``|''/g, '"').replace(/`/g, '');
  const straight = marked.split('"').length - 1;
  const curly = marked.split('“').length === marked.split('”').length;
  if (straight % 2 === 0 && curly) return marked;
  return marked.replace(/(?<=\p{L})["“”](?=\p{L})/gu, ' ').replace(/["“”]/g, '');
}

/** Each run of white space as one space, none at the ends. What is one space already is left alone. */
const foldSpaces = (words: string): string => words.replace(/\s{2,}|[^\S ]/g, ' ').trim();

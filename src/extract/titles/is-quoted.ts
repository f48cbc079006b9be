import type { TaggedToken } from '../grammar/tag-tokens';

const MARK = /^["“”]$/;

/** Whether the token at `at` stands in somebody's own words: between quotation marks among the tokens. Cost: linear. */
export function isQuoted(tokens: readonly TaggedToken[], at: number): boolean {
  return findQuoted(tokens)[at] === true;
}

/** Which of the tokens stand in somebody's own words, by place; empty where there is no quotation mark. Cost: linear. */
export function findQuoted(tokens: readonly TaggedToken[]): readonly boolean[] {
  const last = tokens.findLastIndex(({ text }) => MARK.test(text));
  if (last < 0) return [];
  let open = false;
  return tokens.slice(0, last).map(({ text }) => {
    const quoted = open;
    if (MARK.test(text)) open = !open;
    return quoted;
  });
}

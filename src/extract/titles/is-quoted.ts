import type { TaggedToken } from '../grammar/tag-tokens';

/** Whether the token at `at` stands in somebody's own words: between quotation marks among the tokens. Cost: linear. */
export function isQuoted(tokens: readonly TaggedToken[], at: number): boolean {
  const marks = (part: readonly TaggedToken[]) => part.filter(({ text }) => /^["“”]$/.test(text)).length;
  return marks(tokens.slice(0, at)) % 2 === 1 && marks(tokens.slice(at + 1)) > 0;
}

import type { TaggedToken } from '../grammar/tag-tokens';

const BE = /^(?:be|is|was|were|been)$/;
const MARK = /^["“”]$/;

/**
 * "it was “absurd” to sell the boats" → "“absurd” to sell the boats": a verdict on what follows, without the "it" that only leads to
 * it. Null for words of any other form.
 */
export function dropExpletive(tokens: readonly TaggedToken[]): readonly TaggedToken[] | null {
  if (tokens[0]?.lower !== 'it') return null;
  const be = tokens.findIndex(({ lower }, at) => at > 0 && at < 4 && BE.test(lower));
  const led = tokens.slice(1, be).every(({ tag, lower }) => tag === 'MD' || /^(?:had|has|have)$/.test(lower));
  const verdict = tokens.slice(be + 1);
  const to = verdict.findIndex(({ tag }) => tag === 'TO');
  const words = verdict.slice(0, to).filter(({ text }) => !MARK.test(text));
  const judges =
    words.length > 0 && words.length < 4 && words.every(({ tag }) => /^(?:RB|JJ|JJR|DT|NN)$/.test(tag));
  return be > 0 && led && to > 0 && judges && verdict[to + 1]?.tag === 'VB' ? verdict : null;
}

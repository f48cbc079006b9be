import type { TaggedToken } from '../grammar/tag-tokens';
import { verbBase } from '../words/lexicon';
import { presentForm } from './verb-words';

/** "was failing to" → "fails to", "had to be" → "must be": what was going on when it was said. The tokens themselves where nothing was. */
export function toPresent(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const had = tokens.findIndex(({ lower }, at) => lower === 'had' && tokens[at + 1]?.lower === 'to');
  const [have, to] = [tokens[had], tokens[had + 1]];
  if (have && to) {
    const must = { ...have, end: to.end, text: 'must', lower: 'must', tag: 'MD' };
    return [...tokens.slice(0, had), must, ...tokens.slice(had + 2)];
  }
  const at = tokens.findIndex(
    (token, place) => /^(?:was|were|is|are)$/.test(token.lower) && tokens[place + 1]?.tag === 'VBG',
  );
  const [was, going] = [tokens[at], tokens[at + 1]];
  if (!was || !going || (going.lower === 'going' && tokens[at + 2]?.tag === 'TO')) return tokens;
  const verb = presentForm(verbBase(going.lower), /^(?:were|are)$/.test(was.lower));
  return [
    ...tokens.slice(0, at),
    { ...going, start: was.start, text: verb, lower: verb, tag: 'VBZ' },
    ...tokens.slice(at + 2),
  ];
}

/** "had been done by fire" → "done by fire"; the tokens themselves where nothing was done. */
export function dropBe(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const at = tokens.findIndex(
    ({ lower, tag }, place) =>
      /^VB/.test(tag) && /^(?:been|was|were|is|are)$/.test(lower) && tokens[place + 1]?.tag === 'VBN',
  );
  const from = /^(?:had|has|have)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const named = /^(?:NN|NNS|NNP)$/.test(tokens[from - 1]?.tag ?? '');
  return at > 0 && named ? [...tokens.slice(0, from), ...tokens.slice(at + 1)] : tokens;
}

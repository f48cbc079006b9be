import type { TaggedToken } from '../grammar/tag-tokens';
import { PARTICLE } from './close-phrase';

/** "by a Northam, N.J., police officer": the state of a town that describes what follows goes. */
function dropState(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const at = tokens.findIndex(
    ({ text }, comma) =>
      text === ',' &&
      tokens[comma - 1]?.tag === 'NNP' &&
      /^\p{Lu}[\p{L}.]*\.$/u.test(tokens[comma + 1]?.text ?? '') &&
      tokens[comma + 2]?.text === ',' &&
      /^NNS?$/.test(tokens[comma + 3]?.tag ?? ''),
  );
  return at < 0 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + 3)];
}

/** Leaves out short asides in brackets: "a 600 million (411 million euro) plant". */
function dropBrackets(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')');
  if (open < 1 || close < 0 || close - open > 8 || close === tokens.length - 1) return tokens;
  return [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}

/** "told, by an engineer, that", "asked the board, then at sea, to sail": an aside before what the verb is about. */
function dropAside(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const open = tokens.findIndex(({ text }) => text === ',');
  const close = tokens.findIndex(({ text }, at) => at > open && text === ',');
  const next = tokens[close + 1];
  // "saw off, by nine votes to two, a bid to sell it": its object is still to come
  const particle = open === 0 || (open === 1 && PARTICLE.test(tokens[0]!.lower));
  const inside = tokens[open + 1];
  if (
    open >= 0 &&
    close > 0 &&
    close - open <= 12 &&
    particle &&
    inside?.tag === 'IN' &&
    /^(?:DT|JJ|CD|NN)/.test(next?.tag ?? '')
  )
    return [...tokens.slice(0, open), ...tokens.slice(close + 1)];
  const leads =
    (next?.lower === 'that' && next.tag === 'IN') || (next?.tag === 'TO' && tokens[close + 2]?.tag !== 'CD');
  if (open < 0 || close < 0 || close - open > 12 || !leads) return tokens;
  return [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}

/** The words behind a verb without what only stands between them: a state behind its town, brackets, and asides before what the verb is about. */
export const dropAsides = (tokens: readonly TaggedToken[]): readonly TaggedToken[] =>
  dropAside(dropState(dropBrackets(tokens)));

import type { TaggedToken } from '../grammar/tag-tokens';
import { endingMark } from './ending-mark';

/** "names, card numbers, dates and addresses" → "names and card numbers": the first two of a list of things; null where none comes first. */
export function pairOfList(tokens: readonly TaggedToken[]): TaggedToken[] | null {
  const stop = endingMark(tokens);
  const comma = tokens[stop];
  if (comma?.text !== ',') return null;
  const ends = [stop];
  let at = stop;
  // each of the list is a few nouns
  while (tokens[at]?.text === ',') {
    const from = at + 1;
    let end = from;
    while (/^(?:JJ|NNP?S?)$/.test(tokens[end]?.tag ?? '')) end++;
    if (end === from || !/^NN/.test(tokens[end - 1]?.tag ?? '')) return null;
    ends.push(end);
    at = end;
  }
  const last = tokens[at];
  const [first, second] = ends;
  if (ends.length < 2 || last?.tag !== 'CC' || !/^(?:JJ|NNP?S?)$/.test(tokens[at + 1]?.tag ?? ''))
    return null;
  if (!/^NNS$/.test(tokens[stop - 1]?.tag ?? '')) return null;
  return [
    ...tokens.slice(0, first),
    { ...last, start: comma.end, end: comma.end },
    ...tokens.slice(stop + 1, second),
  ];
}

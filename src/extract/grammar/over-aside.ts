import type { Clause } from './clauses';
import { insertedSaying } from './inserted-saying';
import { findNounPhraseStart, isNounTag } from './noun-phrases';
import { readConnective, skipLeft, type Lead } from './read-connective';
import type { TaggedToken } from './tag-tokens';

/** "Attacks in Kiel, Holstein, and Bremen, both on the coast, killed two": what the names of a list hang on, not the last of them. */
function findBeforeList(tokens: readonly TaggedToken[], start: number): number {
  if (tokens[start]?.tag !== 'NNP' || !/^(?:CC|,)$/.test(tokens[start - 1]?.tag ?? '')) return start;
  let at = start - 1;
  while (/^(?:CC|,|NNP)$/.test(tokens[at]?.tag ?? '')) at--;
  return tokens[at]?.tag === 'IN' && isNounTag(tokens[at - 1]?.tag)
    ? findNounPhraseStart(tokens, at - 1)
    : start;
}

/** "He took the money, police said, left town": whether the phrase at `start` follows a verb that it may be the object of. */
function isObjectOf(above: Clause | undefined, tokens: readonly TaggedToken[], start: number): boolean {
  if (above?.verb.form !== 'finite' || above.verb.end > start) return false;
  return !tokens.slice(above.verb.end, start).some(({ tag }) => tag === ',');
}

/** "The ferry, bound for Ostra, Northia, left": whether the comma at `at` parts a place from its country, both in an aside that opened before. */
function isPlaceInAside(tokens: readonly TaggedToken[], at: number, comma: number): boolean {
  const named = (from: number, to: number) =>
    to > from && tokens.slice(from, to).every(({ tag }) => tag === 'NNP');
  let town = at;
  while (tokens[town - 1]?.tag === 'NNP') town--;
  const led = named(town, at) && tokens[town - 1]?.tag === 'IN';
  const opening = tokens.findLastIndex(({ tag }, index) => index < town && tag === ',');
  return led && named(at + 1, comma) && opening > 0 && /^VB[NG]$/.test(tokens[opening + 1]?.tag ?? '');
}

/** A finite verb behind the token `comma`: its subject stands before the aside that the comma closes. Null where no noun stands there. Cost: 30 tokens. */
export function readOverAside(
  tokens: readonly TaggedToken[],
  comma: number,
  clauses: readonly Clause[],
): Lead | null {
  for (let at = comma - 1; at > 0 && comma - at < 30; at--) {
    if (tokens[at]?.tag !== ',') continue;
    const head = skipLeft(tokens, at - 1);
    if (!isNounTag(tokens[head]?.tag)) return null;
    // "Ana Brandt, 72, of Bergen, said": the age is an aside of its own
    if (tokens[head]?.tag === 'CD' && tokens[head - 1]?.tag === ',') continue;
    if (isPlaceInAside(tokens, at, comma)) continue;
    const inside = clauses.filter((clause) => clause.verb.first > at && clause.verb.form === 'finite');
    // "Ana Brandt, whose husband, Piet, was ill, said": what is told of "whose" is the aside's, beyond its own commas
    if (inside.some(({ subject }) => tokens[subject.start]?.tag === 'WP$' && subject.start < at)) continue;
    const apposed = /^(?:an?|whom?|which|whose|aged)$/.test(tokens[at + 1]?.lower ?? '');
    const said = insertedSaying(tokens, comma, clauses);
    if (!apposed && inside.some((clause) => clause.kind === 'main' && clause !== said)) return null;
    const start = findBeforeList(tokens, findNounPhraseStart(tokens, head));
    if (said && isObjectOf(clauses.at(-2), tokens, start)) return null;
    const before = clauses.filter((clause) => clause.verb.first < start);
    const lead = readConnective(tokens, start, before);
    // what stands in the aside is the aside's own
    const told = clauses.some((clause) => clause.verb.first > at);
    return { subject: { start, end: head + 1 }, ...lead, start: told ? comma + 1 : lead.start };
  }
  return null;
}

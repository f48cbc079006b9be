import type { TaggedToken } from '../grammar/tag-tokens';
import { findQuoted } from './is-quoted';

/** "in the weekend mail", "in the Dec. 21, 2028, bombing": the article and its preposition stay when the day goes. */
function modifies(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.lower !== 'the' || tokens[at - 1]?.tag !== 'IN') return false;
  const rest = tokens.slice(at).filter(({ tag }) => tag !== 'TIME');
  const next = rest[0]?.text === ',' ? rest[1] : rest[0];
  return /^NNS?$/.test(next?.tag ?? '');
}

/** "in Thursday's", "in a Feb. 26 earnings report that": the preposition leads to what the day only describes. */
function describes(tokens: readonly TaggedToken[], at: number, end: number): boolean {
  const lead = tokens[at - 1]?.lower ?? '';
  const [noun, next] = [tokens[end], tokens[end + 1]];
  // "opened in 1922 selling tea": no noun
  const thing = /^NNS?$/.test(noun?.tag ?? '') && !/ing$/.test(noun?.lower ?? '');
  const led = /^(?:in|at|for|from|of|during|by|with)$/.test(lead) && thing;
  return led && !/^(?:VB[DZP]|MD)$/.test(next?.tag ?? '');
}

/** "into the small hours", "into Sunday evening": a part of the day into which something goes on. */
function isNight(tokens: readonly TaggedToken[], at: number): boolean {
  const end = tokens.findIndex(({ tag }, next) => next > at && tag !== 'TIME');
  const last = tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? '';
  return /^(?:hours|night|morning|afternoon|evening|weekend)$/.test(last);
}

/**
 * Leaves time words out, with the preposition and comma that lead to them, and what hangs on them ("hours after the
 * crash"). Time words for which `keeps` holds stay.
 */
export function dropTimes(
  tokens: readonly TaggedToken[],
  keeps: (token: TaggedToken) => boolean = () => false,
): TaggedToken[] {
  // most phrases have none
  if (tokens.every(({ tag }) => tag !== 'TIME')) return [...tokens];
  const quoted = findQuoted(tokens);
  const kept: TaggedToken[] = [];
  let last: TaggedToken | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const timed = last?.tag === 'TIME' && !keeps(last);
    if (timed && last && /^(?:after|before|since)$/.test(last.lower) && token.tag !== 'TIME') break;
    const before = last;
    last = token;
    // "the May 3, 2028, storm": the comma ends the day
    if (timed && token.text === ',' && kept.at(-1)?.lower === 'the') continue;
    // "throughout the fall and winter"
    const season = /^(?:winter|spring|summer|autumn|fall|night|evening|morning|afternoon|weekend)$/;
    if (timed && token.lower === 'and' && season.test(tokens[at + 1]?.lower ?? '')) {
      at++;
      continue;
    }
    // "Then, on Monday, it sank": one comma of the two
    if (timed && token.text === ',' && kept.at(-1)?.text === ',') continue;
    // "Tuesday's crash": the mark goes with the day
    if (timed && token.tag === 'POS') continue;
    const own = token.tag === 'TIME' && (quoted[at] || modifies(tokens, at));
    if (own && !keeps(token)) {
      kept.push({ ...token, tag: token.lower === 'the' ? 'DT' : 'NN' });
      continue;
    }
    if (token.tag !== 'TIME' || keeps(token)) {
      // "on Monday, by two million": the comma went with the day
      const goesOn = tokens[at + 1]?.tag === 'IN' && tokens[at + 1]?.lower !== 'including';
      if (!(timed && token.text === ',' && goesOn)) kept.push(token);
      continue;
    }
    let about = false;
    while (/^(?:late|early|earlier|around|about|just|only|again|,)$/.test(kept.at(-1)?.lower ?? ''))
      about = /^(?:around|about)$/.test(kept.pop()?.lower ?? '') || about;
    const lead = kept.at(-1)?.lower ?? '';
    // "came in about 10 a.m.": no preposition leads to "about" and a clock time
    const particle = about && lead === 'in' && /\d|noon|midnight/.test(token.lower);
    const leads =
      /^(?:on|in|at|by|since|from|of|until|for|during|between|within|over|through|throughout|into|past|till|towards?)$/.test(
        lead,
      ) &&
      !particle &&
      // "went on into the night", but "broken into that month"
      (lead !== 'into' || isNight(tokens, at));
    // "hit by Monday's storm": the preposition leads to the storm
    const end = tokens.findIndex(({ tag }, next) => next > at && tag !== 'TIME');
    const owns = tokens[end]?.tag === 'POS' || describes(tokens, at, end);
    // "the letter, dated 18 May, says"
    if (lead === 'dated' && kept.at(-2)?.text === ',') {
      kept.splice(-2);
      continue;
    }
    // "spent much of the month on ferries"
    const much = lead === 'of' && /^(?:much|most|part|half|all|some|rest)$/.test(kept.at(-2)?.lower ?? '');
    if (much) {
      for (; at < end || (end < 0 && at < tokens.length); at++)
        kept.push({ ...tokens[at]!, tag: tokens[at]!.lower === 'the' ? 'DT' : 'NN' });
      last = undefined;
      at--;
      continue;
    }
    if (leads && !owns && before?.tag !== 'TIME') {
      kept.pop();
      // "saved the farm back in 2016", but "took his letter back in March"
      const own = kept.slice(-5, -2).some(({ tag }) => tag === 'PRP$');
      if (kept.at(-1)?.lower === 'back' && /^NN/.test(kept.at(-2)?.tag ?? '') && !own) kept.pop();
    }
  }
  return kept;
}

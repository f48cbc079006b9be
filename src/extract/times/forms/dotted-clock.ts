import type { Clock } from '../written-time';
import { anchored, group, type Form } from './form';

/** "8.30am", "1.05 p.m.": a text that counts the hours twice writes them so. */
const TWELVE_HOURS = /(?<![\d.,])(?:1[0-2]|[1-9])\.[0-5]\d ?(?:[ap]m|[ap]\.m)\b/;
/** "15.45 - The tug is back": one that counts them through heads its lines so. */
const TWENTY_FOUR_HOURS = /(?:^|\n)(?:[01]\d|2[0-3])\.[0-5]\d (?:[-–—|] )?["“‘'\p{Lu}]/u;

/** How a text that writes clock times with a full stop counts the hours; none where it writes no such. */
type Count = 'none' | 'twelve' | 'twenty-four';

let last: { readonly text: string; readonly count: Count } | undefined;

/** As `Count` says; kept for the text asked of last, since each clock time of it asks. */
function countOf(text: string): Count {
  if (last?.text !== text) {
    const count = TWENTY_FOUR_HOURS.test(text) ? 'twenty-four' : TWELVE_HOURS.test(text) ? 'twelve' : 'none';
    last = { text, count };
  }
  return last.count;
}

const AT = /\b(?:at|until|till)\s$/;
/** "closed at 7.42", "a rate fixed at 7.42", "shares in it opened at 7.42": a price. */
const PRICED =
  /\b(?:shares?|stocks?|index|futures|pound|dollar|euro|yen|rates?|prices?|yields?)\b|\b(?:clos|trad|st[ao]nd|stood|pric|valu|quot|fix|peg|settl|rat|sold)\w* (?:\w+ )?(?:at|until|till)\s$/i;
/** What makes it a figure: "7.42 per cent", "7.42 to the dollar", "7.42 a share". */
const FIGURE =
  /^(?:%|[-–/]|[.,]?\d| ?[$£€]| (?:percent|per|a|an|each|to the|against|from|points?|pence|cents?|dollars|euros?|pounds|k[mg]|kilo\w+|met(?:re|er)s?|miles|feet|tonnes|tons|[mb]illion|m|bn|seconds|minutes|hours|degrees|out of)\b)/;

/**
 * Reads "the gate shut at 7.42" in a text that writes "8.30am" elsewhere: the day alone, since nobody says which half of it; and "she was afloat
 * at 15.05", "at 05.50" in one that heads its lines "15.45 - …": to the minute. Refuses prices, rates and other figures.
 */
export const DOTTED_CLOCK: Form = {
  first: ['#'],
  pattern: anchored('(?<hour>2[0-3]|[01]?\\d)\\.(?<minute>[0-5]\\d)'),
  read: (match, around) => {
    const before = around.before();
    if (!AT.test(before) || PRICED.test(before) || FIGURE.test(around.after())) return null;
    const count = countOf(around.text);
    if (count === 'none') return null;
    const clock: Clock = { hour: Number(group(match, 'hour')), minute: Number(group(match, 'minute')) };
    const isClear = count === 'twenty-four' || clock.hour > 12;
    return { meaning: { is: 'clock' }, ...(isClear ? { clock } : {}) };
  },
};

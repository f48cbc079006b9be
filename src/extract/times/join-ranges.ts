import type { Meaning, WrittenTime } from './written-time';

const TO = /^(?: ?[-–—] ?|,? (?:to|through|until|till|and ending|up to)(?: the)? )$/i;
const AND = /^ and (?:the )?$/i;
const BETWEEN = /\bbetween (?:(?:the|at least|about|around|roughly|approximately) )?$/i;
/** Meanings of one kind can be the two ends of a range. */
const KINDS: Readonly<Partial<Record<Meaning['is'], string>>> = {
  date: 'date',
  year: 'date',
  season: 'date',
  weekday: 'day',
  'near-day': 'day',
  clock: 'clock',
  decade: 'decade',
  quarter: 'quarter',
};

function canJoin(first: WrittenTime, second: WrittenTime): boolean {
  const kind = KINDS[first.meaning.is];
  if (kind === undefined || second.parts || first.parts) return false;
  if (first.clock && (second.meaning.is === 'clock' || (first.meaning.is === 'clock' && second.clock)))
    return true;
  return kind === KINDS[second.meaning.is];
}

/** "Office hours 08:30-17:30, Monday to Friday", "open Monday to Friday": on which days of any week. */
const OPENING_HOURS =
  /(?:\bhours\b[^.\n]{0,40}|\b(?:open|opens|opening times?|lines are open|weekdays)(?: from)?:? |\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?,? (?:on )?)$/i;

function areOpeningHours(text: string, { meaning, start }: WrittenTime, second: WrittenTime): boolean {
  if (meaning.is !== 'weekday' || meaning.turn || meaning.week || second.meaning.is !== 'weekday')
    return false;
  return OPENING_HOURS.test(text.slice(Math.max(0, start - 60), start));
}

/**
 * The same expressions with the two ends of each range made one: "from May to July", "between 2011 and 2016",
 * "10 a.m. to 2 p.m.", "May 10 – June 22". The range keeps its ends as `parts`; the first end learns a year from the
 * second ("July 4 to August 3, 1863"). Two dates with a plain "and" stay two, unless "between" stands before them.
 */
export function joinRanges(text: string, found: readonly WrittenTime[]): WrittenTime[] {
  const joined: WrittenTime[] = [];
  for (const second of found) {
    const first = joined.at(-1);
    const gap = first ? text.slice(first.end, second.start) : '';
    const isOne = first && gap.length < 14 && canJoin(first, second) && isRange(text, first, gap);
    if (isOne && areOpeningHours(text, first, second))
      joined[joined.length - 1] = {
        start: first.start,
        end: second.end,
        meaning: { is: 'set', value: 'P1W' },
      };
    else if (isOne) {
      joined[joined.length - 1] = {
        ...second,
        start: first.start,
        parts: [learnDay(learnYear(first, second), second), second],
      };
    } else {
      // "in August and September 1914": the year holds for both.
      if (first && /^(?: and |, )(?:in |on |the )?$/i.test(gap))
        joined[joined.length - 1] = learnYear(first, second);
      joined.push(second);
    }
  }
  return joined;
}

function isRange(text: string, first: WrittenTime, gap: string): boolean {
  if (TO.test(gap)) return true;
  return AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, first.start - 24), first.start));
}

/** "between 2 a.m. and 4 a.m. on Sunday": both are on the Sunday. */
function learnDay(first: WrittenTime, second: WrittenTime): WrittenTime {
  return first.meaning.is === 'clock' && second.meaning.is !== 'clock'
    ? { ...first, meaning: second.meaning }
    : first;
}

function learnYear(first: WrittenTime, second: WrittenTime): WrittenTime {
  const { meaning } = first;
  const after = second.meaning;
  if (meaning.is !== 'date' || meaning.year !== undefined || after.is !== 'date' || after.year === undefined)
    return first;
  const year = meaning.month > after.month ? after.year - 1 : after.year;
  return { ...first, meaning: { ...meaning, year } };
}

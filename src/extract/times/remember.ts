import type { TimeRule } from '../../story/time-rules';
import { civilOf, weekdayOf } from './days';
import type { Answer, Memory, Setting } from './setting';
import type { Stretch } from './stretch';
import type { WrittenTime } from './written-time';

/** Rules that count from the article and say nothing of what a narrative has in hand. */
const OF_THE_ARTICLE: readonly TimeRule[] = [
  'publication-day',
  'day-before',
  'day-after',
  'this-unit',
  'unit-before',
  'unit-after',
  'part-of-day',
  'units-ago',
  'units-ahead',
];

/** Rules that count from what the text has in hand, and keep it in hand. */
const GOES_ON: readonly TimeRule[] = [
  'month-day-of-year-in-focus',
  'day-of-month-in-focus',
  'clock-of-day-in-focus',
  'after-last-date',
  'before-last-date',
];

/** Rules by which a course of weekdays goes on. */
const KEEPS_COURSE: readonly TimeRule[] = [...GOES_ON, 'same-as-last-date', 'weekday-near-last-date'];
const WEEK_DAYS = 7;

/** Whether a day lies before the week in which the article appeared. */
const isOfEarlierWeek = ({ last }: Stretch, { now }: Setting): boolean =>
  now !== null && now.first - last >= WEEK_DAYS;

const RANKED_SINCE = /\btime since\s$/i;

const UPDATED = /\bupdated(?: at| on)?:?\s$/i;
/** "boats built since 2019": which ones. */
const OPENED_SINCE = /\b[a-z]+(?:ed|en|lt|wn) since\s$/;
/** "letters that go back to 1 May 2019": how far something reaches, not where the telling is. */
const BOUND = /\b(?:since|until|till|through|back to|dating (?:from|to)|as of)\s$/i;

/** Keeps in memory what the text has named: the last date, day, month, quarter and year, for the words that lean on them. */
export function remember(
  memory: Memory,
  time: WrittenTime,
  { rule, stretch }: Answer,
  setting: Setting,
): void {
  if (!stretch || (setting.quoted && !setting.now) || (setting.narrative && OF_THE_ARTICLE.includes(rule)))
    return;
  const at = time.start;
  if ((stretch.unit === 'quarter' || stretch.unit === 'half') && rule !== 'quarter-named-before') {
    memory.quarter = stretch;
    memory.quarterAt = at;
  }
  if (stretch.unit === 'decade' || stretch.unit === 'century') return;
  const last = stretch.ends ? stretch.ends[1] : stretch;
  // "Last spring he won. He left on 25 April": what counts from the article ends the hold of another year
  const isOfTheArticle =
    OF_THE_ARTICLE.includes(rule) || (time.meaning.is === 'season' && time.meaning.turn === 'this');
  if (isOfTheArticle && last.first !== last.last) memory.year = memory.toldMonth = null;
  // "It began on 3 May 2013. This March it came back. On 7 June …": so does a month or day of the article's own course
  else if (memory.year !== null && !told(time) && isOfAnotherCourse(memory.year, last, rule, setting))
    memory.year = memory.toldMonth = null;
  // "answered the vote of three days earlier, and shut the mill. The next day …": a look back within a sentence is not where it goes on
  const { meaning } = time;
  const looksBack =
    meaning.is === 'offset' &&
    meaning.direction < 0 &&
    meaning.from === 'focus' &&
    memory.dateAt >= setting.sentenceStart &&
    !setting.narrative;
  if (looksBack) return;
  // "sailed for the first time since 30 March": how long it had not
  if (!setting.narrative && RANKED_SINCE.test(setting.before())) return;
  // "when it had counted the boats built since 2009": no year to go on from
  if (!setting.narrative && time.meaning.is === 'year' && OPENED_SINCE.test(setting.before())) return;
  // "Last updated 3 May, 1:15 a.m.": when it was written to the end, not what its posts tell of
  if (UPDATED.test(setting.before())) return;
  memory.date = last;
  memory.dateAt = at;
  const isTold = told(time) && !BOUND.test(setting.before());
  if (isTold && last.unit === 'month') memory.toldMonth = { month: last, at };
  if (last.first !== last.last) return;
  if (time.meaning.is === 'date' && time.meaning.day !== undefined && !time.meaning.byName) {
    const { month, day } = civilOf(last.first);
    memory.named.set(100 * month + day, last);
  }
  memory.weekdays.set(weekdayOf(last.first), last);
  const opensCourse = meaning.is === 'weekday' && meaning.turn === 'the' && isOfEarlierWeek(last, setting);
  const goesOn = memory.course !== null && memory.course === memory.day && KEEPS_COURSE.includes(rule);
  memory.course = opensCourse || goesOn ? last : null;
  const ownDay = setting.now && setting.now.first + (setting.post?.shift ?? 0);
  const post = time.meaning.is === 'clock' && setting.opensLine && ownDay === last.first;
  if (post) memory.posts++;
  if (setting.post) memory.post = last;
  const sameDay = memory.day?.first === last.first;
  // "Half an hour before, they had heard …" opens a paragraph and heads no lines
  const opensLine = setting.opensLine && time.meaning.is !== 'offset';
  memory.dayHeadsLines = opensLine || setting.endsHeading || (sameDay && memory.dayHeadsLines);
  memory.day = last;
  memory.dayAt = at;
  const month = setting.lookBack && memory.toldMonth?.month;
  const ofToldMonth = month && last.first >= month.first && last.last <= month.last;
  if (isTold || ofToldMonth || (memory.year !== null && GOES_ON.includes(rule))) {
    memory.year = civilOf(last.first).year;
    memory.yearAt = at;
  }
}

/** Whether the words give the year themselves. */
const told = ({ meaning }: WrittenTime): boolean =>
  meaning.is === 'date' && meaning.year !== undefined && !meaning.byName;

/** Whether a month or day that was counted from the article lies in another year than the one that holds. */
function isOfAnotherCourse(year: number, { first }: Stretch, rule: TimeRule, { now }: Setting): boolean {
  return (
    now !== null &&
    (rule.endsWith('of-publication-year') || rule === 'month-before') &&
    civilOf(first).year !== year
  );
}

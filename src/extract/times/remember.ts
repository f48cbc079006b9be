import type { TimeRule } from '../../story/time-rules';
import { civilOf, weekdayOf } from './days';
import type { Answer, Memory, Setting } from './setting';
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

const RANKED_SINCE = /\btime since\s$/i;

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
  memory.date = last;
  memory.dateAt = at;
  const told = time.meaning.is === 'date' && time.meaning.year !== undefined && !time.meaning.byName;
  if (told && last.unit === 'month') memory.toldMonth = { month: last, at };
  if (last.first !== last.last) return;
  if (time.meaning.is === 'date' && time.meaning.day !== undefined && !time.meaning.byName) {
    const { month, day } = civilOf(last.first);
    memory.named.set(100 * month + day, last);
  }
  memory.weekdays.set(weekdayOf(last.first), last);
  const post = time.meaning.is === 'clock' && setting.opensLine && setting.now?.first === last.first;
  if (post) memory.posts++;
  const sameDay = memory.day?.first === last.first;
  memory.dayHeadsLines = setting.opensLine || setting.endsHeading || (sameDay && memory.dayHeadsLines);
  memory.day = last;
  memory.dayAt = at;
  if (told || (memory.year !== null && rule.endsWith('in-focus'))) {
    memory.year = civilOf(last.first).year;
    memory.yearAt = at;
  }
}

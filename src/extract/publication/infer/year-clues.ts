import { dayNumber, weekdayOf } from '../../times/days';
import { WEEKDAY, readWeekday } from '../../times/words';
import type { Clue, ToldArticle } from './clue';
import { tenseAround } from './tense-of-time';

/** Under the article stands the year it appeared in, or that in which it was copied. */
const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)[^\n\d]{0,20}((?:19|20)\d\d)\b/i;
const OF_COPYRIGHT = 3;
/** A day before what the words look back on, or after what they look ahead to. */
const NOT_YET = -5;
const BOUND = /\b(?:before|until|till)\s$/i;
/** "appears every Friday", "Free every Wednesday". */
const PUBLISHED_EVERY = new RegExp(
  `\\b(?:(?:published|printed|appears|comes out) (?:every|each|on)|(?:[Ff]ree|[Oo]ut) (?:every|each)) (${WEEKDAY})s?\\b`,
);
const ON_ITS_WEEKDAY = 2.5;
const ON_ANOTHER = -1.5;

/** The bounds that years set: "was built in 2031" is no sooner, "nothing will come before 2035" is sooner. */
function findBounds(article: ToldArticle): Clue[] {
  return article.times.flatMap(({ start, end, written }): Clue[] => {
    const { meaning } = written;
    const named = meaning.is === 'date' && meaning.day === undefined ? meaning.year : undefined;
    const year = meaning.is === 'year' ? meaning.year : named;
    if (year === undefined) return [];
    const first = dayNumber(year, 1, 1);
    const tense = tenseAround(article, written);
    if (tense === 'past' || tense === 'over')
      return [{ start, end, rate: (day) => (day < first ? NOT_YET : 0) }];
    return tense === 'future' && BOUND.test(article.text.slice(Math.max(0, start - 8), start))
      ? [{ start, end, rate: (day) => (day < first ? 0 : NOT_YET) }]
      : [];
  });
}

/** What the years of an article say, and what its foot tells of the paper: its copyright, the weekday on which it comes out. */
export function findYearClues(article: ToldArticle): Clue[] {
  const clues = findBounds(article);
  const every = PUBLISHED_EVERY.exec(article.text);
  if (every) {
    const weekday = readWeekday(every[1] ?? '');
    const rate = (day: number) => (weekdayOf(day) === weekday ? ON_ITS_WEEKDAY : ON_ANOTHER);
    clues.push({ start: every.index, end: every.index + every[0].length, rate });
  }
  const copyright = COPYRIGHT.exec(article.text);
  if (copyright) {
    const year = Number(copyright[1]);
    const [first, next] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
    const rate = (day: number) => (day >= first && day < next ? OF_COPYRIGHT : 0);
    clues.push({ start: copyright.index, end: copyright.index + copyright[0].length, rate });
  }
  return clues;
}

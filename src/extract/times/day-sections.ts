import type { WrittenTime } from './written-time';

/** The part of a live report below a line that holds nothing but a day. */
export interface DaySection {
  readonly start: number;
  readonly end: number;
  /** Which expression is its day. */
  readonly day: WrittenTime;
}

/** So many posts make a live report. */
const FEWEST_POSTS = 4;
const NAMES_A_DAY = ['date', 'weekday', 'near-day'];

/** Whether nothing but marks stands on the line before a place. */
const opensLine = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/**
 * The days of a live report that spans several ("Monday" alone over the posts of that day), each from its line to the next such line,
 * or to the end. A line of its own is a heading only where the next one opens with a clock time; none in an article with
 * fewer than four posts, nor where the words name more than a day. Linear in expressions.
 */
export function findDaySections(text: string, written: readonly WrittenTime[]): DaySection[] {
  const posts = written.filter(({ meaning, start }) => meaning.is === 'clock' && opensLine(text, start));
  if (posts.length < FEWEST_POSTS) return [];
  const opensPost = new Set(posts.map(({ start }) => start));
  const headings = written.filter(({ clock, end, meaning, start }) => {
    if (!NAMES_A_DAY.includes(meaning.is) || clock) return false;
    if (meaning.is === 'date' && (meaning.day === undefined || meaning.lastDay !== undefined)) return false;
    const gap = /^[^\p{L}\p{N}.!?]*\n[^\p{L}\p{N}]*/u.exec(text.slice(end))?.[0];
    return gap !== undefined && opensLine(text, start) && opensPost.has(end + gap.length);
  });
  return headings.map((day, at) => ({
    start: day.end,
    end: headings[at + 1]?.start ?? text.length,
    day,
  }));
}

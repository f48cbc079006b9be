import { opensLine } from './line-place';
import type { WrittenTime } from './written-time';

/** A clock time at the head of a post. */
export interface Post {
  /** How many days after that of the article, or before it. */
  readonly shift: number;
  /** How many days after the post above, or before it. */
  readonly step: number;
  /** Whether it has a line to itself, as the others have: then no day of a chronology within a post is its day. */
  readonly alone: boolean;
}

/** So many posts make a live report. */
const FEWEST_POSTS = 4;
/** Midnight lies between a post after the one and a post before the other, in minutes of the day. */
const EVENING = 18 * 60;
const MORNING = 6 * 60;
const NOON = 12 * 60;
/** So much of a line is looked at behind a clock time, in UTF-16 units. */
const LINE_END = 12;

const minutesOf = ({ clock }: WrittenTime): number => (clock ? clock.hour * 60 + clock.minute : 0);

/** "Corrected on 4 May: the 10:15 a.m. post said …": a clock time that names a post is of the day of the report, not of the note. */
export const namesPost = (text: string, { end, meaning }: WrittenTime): boolean =>
  meaning.is === 'clock' && /^ (?:post|entry|update)\b/.test(text.slice(end, end + 8));

/** When an article was stamped, in minutes of its day; noon where its EDTF day has no clock. */
function stampOf(published: string | null): number {
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(published ?? '') ?? [];
  return hour && minute ? Number(hour) * 60 + Number(minute) : NOON;
}

const ENDS_LINE = /^[^\p{L}\p{N}\n]*(?:[A-Z]{2,4}\b)?[^\p{L}\p{N}\n]*(?:\n|$)/u;

/** 1 where the posts run on in time, -1 where the last stands on top; 0 for no live report. */
function directionOf(minutes: readonly number[]): -1 | 0 | 1 {
  if (minutes.length < FEWEST_POSTS) return 0;
  const ahead = minutes.slice(1).filter((minute, at) => minute > (minutes[at] ?? 0)).length;
  const back = minutes.length - 1 - ahead;
  return ahead > back ? 1 : back > ahead ? -1 : 0;
}

/**
 * The posts of a live report and their days: from a late evening to an early morning a day goes by. A report with a stamp of the early morning and a
 * first post of the afternoon was stamped when it was over. `written` is in order; none in an article with fewer than four posts, or whose clock times
 * run both ways. Linear in expressions.
 */
export function findPosts(
  text: string,
  written: readonly WrittenTime[],
  published: string | null,
): ReadonlyMap<WrittenTime, Post> {
  const heads = written.filter(({ meaning, start }) => meaning.is === 'clock' && opensLine(text, start));
  const minutes = heads.map(minutesOf);
  const direction = directionOf(minutes);
  if (direction === 0) return new Map();
  const steps = minutes.map((minute, at) => {
    const [early, late] = direction > 0 ? [minute, minutes[at - 1]] : [minutes[at - 1], minute];
    return early !== undefined && late !== undefined && early < MORNING && late >= EVENING ? direction : 0;
  });
  const stamp = stampOf(published);
  const endsLate = direction > 0 && stamp < MORNING && (minutes[0] ?? 0) >= NOON;
  const nights = steps.filter((step) => step !== 0).length;
  let shift = endsLate ? -Math.max(nights, 1) : 0;
  const alone = new Set(heads.filter(({ end }) => ENDS_LINE.test(text.slice(end, end + LINE_END))));
  return new Map(
    heads.map((head, at) => {
      const step = steps[at] ?? 0;
      shift += step;
      return [head, { shift, step, alone: alone.size >= FEWEST_POSTS && alone.has(head) }];
    }),
  );
}

import type { TimeRule } from '../../story/time-rules';
import type { Post } from './posts';
import type { Stretch } from './stretch';
import type { Tense } from './tense';

/** What the text has named so far; each with the offset of the words that named it. */
export interface Memory {
  /** The last date of any precision, and the last that was a day. */
  date: Stretch | null;
  dateAt: number;
  day: Stretch | null;
  dayAt: number;
  /** Whether the words for that day stood at the head of lines: of their own, or of those that follow ("What happened on Sunday:"). */
  dayHeadsLines: boolean;
  /** How many lines a clock time has opened that counted from the day of the article: posts of a live report. */
  posts: number;
  /** The clock time at the head of the last post of a live report. */
  post: Stretch | null;
  quarter: Stretch | null;
  quarterAt: number;
  /** What was the last date before the day of a saying, while its sentence lasts ("reported on 3 May that …"). */
  beforeSaying: { readonly date: Stretch; readonly until: number } | null;
  /** The last date whose year was written out. */
  yearAt: number;
  year: number | null;
  /** The days of a month that were named, by month and day: named again, they are the same. */
  readonly named: Map<number, Stretch>;
  /** The day that a course of weekdays which "the Monday" opened, days before the article's own week, has come to; null where none goes on. */
  course: Stretch | null;
  /** The last day named for each weekday, 0 (Monday) .. 6. */
  readonly weekdays: Map<number, Stretch>;
  /** The last month whose year was written out. */
  toldMonth: { readonly month: Stretch; readonly at: number } | null;
}

/** All that a meaning can lean on when it becomes a date. */
export interface Setting {
  /** The day the words count from: of the article, or of the quotation they stand in; null when nobody knows. */
  readonly now: Stretch | null;
  readonly quoted: boolean;
  readonly narrative: boolean;
  readonly tense: () => Tense;
  /** Whether the words are a day that lies behind, as their clause tells. */
  readonly liesBehind: () => boolean;
  /** Whether the text has left, since a place, the course of what it told there. */
  readonly leavesCourse: (from: number) => boolean;
  readonly at: number;
  readonly sentenceStart: number;
  readonly paragraphStart: number;
  /** Whether the words open a line, as the time of a post in a live report does. */
  readonly opensLine: boolean;
  /** Whether they open a line and a colon or a dash follows: the head of an entry in a chronology. */
  readonly headsEntry: boolean;
  /** "the 10:15 a.m. post": whether they say which post is meant. */
  readonly namesPost: boolean;
  /** The words as the head of a post in a live report; undefined for others. */
  readonly post: Post | undefined;
  /** Whether they end a line that is none of running text, or stand in one that heads lines of clock times. */
  readonly endsHeading: boolean;
  /** The 24 characters before the words. */
  readonly before: () => string;
  /** A date with its year that stands somewhere in the text, for articles of an unknown day. */
  readonly hint: Stretch | null;
  /** The day that the article looks back to; null for news. */
  readonly lookBack: Stretch | null;
  /** The main day of the story, for an article of a later day; null for none. */
  readonly mainDay: Stretch | null;
  /** Whether the words are a clock time of that day, or stand among such. */
  readonly ofMainDay: boolean;
  readonly memory: Readonly<Memory>;
  /** The day that stands right behind "two weeks before the …"; null where none does. */
  readonly dayBehind: () => Stretch | null;
  /** The day of the event that stands right behind "two weeks after the …", if the text has told it before. */
  readonly namedEvent: () => Stretch | null;
  /** "3/4/16" is 3 April here. */
  readonly dayFirst: boolean;
}

/** A dated meaning: null where it is read and names no date. */
export interface Answer {
  readonly stretch: Stretch | null;
  readonly rule: TimeRule;
  /** What it was counted from. */
  readonly from?: Stretch | null;
}

export const UNKNOWN_DAY: Answer = { stretch: null, rule: 'no-reference' };

/** The start of memory: nothing named yet. */
export function emptyMemory(): Memory {
  return {
    date: null,
    dateAt: -1,
    day: null,
    dayAt: -1,
    dayHeadsLines: false,
    posts: 0,
    post: null,
    quarter: null,
    quarterAt: -1,
    beforeSaying: null,
    course: null,
    year: null,
    yearAt: -1,
    toldMonth: null,
    named: new Map(),
    weekdays: new Map(),
  };
}

import type { Amount, Unit } from './words';
import type { Holiday } from './holidays';

/** Which one of a row of like units a phrase points at, and from where it counts. */
export type Turn = 'this' | 'last' | 'next' | 'that' | 'following' | 'previous' | 'past' | 'coming' | 'the';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';
export type Edge = 'early' | 'middle' | 'late' | 'start' | 'end';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** What a phrase says, before any calendar is asked: no field here depends on when the article was printed. */
export type Meaning =
  | {
      readonly is: 'date';
      readonly month: number;
      readonly year?: number;
      readonly day?: number;
      readonly lastDay?: number;
      readonly weekday?: number;
      readonly yearTurn?: Turn;
      /** "last June": which June, where a word says. */
      readonly turn?: Turn;
      /** "9/11": a day known by its number, which puts no year in focus. */
      readonly byName?: true;
      /** "3/4/16": day and month could change places. */
      readonly order?: 'unsure';
    }
  | { readonly is: 'day-of-month'; readonly day: number; readonly weekday?: number }
  | { readonly is: 'year'; readonly year: number; readonly lastYear?: number }
  | { readonly is: 'decade' | 'century'; readonly year: number }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly turn?: Turn;
      readonly week?: Turn;
      /** "one Tuesday": which one is not told. */
      readonly some?: true;
    }
  | { readonly is: 'near-day'; readonly days: number }
  | { readonly is: 'unit'; readonly unit: Unit; readonly turn: Turn }
  | {
      readonly is: 'offset';
      readonly amount: Amount;
      readonly unit: Unit;
      readonly direction: -1 | 1;
      /** `now`: "ago"; `focus`: "later", "after that"; `event`: "after the fire". */
      readonly from: 'now' | 'focus' | 'event';
      /** "about", "nearly" stands before it. */
      readonly rough: boolean;
      /** "after the incident": the event is one that the text has just told of. */
      readonly told?: true;
      /** "hours after the vote": of a day only where the text has told the event with it. */
      readonly unsure?: true;
      /** "two years ago today", "… this week": how precisely. */
      readonly to?: 'day' | 'week' | 'month';
      /** "ten years ago tomorrow": days from the one it counts from. */
      readonly shift?: number;
    }
  /** "the third Thursday of November", "the first week of June", "the week of March 9" (n = 0: the one around it), "the Thursday before Easter" (n = -1). */
  | {
      readonly is: 'within';
      readonly what: number | 'week' | 'weekend' | 'quarter';
      /** -1 is the last. */
      readonly n: number;
      readonly of: Meaning;
    }
  | {
      readonly is: 'season';
      readonly season: number;
      readonly year?: number;
      readonly turn?: Turn;
      readonly yearTurn?: Turn;
    }
  | {
      readonly is: 'quarter' | 'half';
      readonly number: number;
      readonly year?: number;
      readonly yearTurn?: Turn;
    }
  /** "the latest quarter", "the year-earlier period": a quarter told by the one before it. */
  | {
      readonly is: 'quarter-turn';
      readonly turn: Turn;
      readonly yearsBack: number;
      readonly kind: 'quarter' | 'year';
      /** "the same period": nothing without a quarter named before. */
      readonly bound?: true;
    }
  | { readonly is: 'holiday'; readonly holiday: Holiday; readonly year?: number; readonly turn?: Turn }
  | { readonly is: 'clock' }
  | { readonly is: 'part'; readonly turn: Turn }
  | { readonly is: 'duration' | 'set'; readonly value: string }
  | { readonly is: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

export interface Reading {
  readonly meaning: Meaning;
  readonly part?: PartOfDay;
  readonly edge?: Edge;
  readonly clock?: Clock;
  readonly zone?: string;
}

/** A stretch of text that speaks of time. A range ("from May to July") holds its two ends as `parts`. */
export interface WrittenTime extends Reading {
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly [WrittenTime, WrittenTime];
}

import type { Range } from '../../text/ranges';
import type { Timex } from '../../times/resolve-times';

/** What some words of an undated article say of the day on which it was written. */
export interface Clue extends Range {
  /** How well a day suits the words, in bits: of two days the one with a bit more is twice as likely. Zero is no opinion. */
  readonly rate: (day: number) => number;
}

/** An article as far as it takes part: its words, and the times that they speak of. */
export interface ToldArticle {
  readonly text: string;
  /** In order, without overlaps. */
  readonly sentences: readonly Range[];
  /** In order. */
  readonly times: readonly Timex[];
}

/** One whose day is known. */
export interface DatedArticle extends ToldArticle {
  /** EDTF. */
  readonly published: string;
}

/** Bits by distance in days, each up to its end; in order. */
export type Bands = readonly (readonly [to: number, bits: number])[];

/** The bits for a distance: of the first band whose end it does not pass; 0 behind the last. */
export function rateByBand(days: number, bands: Bands): number {
  for (const [to, bits] of bands) if (days <= to) return bits;
  return 0;
}

/** What several clues say together of a day. */
export const sumRates = (clues: readonly Clue[], day: number): number =>
  clues.reduce((sum, clue) => sum + clue.rate(day), 0);

import * as v from 'valibot';
import { splitSentences } from '../../extract/text/sentences';
import { findTimes } from '../../extract/times/find-times';
import { resolveTimes, type TimeContext } from '../../extract/times/resolve-times';
import { toTimex3, type Timex3 } from '../../extract/times/timex3';

/** Documents with the day each was written on; a corpus holds the gold expressions too, which are not read. */
export const timeCorpusSchema = v.object({
  docs: v.array(v.object({ id: v.string(), dct: v.nullish(v.string()), text: v.string() })),
});

/** Time expressions by document, as TIMEX3 tags. */
export interface TimePredictions {
  readonly system: string;
  readonly docs: readonly { readonly id: string; readonly timexes: readonly Timex3[] }[];
}

/**
 * The time expressions of each document with their values. `narrative` suits encyclopaedic text: partial dates
 * count from the last date named and not from the day of the document.
 */
export function predictTimes(
  { docs }: v.InferOutput<typeof timeCorpusSchema>,
  reading: TimeContext['reading'],
): TimePredictions {
  return {
    system: 'sourceline',
    docs: docs.map(({ id, dct, text }) => {
      const published = dct?.slice(0, 10) ?? null;
      const context = { published, scopes: [], sentences: splitSentences(text), reading };
      return { id, timexes: resolveTimes(text, findTimes(text), context).flatMap(toTimex3) };
    }),
  };
}

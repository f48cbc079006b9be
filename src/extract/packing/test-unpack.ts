import type { LoneReading } from '../read-articles';

/** A reading with all that is unpacked only when it is asked for, as plain objects that tests can compare. */
export const unpackAll = (reading: LoneReading): LoneReading => ({
  ...reading,
  sentences: reading.sentences.map(({ start, end, block, tokens, clauses, names }) => ({
    ...{ start, end, block, tokens, clauses, names },
  })),
});

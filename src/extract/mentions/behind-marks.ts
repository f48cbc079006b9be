import type { SentenceReading } from '../reading';

/** "… that the price had gone up, and finally, on Friday, that it would do": behind ", and" the time is that of what follows. */
function skipAnd({ clauses, tokens }: SentenceReading, at: number, token: number): number {
  const clause = clauses[at];
  if (!clause || !clauses[at + 1]) return at;
  for (let i = clause.verb.end; i < token; i++)
    if (tokens[i]?.text === ',' && tokens[i + 1]?.tag === 'CC') return at + 1;
  return at;
}

/** "She has form: in May, in a gale, she hit a ferry": so is a time that opens what stands behind a colon. */
function skipColon({ clauses, tokens }: SentenceReading, at: number, token: number): number {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (!clause || next?.kind !== 'main' || token >= next.subject.start) return at;
  const colon = tokens[token - 1]?.text === ':' ? token - 1 : token - 2;
  return colon >= clause.verb.end && tokens[colon]?.text === ':' ? at + 1 : at;
}

/**
 * The clause of a time that stands (at `token`) in the stretch of the clause `at`, behind a mark that opens the next: that next one, else
 * `at`.
 */
export const skipMarks = (sentence: SentenceReading, at: number, token: number): number =>
  skipColon(sentence, skipAnd(sentence, at, token), token);

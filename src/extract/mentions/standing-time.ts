import type { Clause } from '../grammar/clauses';
import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { overlaps } from '../text/ranges';
import type { Timex } from '../times/resolve-times';

/** Words before a time that say how long something was so, not when. */
const LASTS = /^(?:by|until|till|since|before|from|through|after|than)$/;

/** Behind "was": how things did not stand. */
const DENIES = /^(?:not|n['’]t|never|no)$/;

/** "She sat there", "It had been shut"; not "She was not there". */
const tellsPast = ({ kind, verb }: Clause, tokens: readonly TaggedToken[]): boolean =>
  kind === 'main' &&
  verb.form === 'finite' &&
  !verb.negated &&
  !DENIES.test(tokens[verb.end]?.lower ?? '') &&
  (verb.tense === 'past' || verb.tense === 'pluperfect');

/**
 * The time of how things stood, which has no event, for what a clause tells beside it: "On Friday the site was slow and gave wrong answers",
 * "For an hour on Friday she stood there and was told so". The clause hangs on by "and" and has the same subject, or the time opens the
 * sentence. Undefined for none. `own` holds the times of the clauses, `tells` says which tell of something that happened.
 */
export function standingTime(
  at: number,
  { clauses, tokens }: SentenceReading,
  own: ReadonlyMap<number, Timex>,
  tells: (at: number) => boolean,
): Timex | undefined {
  const clause = clauses[at];
  const stood = clause?.parent ?? -1;
  const [before, time] = [clauses[stood], own.get(stood)];
  if (!time || !clause || !before || tells(stood) || clause.connective !== 'and') return undefined;
  if (!tellsPast(clause, tokens) || !tellsPast(before, tokens)) return undefined;
  const token = tokens.findIndex((each) => overlaps(each, time));
  if (LASTS.test(tokens[token - 1]?.lower ?? '')) return undefined;
  const same = clause.subject.start === before.subject.start && clause.subject.end > clause.subject.start;
  return same || token < before.subject.start ? time : undefined;
}

import type { TaggedToken } from '../grammar/tag-tokens';
import type { SentenceReading } from '../reading';
import { isRoleNoun } from './role-nouns';

/** The subject of the main clause that a pronoun may take up. */
export interface SubjectBefore {
  readonly tokens: readonly TaggedToken[];
  /** The noun at its head. */
  readonly head: TaggedToken;
  /** "The flood was high, and it was …": a thing in one, taken up at once by the clause joined to it. */
  readonly joined: boolean;
}

/**
 * The last subject of a main clause that ends before a pronoun in its sentence: "The line" of "The line chose growth, which
 * ended when it …". Undefined where there is none or it is a pronoun itself.
 */
export function subjectBefore(
  { clauses, tokens }: SentenceReading,
  pronoun: TaggedToken,
): SubjectBefore | undefined {
  const at = tokens.indexOf(pronoun);
  const own = clauses.find((each) => each.start <= at && at < each.end);
  const main = clauses.findLast(
    (each) => each.kind === 'main' && each.subject.end > each.subject.start && each.subject.end <= at,
  );
  if (!main || !own) return undefined;
  const subject = tokens.slice(main.subject.start, main.subject.end);
  const bound = subject.findIndex(({ tag }) => tag === 'IN');
  const head = subject[(bound > 0 ? bound : subject.length) - 1];
  if (!head || subject[0]?.tag === 'PRP') return undefined;
  const joined = own.connective === 'and' && own.subject.start === at && clauses[own.parent ?? -1] === main;
  return { tokens: subject, head, joined: joined && head.tag === 'NN' && !isRoleNoun(head.lower) };
}

import { knownTags } from '../words/lexicon';
import type { Clause } from './clauses';
import type { TaggedToken } from './tag-tokens';

/** Verbs of what is done to somebody or something: in the past, without an object, nobody does them. */
const DONE_TO = new Set(
  (
    'acquit appoint approve arrest auction ban bury cancel charge confiscate convict deport delete destroy detain dismiss ' +
    'dismantle elect erase evacuate execute exhume extradite fine hospitalise hospitalize impeach impound imprison indict ' +
    'inform inject install interview jail kill name notify oust pardon patch publish rebuild redact refloat release remand remove rename ' +
    'repair replace rescue sack seize sentence shred stab suspend tell tow torture transfer transport treat upload'
  ).split(' '),
);

/** What may stand at once behind a verb that has no object. */
const NO_OBJECT = /^(?:IN|TO|RB|TIME|CC|,|\.|:|''|”)$/;

/**
 * "The letter was read on Monday and deleted the next day": the second of two joined verbs shares the first one's "was", so that its
 * subject did nothing. Gives the clauses of a sentence in their order, changed in voice and tense alone. Cost: linear.
 */
export function sharePassive(clauses: readonly Clause[], tokens: readonly TaggedToken[]): Clause[] {
  const shared: Clause[] = [];
  for (const clause of clauses) {
    const { verb, subject, parent = -1 } = clause;
    const partner = shared[parent];
    const head = tokens[verb.head];
    const joined =
      !!partner?.verb.passive && partner.subject === subject && subject.end > subject.start && !!head;
    const alone = verb.form === 'finite' && verb.first === verb.head && DONE_TO.has(verb.base);
    const done = joined && alone && (head.lower.endsWith('ed') || knownTags(head.lower).includes('VBN'));
    const bare = NO_OBJECT.test(tokens[verb.end]?.tag ?? '.');
    shared.push(
      done && bare ? { ...clause, verb: { ...verb, passive: true, tense: partner.verb.tense } } : clause,
    );
  }
  return shared;
}

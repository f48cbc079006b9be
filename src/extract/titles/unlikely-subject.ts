import type { ActorIndex } from '../actors/actor-index';
import { isRoleNoun } from '../actors/role-nouns';
import type { Clause } from '../grammar/clauses';
import { hasNounSense, isNounBase, nounBase } from '../words/lexicon';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is done to somebody, and to no office, town or building. */
const DONE_TO_SOMEBODY = list(
  'arrest jail imprison kidnap behead extradite hospitalise hospitalize injure wound interrogate handcuff',
);
/** What somebody does, and no office, town or building. */
const DONE_BY_SOMEBODY = list('faint wed testify');
/** What is done to words, plans and dates, and to nobody. */
const DONE_TO_PLANS = list(
  'postpone publish compile adjourn amend implement enact ratify repeal reschedule carry_out call_off put_off administer broadcast',
);
/** What is done to words and pictures, and to no body or place. */
const DONE_TO_WORDS = list('delete erase type print quote transcribe translate');
/** What happens, and nobody does. */
const HAPPENS = list('evaporate take_place occur happen unfold subside elapse plummet');

/** The noun at the head of some words, in its base form. */
const headOf = (words: string): string =>
  nounBase(
    words
      .split(/ (?:of|in|at|from|for|on|with|to|by) /)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? '',
  );

/**
 * Whether the subject of a title is of no kind that its verb allows: "bomb factory arrested", "Ana Silva postponed", "Foreign Office dies".
 * The one who did it is then another than the words before the verb say. False for what has no kind that is known.
 */
export function isUnlikelySubject(
  { id, words }: { readonly id?: string | undefined; readonly words: string },
  { verb }: Clause,
  index: ActorIndex,
): boolean {
  const base = verb.base.replace(' ', '_');
  const done = verb.passive || verb.form === 'participle';
  const kind = id ? index.byId.get(id)?.kind : undefined;
  if (kind === 'person') return done ? DONE_TO_PLANS.has(base) : HAPPENS.has(base);
  const mortal = done ? DONE_TO_SOMEBODY : DONE_BY_SOMEBODY;
  if (kind === 'organisation' || kind === 'place')
    return mortal.has(base) || (done ? DONE_TO_WORDS.has(base) : base === 'die');
  if (id || !mortal.has(base)) return false;
  const head = headOf(words);
  return isNounBase(head) && !isRoleNoun(head) && !hasNounSense(head, 'person', 'group', 'animal');
}

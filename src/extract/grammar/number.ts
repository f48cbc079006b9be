import { hasNounSense, nounBase } from '../words/lexicon';
import type { TaggedToken } from './tag-tokens';

/** Words that take either number, or the one of what they are of. */
const EITHER =
  /^(?:percent|%|half|third|quarter|majority|minority|number|rest|lot|many|most|some|all|none|any|more|people|police|public|left|right|news|means|series|species|data|media)$/;

/** "desks downtown", "riders abroad": where they are. */
const WHERE = /^(?:downtown|uptown|home|abroad|overseas|upstairs|downstairs|nearby|alone|today)$/;

/** The number of a verb that tells it: of its first word, "has been", "were"; undefined where it may be either. */
export function numberOfVerb(first: TaggedToken | undefined): 'one' | 'several' | undefined {
  if (!first) return undefined;
  if (/^(?:is|was|has|does)$/.test(first.lower) || first.tag === 'VBZ') return 'one';
  return /^(?:are|were|have)$/.test(first.lower) ? 'several' : undefined;
}

/**
 * The number of the words of a subject: of the noun before its first preposition. Undefined for names, lists, sums, bodies of people ("the crew", "half of
 * them") and for a noun that leads by "of" to several ("a trickle of boats"), which writers take as one or as several.
 */
export function numberOfPhrase(words: readonly TaggedToken[]): 'one' | 'several' | undefined {
  const told = words.filter(({ tag }) => tag !== 'TIME');
  if (told.some(({ tag, text }) => tag === 'CC' || /^[,"“”]$/.test(text) || /[-–—/]\p{Ll}+$/u.test(text)))
    return undefined;
  const bound = told.findIndex(({ tag, lower }) => (tag === 'IN' && lower !== 'than') || tag === 'TO');
  const whole = bound > 0 ? told.slice(0, bound) : told;
  const last = whole.findLastIndex(({ lower, tag }) => tag !== 'RB' && !WHERE.test(lower));
  const own = whole.slice(0, last + 1);
  const head = own.at(-1);
  if (!head || !/^\p{Ll}/u.test(head.text) || EITHER.test(head.lower)) return undefined;
  if (head.tag === 'NNS')
    return own.some(({ tag }) => tag === 'CD' || tag === '$') || /ics$/.test(head.lower)
      ? undefined
      : 'several';
  if (head.tag !== 'NN' || nounBase(head.lower) !== head.lower) return undefined;
  if (told[bound]?.lower === 'of' && told.at(-1)?.tag === 'NNS') return undefined;
  return hasNounSense(head.lower, 'group') || own.some(({ tag }) => tag === 'CD') ? undefined : 'one';
}

/** Whether the words can be the subject of a verb that begins with `first`: both of one number as far as they tell. */
export function agrees(words: readonly TaggedToken[], first: TaggedToken | undefined): boolean {
  const [subject, verb] = [numberOfPhrase(words), numberOfVerb(first)];
  return !subject || !verb || subject === verb;
}

import type { FoundMention } from '../mentions/found-mention';
import { happeningOf, kindOfHappening } from '../mentions/verb-classes';
import { THRESHOLD } from './like-pair';

/** Whether a passage names, in a word of it, the kind of happening that the verb of another tells of. */
function namesVerbOf(a: FoundMention, b: FoundMention): boolean {
  const kind = kindOfHappening(b.predicate, b.words);
  const isKind = (word: string) => happeningOf(word) === kind;
  return kind !== undefined && kind !== 'say' && [a.predicate, ...a.words].some(isKind);
}

const STATEMENTS: ReadonlySet<string> = new Set(['statement', 'comment', 'remark', 'announcement']);

/** Whether a passage tells of words; asking and posting are deeds. */
const tellsWords = ({ saying, statement, predicate, words }: FoundMention): boolean =>
  (saying && statement?.quoted === true) ||
  kindOfHappening(predicate, words) === 'say' ||
  words.some((word) => STATEMENTS.has(word));

/** What is asked of two passages beside how alike they are (0 to 1). */
interface Asked {
  readonly alike: number;
  /** How many words they must share that name nobody. */
  readonly shared: number;
  readonly isName: (word: string) => boolean;
}

/**
 * Whether two passages of different articles can tell of one thing: they share more than who and where, which the whole story shares.
 * Enough is a word that names nobody, the kind of happening, or one speaker. What is said about a happening is one with it only where
 * it names the happening, or is much alike.
 */
export function isOneMatter(a: FoundMention, b: FoundMention, { alike, shared, isName }: Asked): boolean {
  if (namesVerbOf(a, b) || namesVerbOf(b, a)) return true;
  if (tellsWords(a) !== tellsWords(b) && !a.actors.some((actor) => b.actors.includes(actor)))
    return alike >= THRESHOLD.sameArticle;
  const common = a.words.filter((word) => b.words.includes(word));
  if (common.filter((word) => !isName(word)).length >= shared) return true;
  // who speaks on a day says one thing on it
  const same = a.subject !== undefined && a.subject === b.subject;
  return same && ((a.saying && b.saying) || common.length > 1);
}

import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import type { ArticleReading } from '../reading';
import type { Statement } from '../statements/find-statements';
import { kindsOfSaying, type SayingKind } from '../statements/saying-verbs';
import { contains, sliceRange, type Range } from '../text/ranges';
import type { Past } from './deniable-past';
import { deniesCause, tellsCause } from './denied-cause';
import { tellsContent } from './find-charge';
import type { Denial } from './find-denials';
import { isSameSayer } from './name-sayer';

const CONTESTS = /^(?:deny|dispute|reject|dismiss|contradict|refute|rebut|contest)$/;

/** How many units into what is said its subject stands. */
const SUBJECT_WITHIN = 40;

/** Whether a passage claims that somebody did something, or blames them. */
export function isBlamed(
  claim: FoundMention,
  accused: string,
  past: Past,
  { text }: ArticleReading,
): boolean {
  if (claim.subject === accused) return true;
  if (!claim.actors.includes(accused)) return false;
  const [said] = claim.statement?.content ?? [];
  const name = past.nameOf(accused)?.split(' ').at(-1);
  const begins =
    claim.saying && said && name && text.slice(said.start, said.start + SUBJECT_WITHIN).includes(name);
  return !!begins || past.matterOf(claim).accuses;
}

/** Whether a passage stands before a denial, and denies nothing itself. */
export function stoodBefore(other: FoundMention, { mention, statement }: Denial, { denying }: Past): boolean {
  if (other.headline || other.statement === statement) return false;
  if (other.statement && denying.has(other.statement)) return false;
  return other.sentence !== mention.sentence || other.range.end <= startOfSaying(statement);
}

/** Where a saying begins: at who says it, behind what the clause shares with the one before. */
export const startOfSaying = ({ source, clause }: Statement): number =>
  source && source.start > clause.start && source.end <= clause.end ? source.start : clause.start;

const PRONOUN = /^(?:he|she|it|they)$/i;

const CLAIMS: ReadonlySet<SayingKind> = new Set(['say', 'clause', 'judge']);

/** Who claims what a passage tells, by name, and whether the clause itself tells that they do. */
function claimantOf(
  other: FoundMention,
  past: Past,
): { readonly name: string | undefined; readonly by?: string } | undefined {
  const { saying, statement, subject, predicate } = other;
  const speaks = subject !== undefined && kindsOfSaying(predicate).some((kind) => CLAIMS.has(kind));
  if (statement && /^(?:ask|wonder|inquire|question|interview|quiz|grill)$/.test(statement.verb))
    return undefined;
  if (!saying && speaks && other.clause) return { name: past.nameOf(subject), by: subject };
  if (saying || statement)
    return { name: past.sayerOf(other), ...(saying && subject ? { by: subject } : {}) };
  return undefined;
}

/** Whether "who" stands in, or right behind, the words that name a speaker. */
function tellsOf(speaker: Range | null, who: Range | null | undefined): boolean {
  if (!speaker || !who) return false;
  return contains(speaker, who) || (who.start >= speaker.end && who.start - speaker.end <= ', '.length);
}

/** "Asked about Moss's view of the deck, Lind said …": it is Moss who is answered. */
const ASKED_ABOUT =
  /^[“"'‘]?(?:asked|questioned|pressed|challenged) (?:about|on|over) (?<whose>[^,]{2,40}?)['’]s? /iu;

/** Whose word a sentence names as that which it answers. */
export const askedAbout = ({ mention }: Denial, { sentences, text }: ArticleReading): string | undefined => {
  const sentence = sentences[mention.sentence];
  return sentence && ASKED_ABOUT.exec(sliceRange(text, sentence))?.groups?.['whose'];
};

/** Whether two passages have a word in common, of whatever form. */
export function sharesRoot(
  other: FoundMention,
  mention: FoundMention,
  { matterOf }: Pick<Past, 'matterOf'>,
): boolean {
  const { roots } = matterOf(mention);
  return matterOf(other).roots.some((root) => roots.includes(root));
}

/** Whether a passage tells what somebody else claims than who denies it; where they take it back, what they claim themselves. */
export function isAnswered(
  other: FoundMention,
  denial: Denial,
  past: Past,
  reading: ArticleReading,
): boolean {
  const { text } = reading;
  const { mention, statement, faces, speaker } = denial;
  // "declined to comment" claims nothing
  if (/^(?:decline|refuse)$/.test(other.statement?.verb ?? '')) return false;
  const claimant = claimantOf(other, past);
  const isPronoun = !!statement.source && PRONOUN.test(sliceRange(text, statement.source));
  const same =
    claimant !== undefined &&
    ((speaker !== undefined && claimant.by === speaker) || isSameSayer(claimant.name, past.sayerOf(mention)));
  const speaks = other.saying || kindOfHappening(other.predicate, other.words) === 'say';
  if (tellsContent(denial, text) && !sharesRoot(other, mention, past)) return false;
  if (deniesCause(denial, text) && !tellsCause(other, denial, past.readings)) return false;
  if (faces === 'own') return (same || isPronoun) && speaks;
  if (faces === 'reversed' && claimant && (same || isPronoun)) return true;
  const asked = askedAbout(denial, reading);
  if (asked !== undefined && !claimant?.name?.includes(asked)) return false;
  // "Poe, who told the court that she had left, denies it": who denies it says so
  if (!claimant || same || tellsOf(statement.source, other.statement?.source)) return false;
  // "disputes Lind's account": nobody else's
  if (faces === 'claim' && !(claimant.by !== undefined && mention.actors.includes(claimant.by))) return false;
  // "he said" goes on from who has just spoken; "he denied it" is of whom they spoke
  const spokenOf = speaker !== undefined && isBlamed(other, speaker, past, reading);
  if (isPronoun && !spokenOf && (CONTESTS.test(statement.verb) || speaker === undefined || other.saying))
    return false;
  // who is accused denies it, whoever accuses them
  // who is named is not "she" of the sentence before
  const source = other.statement?.source;
  const byPronoun = !isPronoun && !!statement.source && !!source && PRONOUN.test(sliceRange(text, source));
  return claimant.name !== undefined || source === null || spokenOf || byPronoun;
}

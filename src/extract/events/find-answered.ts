import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import type { ArticleReading } from '../reading';
import { kindsOfSaying, type SayingKind } from '../statements/saying-verbs';
import { sliceRange } from '../text/ranges';
import type { Past } from './deniable-past';
import type { Denial } from './find-denials';
import type { Facing } from './find-objections';
import { isSameSayer } from './name-sayer';
import { isContradiction, readDenied, type Denied } from './read-denied';
import { askFor } from './weigh-facing';

/** How many sentences back a claim is answered. */
const REACH = 2;
/** A denial that begins with one of these turns against what stands before it. */
const TURNS = /^[“"'‘]?(?:but|yet|however|still|nevertheless|though|not so)\b/i;
const CONTESTS = /^(?:deny|dispute|reject|dismiss|contradict|refute|rebut|contest)$/;

/** Whether a sentence stands near enough before a denial: in its paragraph, or right before it, where the denial does not say what it denies. */
function isNear(at: number, denial: number, denied: Denied, { sentences }: ArticleReading): boolean {
  const [there, here] = [sentences[at]?.block, sentences[denial]?.block];
  return (
    there !== undefined &&
    (there === here || (denied === 'claim' && denial - at === 1 && there.kind === 'body'))
  );
}

/** What an objection speaks against, by its kind; none for those that face no claim right before. */
const ANSWERS: ReadonlyMap<Facing, Denied> = new Map([
  ['before', 'claim'],
  ['retort', 'claim'],
  ['contested', 'matter'],
  ['doubted', 'claim'],
  ['claim', 'claim'],
  ['own', 'claim'],
  ['unproven', 'matter'],
  ['unsettled', 'matter'],
]);

function isBefore(other: FoundMention, { mention, statement }: Denial, { denying }: Past): boolean {
  if (other.headline || other.statement === statement) return false;
  if (other.statement && denying.has(other.statement)) return false;
  return other.sentence !== mention.sentence || other.range.end <= statement.clause.start;
}

const PRONOUN = /^(?:he|she|it|they)$/i;

const CLAIMS: ReadonlySet<SayingKind> = new Set(['say', 'clause', 'judge']);

/** Who claims what a passage tells, by name, and whether the clause itself tells that they do. */
function claimantOf(
  other: FoundMention,
  past: Past,
): { readonly name: string | undefined; readonly by?: string } | undefined {
  const { saying, statement, subject, predicate } = other;
  const speaks = subject !== undefined && kindsOfSaying(predicate).some((kind) => CLAIMS.has(kind));
  if (!saying && speaks && other.clause) return { name: past.nameOf(subject), by: subject };
  if (saying || statement)
    return { name: past.sayerOf(other), ...(saying && subject ? { by: subject } : {}) };
  return undefined;
}

/** Whether a passage tells what somebody else claims than who denies it; where they take it back, what they claim themselves. */
function answers(other: FoundMention, denial: Denial, past: Past, { text }: ArticleReading): boolean {
  const { mention, statement, faces, speaker } = denial;
  const claimant = claimantOf(other, past);
  const isPronoun = !!statement.source && PRONOUN.test(sliceRange(text, statement.source));
  const same =
    claimant !== undefined &&
    ((speaker !== undefined && claimant.by === speaker) || isSameSayer(claimant.name, past.sayerOf(mention)));
  if (faces === 'own')
    return (same || isPronoun) && (other.saying || kindOfHappening(other.predicate, other.words) === 'say');
  if (!claimant || same) return false;
  // "he said" goes on from who has just spoken
  if (isPronoun && !CONTESTS.test(statement.verb) && (speaker === undefined || other.saying)) return false;
  return claimant.name !== undefined || other.statement?.source === null;
}

/**
 * The passage right before a denial that it answers: a claim of somebody else, or their own where they take it back. A denial that does not
 * say what it denies answers the nearest claim; another one that tells of the same, or the sentence before where it contradicts something.
 * `told` gives the passages of a sentence of the article. Cost: three sentences.
 */
export function findAnswered(
  denial: Denial,
  past: Past,
  reading: ArticleReading,
  told: (sentence: number) => readonly FoundMention[],
): FoundMention | undefined {
  const { mention, statement, faces } = denial;
  const here = reading.sentences[mention.sentence];
  const denied = faces === undefined ? readDenied(statement, mention, reading.text) : ANSWERS.get(faces);
  if (!here || !denied || mention.headline) return undefined;
  const { roots } = askFor(denial, denied, reading);
  const turns = TURNS.test(sliceRange(reading.text, here));
  const strong = isContradiction(statement, reading.text) || turns;
  for (let back = 0; back <= REACH; back++) {
    const at = mention.sentence - back;
    if (!isNear(at, mention.sentence, denied, reading)) return undefined;
    const best = told(at)
      .filter((other) => isBefore(other, denial, past) && answers(other, denial, past, reading))
      .map((claim) => ({
        claim,
        shared: past.matterOf(claim).roots.filter((root) => roots.has(root)).length,
      }))
      .sort((a, b) => b.shared - a.shared || Number(b.claim.saying) - Number(a.claim.saying))[0];
    if (!best) continue;
    if (denied === 'claim' || best.shared > 0 || (strong && back <= 1)) return best.claim;
    return undefined;
  }
  return undefined;
}

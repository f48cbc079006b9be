import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import { findOwners, findStarts, type Past } from './deniable-past';
import { DraftIndex } from './draft-index';
import type { EventDraft } from './event-draft';
import type { Denial } from './find-denials';
import {
  findAhead,
  findBefore,
  findClaim,
  findFigure,
  findLead,
  findOwn,
  findPointedAt,
} from './face-by-kind';
import { findNearby } from './face-nearby';
import type { Likeness } from './similarity';
import type { ArticleReading } from '../reading';
import { sliceRange } from '../text/ranges';

/** How alike a denial must be to an event of its kind, and to one of any kind; set by hand. */
const FACES = 0.12;
const FACES_ANYWAY = 0.3;
const SAME_KIND = 0.3;
/** How alike it must be to an event of any kind where nothing near or before it is denied. */
const SAME_MATTER = 0.2;

/** What a denial and an event tell of must be of one kind, or very like in words. */
function facingOf(denial: FoundMention, other: FoundMention, likeness: Likeness): number {
  if (other.saying) return 0;
  const alike = likeness(denial, other);
  const kind = kindOfHappening(denial.predicate, denial.words);
  const same = kind !== undefined && kind === kindOfHappening(other.predicate, other.words);
  const shared = denial.actors.some((actor) => other.actors.includes(actor));
  // that both name the story's hero says nothing
  if (!same && !denial.words.some((word) => other.words.includes(word))) return 0;
  return same && (shared || alike >= FACES) ? alike + SAME_KIND : alike >= FACES_ANYWAY ? alike : 0;
}

/** The denial that an article told last, and what it faced. */
interface Faced {
  readonly denial: Denial;
  readonly draft: EventDraft;
}

/** Verbs that answer by themselves. */
const INSISTS = /^(?:insist|maintain)$/;
/** How far a denial goes on with the one before, in sentences. */
const GOES_ON = 3;

/** What the denial before it in the article faced, where this one goes on with it in its paragraph: in the next sentence, or in the same mouth. */
function findCarried(
  { mention, speaker, faces }: Denial,
  last: Faced | undefined,
  { sentences }: ArticleReading,
): EventDraft | undefined {
  if (!last || mention.headline) return undefined;
  if (sentences[mention.sentence]?.block !== sentences[last.denial.mention.sentence]?.block) return undefined;
  const back = mention.sentence - last.denial.mention.sentence;
  const same = speaker !== undefined && speaker === last.denial.speaker;
  const goesOn = back <= 1 || faces === 'carried' || same;
  return back >= 0 && back <= GOES_ON && goesOn ? last.draft : undefined;
}

/**
 * What is taken back by "it" or "they" with the name of who told it, where the article names that: the source of the statement that stands
 * last before it in the event.
 */
function nameOwner(mention: FoundMention, { asserting }: EventDraft, reading: ArticleReading): FoundMention {
  const { article, sentence, statement } = mention;
  if (!statement?.source || !/^(?:it|they|he|she)$/i.test(sliceRange(reading.text, statement.source)))
    return mention;
  const before = asserting.findLast(
    (other) => other.article === article && other.sentence < sentence && other.statement?.source,
  );
  const source = before?.statement?.source;
  return source ? { ...mention, statement: { ...statement, source } } : mention;
}

const FINDERS = {
  before: findBefore,
  doubted: (denial: Denial, past: Past) => findBefore(denial, past) ?? findLead(denial, past),
  own: (denial: Denial, past: Past) => findOwn(denial, past) ?? findBefore(denial, past),
  claim: (denial: Denial, past: Past) => findClaim(denial, past),
  figure: findFigure,
  lead: findLead,
  carried: () => undefined,
};

/**
 * Sets denials against the events they deny (it adds to their `denying`); gives for each event the denials that repeat
 * what it tells. Rule: the event most alike in words, of the same kind; a denial that only points back or answers faces
 * what was told right before it, one that takes back what its speaker told, a correction what its article tells first; one that is like no
 * event in words what stands beside it, or what the denial before it faced. Nothing is denied that came after its article.
 */
export function faceDenials(
  denials: readonly Denial[],
  drafts: readonly EventDraft[],
  likeness: Likeness,
  readings: readonly ArticleReading[],
): Map<EventDraft, Denial[]> {
  const repeating = new Map<EventDraft, Denial[]>();
  const last = new Map<number, Faced>();
  const sameMatter = (a: FoundMention, b: FoundMention) => (b.saying ? 0 : likeness(a, b));
  const score = (a: FoundMention, b: FoundMention) => facingOf(a, b, likeness);
  const [index, owners, startMs] = [new DraftIndex(drafts, likeness), findOwners(drafts), findStarts(drafts)];
  const bodyFirst = [...denials].sort((a, b) => Number(a.mention.headline) - Number(b.mention.headline));
  for (const denial of bodyFirst) {
    const { mention, faces } = denial;
    const reading = readings[mention.article];
    const day = reading?.published;
    const endMs = day ? parseEdtf(day)?.latestMs : undefined;
    // a passage printed before something happened cannot deny it
    const admits = (draft: EventDraft) =>
      endMs === undefined || startMs(draft) < endMs || startMs(draft) === Infinity;
    const past = { index, likeness, owners, startMs, admits };
    const pointed = faces ? FINDERS[faces](denial, past) : findPointedAt(mention, past);
    const best =
      faces || pointed
        ? null
        : index.findBest(mention, Number.MIN_VALUE, { score, bonus: SAME_KIND, admits });
    const repeated =
      best && repeating.get(best.draft)?.some((other) => other.mention.article === mention.article);
    if (mention.headline && repeated) continue;
    const draft =
      pointed ??
      best?.draft ??
      (!faces && INSISTS.test(denial.statement.verb) ? findBefore(denial, past) : undefined) ??
      (reading && faces !== 'carried' ? findNearby(denial, past, reading) : undefined) ??
      (reading && findCarried(denial, last.get(mention.article), reading)) ??
      findAhead(denial, past) ??
      (faces ? undefined : index.findBest(mention, SAME_MATTER, { score: sameMatter, admits })?.draft);
    if (!draft) continue;
    draft.denying.push(faces === 'own' && reading ? nameOwner(mention, draft, reading) : mention);
    last.set(mention.article, { denial, draft });
    if (best) repeating.set(draft, [...(repeating.get(draft) ?? []), denial]);
  }
  return repeating;
}

import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import { findBestDraft, type EventDraft } from './event-draft';
import type { Denial } from './find-denials';
import type { Likeness } from './similarity';

/** How alike a denial must be to an event of its kind, and to one of any kind; set by hand. */
const FACES = 0.12;
const FACES_ANYWAY = 0.3;
const SAME_KIND = 0.3;

/** What a denial and an event tell of must be of one kind, or very like in words. */
function facingOf(denial: FoundMention, other: FoundMention, likeness: Likeness): number {
  if (other.saying) return 0;
  const alike = likeness(denial, other);
  const kind = kindOfHappening(denial.predicate, denial.words);
  const same = kind !== undefined && kind === kindOfHappening(other.predicate, other.words);
  const shared = denial.actors.some((actor) => other.actors.includes(actor));
  return same && (shared || alike >= FACES) ? alike + SAME_KIND : alike >= FACES_ANYWAY ? alike : 0;
}

/** All that such a denial says of what it denies: "called that nonsense", "unrelated, the firm said". */
const POINTING =
  /^(?:true|untrue|false|nonsense|unrelated|baseless|groundless|fake|hoax|lie|myth|claim|report|story|account|allegation|accusation|charge|rumour|rumor|over-exaggerated)$/;
/** How many sentences back "that" reaches. */
const REACH = 2;

/** The event told last before a denial that has no words of its own for what it denies. */
function findPointedAt(
  { words, headline, article, sentence }: FoundMention,
  drafts: readonly EventDraft[],
): EventDraft | undefined {
  if (headline || !words.every((word) => POINTING.test(word))) return undefined;
  let last: { readonly draft: EventDraft; readonly at: number } | undefined;
  for (const draft of drafts) {
    for (const other of draft.asserting) {
      const back = sentence - other.sentence;
      if (other.article !== article || back < 1 || back > REACH || other.headline) continue;
      if (!last || other.range.start > last.at) last = { draft, at: other.range.start };
    }
  }
  return last?.draft;
}

/**
 * Sets denials against the events they deny (it adds to their `denying`); gives for each event the denials that repeat
 * what it tells. Rule: the
 * event most alike in words, of the same kind; a denial that only points back faces what was told right before it.
 */
export function faceDenials(
  denials: readonly Denial[],
  drafts: readonly EventDraft[],
  likeness: Likeness,
): Map<EventDraft, Denial[]> {
  const faced = new Map<EventDraft, Denial[]>();
  const facing: Likeness = (a, b) => facingOf(a, b, likeness);
  const bodyFirst = [...denials].sort((a, b) => Number(a.mention.headline) - Number(b.mention.headline));
  for (const denial of bodyFirst) {
    const best = findBestDraft(denial.mention, drafts, facing);
    if (!best || best.alike === 0) {
      findPointedAt(denial.mention, drafts)?.denying.push(denial.mention);
      continue;
    }
    const { draft } = best;
    const repeated = faced.get(draft)?.some((other) => other.mention.article === denial.mention.article);
    if (denial.mention.headline && repeated) continue;
    draft.denying.push(denial.mention);
    faced.set(draft, [...(faced.get(draft) ?? []), denial]);
  }
  return faced;
}

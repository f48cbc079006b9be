import { parseEdtf } from '../../story/edtf';
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
  // that both name the story's hero says nothing
  if (!same && !denial.words.some((word) => other.words.includes(word))) return 0;
  return same && (shared || alike >= FACES) ? alike + SAME_KIND : alike >= FACES_ANYWAY ? alike : 0;
}

/** All that such a denial says of what it denies: "called that nonsense", "unrelated, the firm said". */
const POINTING =
  /^(?:true|untrue|false|nonsense|unrelated|baseless|groundless|fake|hoax|lie|myth|claim|report|story|account|allegation|accusation|charge|rumour|rumor|over-exaggerated)$/;
/** How many sentences back "that" reaches. */
const REACH = 2;
/** How many sentences are the head of an article. */
const LEAD = 4;

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

/** The event told last before a denial, at most two sentences back or in the same sentence, and not by the same speaker. */
function findBefore(
  { mention, speaker }: Denial,
  drafts: readonly EventDraft[],
  likeness: Likeness,
): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  for (const draft of drafts) {
    for (const other of draft.asserting) {
      const back = mention.sentence - other.sentence;
      if (other.article !== mention.article || back < 0 || back > REACH + 1 || other.headline) continue;
      const alike = likeness(mention, other);
      const itself = back === 0 && (other.saying || alike === 0);
      const spoken = other.saying && speaker !== undefined && other.subject === speaker;
      if (itself || spoken || (back > REACH && alike === 0)) continue;
      const rank = alike - 0.1 * back;
      if (!best || rank > best.rank) best = { draft, rank };
    }
  }
  return best?.draft;
}

const numbersIn = ({ words }: FoundMention): string[] => words.filter((word) => /\d/.test(word));

/** The event that gives another figure: in the article before, else the one most alike anywhere. */
function findFigure(
  { mention }: Denial,
  drafts: readonly EventDraft[],
  likeness: Likeness,
): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  const own = new Set(numbersIn(mention));
  for (const draft of drafts) {
    for (const other of draft.asserting) {
      const same = other.article === mention.article;
      const back = mention.sentence - other.sentence;
      const numbers = numbersIn(other);
      if ((same && back === 0) || numbers.length === 0 || numbers.some((number) => own.has(number))) continue;
      const near = same && back > 0 && back <= REACH;
      const alike = likeness(mention, other);
      const rank = alike + (near ? 1 : 0);
      if ((near || alike >= FACES) && (!best || rank > best.rank)) best = { draft, rank };
    }
  }
  return best?.draft;
}

/** What the speaker told earlier of the same: the most alike of the events that hold a statement of theirs. */
function findOwn(
  { mention, speaker, statement }: Denial,
  drafts: readonly EventDraft[],
  likeness: Likeness,
): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly alike: number } | undefined;
  const itself = drafts.find((draft) => draft.asserting.some((other) => other.statement === statement));
  const said = itself ? startMs(itself) : Infinity;
  for (const draft of drafts) {
    // nobody takes back what they tell later
    if (draft === itself || startMs(draft) >= said) continue;
    for (const other of draft.asserting) {
      const told = other.subject === speaker && (other.saying || other.statement !== undefined);
      const here = other.article === mention.article && other.sentence >= mention.sentence;
      if (speaker === undefined || !told || here) continue;
      const alike = likeness(mention, other);
      if (!best || alike > best.alike) best = { draft, alike };
    }
  }
  return best?.draft;
}

/** The event that the head of the article tells: of the mentions in its first sentences, the one most alike. */
function findLead(
  { mention }: Denial,
  drafts: readonly EventDraft[],
  likeness: Likeness,
): EventDraft | undefined {
  const leads = drafts.flatMap((draft) =>
    draft.asserting
      .filter(({ article, sentence }) => article === mention.article && sentence < LEAD)
      .map((other) => ({ draft, alike: likeness(mention, other), sentence: other.sentence })),
  );
  return leads.sort((a, b) => b.alike - a.alike || a.sentence - b.sentence)[0]?.draft;
}

function startMs({ asserting }: EventDraft): number {
  return Math.min(...asserting.flatMap(({ date }) => (date ? (parseEdtf(date)?.earliestMs ?? []) : [])));
}

/** A passage printed before something happened cannot deny it. */
function isAhead(draft: EventDraft, published: string | null): boolean {
  const printed = published ? parseEdtf(published) : null;
  const start = startMs(draft);
  return !!printed && start !== Infinity && start >= printed.latestMs;
}

/**
 * Sets denials against the events they deny (it adds to their `denying`); gives for each event the denials that repeat
 * what it tells. Rule: the event most alike in words, of the same kind; a denial that only points back or answers faces
 * what was told right before it, one that takes back what its speaker told, a correction what its article tells first.
 * `published` are the days of the articles: nothing that came later is denied.
 */
export function faceDenials(
  denials: readonly Denial[],
  drafts: readonly EventDraft[],
  likeness: Likeness,
  published: readonly (string | null)[],
): Map<EventDraft, Denial[]> {
  const faced = new Map<EventDraft, Denial[]>();
  const facing: Likeness = (a, b) => facingOf(a, b, likeness);
  const bodyFirst = [...denials].sort((a, b) => Number(a.mention.headline) - Number(b.mention.headline));
  for (const denial of bodyFirst) {
    const past = drafts.filter((draft) => !isAhead(draft, published[denial.mention.article] ?? null));
    if (denial.faces) {
      const find = {
        before: findBefore,
        doubted: findBefore,
        own: findOwn,
        figure: findFigure,
        lead: findLead,
      }[denial.faces];
      const found =
        find(denial, past, likeness) ??
        (denial.faces === 'own' ? findBefore(denial, past, likeness) : undefined) ??
        (denial.faces === 'doubted' ? findLead(denial, past, likeness) : undefined);
      found?.denying.push(denial.mention);
      continue;
    }
    const pointed = findPointedAt(denial.mention, past);
    const best = pointed ? null : findBestDraft(denial.mention, past, facing);
    if (!best || best.alike === 0) {
      const insists = /^(?:insist|maintain)$/.test(denial.statement.verb);
      (pointed ?? (insists ? findBefore(denial, past, likeness) : undefined))?.denying.push(denial.mention);
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

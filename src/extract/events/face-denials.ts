import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import { DraftIndex, isBefore, type Entry, type Match } from './draft-index';
import type { EventDraft } from './event-draft';
import type { Denial } from './find-denials';
import type { Likeness } from './similarity';
import type { Statement } from '../statements/find-statements';

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

/** What can be denied by one article, and how to find it without asking all of it. */
interface Past {
  readonly index: DraftIndex;
  readonly likeness: Likeness;
  readonly owners: Owners;
  readonly startMs: (draft: EventDraft) => number;
  /** Whether an event had happened when the article was printed. */
  readonly admits: (draft: EventDraft) => boolean;
}

/** What each speaker tells, and the events that hold each statement. */
interface Owners {
  readonly byStatement: ReadonlyMap<Statement, readonly EventDraft[]>;
  readonly bySpeaker: ReadonlyMap<string, readonly Entry[]>;
}

function findOwners(drafts: readonly EventDraft[]): Owners {
  const byStatement = new Map<Statement, EventDraft[]>();
  const bySpeaker = new Map<string, Entry[]>();
  for (const [at, draft] of drafts.entries()) {
    for (const [place, mention] of draft.asserting.entries()) {
      const { statement, subject, saying } = mention;
      if (statement) {
        const holding = byStatement.get(statement);
        if (!holding) byStatement.set(statement, [draft]);
        else if (holding.at(-1) !== draft) holding.push(draft);
      }
      if (subject === undefined || (!saying && !statement)) continue;
      const entry = { mention, draft, at, place };
      const told = bySpeaker.get(subject);
      if (told) told.push(entry);
      else bySpeaker.set(subject, [entry]);
    }
  }
  return { byStatement, bySpeaker };
}

/** What the article of a passage tells, of what had happened by then. */
function toldIn({ article }: FoundMention, { index, admits }: Past): Entry[] {
  return index.toldIn(article).filter(({ draft }) => admits(draft));
}

/** The event told last before a denial that has no words of its own for what it denies. */
function findPointedAt(mention: FoundMention, past: Past): EventDraft | undefined {
  const { words, headline, sentence } = mention;
  if (headline || !words.every((word) => POINTING.test(word))) return undefined;
  let last: { readonly draft: EventDraft; readonly at: number } | undefined;
  for (const { draft, mention: other } of toldIn(mention, past)) {
    const back = sentence - other.sentence;
    if (back < 1 || back > REACH || other.headline) continue;
    if (!last || other.range.start > last.at) last = { draft, at: other.range.start };
  }
  return last?.draft;
}

/** The event told last before a denial, at most two sentences back or in the same sentence, and not by the same speaker. */
function findBefore({ mention, speaker }: Denial, past: Past): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  for (const { draft, mention: other } of toldIn(mention, past)) {
    const back = mention.sentence - other.sentence;
    if (back < 0 || back > REACH + 1 || other.headline) continue;
    const alike = past.likeness(mention, other);
    const itself = back === 0 && (other.saying || alike === 0);
    const spoken = other.saying && speaker !== undefined && other.subject === speaker;
    if (itself || spoken || (back > REACH && alike === 0)) continue;
    const rank = alike - 0.1 * back;
    if (!best || rank > best.rank) best = { draft, rank };
  }
  return best?.draft;
}

const numbersIn = ({ words }: FoundMention): string[] => words.filter((word) => /\d/.test(word));

/** The event that gives another figure: in the article before, else the one most alike anywhere. */
function findFigure({ mention }: Denial, past: Past): EventDraft | undefined {
  const own = new Set(numbersIn(mention));
  const differs = (other: FoundMention) => {
    const numbers = numbersIn(other);
    return numbers.length > 0 && !numbers.some((number) => own.has(number));
  };
  let best: Match | undefined;
  for (const entry of toldIn(mention, past)) {
    const back = mention.sentence - entry.mention.sentence;
    if (back < 1 || back > REACH || !differs(entry.mention)) continue;
    const alike = 1 + past.likeness(mention, entry.mention);
    if (!best || isBefore(entry, alike, best)) best = { ...entry, alike };
  }
  const score = (a: FoundMention, b: FoundMention) => (differs(b) ? past.likeness(a, b) : 0);
  const far = past.index.findBest(mention, FACES, { score, admits: past.admits });
  return far && (!best || isBefore(far, far.alike, best)) ? far.draft : best?.draft;
}

/** What the speaker told earlier of the same: the most alike of the events that hold a statement of theirs. */
function findOwn({ mention, speaker, statement }: Denial, past: Past): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly alike: number } | undefined;
  if (speaker === undefined) return undefined;
  const itself = past.owners.byStatement.get(statement)?.find(past.admits);
  const saidMs = itself ? past.startMs(itself) : Infinity;
  for (const { draft, mention: other } of past.owners.bySpeaker.get(speaker) ?? []) {
    const here = other.article === mention.article && other.sentence >= mention.sentence;
    // nobody takes back what they tell later
    if (here || draft === itself || !past.admits(draft) || past.startMs(draft) >= saidMs) continue;
    const alike = past.likeness(mention, other);
    if (!best || alike > best.alike) best = { draft, alike };
  }
  return best?.draft;
}

/** The event that the head of the article tells: of the mentions in its first sentences, the one most alike. */
function findLead({ mention }: Denial, past: Past): EventDraft | undefined {
  const leads = toldIn(mention, past)
    .filter(({ mention: { sentence } }) => sentence < LEAD)
    .map(({ draft, mention: other }) => ({
      draft,
      alike: past.likeness(mention, other),
      sentence: other.sentence,
    }));
  return leads.sort((a, b) => b.alike - a.alike || a.sentence - b.sentence)[0]?.draft;
}

/** When the first of what each event tells begins, in ms; Infinity where nothing dates it. */
function findStarts(drafts: readonly EventDraft[]): (draft: EventDraft) => number {
  const starts = new Map(
    drafts.map((draft) => {
      const dates = draft.asserting.flatMap(({ date }) => (date ? (parseEdtf(date)?.earliestMs ?? []) : []));
      return [draft, dates.reduce((a, b) => Math.min(a, b), Infinity)];
    }),
  );
  return (draft) => starts.get(draft) ?? Infinity;
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
  const score = (a: FoundMention, b: FoundMention) => facingOf(a, b, likeness);
  const [index, owners, startMs] = [new DraftIndex(drafts, likeness), findOwners(drafts), findStarts(drafts)];
  const bodyFirst = [...denials].sort((a, b) => Number(a.mention.headline) - Number(b.mention.headline));
  for (const denial of bodyFirst) {
    const day = published[denial.mention.article];
    const endMs = day ? parseEdtf(day)?.latestMs : undefined;
    // a passage printed before something happened cannot deny it
    const admits = (draft: EventDraft) =>
      endMs === undefined || startMs(draft) < endMs || startMs(draft) === Infinity;
    const past = { index, likeness, owners, startMs, admits };
    if (denial.faces) {
      const find = {
        before: findBefore,
        doubted: findBefore,
        own: findOwn,
        figure: findFigure,
        lead: findLead,
      }[denial.faces];
      const found =
        find(denial, past) ??
        (denial.faces === 'own' ? findBefore(denial, past) : undefined) ??
        (denial.faces === 'doubted' ? findLead(denial, past) : undefined);
      found?.denying.push(denial.mention);
      continue;
    }
    const pointed = findPointedAt(denial.mention, past);
    const best = pointed
      ? null
      : index.findBest(denial.mention, Number.MIN_VALUE, { score, bonus: SAME_KIND, admits });
    if (!best) {
      const insists = /^(?:insist|maintain)$/.test(denial.statement.verb);
      (pointed ?? (insists ? findBefore(denial, past) : undefined))?.denying.push(denial.mention);
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

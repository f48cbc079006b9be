import type { FoundMention } from '../mentions/found-mention';
import { toldIn, type Past } from './deniable-past';
import { isBefore, type Match } from './draft-index';
import type { EventDraft } from './event-draft';
import type { Denial } from './find-denials';

/** How alike another figure must be to what it is set against; set by hand. */
const FACES = 0.12;

/** All that such a denial says of what it denies: "called that nonsense", "unrelated, the firm said". */
const POINTING =
  /^(?:true|untrue|false|nonsense|unrelated|baseless|groundless|fake|hoax|lie|myth|claim|report|story|account|allegation|accusation|charge|rumour|rumor|over-exaggerated)$/;
/** How many sentences back "that" reaches. */
const REACH = 2;
/** How many sentences are the head of an article. */
const LEAD = 4;

/** The event told last before a denial that has no words of its own for what it denies. */
export function findPointedAt(mention: FoundMention, past: Past): EventDraft | undefined {
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
export function findBefore({ mention, speaker, statement }: Denial, past: Past): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  for (const { draft, mention: other } of toldIn(mention, past)) {
    const back = mention.sentence - other.sentence;
    if (back < 0 || back > REACH + 1 || other.headline) continue;
    const alike = past.likeness(mention, other);
    const itself = back === 0 && (other.saying || alike === 0 || other.predicate === statement.verb);
    const spoken = other.saying && speaker !== undefined && other.subject === speaker;
    if (itself || spoken || (back > REACH && alike === 0)) continue;
    const rank = alike - 0.1 * back;
    if (!best || rank > best.rank) best = { draft, rank };
  }
  return best?.draft;
}

const numbersIn = ({ words }: FoundMention): string[] => words.filter((word) => /\d/.test(word));

/** The event that gives another figure: in the article before, else the one most alike anywhere. */
export function findFigure({ mention }: Denial, past: Past): EventDraft | undefined {
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
export function findOwn({ mention, speaker, statement }: Denial, past: Past): EventDraft | undefined {
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
export function findLead({ mention }: Denial, past: Past): EventDraft | undefined {
  const leads = toldIn(mention, past)
    .filter(({ mention: { sentence } }) => sentence < LEAD)
    .map(({ draft, mention: other }) => ({
      draft,
      alike: past.likeness(mention, other),
      sentence: other.sentence,
    }));
  return leads.sort((a, b) => b.alike - a.alike || a.sentence - b.sentence)[0]?.draft;
}

/** What the one whose word is denied ("the president's account") told: nearest to the denial in its article, else most alike. */
export function findClaim({ mention, speaker }: Denial, past: Past): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly rank: number } | undefined;
  for (const owner of mention.actors) {
    if (owner === speaker) continue;
    for (const { draft, mention: other } of past.owners.bySpeaker.get(owner) ?? []) {
      if (!past.admits(draft)) continue;
      const near =
        other.article === mention.article ? 2 - Math.abs(mention.sentence - other.sentence) / 50 : 0;
      const rank = near + past.likeness(mention, other);
      if (!best || rank > best.rank) best = { draft, rank };
    }
  }
  return best?.draft;
}

/** What an article that begins with a denial goes on to tell of what is denied: of the mentions after it the one most alike. */
export function findAhead({ mention }: Denial, past: Past): EventDraft | undefined {
  if (mention.sentence >= LEAD) return undefined;
  let best: { readonly draft: EventDraft; readonly alike: number } | undefined;
  for (const { draft, mention: other } of toldIn(mention, past)) {
    const alike = other.sentence > mention.sentence && !other.saying ? past.likeness(mention, other) : 0;
    if (alike > (best?.alike ?? 0)) best = { draft, alike };
  }
  return best?.draft;
}

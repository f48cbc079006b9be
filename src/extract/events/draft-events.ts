import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import type { TitleSources } from '../titles/write-title';
import { announce } from './announce';
import { dayAboutPublication, dayOfQuotation, isFresh, isOccasion } from './date-sayings';
import { findBestDraft, type EventDraft } from './event-draft';
import { continueTelling } from './continue-telling';
import { faceDenials } from './face-denials';
import { findDenials, type Denial } from './find-denials';
import { groupMentions } from './group-mentions';
import { nameSpeaker } from './name-speaker';
import { findPlaced } from './place-happenings';
import { measureLikeness, type Likeness } from './similarity';

/** How alike an undated passage must be to join an event; set by hand. */
const JOINS = 0.35;
/** A saying joins another only where it brings the same words. */
const SAME_WORDS = 0.55;

const draftOf = (group: readonly FoundMention[]): EventDraft => ({
  asserting: [...group],
  denying: [],
  continuing: new Set(),
});

/**
 * Whether a quotation goes on from the dated sentence right before it, in the same mouth and on the same day: both
 * tell of one saying ("Yesterday she told fans of a call. “Thank you,” she wrote.").
 */
function continuesSaying(mention: FoundMention, before: FoundMention): boolean {
  const follows = before.article === mention.article && before.sentence === mention.sentence - 1;
  const same =
    mention.subject !== undefined && before.actors.includes(mention.subject) && mention.date === before.date;
  return (
    follows &&
    same &&
    mention.saying &&
    mention.dating === 'shared' &&
    before.dating === 'own' &&
    !before.quoted
  );
}

/** Whether an undated passage and an event have two things in common, words or actors: one happening's verb alone is not enough. */
function sharesMatter(
  { words, actors, statement, saying }: FoundMention,
  { asserting }: EventDraft,
): boolean {
  // what somebody is said to have said is told on purpose, in few words
  if (statement && !saying) return true;
  return asserting.some(
    (other) =>
      words.filter((word) => other.words.includes(word)).length +
        actors.filter((actor) => other.actors.includes(actor)).length >=
      2,
  );
}

/** How many sentences after it a headline is about. */
const HEAD = 5;
/** How alike a headline must be to an event of the article's head; set by hand. */
const HEADS = 0.08;

/** The event that a headline announces: of those that the head of its article tells, the one most alike. */
function findLedBy(
  headline: FoundMention,
  drafts: readonly EventDraft[],
  likeness: Likeness,
): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly alike: number } | undefined;
  for (const draft of drafts) {
    for (const other of draft.asserting) {
      const near =
        other.article === headline.article && !other.headline && other.sentence - headline.sentence <= HEAD;
      if (!near) continue;
      const alike = likeness(headline, other);
      if (alike >= HEADS && (!best || alike > best.alike)) best = { draft, alike };
    }
  }
  return best?.draft;
}

function endMs(draft: EventDraft): number {
  return Math.max(
    -Infinity,
    ...draft.asserting.map(({ date }) => (date ? (parseEdtf(date)?.latestMs ?? -Infinity) : -Infinity)),
  );
}

/** Sayings without a date of their own that are events all the same. */
class UndatedSayings {
  constructor(
    private readonly sayings: readonly FoundMention[],
    private readonly sources: TitleSources,
    private readonly likeness: Likeness,
  ) {}

  private published(mention: FoundMention): string | null {
    return this.sources.readings[mention.article]?.published ?? null;
  }

  private speaker(mention: FoundMention): string {
    const [reading, references] = [
      this.sources.readings[mention.article],
      this.sources.references[mention.article],
    ];
    if (!mention.statement || !reading || !references) return '';
    return nameSpeaker(mention.statement, reading, references, this.sources.index)?.whoName ?? '';
  }

  /** What the deniers of one event said is one event, whoever printed it. */
  answers(faced: ReadonlyMap<EventDraft, readonly Denial[]>, drafts: readonly EventDraft[]): EventDraft[] {
    return [...faced].flatMap(([draft, denials]) => {
      const told = denials.flatMap((denial) => {
        const saying = this.sayings.find((mention) => mention.statement === denial.statement) ?? {
          ...denial.mention,
          saying: true,
        };
        const published = this.published(saying);
        const fresh = isFresh(published, endMs(draft));
        const date = saying.date ?? (fresh ? dayAboutPublication(published, endMs(draft)) : null);
        return date ? [{ ...saying, date }] : [];
      });
      const said = new Set(told.map(({ statement }) => statement));
      // one of them is told with its day already: the others print the same saying
      const known = drafts.find((other) =>
        other.asserting.some(({ statement, saying }) => saying && statement && said.has(statement)),
      );
      known?.asserting.push(
        ...told.filter(({ statement }) => !known.asserting.some((each) => each.statement === statement)),
      );
      return told.length && !known ? [draftOf(told)] : [];
    });
  }

  /** What was said on an occasion, or by another side of a dispute; one event a speaker where the words are alike. */
  others(done: ReadonlySet<unknown>, faced: ReadonlyMap<EventDraft, readonly Denial[]>): EventDraft[] {
    const bySpeaker = new Map<string, FoundMention[]>();
    for (const mention of this.sayings) {
      const reading = this.sources.readings[mention.article];
      if (mention.date !== null || !mention.clause || !reading || done.has(mention.statement)) continue;
      const side = [...faced.keys()].find((draft) =>
        draft.asserting.some((other) => !other.saying && other.statement === mention.statement),
      );
      const answers = side && isFresh(reading.published, endMs(side));
      if (!answers && !isOccasion(mention, reading)) continue;
      const date = dayAboutPublication(this.published(mention), side ? endMs(side) : -Infinity);
      const speaker = this.speaker(mention);
      if (!date || !speaker) continue;
      bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), { ...mention, date }]);
    }
    return [...bySpeaker.values()].flatMap((told) => groupMentions(told, this.likeness).map(draftOf));
  }
}

/**
 * Drafts of events: dated mentions in groups; undated ones that are like enough join them; denials face what they
 * deny, and are events of their own as sayings, dated about the article's publication when nothing else dates them.
 */
export function draftEvents(found: readonly FoundMention[], sources: TitleSources): EventDraft[] {
  const mentions = found.filter(({ headline, clause, statement }) => !headline || clause || statement);
  const { readings, references } = sources;
  const denials = readings.flatMap((reading, at) => {
    const refer = references[at];
    return refer ? findDenials(reading, at, refer) : [];
  });
  const dated = mentions.map((mention) => {
    const reading = readings[mention.article];
    const quotation = mention.date === null && mention.saying && mention.clause && reading;
    const refer = references[mention.article];
    const date = quotation && refer ? dayOfQuotation(mention, reading, refer) : null;
    return date ? { ...mention, date, dating: 'shared' as const } : mention;
  });
  const placed = findPlaced(dated);
  const likeness = measureLikeness([...dated, ...denials.map((denial) => denial.mention)]);
  const goesOn = (mention: FoundMention) =>
    dated.find((other) => other !== mention && continuesSaying(mention, other));
  const drafts = groupMentions(
    dated.filter((mention) => !goesOn(mention) && !placed.has(mention)),
    likeness,
  ).map(draftOf);
  for (const [mention, { date, time }] of placed) {
    const pointer = placed.get(mention);
    const draft = drafts.find(({ asserting }) => pointer && asserting.includes(pointer));
    draft?.asserting.push({ ...mention, date, dating: 'setting', ...(time ? { time } : {}) });
  }
  for (const mention of dated) {
    const before = goesOn(mention);
    if (before) drafts.find((draft) => draft.asserting.includes(before))?.asserting.push(mention);
  }
  const denied = new Set(denials.flatMap(({ statement, faces }) => (faces ? [] : [statement])));
  const tellable = dated.filter(({ statement }) => !statement || !denied.has(statement));
  const told = continueTelling(tellable, drafts, readings, likeness);
  for (const mention of dated) {
    if (told.has(mention) || placed.has(mention)) continue;
    if (mention.statement && denied.has(mention.statement)) continue;
    const reading = readings[mention.article];
    const perfect = mention.clause?.verb.tense === 'perfect';
    if (mention.date !== null || perfect || !reading || isOccasion(mention, reading)) continue;
    const lead = mention.headline ? findLedBy(mention, drafts, likeness) : undefined;
    if (lead) {
      lead.asserting.push(mention);
      continue;
    }
    const best = findBestDraft(mention, drafts, likeness);
    const needed = mention.saying && !mention.headline ? SAME_WORDS : JOINS;
    if (best && best.alike >= needed && sharesMatter(mention, best.draft)) best.draft.asserting.push(mention);
  }
  const faced = faceDenials(
    denials,
    drafts,
    likeness,
    readings.map(({ published }) => published),
  );
  const undated = new UndatedSayings(
    dated.filter((mention) => mention.saying && mention.date === null && !told.has(mention)),
    sources,
    likeness,
  );
  const answers = undated.answers(faced, drafts);
  const done = new Set<unknown>([...faced.values()].flat().map((denial) => denial.statement));
  const others = undated.others(done, faced);
  const left = tellable.filter((mention) => !told.has(mention));
  continueTelling(left, others, readings, likeness);
  const all = [...drafts, ...answers, ...others];
  announce(found, all, readings, likeness);
  return all;
}

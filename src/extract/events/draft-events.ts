import { parseEdtf } from '../../story/edtf';
import type { FoundMention } from '../mentions/found-mention';
import { kindOfHappening } from '../mentions/verb-classes';
import type { TitleSources } from '../titles/write-title';
import { dayAboutPublication, dayOfQuotation, isFresh, isOccasion } from './date-sayings';
import { findDenials, type Denial } from './find-denials';
import { groupMentions } from './group-mentions';
import { nameSpeaker } from './name-speaker';
import { measureLikeness, type Likeness } from './similarity';

/** An event before it is written: its mentions on both sides. */
export interface EventDraft {
  readonly asserting: FoundMention[];
  readonly denying: FoundMention[];
}

/** How alike an undated passage must be to join an event, and a denial to face one; set by hand. */
const JOINS = 0.35;
/** A saying joins another only where it brings the same words. */
const SAME_WORDS = 0.55;
const FACES = 0.12;
const FACES_ANYWAY = 0.3;
const SAME_KIND = 0.3;

interface Match {
  readonly draft: EventDraft;
  readonly alike: number;
}

function bestDraft(mention: FoundMention, drafts: readonly EventDraft[], likeness: Likeness): Match | null {
  let best: Match | null = null;
  for (const draft of drafts) {
    for (const other of draft.asserting) {
      if (other.article === mention.article && other.sentence === mention.sentence) continue;
      const alike = likeness(mention, other);
      if (!best || alike > best.alike) best = { draft, alike };
    }
  }
  return best;
}

const draftOf = (group: readonly FoundMention[]): EventDraft => ({ asserting: [...group], denying: [] });

/**
 * Whether a quotation goes on from the dated sentence right before it, in the same mouth and on the same day: both
 * tell of one saying ("Yesterday she told fans of a call. “Thank you,” she wrote.").
 */
function continuesSaying(mention: FoundMention, before: FoundMention): boolean {
  const follows = before.article === mention.article && before.sentence === mention.sentence - 1;
  const same =
    mention.subject !== undefined && mention.subject === before.subject && mention.date === before.date;
  return (
    follows &&
    same &&
    mention.saying &&
    mention.dating === 'shared' &&
    before.dating === 'own' &&
    !before.quoted
  );
}

/** What a denial and an event tell of must be of one kind, or very like in words. */
function facingOf(denial: FoundMention, other: FoundMention, likeness: Likeness): number {
  if (other.saying) return 0;
  const alike = likeness(denial, other);
  const kind = kindOfHappening(denial.predicate, denial.words);
  const same = kind !== undefined && kind === kindOfHappening(other.predicate, other.words);
  const shared = denial.actors.some((actor) => other.actors.includes(actor));
  return same && (shared || alike >= FACES) ? alike + SAME_KIND : alike >= FACES_ANYWAY ? alike : 0;
}

/** Sets denials against the events they deny; gives for each event its denials. */
function faceDenials(
  denials: readonly Denial[],
  drafts: readonly EventDraft[],
  likeness: Likeness,
): Map<EventDraft, Denial[]> {
  const faced = new Map<EventDraft, Denial[]>();
  const facing: Likeness = (a, b) => facingOf(a, b, likeness);
  const bodyFirst = [...denials].sort((a, b) => Number(a.mention.headline) - Number(b.mention.headline));
  for (const denial of bodyFirst) {
    const best = bestDraft(denial.mention, drafts, facing);
    if (!best || best.alike === 0) continue;
    const repeated = faced.get(best.draft)?.some((other) => other.mention.article === denial.mention.article);
    if (denial.mention.headline && repeated) continue;
    best.draft.denying.push(denial.mention);
    faced.set(best.draft, [...(faced.get(best.draft) ?? []), denial]);
  }
  return faced;
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
  answers(faced: ReadonlyMap<EventDraft, readonly Denial[]>): EventDraft[] {
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
      return told.length ? [draftOf(told)] : [];
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
export function draftEvents(mentions: readonly FoundMention[], sources: TitleSources): EventDraft[] {
  const { readings, references } = sources;
  const denials = readings.flatMap((reading, at) => {
    const refer = references[at];
    return refer ? findDenials(reading, at, refer) : [];
  });
  const dated = mentions.map((mention) => {
    const reading = readings[mention.article];
    const quotation = mention.date === null && mention.saying && mention.clause && reading;
    const date = quotation ? dayOfQuotation(mention, reading) : null;
    return date ? { ...mention, date, dating: 'shared' as const } : mention;
  });
  const likeness = measureLikeness([...dated, ...denials.map((denial) => denial.mention)]);
  const goesOn = (mention: FoundMention) =>
    dated.find((other) => other !== mention && continuesSaying(mention, other));
  const drafts = groupMentions(
    dated.filter((mention) => !goesOn(mention)),
    likeness,
  ).map(draftOf);
  for (const mention of dated) {
    const before = goesOn(mention);
    if (before) drafts.find((draft) => draft.asserting.includes(before))?.asserting.push(mention);
  }
  for (const mention of dated) {
    const reading = readings[mention.article];
    const perfect = mention.clause?.verb.tense === 'perfect';
    if (mention.date !== null || perfect || !reading || isOccasion(mention, reading)) continue;
    const best = bestDraft(mention, drafts, likeness);
    const needed = mention.saying && !mention.headline ? SAME_WORDS : JOINS;
    if (best && best.alike >= needed) best.draft.asserting.push(mention);
  }
  const faced = faceDenials(denials, drafts, likeness);
  const undated = new UndatedSayings(
    dated.filter((mention) => mention.saying && mention.date === null),
    sources,
    likeness,
  );
  const answers = undated.answers(faced);
  const done = new Set<unknown>([...faced.values()].flat().map((denial) => denial.statement));
  return [...drafts, ...answers, ...undated.others(done, faced)];
}

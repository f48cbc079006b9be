import type { FoundMention } from '../mentions/found-mention';
import { findPlans } from '../mentions/find-plans';
import type { TitleSources } from '../titles/write-title';
import { findMainDay } from '../times/main-day';
import { rememberWords } from '../words/remember';
import { announce } from './announce';
import { AnsweredClaims } from '../accounts/answered-claims';
import { continueParagraphs } from './continue-paragraphs';
import { continuePosts } from './continue-posts';
import { continueSpeech } from './continue-speech';
import { continueTelling } from './continue-telling';
import { dateLeads } from './date-leads';
import { isFresh, isOccasion, untilMs } from './date-sayings';
import { DraftIndex } from './draft-index';
import { beginMs, draftOf, endMs, type EventDraft } from './event-draft';
import { faceDenials } from '../accounts/face-denials';
import { draftPlans } from './draft-plans';
import { findDenials } from '../accounts/find-denials';
import { joinClauses } from './join-clauses';
import { joinCorrections } from './join-corrections';
import { joinRetellings } from './join-retellings';
import { nameSayer } from '../accounts/name-sayer';
import { joinPointers } from './join-pointers';
import { followTitle } from './follow-title';
import { findStrangers } from './find-strangers';
import { groupMentions } from './group-mentions';
import { JoinedHeadlines } from './join-headlines';
import { groupByPlace, placeKey } from './mentions-by-place';
import { partDenied } from './part-denied';
import { findPlaced } from './place-happenings';
import { sharesMatter, type IsName } from './shares-matter';
import { measureLikeness } from './similarity';
import { UndatedSayings } from './undated-sayings';

/** How alike an undated passage must be to join an event; set by hand. */
const JOINS = 0.35;
/** A saying joins another only where it brings the same words. */
const SAME_WORDS = 0.55;

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

/** "She criticised the plan on Friday, calling it “a mistake”": what one says in doing something dated is no event beside it. */
function saysWhile({ clause, date, saying }: FoundMention, other: FoundMention): boolean {
  if (
    !saying ||
    date === null ||
    date !== other.date ||
    other.clause === clause ||
    !clause ||
    other.clause?.kind !== 'main'
  )
    return false;
  const hangs = /^(?:participle|gerund)$/.test(clause.kind) && clause.subject.end === clause.subject.start;
  return hangs && other.clause.verb.first < clause.verb.first;
}

/** Each saying that goes on from another, with that other. */
function findContinued(mentions: readonly FoundMention[]): Map<FoundMention, FoundMention> {
  const byPlace = groupByPlace(mentions);
  const continued = new Map<FoundMention, FoundMention>();
  for (const mention of mentions) {
    if (!mention.saying) continue;
    const told = byPlace.get(placeKey(mention.article, mention.sentence - 1));
    const before =
      told?.find((other) => continuesSaying(mention, other)) ??
      byPlace.get(placeKey(mention.article, mention.sentence))?.find((other) => saysWhile(mention, other));
    if (before) continued.set(mention, before);
  }
  return continued;
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
    return sources.tellings?.[at]?.denials ?? (refer ? findDenials(reading, at, refer) : []);
  });
  const dated = mentions.map((mention) =>
    mention.quotedOn === undefined
      ? mention
      : { ...mention, date: mention.quotedOn, dating: 'shared' as const },
  );
  const areStrangers = findStrangers(dated);
  const placed = findPlaced(dated);
  const likeness = measureLikeness([...dated, ...denials.map((denial) => denial.mention)]);
  const goesOn = findContinued(dated);
  const groups = groupMentions(
    dated.filter((mention) => !goesOn.has(mention) && !placed.has(mention)),
    likeness,
    findMainDay(readings)?.day,
    areStrangers,
  );
  const isName: IsName = rememberWords(
    (word) =>
      sources.index.countNamed(word.charAt(0).toUpperCase() + word.slice(1)) > 0 ||
      sources.index.countNamed(word.toUpperCase()) > 0,
  );
  const joined = joinClauses(joinRetellings(groups, likeness, isName));
  const drafts = joinPointers(joined.map(draftOf));
  const draftsOf = new Map(
    drafts.flatMap((draft) => draft.asserting.map((mention) => [mention, draft] as const)),
  );
  for (const [mention, pointer] of placed) {
    const { date, time } = pointer;
    const draft = draftsOf.get(pointer);
    draft?.asserting.push({ ...mention, date, dating: 'setting', ...(time ? { time } : {}) });
  }
  for (const [mention, before] of goesOn) {
    const draft = draftsOf.get(before);
    draft?.asserting.push(mention);
    if (draft) draftsOf.set(mention, draft);
  }
  const denied = new Set(denials.flatMap(({ statement, faces }) => (faces ? [] : [statement])));
  const tellable = dated.filter(({ statement }) => !statement || !denied.has(statement));
  const told = continueTelling(tellable, drafts, readings, likeness);
  const index = new DraftIndex(drafts, likeness);
  const headlines = new JoinedHeadlines(index, likeness, readings);
  const ends = new Map(drafts.map((draft) => [draft, endMs(draft)]));
  const begins = new Map(drafts.map((draft) => [draft, beginMs(draft)]));
  const untils = readings.map(({ published }) => untilMs(published));
  const alike = new Set<FoundMention>();
  for (const mention of dated) {
    if (told.has(mention) || placed.has(mention)) continue;
    if (mention.statement && denied.has(mention.statement)) continue;
    const reading = readings[mention.article];
    const perfect = mention.clause?.verb.tense === 'perfect';
    if (mention.date !== null || perfect || !reading || isOccasion(mention, reading)) continue;
    if (mention.headline) {
      const own = headlines.join(mention);
      if (own) drafts.push(own);
      continue;
    }
    const floor = mention.saying ? SAME_WORDS : JOINS;
    const until = untils[mention.article] ?? Infinity;
    const admits = (draft: EventDraft) => (begins.get(draft) ?? -Infinity) < until;
    const best = index.findBest(mention, floor, { admits });
    if (!best) continue;
    // an article of months later tells of an old event by what it has told of it before, or in the same words
    const near =
      index.isToldIn(mention.article, best.draft) ||
      (isFresh(reading.published, ends.get(best.draft) ?? -Infinity) &&
        (mention.clause === null || mention.clause.kind === 'main' || mention.clause.kind === 'that'));
    const fits = best.alike >= (near ? floor : SAME_WORDS) && sharesMatter(mention, best, isName);
    if (!fits) continue;
    index.add(mention, best.draft);
    alike.add(mention);
  }
  const leads = dateLeads(
    dated.filter((mention) => !told.has(mention) && !placed.has(mention)),
    index,
    readings,
    likeness,
  );
  const plans = readings.flatMap((reading, at) => {
    const refer = references[at];
    return sources.tellings?.[at]?.plans ?? (refer ? findPlans(reading, at, refer) : []);
  });
  const planned = draftPlans(plans, index, likeness, readings);
  const claims = new AnsweredClaims(dated, drafts, readings);
  const faced = faceDenials(
    denials,
    drafts,
    likeness,
    readings,
    (mention) => nameSayer(mention, sources),
    claims,
    {
      index,
      nameOf: (id) => sources.index.byId.get(id)?.name,
      rolesOf: (id) => sources.index.rolesOf(id),
    },
  );
  const undated = new UndatedSayings(
    dated.filter(
      (mention) =>
        mention.saying &&
        mention.date === null &&
        !told.has(mention) &&
        !alike.has(mention) &&
        !claims.tells(mention),
    ),
    sources,
    likeness,
  );
  const answers = undated.answers(faced, drafts);
  const done = new Set<unknown>([...faced.values()].flat().map((denial) => denial.statement));
  const others = undated.others(done, faced, drafts);
  const left = tellable.filter((mention) => !told.has(mention));
  continueTelling(left, others, readings, likeness);
  const all = [...drafts, ...leads, ...claims.raised, ...answers, ...others, ...planned];
  continuePosts(dated, all, sources, headlines.findOccasions(found));
  continueSpeech(all, readings);
  continueParagraphs(dated, all, readings, likeness);
  announce(found, all, readings, likeness);
  followTitle(all, readings);
  joinCorrections(all, sources, likeness);
  return [...all, ...partDenied(all, readings)];
}

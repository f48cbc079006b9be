import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { contains } from '../text/ranges';
import { rootOf } from '../words/root';
import { dateOf, draftOf, type EventDraft } from './event-draft';

/** How many sentences stand at most between a claim and the denial that answers it. */
const REACH = 2;
/** An event that so many other articles date happened, whatever one of its passages claims beside it. */
const OTHERS = 2;

/** The roots of the verb and the subject of what somebody claims; not of what it happened before or after. */
function rootsOfClaim({ statement, sentence }: FoundMention, reading: ArticleReading): string[] {
  const { tokens = [], clauses = [] } = reading.sentences[sentence] ?? {};
  const claim = clauses.find(({ verb }) => {
    const token = tokens[verb.first];
    return token && statement?.content.some((said) => contains(said, token));
  });
  const subject = tokens.slice(claim?.subject.start, claim?.subject.end ?? 0);
  const nouns = subject.filter(({ tag }) => /^NN/.test(tag)).map(({ lower }) => lower);
  return claim ? [claim.verb.base, ...nouns].map(rootOf) : [];
}

/** The claims that a denial answers, where they are of something else than what other articles tell of the event; else none. */
function findOtherMatter(
  denial: FoundMention,
  { asserting }: EventDraft,
  readings: readonly ArticleReading[],
): FoundMention[] {
  const reading = readings[denial.article];
  const back = ({ article, sentence }: FoundMention) =>
    article === denial.article ? denial.sentence - sentence : -1;
  const near = asserting.filter((mention) => back(mention) >= 0 && back(mention) <= REACH);
  const nearest = Math.min(...near.map(back));
  const claims = near.filter((mention) => back(mention) === nearest);
  const elsewhere = asserting.filter(({ article }) => article !== denial.article);
  const dating = elsewhere.filter(({ date, dating }) => date !== null && dating === 'own');
  if (!reading || new Set(dating.map(({ article }) => article)).size < OTHERS) return [];
  const told = new Set(elsewhere.flatMap(({ words }) => words).map(rootOf));
  const isOther = (claim: FoundMention): boolean => {
    const roots = rootsOfClaim(claim, reading);
    return claim.date === null && roots.length > 0 && !roots.some((root) => told.has(root));
  };
  return claims.every(isOther) ? claims : [];
}

/** The events that tell each passage, by their place among all. */
function listByPassage(drafts: readonly EventDraft[]): Map<string, number[]> {
  const telling = new Map<string, number[]>();
  for (const [at, { asserting }] of drafts.entries())
    for (const mention of asserting) {
      const there = telling.get(passageOf(mention));
      if (there) there.push(at);
      else telling.set(passageOf(mention), [at]);
    }
  return telling;
}

const passageOf = ({ article, range }: FoundMention): string => `${article}:${range.start}`;

/**
 * Parts from each event what is denied of something else: "The firm says an alarm was sounded before the collapse. Survivors dispute this."
 * disputes the alarm, not the collapse. The denial faces the first event of that saying, where there is one; else the claims become an event of
 * their own on the same day. Changes the drafts and gives those that it adds. Cost: linear in mentions.
 */
export function partDenied(drafts: readonly EventDraft[], readings: readonly ArticleReading[]): EventDraft[] {
  let telling: ReadonlyMap<string, readonly number[]> | undefined;
  /** The first other event that tells a claim. Events have only lost passages since they were listed. */
  const findSaying = (claims: readonly FoundMention[], draft: EventDraft): EventDraft | undefined => {
    telling ??= listByPassage(drafts);
    const passages = new Set(claims.map(passageOf));
    const places = [...passages].flatMap((passage) => telling?.get(passage) ?? []).sort((a, b) => a - b);
    return places
      .flatMap((at) => drafts[at] ?? [])
      .find(
        (other) => other !== draft && other.asserting.some((mention) => passages.has(passageOf(mention))),
      );
  };
  return drafts.flatMap((draft) =>
    [...draft.denying].flatMap((denial) => {
      const claims = findOtherMatter(denial, draft, readings);
      if (claims.length === 0) return [];
      const saying = findSaying(claims, draft);
      const date = dateOf(draft).slice(0, '2031-03-14'.length);
      draft.asserting.splice(0, Infinity, ...draft.asserting.filter((mention) => !claims.includes(mention)));
      draft.denying.splice(draft.denying.indexOf(denial), 1);
      if (saying) {
        saying.denying.push(denial);
        return [];
      }
      const parted = draftOf(claims.map((claim) => ({ ...claim, date, dating: 'setting' })));
      return [{ ...parted, denying: [denial] }];
    }),
  );
}

import { DAY_MS } from '../../story/civil-ms';
import { parseEdtf } from '../../story/edtf';
import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';
import type { ArticleReading } from '../reading';
import { overlapping } from '../text/ranges';
import { dayAboutPublication } from './date-sayings';
import type { DraftIndex } from './draft-index';
import { draftOf, endMs, type EventDraft } from './event-draft';
import type { Likeness } from './similarity';

/** So many sentences at the head of an article tell its news. */
const LEAD = 2;
/** A lead is about what is new: so many days before the article at most. */
const NEW_DAYS = 4;
/** How alike a lead must be to what its own article tells with a day, and to what others tell; set by hand. */
const ALIKE = 0.05;
const ALIKE_ELSEWHERE = 0.3;

/** What news is made of, beside what has a name as a happening; not what has been going on, or is thought of something. */
const NEWS = new Set(
  `agree airlift approve arrive award block bomb choose clear confirm condemn declare defeat devastate diagnose donate double elect
  extend find free halt hit identify impose join land lift lose nominate open order pass pick pledge plead quarantine raise reach
  refuse reopen replace restore rock rule seal search seize settle storm strike transfer treble triple unveil urge vow win`.split(
    /\s+/,
  ),
);
/** Too little or too much to be the news of a day, whatever line of happenings they stand in. */
const NO_NEWS = /^(?:say|tell|speak|talk|look|leave|stop|meet|kill|die|hold|get|come|go|discuss)\b/;

/** Whether a passage is the news of its article in the words of the day: "The mayor has resigned", with no time beside it. */
function isLead(
  { clause, date, headline, line, predicate, quoted, saying, sentence }: FoundMention,
  reading: ArticleReading,
): boolean {
  const here = reading.sentences[sentence];
  const first = reading.sentences.findIndex(({ block }) => block.kind === 'body');
  if (!here || first < 0 || sentence < first || sentence >= first + LEAD) return false;
  if (date !== null || headline || line || quoted || saying || clause?.kind !== 'main') return false;
  const { tense, progressive } = clause.verb;
  const subject = here.tokens.slice(clause.subject.start, clause.subject.end);
  const named = subject.some(({ tag }) => /^NN/.test(tag));
  const behind = here.tokens.slice(clause.verb.end, clause.verb.end + 2).map(({ lower }) => lower);
  const news =
    NEWS.has(predicate) ||
    (predicate === 'go' && /^on (?:trial|strike|sale)$/.test(behind.join(' '))) ||
    (happeningOf(predicate) !== undefined && !NO_NEWS.test(predicate));
  return (
    news && tense === 'perfect' && !progressive && named && !overlapping(reading.times, here).some(isDating)
  );
}

/** Whether an event was new when an article appeared. */
function isNew(draft: EventDraft, published: string | null): boolean {
  const day = published ? parseEdtf(published) : null;
  const end = endMs(draft);
  return !!day && end > day.earliestMs - NEW_DAYS * DAY_MS && end <= day.latestMs + DAY_MS;
}

/**
 * The leads of articles that tell their news without a day ("The mayor has resigned"): each joins the new event that it is about, of
 * its own article or, where the words are the same, of another; else it is an event of about the day of the article. Returns
 * the new events. Cost: one search a lead.
 */
export function dateLeads(
  mentions: readonly FoundMention[],
  index: DraftIndex,
  readings: readonly ArticleReading[],
  likeness: Likeness,
): EventDraft[] {
  const done = new Set<number>();
  return mentions.flatMap((mention): EventDraft[] => {
    const reading = readings[mention.article];
    if (!reading || done.has(mention.article) || !isLead(mention, reading)) return [];
    done.add(mention.article);
    const { published } = reading;
    const date = dayAboutPublication(published);
    if (!date) return [];
    const own = index
      .toldIn(mention.article)
      .filter(({ draft }) => isNew(draft, published))
      .map(({ draft, mention: other }) => ({ draft, alike: likeness(mention, other) }))
      .reduce<{ draft: EventDraft; alike: number } | undefined>(
        (best, next) => (best && best.alike >= next.alike ? best : next),
        undefined,
      );
    const near =
      own && own.alike >= ALIKE
        ? own.draft
        : index.findBest(mention, ALIKE_ELSEWHERE, { admits: (draft) => isNew(draft, published) })?.draft;
    if (near) index.add(mention, near);
    return near ? [] : [draftOf([{ ...mention, date, dating: 'shared' }])];
  });
}

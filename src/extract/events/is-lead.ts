import { isDating } from '../mentions/attach-times';
import type { FoundMention } from '../mentions/found-mention';
import { happeningOf } from '../mentions/verb-classes';
import type { ArticleReading, SentenceReading } from '../reading';
import { overlapping } from '../text/ranges';

/** So many sentences at the head of an article tell its news. */
const LEAD = 2;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What news is made of, beside what has a name as a happening; not what has been going on, or is thought of something. */
const NEWS = list(
  `agree airlift appeal approve arrive award ban begin block bomb break_out call choose clear complete condemn confirm criticise
  criticize declare defeat defect delay devastate diagnose donate double elect extend find fly free hand halt hit identify impose
  join land lift lose nominate open order pass pick pledge plead produce pull pull_out quarantine raise reach record refuse remove
  reopen replace restart restore return rock rule seal search seize set_up settle shut_down start step_back storm strike
  transfer treble triple unveil urge vow win`,
);
/** Too little or too much to be the news of a day, whatever line of happenings they stand in. */
const NO_NEWS = /^(?:say|tell|speak|talk|look|leave|stop|meet|kill|die|hold|get|come|go|discuss)\b/;
/** What the first sentence of an article tells that somebody has said: its news. */
const SAID = list(
  `admit advise announce argue ask claim confess confirm criticise criticize declare defend deny disclose dismiss insist pledge
  promise reject reveal rule say tell testify urge vow warn`,
);

/** What is news by the words behind the verb: "has gone on trial", "has become the first …", "has died". */
function isNewsWith(
  { predicate, clause }: FoundMention,
  { tokens }: SentenceReading,
  subject: SentenceReading['tokens'],
): boolean {
  const end = clause?.verb.end ?? 0;
  const behind = tokens
    .slice(end, end + 2)
    .map(({ lower }) => lower)
    .join(' ');
  if (predicate === 'go') return /^on (?:trial|strike|sale)$/.test(behind);
  if (predicate === 'become') return /^(?:the (?:first|second|third|latest|last)|the world)$/.test(behind);
  // one who has died; how many have is counted for long
  if (predicate === 'die') return !subject.some(({ tag }) => /^(?:CD|NNS|NNPS)$/.test(tag));
  return false;
}

/** Whether a passage is the news of its article in the words of the day: "The mayor has resigned", with no time beside it. */
export function isLead(mention: FoundMention, { sentences, times }: ArticleReading): boolean {
  const { clause, date, headline, line, predicate, quoted, saying, sentence } = mention;
  const here = sentences[sentence];
  const first = sentences.findIndex(({ block }) => block.kind === 'body');
  if (!here || first < 0 || sentence < first || sentence >= first + LEAD) return false;
  if (date !== null || headline || line || quoted || clause?.kind !== 'main') return false;
  const { tense, progressive } = clause.verb;
  const subject = here.tokens.slice(clause.subject.start, clause.subject.end);
  if (tense !== 'perfect' || progressive || !subject.some(({ tag }) => /^NN/.test(tag))) return false;
  const named = predicate.replace(' ', '_');
  const news = saying
    ? sentence === first && SAID.has(named)
    : NEWS.has(named) ||
      isNewsWith(mention, here, subject) ||
      (happeningOf(predicate) !== undefined && !NO_NEWS.test(predicate));
  // a stamp that is run into the words stands before the first of them
  const from = here.tokens[0]?.start ?? here.start;
  return news && !overlapping(times, here).some((time) => time.start >= from && isDating(time));
}

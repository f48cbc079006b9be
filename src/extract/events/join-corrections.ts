import { parseEdtf, type Span } from '../../story/edtf';
import { chooseTime, isDating } from '../mentions/attach-times';
import { contentWords } from '../mentions/content-words';
import type { FoundMention } from '../mentions/found-mention';
import type { ArticleReading } from '../reading';
import { overlapping, sliceRange } from '../text/ranges';
import type { Timex } from '../times/resolve-times';
import type { TitleSources } from '../titles/write-title';
import { meet, widthDays } from './agree-dates';
import { isUnreal, passageOf, placesTold } from './continuing-passage';
import type { EventDraft } from './event-draft';
import { placeKey } from './mentions-by-place';
import type { Likeness } from './similarity';

/** How alike a corrected sentence, with the mistake before it, must be to what is told of its day; set by hand. */
const ALIKE = 0.04;
/** The same without a day, to what its own article tells. */
const ALIKE_UNDATED = 0.25;
const YEARS_BACK = [0, 1, 2, 3, 4, 5];
/** "An earlier version said …", "At 9.40 we gave …": the mistake. */
const MISTAKE =
  /\b(?:earlier version|originally|incorrectly|wrongly|misstated|mistakenly|(?:we|i|article|story|post|report|reporter|version) (?:also )?(?:said|wrote|gave|reported|stated|put))\b/i;

interface Corrected {
  readonly at: number;
  /** When it was, the likeliest first; none where it does not say. */
  readonly spans: readonly Span[];
  /** What it tells, by its own words and those of the mistake. */
  readonly telling: FoundMention;
}

/** What is corrected can be of years ago: "It was 4 May" is a 4 May of one of the last years, where no year is named. */
function spansOf({ date, rule }: Timex): Span[] {
  const year = Number(date?.slice(0, 4));
  const years = rule === 'month-day-of-publication-year' ? YEARS_BACK : [0];
  return years.flatMap((back) => parseEdtf(`${year - back}${date?.slice(4) ?? ''}`) ?? []);
}

/** The sentences of an article that say when something was, or how, behind the mistake that they put right. */
function readCorrected(reading: ArticleReading, article: number, sources: TitleSources): Corrected[] {
  const { sentences, times, text } = reading;
  return sentences.flatMap((sentence, at): Corrected[] => {
    const mistake = sentences[at - 1];
    if (sentence.block.kind !== 'correction' || mistake?.block.kind !== 'correction') return [];
    if (!MISTAKE.test(sliceRange(text, mistake)) || MISTAKE.test(sliceRange(text, sentence))) return [];
    if (isUnreal(reading, at)) return [];
    const time = chooseTime(overlapping(times, sentence).filter(isDating));
    // "It was later"
    if (!time?.date && contentWords(sentence.tokens).length === 0) return [];
    const refer = sources.references[article];
    const actors = [mistake, sentence].flatMap((each, back) => refer?.actorsIn(at - 1 + back, each) ?? []);
    const words = contentWords([...mistake.tokens, ...sentence.tokens]);
    return [
      {
        at,
        spans: time?.date ? spansOf(time) : [],
        telling: { ...passageOf(reading, at, article), actors: [...new Set(actors)], words },
      },
    ];
  });
}

/** The event most alike to a corrected sentence, of those that `admits` lets in. */
function findAlike(
  telling: FoundMention,
  drafts: readonly EventDraft[],
  least: number,
  likeness: Likeness,
  admits: (draft: EventDraft) => boolean,
): EventDraft | undefined {
  let best: { readonly draft: EventDraft; readonly alike: number } | undefined;
  for (const draft of drafts) {
    if (!admits(draft)) continue;
    const alike = Math.max(...draft.asserting.map((mention) => likeness(telling, mention)));
    if (alike >= least && (!best || alike > best.alike)) best = { draft, alike };
  }
  return best?.draft;
}

/** Whether an event is told with this day, or with one that is no wider. */
const isOf = ({ asserting }: EventDraft, span: Span): boolean =>
  asserting.some(({ date }) => {
    const day = date ? parseEdtf(date) : null;
    return !!day && meet(day, span) && widthDays(day) <= Math.max(1, widthDays(span));
  });

/** The event that a corrected sentence tells of: of its day, else of its article. */
function findEvent(
  { spans, telling }: Corrected,
  drafts: readonly EventDraft[],
  likeness: Likeness,
): EventDraft | undefined {
  for (const span of spans) {
    const found = findAlike(telling, drafts, ALIKE, likeness, (draft) => isOf(draft, span));
    if (found) return found;
  }
  if (spans.length > 0) return undefined;
  return findAlike(telling, drafts, ALIKE_UNDATED, likeness, ({ asserting }) =>
    asserting.some(({ article }) => article === telling.article),
  );
}

/**
 * Adds to events the sentences of corrections that give their day ("An earlier version said that the bank failed on 3 May. It was 4 May."), or put right how they
 * went ("We said that ten had died in the fire. Two did."): they make no event, but are the surest passage of one. Cost: corrected sentences × mentions.
 */
export function joinCorrections(
  drafts: readonly EventDraft[],
  sources: TitleSources,
  likeness: Likeness,
): void {
  const inEvents = placesTold(drafts);
  sources.readings.forEach((reading, article) => {
    for (const corrected of readCorrected(reading, article, sources)) {
      if (inEvents.has(placeKey(article, corrected.at))) continue;
      const draft = findEvent(corrected, drafts, likeness);
      if (!draft) continue;
      const passage = passageOf(reading, corrected.at, article);
      draft.asserting.push(passage);
      draft.continuing.add(passage);
    }
  });
}

import type { TimeRule } from '../../story/time-rules';
import { remember } from './remember';
import { resolveMeaning } from './resolve-meaning';
import { emptyMemory, type Answer, type Memory, type Setting } from './setting';
import {
  isInCalendar,
  monthStretch,
  rangeOf,
  readStretch,
  stretchAround,
  writeEdtf,
  type Stretch,
} from './stretch';
import { headsEntry, leavesCourse } from './course';
import { civilOf, dayNumber, isDay } from './days';
import { findHint } from './find-hint';
import { findLookBack } from './look-back';
import { findClocksOf, isLater, isMainEvent, type MainDay } from './main-day';
import { endsHeading, headsClockLines, isInCaption, opensLine } from './line-place';
import { findNamedEvent, type DatedPlace } from './named-event';
import { findPosts, namesPost } from './posts';
import { findUpdateNotes } from './update-notes';
import { findDaySections } from './day-sections';
import { liesBehind, readTense, type Tense } from './tense';
import type { WrittenTime } from './written-time';

/** A stretch of text with a day of its own, as EDTF; null when nobody knows it. */
export interface TimeScope {
  readonly start: number;
  readonly end: number;
  readonly reference: string | null;
}

/** What the words of an article lean on. */
export interface TimeContext {
  /** EDTF day of the article; null when unknown: relative words then stay without a date. */
  readonly published: string | null;
  /** Quotations, posts, datelines, updates; the innermost wins. */
  readonly scopes: readonly TimeScope[];
  /** In order, without overlaps. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** `narrative`: partial and relative dates count from the last date named. */
  readonly reading: 'news' | 'narrative';
  /** The day that the story is about, for an article that may lean on it. */
  readonly mainDay?: MainDay | undefined;
}

export type TimexKind = 'date' | 'time' | 'duration' | 'set' | 'reference';

/** A time expression and its date. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly kind: TimexKind;
  /** EDTF, or null: read as no calendar date, or not to be known. */
  readonly date: string | null;
  readonly rule: TimeRule;
  /** EDTF of what it was counted from. */
  readonly anchor?: string;
  /** Whether it lies after the day it is told from. */
  readonly future: boolean;
  readonly written: WrittenTime;
  /** The dates of the two ends of a range. */
  readonly ends?: readonly [string | null, string | null];
}

function kindOf(written: WrittenTime): TimexKind {
  const { is } = written.meaning;
  if (is === 'duration' || is === 'set' || is === 'reference') return is;
  return written.clock || written.part ? 'time' : 'date';
}

function innermostScope(scopes: readonly TimeScope[], at: number): TimeScope | undefined {
  let best: TimeScope | undefined;
  for (const scope of scopes)
    if (scope.start <= at && at < scope.end && (!best || scope.end - scope.start < best.end - best.start))
      best = scope;
  return best;
}

/** Whether the text writes the day before the month more often than after it. */
function writesDayFirst(text: string, written: readonly WrittenTime[]): boolean {
  let balance = 0;
  for (const { meaning, start, end } of written) {
    if (meaning.is !== 'date' || meaning.day === undefined || meaning.order) continue;
    const words = text.slice(start, end);
    if (/^\d{1,2}(?:st|nd|rd|th)? [A-Z]/.test(words) || /^(?:1[3-9]|[23]\d)\//.test(words)) balance++;
    else if (/^[A-Z][a-z.]+ \d/.test(words) || /^\d{1,2}\/(?:1[3-9]|[23]\d)\//.test(words)) balance--;
  }
  return balance > 0;
}

/**
 * The dates of time expressions, in the order of the text: each by a named rule, counted from the day of the article, of
 * the quotation it stands in, or of the date named before it. Past is the default; the tense of the clause can turn it.
 * Nothing is read more precisely than it was said. Cost: linear in the text, but for scopes (expressions × scopes).
 */
export function resolveTimes(text: string, written: readonly WrittenTime[], context: TimeContext): Timex[] {
  const published = readStretch(context.published);
  const hint = findHint(written);
  const main = readStretch(context.mainDay?.day ?? null);
  const mainDay = isLater(published, main) ? main : null;
  const lookBack = findLookBack(text, written, published, mainDay);
  const mainClocks = mainDay && context.mainDay ? findClocksOf(text, written, context.mainDay) : null;
  const dayFirst = writesDayFirst(text, written);
  const memory = emptyMemory();
  const posts = findPosts(text, written, context.published);
  const parts = [...findDaySections(text, written), ...findUpdateNotes(text, written)];
  const notes = new Map(parts.map((found) => [found.day, found]));
  let note: { end: number; now: Stretch | null } = { end: 0, now: null };
  const dated: DatedPlace[] = [];
  let sentence = 0;
  return written.map((time, index) => {
    while (sentence < context.sentences.length - 1 && (context.sentences[sentence]?.end ?? 0) <= time.start)
      sentence++;
    const sentenceAt = sentence;
    const around = context.sentences[sentence] ?? { start: 0, end: text.length };
    const scope = innermostScope(context.scopes, time.start);
    const isPostsName = namesPost(text, time);
    const inNote = time.start < note.end && !isPostsName;
    const now = scope ? readStretch(scope.reference) : inNote ? note.now : published;
    let tense: Tense | undefined;
    const before = () => text.slice(Math.max(around.start, time.start - 160), time.start);
    const after = () => text.slice(time.end, Math.min(around.end, time.end + 160));
    const setting: Setting = {
      now,
      quoted: scope !== undefined,
      narrative: context.reading === 'narrative',
      tense: () => (tense ??= isInCaption(text, time.start) ? 'past' : readTense(before(), after())),
      liesBehind: () => liesBehind(before(), after()),
      leavesCourse: (from) =>
        !headsEntry(text, time) && leavesCourse(text, context.sentences, sentenceAt, from, time.start),
      at: time.start,
      sentenceStart: around.start,
      paragraphStart: text.lastIndexOf('\n\n', time.start) + 1,
      opensLine: opensLine(text, time.start),
      headsEntry: opensLine(text, time.start) && headsEntry(text, time),
      namesPost: isPostsName,
      post: posts.get(time),
      endsHeading: endsHeading(text, time.end) || headsClockLines(text, time.end),
      before: () => text.slice(Math.max(0, time.start - 24), time.start),
      hint,
      lookBack,
      mainDay,
      ofMainDay: mainClocks?.has(time) ?? false,
      memory,
      dayBehind: () => {
        const next = written[index + 1];
        return next && isBehind(text, time, next) ? oneDay(resolveMeaning(next, setting).stretch) : null;
      },
      namedEvent: () => {
        const told = findNamedEvent(text, time.end, dated);
        const { mainDay: main } = context;
        return !told && main && isMainEvent(text, time.end, main, published) ? mainDay : told;
      },
      dayFirst,
    };
    const { answer, ends } = resolveWhole(time, setting, memory);
    if (memory.date && isDayOfSaying(text, around, time))
      memory.beforeSaying = { date: memory.date, until: around.end };
    remember(memory, time, answer, setting);
    const day = oneDay(answer.stretch);
    if (day && !scope)
      dated.push({
        start: time.start,
        end: time.end,
        stretch: day,
        sentenceStart: around.start,
        sentenceEnd: around.end,
      });
    const begun = notes.get(time);
    if (begun) note = { end: begun.end, now: answer.stretch };
    return writeTimex(text, time, answer, ends, now);
  });
}

/** "a month before the 7 July vote", "two days after Monday's": whether a time is that of the event another counts from. */
function isBehind(text: string, { end }: WrittenTime, next: WrittenTime): boolean {
  return (
    /^ (?:before|after|prior to) (?:the |this |that |last )?$/i.test(text.slice(end, next.start)) &&
    !next.parts
  );
}

const oneDay = (stretch: Stretch | null): Stretch | null =>
  stretch && stretch.first === stretch.last ? stretch : null;

const REPORTS = /\b(?:reported|said|told|wrote|announced|disclosed|revealed|testified)\b/;

/** "reported on 3 May that …": the day on which something was said. */
function isDayOfSaying(text: string, around: { readonly start: number }, time: WrittenTime): boolean {
  return (
    /^,? that\b/.test(text.slice(time.end, time.end + 8)) &&
    REPORTS.test(text.slice(Math.max(around.start, time.start - 40), time.start))
  );
}

function resolveWhole(
  time: WrittenTime,
  setting: Setting,
  memory: Memory,
): { answer: Answer; ends?: readonly [Stretch | null, Stretch | null] } {
  if (!time.parts) return { answer: resolveMeaning(time, setting) };
  const first = resolveMeaning(time.parts[0], setting);
  remember(memory, time.parts[0], first, setting);
  const second = resolveMeaning(time.parts[1], setting);
  if (!first.stretch || !second.stretch)
    return { answer: second.stretch ? second : first, ends: [first.stretch, second.stretch] };
  const last =
    second.stretch.last < first.stretch.first ? nextOne(second.stretch, time.parts[1]) : second.stretch;
  if (last.last < first.stretch.first || !isInCalendar(last))
    return { answer: first, ends: [first.stretch, second.stretch] };
  return {
    answer: { stretch: rangeOf(first.stretch, last), rule: 'range', from: first.from ?? second.from ?? null },
    ends: [first.stretch, last],
  };
}

/** "November to March", "Friday to Monday": the second end lies a year or a week on. */
function nextOne(stretch: Stretch, { meaning }: WrittenTime): Stretch {
  const { year, month, day } = civilOf(stretch.first);
  if (meaning.is === 'weekday') return { ...stretch, first: stretch.first + 7, last: stretch.last + 7 };
  if (stretch.unit === 'month') return monthStretch(year + 1, month);
  if (stretch.unit === 'day' && isDay(year + 1, month, day))
    return stretchAround(dayNumber(year + 1, month, day), 'day');
  return stretch;
}

function writeTimex(
  text: string,
  time: WrittenTime,
  { from, rule, stretch }: Answer,
  ends: readonly [Stretch | null, Stretch | null] | undefined,
  now: Stretch | null,
): Timex {
  return {
    start: time.start,
    end: time.end,
    exact: text.slice(time.start, time.end),
    kind: kindOf(time),
    date: stretch && writeEdtf(stretch),
    rule,
    ...(from ? { anchor: writeEdtf(from) } : {}),
    future: stretch !== null && now !== null && stretch.first > now.last,
    written: time,
    ...(ends ? { ends: [ends[0] && writeEdtf(ends[0]), ends[1] && writeEdtf(ends[1])] as const } : {}),
  };
}

import { CLOCK_FORMS, readAfterDay } from './forms/clock';
import { DOTTED_CLOCK } from './forms/dotted-clock';
import { DURATION_FORMS } from './forms/duration';
import { EDGE_FORMS } from './forms/edge';
import type { Form, FormReading } from './forms/form';
import { HOLIDAY_FORMS } from './forms/holiday';
import { MONTH_FORMS } from './forms/month';
import { MONTH_DAY_FORMS } from './forms/month-day';
import { NEAR_DAY_FORMS } from './forms/near-day';
import { NUMERIC_DATE_FORMS } from './forms/numeric-date';
import { OFFSET_FORMS } from './forms/offset';
import { PART_OF_DAY_FORMS } from './forms/part-of-day';
import { QUARTER_FORMS } from './forms/quarter';
import { REFERENCE_FORMS } from './forms/reference';
import { SEASON_FORMS } from './forms/season';
import { SET_FORMS } from './forms/set';
import { SOME_DAY_FORMS } from './forms/some-day';
import { UNIT_FORMS } from './forms/unit';
import { WEEKDAY_FORMS } from './forms/weekday';
import { WITHIN_FORMS } from './forms/within';
import { YEAR_FORMS } from './forms/year';
import { joinRanges } from './join-ranges';
import type { WrittenTime } from './written-time';

/** Every way of writing a time that is read. The longest match wins; among equals the first in this list. */
const FORMS: readonly Form[] = [
  ...NUMERIC_DATE_FORMS,
  ...MONTH_DAY_FORMS,
  ...MONTH_FORMS,
  ...SOME_DAY_FORMS,
  ...EDGE_FORMS,
  ...HOLIDAY_FORMS,
  ...WITHIN_FORMS,
  ...QUARTER_FORMS,
  ...WEEKDAY_FORMS,
  ...NEAR_DAY_FORMS,
  ...PART_OF_DAY_FORMS,
  ...SEASON_FORMS,
  ...OFFSET_FORMS,
  ...SET_FORMS,
  ...UNIT_FORMS,
  ...CLOCK_FORMS,
  DOTTED_CLOCK,
  ...DURATION_FORMS,
  ...YEAR_FORMS,
  ...REFERENCE_FORMS,
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly Form[]> = groupByFirstWord();

function groupByFirstWord(): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of FORMS)
    for (const word of new Set(form.first)) {
      const group = groups.get(word);
      if (group) group.push(form);
      else groups.set(word, [form]);
    }
  return groups;
}

/** A word that a time could begin with. What stands right before it may not be a letter, a digit or a sign of a name or sum. */
const WORD = /(?<![A-Za-z0-9_$£€#@/.\u00c0-\u024f-])(?:[A-Za-z]+|\d+|['’](?=\d))/g;
const FIRST_WORD = /[A-Za-z]+|\d|['’]/y;
/** Longest word that any form begins with. */
const LONGEST_WORD = 12;
/** A day that can be followed by a part of the day or a clock. */
const DAYS = new Set(['weekday', 'near-day', 'date', 'holiday', 'offset', 'unit']);

const beginsWithDigit = (word: string): boolean => word >= '0' && word < ':';

function wordAt(text: string, at: number): string {
  FIRST_WORD.lastIndex = at;
  return FIRST_WORD.exec(text)?.[0] ?? '';
}

/** "early on" "10 a.m. on" "Monday": expressions stand in one another no deeper; "10:00 10:00 …" would go on to the end of the text. */
const DEEPEST = 4;

/** The expression that begins at `at`, `depth` others around it; `word` is the one that begins there, or of a number its first digit. */
function readAt(
  text: string,
  at: number,
  depth: number,
  word = wordAt(text, at),
): (FormReading & { end: number }) | null {
  if (depth > DEEPEST) return null;
  const forms = BY_FIRST_WORD.get(beginsWithDigit(word) ? '#' : word.toLowerCase());
  if (!forms) return null;
  let best: (FormReading & { end: number }) | null = null;
  for (const form of forms) {
    if (depth > 0 && form.prefix) continue;
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    if (best && end <= best.end && !form.prefix) continue;
    const reading = form.read(match, {
      text,
      start: at,
      end,
      before: () => text.slice(Math.max(0, at - 40), at),
      after: () => text.slice(end, end + 40),
      readAt: (offset) => readAt(text, offset, depth + 1),
    });
    if (!reading) continue;
    const full = { ...reading, end: reading.end ?? end };
    if (!best || full.end > best.end) best = full;
  }
  return best && withRestOfDay(text, best);
}

function withRestOfDay<T extends FormReading & { end: number }>(text: string, reading: T): T {
  const { meaning } = reading;
  if (!DAYS.has(meaning.is) || reading.clock || reading.part) return reading;
  if (meaning.is === 'date' && (meaning.day === undefined || meaning.lastDay !== undefined)) return reading;
  if ((meaning.is === 'unit' || meaning.is === 'offset') && meaning.unit !== 'day') return reading;
  return { ...reading, ...readAfterDay(text, reading.end) };
}

/** "14 August-24 August": a dash hides no second date from a first. */
function readBehindDash(text: string, end: number): WrittenTime | null {
  if (!/[-–—]/.test(text.charAt(end))) return null;
  const reading = readAt(text, end + 1, 1);
  return reading && { ...reading, start: end + 1 };
}

/**
 * The time expressions of a text in order, without overlaps, the longest at each place: what each says before any
 * calendar. Offsets are UTF-16 units, half-open. The cost is linear in the length of the text.
 */
export function findTimes(text: string): WrittenTime[] {
  const found: WrittenTime[] = [];
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
    const start = word.index;
    const resume = WORD.lastIndex;
    if (word[0].length > LONGEST_WORD) continue;
    const reading = readAt(text, start, 0, word[0]);
    // A nested read moves no index of WORD; only a find does.
    WORD.lastIndex = reading ? Math.max(reading.end, resume) : resume;
    if (!reading) continue;
    found.push({ ...reading, start });
    const behind = readBehindDash(text, reading.end);
    if (!behind) continue;
    WORD.lastIndex = behind.end;
    found.push(behind);
  }
  return joinRanges(text, found);
}

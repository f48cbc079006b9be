import type { Timex } from '../../times/resolve-times';
import { weekdayOf } from '../../times/days';
import { NUMBER, readAmount, readUnit } from '../../times/words';
import type { Clue, ToldArticle } from './clue';
import { whichDay, type DayOfMonth } from './named-days';
import { sentenceAt, tenseAround } from './tense-of-time';

/** A writer may miscount, and the words may be read amiss. */
const EXACT = 7;
const NEARLY = 3;
const NOT_AT_ALL = -1;
/** Weeks are counted more roughly than days. */
const SLACK_OF_DAYS = 1;
const SLACK_OF_WEEKS = 2;

/** The day that an expression names; null where it names none, or its weekday does not fit. */
type Named = (writing: number) => number | null;

function namedBy({ written: { meaning, parts } }: Timex): Named | null {
  if (parts || meaning.is !== 'date' || meaning.day === undefined || meaning.lastDay !== undefined)
    return null;
  const which = whichDay(meaning as DayOfMonth);
  return (writing) => {
    const day = which(writing);
    const fits = day === null || meaning.weekday === undefined || weekdayOf(day) === meaning.weekday;
    return fits ? day : null;
  };
}

function clueOf(start: number, end: number, ahead: number, named: Named): Clue {
  const slack = ahead % 7 === 0 ? SLACK_OF_WEEKS : SLACK_OF_DAYS;
  return {
    start,
    end,
    rate: (day) => {
      const at = named(day + ahead);
      const off = at === null ? Infinity : Math.abs(at - ahead - day);
      return off === 0 ? EXACT : off <= slack ? NEARLY : NOT_AT_ALL;
    },
  };
}

/** What stands between two ways of naming one day: "tomorrow, 4 June", "yesterday (May 3)", "in ten days, on 3 May". */
const APPOSED = /^(?:,? ?\(|,? [–—-] ?|,)\s?(?:on |that is,? )?$/;

const DAYS_LONG = /^P(\d+)([DW])$/;

/** By how many days what some words mean lies after the day of writing; null for words that do not count from it. */
function daysAhead(time: Timex, article: ToldArticle): number | null {
  const { meaning, start } = time.written;
  if (meaning.is === 'near-day') return meaning.days;
  // "in ten days" takes so long, or lies ahead
  const [, count, long] = meaning.is === 'duration' ? (DAYS_LONG.exec(meaning.value) ?? []) : [];
  if (
    long &&
    /\bin $/i.test(article.text.slice(Math.max(0, start - 4), start)) &&
    tenseAround(article, time) === 'future'
  )
    return Number(count) * (long === 'W' ? 7 : 1);
  if (meaning.is !== 'offset' || meaning.from !== 'now' || meaning.rough) return null;
  const { amount, direction, unit } = meaning;
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : 0;
  return days && amount.least === amount.most ? direction * amount.least * days : null;
}

function findApposed(article: ToldArticle): Clue[] {
  const { text, times } = article;
  return times.flatMap((time, at) => {
    const next = times[at + 1];
    const named = next && namedBy(next);
    if (!next || !named || !APPOSED.test(text.slice(time.end, next.start))) return [];
    const ahead = daysAhead(time, article);
    return ahead === null ? [] : [clueOf(time.start, next.end, ahead, named)];
  });
}

/** "nine days off", "three weeks away", "10 days from now", "55 days to go". */
const TO_GO = new RegExp(
  `(?<![\\w.,-])(?<count>${NUMBER}) (?<unit>days?|weeks?) (?:off|away|to go|from now|from today|left)\\b`,
  'gi',
);
/** How far from such words the day stands that they count down to. */
const COUNTED_CHARS = 120;

function findToGo(article: ToldArticle): Clue[] {
  return [...article.text.matchAll(TO_GO)].flatMap((match) => {
    const amount = readAmount(match.groups?.count ?? '');
    const { unit } = readUnit(match.groups?.unit ?? 'day');
    if (!amount || amount.least !== amount.most) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const sentence = sentenceAt(article, start);
    const [day, ...more] = article.times.filter((time) => {
      if (time.start < sentence.start || time.end > sentence.end || !namedBy(time)) return false;
      const gap = time.start >= end ? time.start - end : start - time.end;
      return gap <= COUNTED_CHARS && tenseAround(article, time) !== 'over';
    });
    const named = day && namedBy(day);
    if (!day || !named || more.length > 0) return [];
    const ahead = amount.least * (unit === 'week' ? 7 : 1);
    return [clueOf(Math.min(start, day.start), Math.max(end, day.end), ahead, named)];
  });
}

/** Words that say by how many days the day of writing lies before or after one that is named beside them. */
export const findCountdownClues = (article: ToldArticle): Clue[] => [
  ...findApposed(article),
  ...findToGo(article),
];

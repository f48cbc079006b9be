import { parseEdtf } from '../../story/edtf';
import { readEndStamp } from './agency-copy';
import { countPublication } from './count-publication';
import { readDateLine, readRunInStamp, readYearlessLine } from './date-line';
import { guessDatelineYear } from './dateline-year';
import type { ArticleMetadata } from '../input';
import { writeFullDay } from './full-day';
import { dayNumber, isDay } from '../times/days';
import { findTimes } from '../times/find-times';
import { writeDay } from '../times/stretch';
import { readMonth } from '../times/words';

export interface PublicationSources {
  /** What story.yaml says: EDTF, or an ISO date and time with a zone. */
  readonly given?: string | undefined;
  /** What the file's own metadata says. */
  readonly metadata?: Pick<ArticleMetadata, 'published' | 'url'> | undefined;
  readonly url?: string | undefined;
  readonly text: string;
  /** The year in which the story's other articles appeared, for a dateline that leaves its own out. */
  readonly storyYear?: number | undefined;
  /** The day that the other articles let one infer, for a text that tells none: EDTF. */
  readonly inferred?: string | undefined;
}

export interface PublicationDate {
  /** EDTF, in the civil time of the place; absent when nothing tells it. */
  readonly published?: string;
  readonly from: 'given' | 'metadata' | 'url' | 'dateline' | 'text' | 'unknown';
}

/**
 * The day an article appeared, from the first of these that tells it: the desk, the file's metadata, its address, a
 * dateline, a stamp run into the first words, a line of the text ("Posted 8/24/16"), the stamp that ends an agency's copy, and last, marked as about, what the text lets one
 * count ("today" or "yesterday" beside a dated picture) or the other articles let one infer. A dateline without a year takes the one that its text bears out, else that of the story's other
 * articles, else the soonest after all it tells of, marked as about. Later updates and corrections change nothing. A zone is dropped: the civil day stands.
 */
export function readPublicationDate(sources: PublicationSources): PublicationDate {
  const { given, inferred, metadata, text, url, storyYear } = sources;
  const told = readStamp(given);
  if (told) return { published: told, from: 'given' };
  const own = readStamp(metadata?.published);
  if (own) return { published: own, from: 'metadata' };
  const address = readAddress(url ?? metadata?.url ?? '');
  if (address && address.length === 10) return { published: address, from: 'url' };
  const dateline = readDateline(text, address);
  if (dateline?.sure) return { published: dateline.day, from: 'dateline' };
  const line = readRunInStamp(text) ?? readDateLine(text);
  if (line && (!address || line.startsWith(address))) return { published: line, from: 'text' };
  if (address) return { published: address, from: 'url' };
  const filed = readEndStamp(text, readDateline(text, LEAP_YEAR)?.day);
  if (filed) return { published: filed, from: 'text' };
  const year = Number(COPYRIGHT.exec(text)?.[1] ?? NaN);
  const yearless = Number.isNaN(year) ? null : readYearlessLine(text, year);
  if (yearless) return { published: yearless, from: 'text' };
  // another article's year is a likely guess, no more
  const guessed =
    storyYear === undefined
      ? null
      : (readDateline(text, String(storyYear))?.day ?? readYearlessLine(text, storyYear));
  if (guessed) return { published: `${guessed}~`, from: 'dateline' };
  if (dateline) return { published: `${dateline.day}~`, from: 'dateline' };
  const counted = countPublication(text) ?? inferred;
  return counted ? { published: counted, from: 'text' } : { from: 'unknown' };
}

/** A stamp as EDTF: EDTF as it is; an ISO date and time without seconds and zone; else a full date in words. */
function readStamp(stamp: string | undefined): string | null {
  const plain = stamp?.trim() ?? '';
  const iso =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?$/.exec(plain);
  const edtf = iso ? `${iso[1]}T${iso[2]}` : plain;
  if (edtf && parseEdtf(edtf)) return edtf;
  for (const time of findTimes(plain)) {
    const day = writeFullDay(time);
    if (day) return day;
  }
  return null;
}

/** The date in an address: "/2015/09/16/", "/2015/sep/16", "2015-09-16", "/20150916"; the month alone where no day is told. */
function readAddress(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*/, '');
  const match =
    /\/(?<y>(?:19|20)\d\d)\/(?<m>\d\d?|[a-z]{3})\/(?<d>\d\d?)(?![\d])/i.exec(path) ??
    /(?<!\d)(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/.exec(path) ??
    /(?<!\d)(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/.exec(path) ??
    /\/(?<y>(?:19|20)\d\d)\/(?<m>\d\d|[a-z]{3})(?=\/)/i.exec(path);
  if (!match?.groups) return null;
  const { d, m = '', y } = match.groups;
  const month = /\d/.test(m) ? Number(m) : readMonth(m);
  if (!isDay(Number(y), month, Number(d ?? 1))) return null;
  return writeDay(dayNumber(Number(y), month, Number(d ?? 1))).slice(0, d === undefined ? 7 : 10);
}

const DAY = String.raw`(?:(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>[A-Z][a-z]{2,8})\.?)`;
const YEAR = String.raw`,? (?<year>(?:19|20)\d\d)`;
/** A place in small letters, up to the day; a sentence may begin with a word for when or where. */
const PLACE = String.raw`(?!(?:In|On|By|At|Since|Until|From)\b)\p{Lu}[\p{L}.'’-]+(?:[ /,]+\p{Lu}[\p{L}.'’-]+){0,4},? +`;
/**
 * Three forms. "PORTO VELHO, Aug 18 (ABC) -", "ÅRHUS, 7 March —": a place in capitals, a day, an agency or a dash. "New Ostra, March 7 (ABC) The": a
 * place, a day, an agency. "Ostra, Norvia, 7 March 2031 –", "Ostra, March 7, 2031 /Wire/ --": a place, a full date, a dash.
 */
const DATELINES: readonly RegExp[] = [
  String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /,]+\p{Lu}[\p{L}.'’-]+){0,4},? +${DAY}(?:${YEAR})? *(?:\([^)\n]{2,40}\)|/[^/\n]{2,30}/|[-–—])`,
  String.raw`${PLACE}${DAY}(?:${YEAR})? *\((?:[A-Z]{3,8}|AP|PA|dpa|Reuters|Xinhua)\)`,
  String.raw`${PLACE}${DAY}${YEAR} ?(?:/[\p{L} -]{3,30}/ ?)?(?:--?|[–—]) ?(?=["“‘']?\p{Lu})`,
].map((form) => new RegExp(String.raw`^[ \t]*${form}`, 'mu'));
const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)[^\n\d]{0,20}((?:19|20)\d\d)\b/i;
const HEAD_CHARS = 2500;
/** For a dateline of which the day and the month alone count. */
const LEAP_YEAR = '2000';

/** The day of a dateline, `sure` where its year is written or borne out; `known` is the address or the year that holds for it. */
function readDateline(text: string, known: string | null): { day: string; sure: boolean } | null {
  const head = text.slice(0, HEAD_CHARS);
  const groups = DATELINES.map((form) => form.exec(head)).find((found) => found !== null)?.groups;
  if (!groups) return null;
  const month = readMonth(groups.month ?? groups.month2 ?? '');
  const day = Number(groups.day ?? groups.day2);
  const written = groups.year ?? known?.slice(0, 4) ?? COPYRIGHT.exec(text)?.[1];
  const guess = written ? { year: Number(written), sure: true } : guessDatelineYear(text, month, day);
  return guess && isDay(guess.year, month, day)
    ? { day: writeDay(dayNumber(guess.year, month, day)), sure: guess.sure }
    : null;
}

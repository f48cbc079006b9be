import { dayNumber, isDay } from '../times/days';
import { writeDay } from '../times/stretch';
import { readMonth } from '../times/words';

/** "NPA0412", "DEL12": the number that an agency gives a piece. */
const CODE = /^(?:\p{L}{3,4}\d{2,5}|\p{L}{1,2}\d{3,5})$/u;
const NUMBER = /^\d{1,5}$/;
/** "NORTHERN-MINE-FIRE", "USA-FIRE/MINE", "LD": what stands in the line of such a number. */
const KEY = /^[\p{Lu}\d]+(?:[-/]{1,2}[\p{Lu}\d]+)*[/,]?$/u;
const JOINED_KEY = /^\p{Lu}{2,}(?:[-/]\p{Lu}{2,})+/u;
/** "BC-MINE-FIRE-3RDLD", "Norway-mine-fire-lead": one word of three or more. */
const KEYWORD_ALONE = /^\p{Lu}[\p{L}\d]*(?:[-/]{1,2}[\p{L}\d]+){2,}$/u;
/** "BC-US--Mine Fire, 6th Ld-Writethru/512", "NORWAY-MINE/ (UPDATE 2)". */
const CYCLE =
  /^(?:BC|bc)-{1,2}\S|\b\d{1,2}(?:st|nd|rd|th)[ -]?ld\b|\bld[ -]writethru\b|\bwritethru\b|, ?bjt\b/i;
const WITH_NOTE =
  /^\p{Lu}{2,}(?:-\p{Lu}{2,})*\/(?:\p{Lu}{2,})?(?: \((?:UPDATE|WRAPUP|PIX|TV|GRAPHIC|EXCLUSIVE|CORRECTED|REFILE|REPEAT|URGENT)\b[^()]{0,40}\))*$/u;
const LONGEST_SLUG = 90;

/**
 * Whether a line of the head is a slug, by which an agency files its copy: "NPA0412 4 GEN 0233 NORTHERN-MINE-FIRE", "BC-MINE-FIRE-3RDLD",
 * "Norway-mine-fire-lead". A headline, in capitals too, has words that stand alone and no number of a piece.
 */
export function isSlugLine(line: string): boolean {
  if (line.length > LONGEST_SLUG || /[.!?]["”’]?$/.test(line)) return false;
  if (KEYWORD_ALONE.test(line) || WITH_NOTE.test(line) || CYCLE.test(line)) return true;
  const [code = '', ...rest] = line.split(/[\s,]+/);
  const numbers = rest.filter((word) => NUMBER.test(word)).length;
  if (!CODE.test(code) || rest.length === 0) return false;
  const isKeyed = rest.every((word) => KEY.test(word)) && rest.some((word) => JOINED_KEY.test(word));
  return isKeyed || (numbers >= 2 && rest.every((word) => /^\p{L}{1,4}\d{0,5}$|^\d{1,5}$/u.test(word)));
}

/** "Eds: adds details.", "ATTENTION - ADDS quotes ///", "(Recasts with minister)": what a desk tells other desks. */
const DESK_LINE =
  /^(?:\(?eds?(?:itors)?[.,]?: ?\S.*|attention ?[-–:] ?(?:adds|updates|recasts|changes|corrects)\b.*|[-*(] ?(?:adds|recasts|updates|corrects|clarifies|repeats|refiles|rewrites|edits)\b[^.]{3,120}(?:\)|\/{2,3}))$|^(?:urgent|flash|bulletin|newsalert|news alert|alert)[ :!.*¶-]{0,4}$|^by \p{Lu}[^\n]{2,60}=$|\/{3}$/iu;
const LONGEST_DESK_LINE = 200;

/** Whether a line is a note from desk to desk. */
export const isDeskLine = (line: string): boolean => line.length <= LONGEST_DESK_LINE && DESK_LINE.test(line);

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\p{L}*\.?`;
const DATELINE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{L}.'’-]*(?:[ /]\p{L}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)?(?: \[\p{Lu}[\p{L} ]{2,25}\])?)(?<day>,? (?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?)?,? (?:\((?<agency>[\p{L} ]{2,30})\)|\/(?<service>[\p{L} ]{3,30})\/)(?<mark> ?(?:--|[-–—:]))? ?(?=["“‘']?[\p{Lu}\d])`,
  'u',
);
/** Agencies that are not written in capitals, or in two. */
const KNOWN =
  /^(?:AP|PA|AA|TT|CP|dpa|Reuters|Thomson Reuters(?: Foundation)?|Xinhua|Bloomberg|Kyodo|Interfax|Bernama|Anadolu|Tass|Antara|Sputnik|Yonhap|Ritzau|Lusa|Belga|Efe|Ansa|Agerpres)$/;
const IN_CAPITALS = /^\p{Lu}{3,8}$/u;
const BY_ITS_NAME = /^(?:\p{Lu}\p{L}+ ){1,3}(?:News|Press|Agency|Wire|Service|Features)$/u;
/** What stands in brackets behind a place and is none. */
const COUNTRIES = /^(?:USA|UAE|DRC|NSW|USSR|DPRK|UPDATE|FILE|LEAD|EXCLUSIVE|OPINION|ANALYSIS)$/;

/**
 * The dateline of an agency that opens a paragraph, with its length and who sent it: "KOVDAL (NPA) - ", "OSLO, March 15 (Xinhua) -- ",
 * "New Delhi, March 15 (IANS) ", "OSTRA, April 2, 2031 /AnyWire/ -- ". A place that is not in capitals needs a day or an agency that one knows, and so does one without a dash.
 */
export function readAgencyDateline(
  words: string,
): { readonly length: number; readonly agency: string } | null {
  const found = DATELINE.exec(words.slice(0, 160));
  const { place = '', day, service, mark } = found?.groups ?? {};
  const agency = found?.groups?.agency ?? service ?? '';
  if (!found || COUNTRIES.test(agency)) return null;
  // between slashes, behind a day, stand those who send out what companies say
  const isKnown = KNOWN.test(agency) || (service !== undefined && day !== undefined);
  if (!isKnown && !IN_CAPITALS.test(agency) && !BY_ITS_NAME.test(agency)) return null;
  const isPlace = /^[^\p{Ll}]{2,}$/u.test(place.replace(/,.*| \[.*/u, ''));
  if (day === undefined && !isKnown && !(isPlace && mark !== undefined)) return null;
  if (day === undefined && mark === undefined && !isPlace) return null;
  return { length: found[0].length, agency };
}

const HEAD_CHARS = 2500;

/** The agency that the first dateline of an article names; undefined without one. */
export function readAgency(text: string): string | undefined {
  for (const line of text.slice(0, HEAD_CHARS).split(/\r?\n/)) {
    const agency = readAgencyDateline(line.trim())?.agency;
    if (agency !== undefined) return agency;
  }
  return undefined;
}

const FOOT_LINES = 4;
/** "NPA-15-03-24 1622GMT", "AP-NY-03-15-24 1622EST". */
const BY_HYPHENS =
  /^[<(]?\p{Lu}{2,6}(?:-\p{Lu}{2,3})?-(?<first>\d\d)-(?<second>\d\d)-(?<year>\d{4}|\d\d)[ ,]+[0-2]\d[0-5]\d ?(?<zone>\p{Lu}{1,4})?[>)]?$/u;
/** "AFP 151622 GMT MAR 24", "151622 Mar 24". */
const BY_MINUTE =
  /^(?:\p{Lu}{2,6} )?(?<day>[0-3]\d)[0-2]\d[0-5]\d ?(?:GMT|UTC|Z)? (?<month>\p{L}{3,9}) (?<year>\d{4}|\d\d)$/u;
const MONTH_FIRST = /^[ECMP][SD]?T$/;

/**
 * The day of the stamp that ends an agency's copy. Which of two numbers is the month must show: one is above twelve, both are the same, the zone
 * is American, or one order gives the day of `dateline`.
 */
export function readEndStamp(text: string, dateline?: string): string | null {
  const lines = text.trimEnd().split(/\r?\n/).slice(-FOOT_LINES);
  for (const line of lines.reverse()) {
    const hyphens = BY_HYPHENS.exec(line.trim())?.groups;
    const minute = BY_MINUTE.exec(line.trim())?.groups;
    const written = Number(hyphens?.year ?? minute?.year ?? NaN);
    if (Number.isNaN(written)) continue;
    const year = written > 99 ? written : written + (written < 70 ? 2000 : 1900);
    const [first, second] = [Number(hyphens?.first), Number(hyphens?.second)];
    const american = MONTH_FIRST.test(hyphens?.zone ?? '');
    const told = dateline?.slice(5, 10).split('-').map(Number);
    const isTold = told?.[0] === first && told[1] === second;
    const isOpen = hyphens && first <= 12 && second <= 12 && first !== second && !american;
    if (isOpen && !isTold && !(told?.[0] === second && told[1] === first)) continue;
    const monthFirst = american || second > 12 || (isOpen && isTold);
    const month = minute ? readMonth(minute.month ?? '') : monthFirst ? first : second;
    const day = minute ? Number(minute.day) : monthFirst ? second : first;
    if (isDay(year, month, day)) return writeDay(dayNumber(year, month, day));
  }
  return null;
}

import { knownTags } from '../words/lexicon';
import { isGivenName } from '../words/name-lexicon';
import { rememberWords } from '../words/remember';
import { givenNameKeys, isSameGivenName } from './same-given-name';

/** One way of writing a name, with how often it stands in the story. */
export interface NameForm {
  readonly name: string;
  readonly count: number;
}

/** What a company's full name adds to the name it goes by. */
const COMPANY_ENDING =
  /^(?:Electronics|Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|PLC|plc|AG|SA|NV|Group|Holdings?|Airlines|Airways|Motors|Leisure|Logistics|Retail|International|de|do|Janeiro|Paulo)\.?$/;

/** Remembered: of a big story each name is compared with hundreds of others. */
const wordsOf = rememberWords((name): readonly string[] => name.replaceAll('’', "'").split(' '));

/** Whether `short` can stand for `long`: the end of it, or all but a company's ending, or the same with an initial. */
function canStandFor(short: string, long: string): boolean {
  const [a, b] = [wordsOf(short), wordsOf(long)];
  if (a.length > b.length || short === long) return false;
  // "Port Ellis BBC boss": letters are no last name
  if (/^\p{Lu}{2,6}$/u.test(short) && a.at(-1) === b.at(-1)) return false;
  if (a.at(-1) !== b.at(-1)) {
    const rest = b.slice(a.length);
    return (
      rest.length > 0 &&
      a.every((word, at) => word === b[at]) &&
      rest.every((word) => COMPANY_ENDING.test(word))
    );
  }
  const rest = b.slice(0, b.length - a.length);
  // "the Society of the United States" are no states
  if (a.every((word, at) => word === b[rest.length + at]))
    return !/^(?:of|for|on|the)$/.test(rest.at(-1) ?? '');
  return a.length > 1 && arePersons(short, long) && isSameGivenName(a[0] ?? '', b[0] ?? '');
}

/** "New Ostra Times" and "New Norland Times" are two papers: only people have a name between that can be left out. */
function arePersons(a: string, b: string): boolean {
  const first = wordsOf(a)[0] ?? '';
  if (!isGivenName(first) && (/^\p{Lu}{2,}$/u.test(first) || knownTags(first.toLowerCase()).length > 0))
    return false;
  const [middleA, middleB] = [a, b].map((name) => wordsOf(name).slice(1, -1));
  return !middleA?.length || !middleB?.length || middleA[0]?.[0] === middleB[0]?.[0];
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  return initialsOf(long).includes(letters);
}

const COUNTRY = /^(?:US|UK|EU|U\.S\.|U\.K\.|British|American|National|Royal|Federal)$/;

/** The letters a name of several words goes by: "U.S. Harbour Safety Agency" by HSA too. */
function initialsOf(name: string): string[] {
  const words = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.map((word) => word[0]).join('');
  return [
    ...(words.length > 1 ? [letters] : []),
    ...(words.length > 3 && COUNTRY.test(words[0] ?? '') ? [letters.slice(1)] : []),
  ];
}

/** The story's "Novik" is Clara Novik, of whom it tells all the time, though a Jan Novik comes in once: so much commoner, and so often. */
const DOMINANT = { times: 5, least: 8 };

/** The one that a short form stands for, of the longer ones with how often they stand in the story; undefined where it is not clear. */
function chooseTarget(targets: ReadonlyMap<string, number>): string | undefined {
  const [best, ...others] = [...targets].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  const clear = !!best && (rest === 0 || (best[1] >= DOMINANT.least && best[1] >= DOMINANT.times * rest));
  return clear && others.length <= 3 ? best[0] : undefined;
}

/** The name of somebody by the last name and what may be the given one, as keys. */
function personKeys(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? givenNameKeys(words[0] ?? '').map((given) => `${given}, ${last}`) : [];
}

/** Keys of all that can stand for a name: its ends, its beginning before a company's ending, its initials and whose name it may be. */
function keysOfLong(name: string): string[] {
  const words = wordsOf(name);
  const keys = words.map((_, at) => words.slice(at).join(' '));
  for (let end = words.length - 1; end > 0 && COMPANY_ENDING.test(words[end] ?? ''); end--)
    keys.push(words.slice(0, end).join(' '));
  return [...keys, ...personKeys(words), ...(words.length > 1 ? initialsOf(name) : [])];
}

/** Keys of a name. Law: where it can stand for a longer one, or is its acronym, one of them is among the longer one's. */
function keysOfShort(name: string): string[] {
  const words = wordsOf(name);
  return [words.join(' '), name.replaceAll('.', ''), ...personKeys(words)];
}

/**
 * Which names are one: maps each form to the fullest form it stands for. Rule: a form joins a longer one that ends
 * in the same last name (with a fitting given name) or begins with the same words, or that it abbreviates, provided
 * there is only one such or one that stands for nearly all; else it stays alone, since a wrong merge is worse than a missed one. Among fitting
 * forms of the same person the commonest is the fullest's name. Cost: forms × forms that share a last name and the letter of a given one.
 */
export function linkNames(forms: readonly NameForm[]): Map<string, string> {
  const ordered = [...forms].sort(
    (a, b) =>
      wordsOf(b.name).length - wordsOf(a.name).length || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
  const counts = new Map(forms.map(({ name, count }) => [name, count]));
  const links = new Map<string, string>();
  const byKey = new Map<string, string[]>();
  for (const { name } of ordered) {
    const candidates = new Set(keysOfShort(name).flatMap((key) => byKey.get(key) ?? []));
    const targets = new Map<string, number>();
    for (const candidate of candidates) {
      if (!canStandFor(name, candidate) && !isAcronymOf(name, candidate)) continue;
      const target = links.get(candidate) ?? candidate;
      targets.set(target, (targets.get(target) ?? 0) + (counts.get(candidate) ?? 0));
    }
    links.set(name, chooseTarget(targets) ?? name);
    for (const key of new Set(keysOfLong(name))) {
      const list = byKey.get(key);
      if (list) list.push(name);
      else byKey.set(key, [name]);
    }
  }
  return links;
}

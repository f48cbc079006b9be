import { actorId } from '../../story/ids';
import type { Actor } from '../../story/story';
import type { SightedReading } from '../read-articles';
import { hasNounSense } from '../words/lexicon';
import { isGivenName, isKnownPlace } from '../words/name-lexicon';
import { foldSpellings } from './fold-spellings';
import { linkNames, type NameForm } from './link-names';
import { judgeNameKind } from './name-kind';
import type { NameSighting } from './name-sightings';
import { capitalsWithin, isLetters } from './short-letters';

/** Everybody and everything the story names, as plain data that can go to another thread. */
export interface ActorTables {
  /** Sorted by name. */
  readonly actors: readonly Actor[];
  /** Actors' ids by name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly shortNames: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Everybody and everything the story names, and how names lead to them: to be asked, not to be gone through, since what an article tells is
 * kept with what it asked.
 */
export interface ActorIndex {
  readonly byId: Pick<ReadonlyMap<string, Actor>, 'get'>;
  /** The first actor whose name or alias this is. */
  actorNamed(name: string): Actor | undefined;
  /** How many actors have this word in their name. */
  countNamed(word: string): number;
  /** The actor's id for a name as it stands in an article. */
  idOf(name: string): string | undefined;
  /** The name for a headline: a person's in full, a firm's or thing's as the story mostly calls it. */
  shortNameOf(id: string): string | undefined;
  /** Head nouns that stood with the actor's name: "spokesman", "president". */
  rolesOf(id: string): ReadonlySet<string>;
}

function collectNames(readings: readonly Pick<SightedReading, 'sightings'>[]): Map<string, NameSighting[]> {
  const names = new Map<string, NameSighting[]>();
  for (const { sightings } of readings) {
    for (const sighting of sightings) {
      const seen = names.get(sighting.name);
      if (seen) seen.push(sighting);
      else names.set(sighting.name, [sighting]);
    }
  }
  return names;
}

function addTo<K>(map: Map<K, Set<string>>, key: K, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** "AIDS rights", "MP expenses": letters that only ever describe a noun name nobody. */
function onlyDescribes(name: string, seen: readonly NameSighting[]): boolean {
  const place = hasNounSense(name.toLowerCase(), 'location');
  return /^\p{Lu}{2,5}$/u.test(name) && !place && seen.every(({ attributive }) => attributive);
}

/** "Seo" is "Seo Min-jun", "Ana" is "Ana Silva": a first name of just one person, where the word is no place. */
function linkFirstNames(
  forms: readonly NameForm[],
  names: ReadonlyMap<string, readonly NameSighting[]>,
): Map<string, string> {
  const byWord = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (!form.name.includes(' ')) continue;
    for (const word of new Set(form.name.split(' '))) {
      const list = byWord.get(word);
      if (list) list.push(form);
      else byWord.set(word, [form]);
    }
  }
  const links = new Map<string, string>();
  for (const { name } of forms) {
    if (name.includes(' ') || hasNounSense(name.toLowerCase(), 'location')) continue;
    const [only, ...others] = byWord.get(name) ?? [];
    if (!only || others.length > 0 || !only.name.startsWith(`${name} `)) continue;
    if (judgeNameKind(only.name, names.get(only.name) ?? []) === 'person') links.set(name, only.name);
  }
  return links;
}

/** Which name letters are short for: by what is said ("Velmar Water (VeW)") or by its capitals ("HarbourMW"), where there is one such. */
function linkLetters(names: ReadonlyMap<string, readonly NameSighting[]>): Map<string, string> {
  const links = new Map<string, string | undefined>();
  for (const [name, seen] of names) {
    const said = seen.flatMap(({ letters = [] }) => letters);
    for (const letters of new Set([...said, capitalsWithin(name)]))
      if (names.has(letters)) links.set(letters, links.has(letters) ? undefined : name);
  }
  return new Map([...links].flatMap(([short, long]) => (long === undefined ? [] : [[short, long]])));
}

/** "Haiti" is not "Voice of Haiti": a word for a place that stands like one in the story is that place, whatever else ends in it. */
function isPlaceOfItsOwn(name: string, long: string, seen: readonly NameSighting[]): boolean {
  const person = isGivenName(long.split(' ')[0] ?? '');
  if (isKnownPlace(name) && !person) return true;
  if (name.includes(' ') || !hasNounSense(name.toLowerCase(), 'location')) return false;
  const placed = seen.filter((each) => each.placed).length;
  // a surname that is a far-off island's too
  if (person && !isKnownPlace(name)) return placed * 2 > seen.length;
  return judgeNameKind(name, seen) === 'place' || placed * 4 > seen.length;
}

/** "Ana Silva", not "Silva": the name begins with a given name. */
const isWhole = ({ name }: NameForm): boolean => name.includes(' ') && isGivenName(name.split(' ')[0] ?? '');
/** "Ana B. Silva", but not "U.S. Harbour Agency". */
const isInitialled = ({ name }: NameForm): boolean =>
  /\b\p{Lu}\.(?:\s|$)/u.test(name.replace(/\bU\.[SK]\./g, ''));

/** The commonest of a person's whole names, else of the longest forms, is the name a reader should see. */
function chooseName(forms: readonly NameForm[]): string {
  const wordCount = ({ name }: NameForm) => name.split(' ').length;
  const isPlural = ({ name }: NameForm) => name.endsWith('s') && forms.some((one) => `${one.name}s` === name);
  const written = forms.filter(({ name }) => !isLetters(name));
  const single = (written.length > 0 ? written : forms).filter((form) => !isPlural(form));
  const plain = single.filter((form) => !isInitialled(form));
  const whole = [plain.filter(isWhole), single.filter(isWhole)].find(({ length }) => length > 0);
  const pool = plain.length ? plain : forms;
  const longest = Math.max(...pool.map(wordCount));
  const [best] = [...(whole ?? pool.filter((form) => wordCount(form) === longest))].sort(
    (a, b) => b.count - a.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
  );
  return best?.name ?? '';
}

/** What the story mostly calls a firm or thing, among forms that say which one it is. */
function chooseShortName(kind: Actor['kind'], name: string, forms: readonly NameForm[]): string {
  if (kind === 'person') return name;
  const clear = forms.filter(
    (form) =>
      form.name === name ||
      name.startsWith(`${form.name} `) ||
      (form.name.includes(' ') && kind !== 'organisation') ||
      isLetters(form.name),
  );
  const [best] = [...clear].sort((a, b) => b.count - a.count || b.name.length - a.name.length);
  return best?.name ?? name;
}

/**
 * Who is who in the story: names from all articles, linked where one form stands for another, with the kind that most cues
 * speak for. A name that only ever opens sentences, once, is taken for an ordinary word. Deterministic whatever the order
 * of articles.
 */
export function tabulateActors(readings: readonly Pick<SightedReading, 'sightings'>[]): ActorTables {
  const names = collectNames(readings);
  const found = [...names]
    .filter(
      ([name, seen]) =>
        /\p{L}{2}/u.test(name) &&
        (seen.length > 1 || name.includes(' ') || seen[0]?.inside) &&
        !onlyDescribes(name, seen),
    )
    .map(([name, seen]) => ({ name, count: seen.length }));
  const spellings = foldSpellings(found);
  const forms = found.filter(({ name }) => spellings.get(name) === name);
  const links = linkNames(forms);
  for (const [short, long] of [...linkFirstNames(forms, names), ...linkLetters(names)])
    if (links.get(short) === short) links.set(short, links.get(long) ?? long);
  for (const { name } of forms) {
    const long = links.get(name) ?? name;
    if (long.endsWith(` ${name}`) && isPlaceOfItsOwn(name, long, names.get(name) ?? []))
      links.set(name, name);
  }
  const groups = new Map<string, NameForm[]>();
  for (const form of found) {
    const spelt = spellings.get(form.name) ?? form.name;
    const head = links.get(spelt) ?? spelt;
    const group = groups.get(head);
    if (group) group.push(form);
    else groups.set(head, [form]);
  }
  const ids = new Map<string, string>();
  const roles = new Map<string, Set<string>>();
  const actors: Actor[] = [];
  const shortNames = new Map<string, string>();
  for (const members of groups.values()) {
    const name = chooseName(members);
    const seen = members.flatMap((form) => names.get(form.name) ?? []);
    // the points of its full name count first
    const others = members.flatMap((form) => (form.name === name ? [] : (names.get(form.name) ?? [])));
    const kind = judgeNameKind(name, [...(names.get(name) ?? []), ...others]);
    const id = actorId(kind, name);
    const aliases = members.map((form) => form.name).filter((alias) => alias !== name);
    shortNames.set(id, chooseShortName(kind, name, members));
    actors.push({ id, name, kind, aliases: aliases.sort() });
    for (const member of members) ids.set(member.name, id);
    for (const { roles: heads = [] } of seen) for (const head of heads) addTo(roles, id, head);
  }
  actors.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return { actors, ids, shortNames, roles };
}

/** The tables, to be asked. */
export function indexOfTables({ actors, ids, shortNames, roles }: ActorTables): ActorIndex {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const named = new Map<string, Actor>();
  for (const actor of actors)
    for (const name of [actor.name, ...actor.aliases]) if (!named.has(name)) named.set(name, actor);
  const counts = new Map<string, number>();
  for (const { name } of actors)
    for (const word of new Set(name.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const none: ReadonlySet<string> = new Set();
  return {
    byId,
    countNamed: (word) => counts.get(word) ?? 0,
    actorNamed: (name) => named.get(name),
    idOf: (name) => ids.get(name),
    shortNameOf: (id) => shortNames.get(id),
    rolesOf: (id) => roles.get(id) ?? none,
  };
}

/** Who is who in the story, to be asked: see tabulateActors(). */
export function indexActors(
  readings: readonly Pick<SightedReading, 'sightings'>[],
): ActorIndex & Pick<ActorTables, 'actors'> {
  const tables = tabulateActors(readings);
  return { ...indexOfTables(tables), actors: tables.actors };
}

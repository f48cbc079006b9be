import { actorId } from '../../story/ids';
import type { Actor } from '../../story/story';
import type { ArticleReading } from '../reading';
import { hasNounSense, nounBase } from '../words/lexicon';
import { isRoleNoun } from './find-names';
import { linkNames, type NameForm } from './link-names';
import { judgeNameKind, type NameCue } from './name-kind';

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

/** Role nouns round a name: before it, or set off by commas ("Ana Silva, a judge", "a judge, Ana Silva"). */
function rolesIn({ role, before, twoBefore, after }: NameCue): string[] {
  const own = role?.split(' ').at(-1);
  const led = /^(?:an?|the|his|her)$/.test(after[1] ?? '');
  const [apposed = '', next = ''] = after.slice(led ? 2 : 1);
  // "Ana Silva, the judge, …" but "…, the judge said"
  const closed = !led || /^(?:|[,.;)]|of|at|for|who|in|from)$/.test(next);
  return [
    ...(own ? [own] : []),
    ...(before === ',' && /^[,.;)]$/.test(after[0] ?? '.') && isRoleNoun(twoBefore) ? [twoBefore] : []),
    ...(after[0] === ',' && closed && isRoleNoun(apposed) ? [apposed] : []),
  ];
}

interface Occurrences {
  cues: NameCue[];
  /** Stood inside a sentence. */
  inside: boolean;
}

function collectNames(readings: readonly Pick<ArticleReading, 'sightings'>[]): Map<string, Occurrences> {
  const names = new Map<string, Occurrences>();
  for (const { sightings } of readings) {
    for (const { inside, ...cue } of sightings) {
      const seen = names.get(cue.name) ?? { cues: [], inside: false };
      seen.cues.push(cue);
      seen.inside ||= inside;
      names.set(cue.name, seen);
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
function onlyDescribes(name: string, cues: readonly NameCue[]): boolean {
  const place = hasNounSense(name.toLowerCase(), 'location');
  return /^\p{Lu}{2,5}$/u.test(name) && !place && cues.every((cue) => cue.attributive);
}

/** "Seo" is "Seo Min-jun", "Ana" is "Ana Silva": a first name of just one person, where the word is no place. */
function linkFirstNames(
  forms: readonly NameForm[],
  names: ReadonlyMap<string, Occurrences>,
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
    if (judgeNameKind(names.get(only.name)?.cues ?? []) === 'person') links.set(name, only.name);
  }
  return links;
}

/** "Haiti" is not "Voice of Haiti": a word for a place that stands like one in the story is that place, whatever else ends in it. */
function isPlaceOfItsOwn(name: string, cues: readonly NameCue[]): boolean {
  return (
    !name.includes(' ') &&
    hasNounSense(name.toLowerCase(), 'location') &&
    (judgeNameKind(cues) === 'place' ||
      cues.filter(({ before }) => /^(?:in|from|to)$/.test(before)).length * 4 > cues.length)
  );
}

/** The commonest of the longest forms is the name a reader should see. */
function chooseName(forms: readonly NameForm[]): string {
  const wordCount = (name: string) => name.split(' ').length;
  const plain = forms.filter(({ name }) => !/\b\p{Lu}\.(?:\s|$)/u.test(name));
  const pool = plain.length ? plain : forms;
  const longest = Math.max(...pool.map(({ name }) => wordCount(name)));
  const best = pool
    .filter(({ name }) => wordCount(name) === longest)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return best[0]?.name ?? '';
}

/** What the story mostly calls a firm or thing, among forms that say which one it is. */
function chooseShortName(kind: Actor['kind'], name: string, forms: readonly NameForm[]): string {
  if (kind === 'person') return name;
  const clear = forms.filter(
    (form) =>
      form.name === name ||
      name.startsWith(`${form.name} `) ||
      (form.name.includes(' ') && kind !== 'organisation') ||
      /^\p{Lu}{2,6}$/u.test(form.name),
  );
  const [best] = [...clear].sort((a, b) => b.count - a.count || b.name.length - a.name.length);
  return best?.name ?? name;
}

/**
 * Who is who in the story: names from all articles, linked where one form stands for another, with the kind that most cues
 * speak for. A name that only ever opens sentences, once, is taken for an ordinary word. Deterministic whatever the order
 * of articles.
 */
export function tabulateActors(readings: readonly Pick<ArticleReading, 'sightings'>[]): ActorTables {
  const names = collectNames(readings);
  const forms = [...names]
    .filter(
      ([name, { cues, inside }]) =>
        /\p{L}{2}/u.test(name) &&
        (inside || cues.length > 1 || name.includes(' ')) &&
        !onlyDescribes(name, cues),
    )
    .map(([name, { cues }]) => ({ name, count: cues.length }));
  const links = linkNames(forms);
  for (const [short, long] of linkFirstNames(forms, names))
    if (links.get(short) === short) links.set(short, links.get(long) ?? long);
  for (const { name } of forms)
    if (links.get(name)?.endsWith(` ${name}`) && isPlaceOfItsOwn(name, names.get(name)?.cues ?? []))
      links.set(name, name);
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const head = links.get(form.name) ?? form.name;
    const group = groups.get(head);
    if (group) group.push(form);
    else groups.set(head, [form]);
  }
  const ids = new Map<string, string>();
  const roles = new Map<string, Set<string>>();
  const actors: Actor[] = [];
  const shortNames = new Map<string, string>();
  for (const members of groups.values()) {
    const cues = members.flatMap(({ name }) => names.get(name)?.cues ?? []);
    const name = chooseName(members);
    const kind = judgeNameKind([...cues].sort((a, b) => Number(b.name === name) - Number(a.name === name)));
    const id = actorId(kind, name);
    const aliases = members.map((form) => form.name).filter((alias) => alias !== name);
    shortNames.set(id, chooseShortName(kind, name, members));
    actors.push({ id, name, kind, aliases: aliases.sort() });
    for (const member of members) ids.set(member.name, id);
    for (const cue of cues)
      for (const head of rolesIn(cue)) addTo(roles, id, nounBase(head.toLowerCase().replace(/\.$/, '')));
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
  readings: readonly Pick<ArticleReading, 'sightings'>[],
): ActorIndex & Pick<ActorTables, 'actors'> {
  const tables = tabulateActors(readings);
  return { ...indexOfTables(tables), actors: tables.actors };
}

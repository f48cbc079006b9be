import { actorId } from '../../story/ids';
import type { Actor } from '../../story/story';
import type { ArticleReading, SentenceReading } from '../reading';
import { nounBase } from '../words/lexicon';
import type { NameMention } from './find-names';
import { linkNames, type NameForm } from './link-names';
import { judgeNameKind, type NameCue } from './name-kind';

/** Everybody and everything the story names, and how names lead to them. */
export interface ActorIndex {
  /** Sorted by name. */
  readonly actors: readonly Actor[];
  readonly byId: ReadonlyMap<string, Actor>;
  /** The actor's id for a name as it stands in an article. */
  idOf(name: string): string | undefined;
  /** Head nouns that stood with the actor's name: "spokesman", "president". */
  rolesOf(id: string): ReadonlySet<string>;
}

const SPEAKS =
  /^(?:said|says|told|added|wrote|announced|denied|admitted|insisted|posted|tweeted|claimed|argued|explained|asked|warned|urged|called)$/;

function cueOf({ tokens }: SentenceReading, name: NameMention): NameCue {
  const after = tokens.slice(name.last, name.last + 4).map((token) => token.lower);
  return {
    name: name.name,
    ...(name.role ? { role: name.role } : {}),
    before: tokens[name.first - 1]?.lower ?? '',
    twoBefore: tokens[name.first - 2]?.lower ?? '',
    after,
    speaks: SPEAKS.test(after[0] ?? '') || SPEAKS.test(tokens[name.first - 1]?.lower ?? ''),
  };
}

/** A capital only at the start of its sentence proves nothing; elsewhere it does. */
function isFirstWord({ tokens }: SentenceReading, name: NameMention): boolean {
  const before = tokens[name.first - 1];
  return !before || /^["“‘'(:–—…]$/.test(before.text);
}

interface Occurrences {
  cues: NameCue[];
  /** Stood inside a sentence. */
  inside: boolean;
}

function collectNames(readings: readonly ArticleReading[]): Map<string, Occurrences> {
  const names = new Map<string, Occurrences>();
  for (const { sentences } of readings) {
    for (const sentence of sentences) {
      if (sentence.block.kind === 'furniture' || sentence.block.kind === 'heading') continue;
      for (const name of sentence.names) {
        const seen = names.get(name.name) ?? { cues: [], inside: false };
        seen.cues.push(cueOf(sentence, name));
        seen.inside ||= !isFirstWord(sentence, name);
        names.set(name.name, seen);
      }
    }
  }
  return names;
}

function addTo<K>(map: Map<K, Set<string>>, key: K, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
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

/**
 * Who is who in the story: names from all articles, linked where one form stands for another, with the kind that most cues
 * speak for. A name that only ever opens sentences, once, is taken for an ordinary word. Deterministic whatever the order
 * of articles.
 */
export function indexActors(readings: readonly ArticleReading[]): ActorIndex {
  const names = collectNames(readings);
  const forms = [...names]
    .filter(
      ([name, { cues, inside }]) =>
        /\p{L}{2}/u.test(name) && (inside || cues.length > 1 || name.includes(' ')),
    )
    .map(([name, { cues }]) => ({ name, count: cues.length }));
  const links = linkNames(forms);
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const head = links.get(form.name) ?? form.name;
    groups.set(head, [...(groups.get(head) ?? []), form]);
  }
  const ids = new Map<string, string>();
  const roles = new Map<string, Set<string>>();
  const actors: Actor[] = [];
  for (const members of groups.values()) {
    const cues = members.flatMap(({ name }) => names.get(name)?.cues ?? []);
    const name = chooseName(members);
    const kind = judgeNameKind([...cues].sort((a, b) => Number(b.name === name) - Number(a.name === name)));
    const id = actorId(kind, name);
    const aliases = members.map((form) => form.name).filter((alias) => alias !== name);
    actors.push({ id, name, kind, aliases: aliases.sort() });
    for (const member of members) ids.set(member.name, id);
    for (const { role } of cues) {
      const head = role?.split(' ').at(-1);
      if (head) addTo(roles, id, nounBase(head.toLowerCase()));
    }
  }
  actors.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const none: ReadonlySet<string> = new Set();
  return {
    actors,
    byId: new Map(actors.map((actor) => [actor.id, actor])),
    idOf: (name) => ids.get(name),
    rolesOf: (id) => roles.get(id) ?? none,
  };
}

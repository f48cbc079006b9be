import type { Entry } from '../events/draft-index';
import type { FoundMention } from '../mentions/found-mention';
import type { Matter } from './passage-matter';
import type { Asking } from './weigh-facing';

/** Entries by each thing that another passage can have in common with them. */
interface Lists {
  readonly byRoot: ReadonlyMap<string, readonly Entry[]>;
  readonly byActor: ReadonlyMap<string, readonly Entry[]>;
  readonly byState: ReadonlyMap<string, readonly Entry[]>;
}

/** Lists entries by each of their names. */
function listBy(
  entries: Iterable<Entry>,
  namesOf: (mention: FoundMention) => readonly string[],
): Map<string, Entry[]> {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const name of namesOf(entry.mention)) {
      const list = lists.get(name);
      if (list) list.push(entry);
      else lists.set(name, [entry]);
    }
  return lists;
}

/** The passages of a story by the kind of happening that they tell of, and of the kinds that are denied by what they have in common. */
export class KinIndex {
  private readonly byKind: ReadonlyMap<string, readonly Entry[]>;
  private readonly known = new Map<string, Lists>();

  constructor(
    entries: readonly Entry[],
    private readonly matterOf: (mention: FoundMention) => Matter,
  ) {
    this.byKind = listBy(entries, (mention) => {
      const { kind } = matterOf(mention);
      return kind === undefined ? [] : [kind];
    });
  }

  private listsOf(kind: string): Lists {
    const known = this.known.get(kind);
    if (known) return known;
    const entries = this.byKind.get(kind) ?? [];
    const lists = {
      byRoot: listBy(entries, (mention) => this.matterOf(mention).roots),
      byActor: listBy(entries, ({ actors }) => actors),
      byState: listBy(entries, (mention) => this.matterOf(mention).states),
    };
    this.known.set(kind, lists);
    return lists;
  }

  /** Those of a kind of happening that an actor is in, by event and place. */
  listOf(kind: string, actor: string): Entry[] {
    const entries = this.listsOf(kind).byActor.get(actor) ?? [];
    return [...entries].sort((a, b) => a.at - b.at || a.place - b.place);
  }

  /**
   * Those of the kind of happening of a denial that it could face from another article: with an actor or a state in common, or a word beside the one
   * that names the kind. Of all others nothing is sure, see weighFacing(), and what is not sure is worth nothing there.
   */
  find({ kind, roots, kindRoots, states, bare }: Asking): Iterable<Entry> {
    if (kind === undefined) return [];
    // one word in common that only names the kind says no more than the kind
    const [only, ...others] = kindRoots;
    const telling = [...roots].filter((root) => others.length > 0 || root !== only);
    const { byRoot, byActor, byState } = this.listsOf(kind);
    return new Set([
      ...telling.flatMap((root) => byRoot.get(root) ?? []),
      ...bare.actors.flatMap((actor) => byActor.get(actor) ?? []),
      ...states.flatMap((state) => byState.get(state) ?? []),
    ]);
  }
}

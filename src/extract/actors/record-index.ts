import type { ActorIndex } from './actor-index';

/** What was asked of an index of actors: names, ids, whole names or aliases, words of names; sorted, each once. */
export interface Asked {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly called: readonly string[];
  readonly words: readonly string[];
}

/** An index that answers as the given one does and writes down what it is asked, beside what was asked `before`. */
export function recordIndex(
  index: ActorIndex,
  before?: Asked,
): { readonly index: ActorIndex; asked(): Asked } {
  const [names, ids] = [new Set(before?.names), new Set(before?.ids)];
  const [called, words] = [new Set(before?.called), new Set(before?.words)];
  return {
    index: {
      byId: {
        get: (id) => {
          ids.add(id);
          return index.byId.get(id);
        },
      },
      actorNamed: (name) => {
        called.add(name);
        return index.actorNamed(name);
      },
      countNamed: (word) => {
        words.add(word);
        return index.countNamed(word);
      },
      idOf: (name) => {
        names.add(name);
        return index.idOf(name);
      },
      shortNameOf: (id) => {
        ids.add(id);
        return index.shortNameOf(id);
      },
      rolesOf: (id) => {
        ids.add(id);
        return index.rolesOf(id);
      },
    },
    asked: () => ({
      names: [...names].sort(),
      ids: [...ids].sort(),
      called: [...called].sort(),
      words: [...words].sort(),
    }),
  };
}

/**
 * A function that gives all that an index answers to some questions, in one string. Law: where two indexes give the same string,
 * whatever asked only these questions and got these answers comes to the same with both.
 */
export function answersOf(index: ActorIndex): (asked: Asked) => string {
  const known = new Map<string, string>();
  const describe = (id: string): string => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const all = [index.byId.get(id), index.shortNameOf(id), [...index.rolesOf(id)]];
    const described = JSON.stringify(all);
    known.set(id, described);
    return described;
  };
  return ({ names, ids, called, words }) =>
    [
      JSON.stringify(names.map((name) => index.idOf(name))),
      ...ids.map(describe),
      JSON.stringify(called.map((name) => index.actorNamed(name)?.id)),
      JSON.stringify(words.map((word) => index.countNamed(word))),
    ].join('\n');
}

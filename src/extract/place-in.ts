const places = new WeakMap<readonly object[], Map<object, number>>();

/** The place of a thing in a list that no longer changes, -1 where it is not in it. The first call for a list costs its length. */
export function placeIn(list: readonly object[], thing: object): number {
  let known = places.get(list);
  if (!known) {
    known = new Map(list.map((each, at) => [each, at]));
    places.set(list, known);
  }
  return known.get(thing) ?? -1;
}

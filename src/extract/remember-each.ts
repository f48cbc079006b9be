/** The same function of a thing, which works it out once for each. Law: equals `look`, for any look that is pure. */
export function rememberEach<K extends object, T>(look: (thing: K) => T): (thing: K) => T {
  const known = new Map<K, T>();
  return (thing) => {
    const kept = known.get(thing);
    if (kept !== undefined || known.has(thing)) return kept as T;
    const found = look(thing);
    known.set(thing, found);
    return found;
  };
}

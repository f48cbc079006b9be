/**
 * A 53-bit hash of text as lower-case base 36, 11 characters: enough that a story of a million events collides with
 * a chance of about 1 in 18,000. Method: two 32-bit multiplicative lanes with a final mix, after "cyrb53" (bryc, public domain).
 */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/** The id of an article: from its file's path alone, so that a corrected text keeps it. */
export function articleId(file: string): string {
  return `a${hashText(file.normalize('NFC'))}`;
}

/** The id of an event: from its strongest mention, so that it survives rebuilds, reordering and re-dating. */
export function eventId(article: string, exact: string): string {
  return `e${hashText(`${article}\n${exact}`)}`;
}

/** The id of an actor: from the kind and the fullest name. */
export function actorId(kind: string, name: string): string {
  return `p${hashText(`${kind}\n${name.normalize('NFC')}`)}`;
}

/**
 * Makes ids unique in their order: a second use of one gets "-2", a third "-3".
 * Two events can share their strongest passage, when one clause tells of both.
 */
export function uniqueIds(ids: readonly string[]): string[] {
  const uses = new Map<string, number>();
  return ids.map((id) => {
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return use === 1 ? id : `${id}-${use}`;
  });
}

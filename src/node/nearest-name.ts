/** Number of single-character edits between two words (Levenshtein). */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The candidate that was most likely meant by a mistyped name, or null when none is near (more than two
 * fifths of its letters differ). Letter case does not count; ties go to the first candidate.
 */
export function findNearestName(name: string, candidates: readonly string[]): string | null {
  const wanted = name.toLowerCase().slice(0, 200);
  let best: { candidate: string; edits: number } | null = null;
  for (const candidate of candidates) {
    const edits = countEdits(wanted, candidate.toLowerCase().slice(0, 200));
    if (edits <= Math.max(1, Math.floor(wanted.length * 0.4)) && (best === null || edits < best.edits))
      best = { candidate, edits };
  }
  return best?.candidate ?? null;
}

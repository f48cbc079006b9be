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

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The file that was most likely meant by a path with the wrong folder, without its folder or mistyped, or null when none is near;
 * ties go to the first.
 */
export function findNearestFile(path: string, files: readonly string[]): string | null {
  const moved = files.find((file) => nameOf(file) === nameOf(path));
  if (moved !== undefined) return moved;
  const near = findNearestName(path, files);
  if (near !== null) return near;
  const name = findNearestName(nameOf(path), files.map(nameOf));
  return files.find((file) => nameOf(file) === name) ?? null;
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

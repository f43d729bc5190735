/** Finds what a person probably meant to write. */

/** Number of single-letter slips (insert, drop, change, swap neighbours) between two words. */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The candidate nearest to a word, or undefined where none is near enough to be a slip. */
export function findNearMiss(word: string, candidates: Iterable<string>): string | undefined {
  const simple = simplify(word.slice(0, 80));
  if (simple === "") return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = simplify(candidate);
    const distance = editDistance(simple, other);
    const allowed = Math.max(1, Math.floor(Math.max(simple.length, other.length) / 4));
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Case, spaces, hyphens and underscores are the commonest slips: they count for nothing. */
function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}

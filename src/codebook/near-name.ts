/** The candidate that somebody who wrote `name` most likely meant, or undefined when none is close. */
export function nearName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** "did you mean X?", or a list of what there is. */
export function suggestion(name: string, candidates: readonly string[]): string {
  const near = nearName(name, candidates);
  if (near !== undefined) return `did you mean ${near}?`;
  if (candidates.length === 0) return 'none is defined';
  const shown = candidates.slice(0, 12).join(', ');
  return `known: ${shown}${candidates.length > 12 ? ', …' : ''}`;
}

/** Damerau–Levenshtein distance, restricted form (optimal string alignment): neighbours swapped count once. */
export function editDistance(a: string, b: string): number {
  let [twoUp, oneUp]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(oneUp, j) + 1, at(row, j - 1) + 1, at(oneUp, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(twoUp, j - 2) + 1);
      row.push(cost);
    }
    [twoUp, oneUp] = [oneUp, row];
  }
  return at(oneUp, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

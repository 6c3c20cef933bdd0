/** Ranks from 1, the largest first; equals share a rank, and the next one skips (1, 2, 2, 4). */
export function ranksOf(amounts: ReadonlyMap<string, number>): Map<string, number> {
  const sorted = [...amounts.values()].sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((amount, i) => {
    if (!first.has(amount)) first.set(amount, i + 1);
  });
  return new Map([...amounts].map(([key, amount]) => [key, first.get(amount) ?? 0]));
}

/** A share of a whole; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

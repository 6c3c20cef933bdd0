import type { Clusters } from './clusters.ts';

/** How many events exactly these datasets report. */
export interface Overlap {
  readonly datasets: readonly string[];
  readonly events: number;
}

/**
 * Counts events by the datasets that report them: those in one alone first, then those in several.
 * @param names of the tables, in the order of the clusters
 */
export function overlapOf(names: readonly string[], clusters: Clusters): Overlap[] {
  const groups = new Map<number, number[]>();
  clusters.forEach((ids, table) => {
    for (const id of ids) {
      const tables = groups.get(id);
      if (!tables) groups.set(id, [table]);
      else if (tables[tables.length - 1] !== table) tables.push(table);
    }
  });
  const counts = new Map<string, { tables: readonly number[]; events: number }>();
  for (const tables of groups.values()) {
    const key = tables.join(' ');
    counts.set(key, { tables, events: (counts.get(key)?.events ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => a.tables.length - b.tables.length || compareLists(a.tables, b.tables))
    .map(({ tables, events }) => ({ datasets: tables.map((table) => names[table] ?? ''), events }));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

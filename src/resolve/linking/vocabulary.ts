import type { LinkTable } from '../table.ts';

/** Values with a code of their own; rarer ones are told apart only as equal or different. */
const COMMON = 240;

/** One taxonomy that both datasets of a pair have. */
export interface SharedTaxonomy {
  /** A number per row of the pool, the more usual the lower, the same for the same label; -1 where missing. */
  readonly values: Int32Array;
  /** How many codes there are; with more labels than that, the last code stands for the rare ones. */
  readonly size: number;
}

/**
 * The taxonomies that both tables have, in the order of their names.
 * @param orderA, orderB rows of the tables in the order in which they go into the pool
 */
export function sharedTaxonomies(
  a: LinkTable,
  orderA: Int32Array,
  b: LinkTable,
  orderB: Int32Array,
): SharedTaxonomy[] {
  const names = [...a.taxonomies.keys()].filter((name) => b.taxonomies.has(name)).sort();
  return names.map((name) => {
    const numbers = numberLabels([a, b], name);
    const values = new Int32Array(orderA.length + orderB.length);
    fill(values, 0, a, name, orderA, numbers);
    fill(values, orderA.length, b, name, orderB, numbers);
    return { values, size: Math.min(numbers.size, COMMON + 1) };
  });
}

function numberLabels(tables: readonly LinkTable[], name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const column = table.taxonomies.get(name);
    if (!column) continue;
    const own = new Int32Array(column.labels.length);
    for (const code of column.codes) if (code >= 0) own[code] = (own[code] ?? 0) + 1;
    column.labels.forEach((label, code) => {
      counts.set(label, (counts.get(label) ?? 0) + (own[code] ?? 0));
    });
  }
  const usualFirst = [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  return new Map(usualFirst.map(([label], i) => [label, i]));
}

function fill(
  values: Int32Array,
  from: number,
  table: LinkTable,
  name: string,
  order: Int32Array,
  numbers: ReadonlyMap<string, number>,
): void {
  const column = table.taxonomies.get(name);
  const own = (column?.labels ?? []).map((label) => numbers.get(label) ?? -1);
  for (let i = 0; i < order.length; i++) {
    const code = column?.codes[order[i] ?? 0] ?? -1;
    values[from + i] = code < 0 ? -1 : (own[code] ?? -1);
  }
}

/** Cells of a table of value pairs: every pair of codes, two cells for pairs of rare values, one for missing. */
export function cellCount(size: number): number {
  return size * size + 3;
}

/** The cell of two rows of the pool. */
export function cellOf({ values, size }: SharedTaxonomy, a: number, b: number): number {
  const left = values[a] ?? -1;
  const right = values[b] ?? -1;
  if (left < 0 || right < 0) return size * size + 2;
  if (left < COMMON || right < COMMON) return Math.min(left, size - 1) * size + Math.min(right, size - 1);
  return size * size + (left === right ? 0 : 1);
}

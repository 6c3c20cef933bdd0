/** Rows of several tables in groups: for each table, one group number per row, from 0 without gaps. */
export type Clusters = readonly Int32Array[];

/** Two rows of different tables that match; tables and rows from 0. */
export interface RowMatch {
  readonly a: number;
  readonly rowA: number;
  readonly b: number;
  readonly rowB: number;
  readonly weight: number;
}

/**
 * Groups out of pairwise matches: the weightiest first, and none that would bring two rows of one table together.
 * Groups are numbered in the order of tables and rows.
 * @param rows how many rows each table has
 */
export function mergeMatches(rows: readonly number[], matches: readonly RowMatch[]): Clusters {
  const starts = [0];
  for (const count of rows) starts.push((starts[starts.length - 1] ?? 0) + count);
  const total = starts[rows.length] ?? 0;
  const parent = Int32Array.from({ length: total }, (_, i) => i);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = node; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (left: number, right: number) => {
    parent[Math.max(left, right)] = Math.min(left, right);
  };
  const ends = ({ a, rowA, b, rowB }: RowMatch): [number, number] => [
    rootOf((starts[a] ?? 0) + rowA),
    rootOf((starts[b] ?? 0) + rowB),
  ];
  const together = rows.length > 2 ? membership(starts) : undefined;
  const sorted = together ? [...matches].sort((x, y) => y.weight - x.weight) : matches;
  const paired = new Uint8Array(together ? 0 : total);
  for (const match of sorted) {
    const [left, right] = ends(match);
    if (left === right) continue;
    if (together ? !together(left, right) : paired[left] === 1 || paired[right] === 1) continue;
    paired[left] = 1;
    paired[right] = 1;
    join(left, right);
  }
  return numbered(rows, starts, rootOf);
}

/** Notes which tables a group has rows of: joins two groups if they share none, and says whether it did. */
function membership(starts: readonly number[]): (left: number, right: number) => boolean {
  const tables = new Map<number, readonly number[]>();
  return (left, right) => {
    const here = tables.get(left) ?? [tableOf(starts, left)];
    const there = tables.get(right) ?? [tableOf(starts, right)];
    if (here.some((table) => there.includes(table))) return false;
    tables.set(Math.min(left, right), [...here, ...there]);
    tables.delete(Math.max(left, right));
    return true;
  };
}

function tableOf(starts: readonly number[], node: number): number {
  let table = 0;
  while ((starts[table + 1] ?? Number.POSITIVE_INFINITY) <= node) table += 1;
  return table;
}

function numbered(
  rows: readonly number[],
  starts: readonly number[],
  rootOf: (node: number) => number,
): Int32Array[] {
  const numbers = new Int32Array(starts[rows.length] ?? 0).fill(-1);
  let next = 0;
  return rows.map((count, table) =>
    Int32Array.from({ length: count }, (_, row) => {
      const root = rootOf((starts[table] ?? 0) + row);
      if ((numbers[root] ?? -1) < 0) numbers[root] = next++;
      return numbers[root] ?? 0;
    }),
  );
}

import type { CodedColumn, LinkTable } from '../table.ts';

/**
 * The rows of a table in an order that does not depend on how they were given: by day (rows without one first),
 * place and category. Rows that are alike in all of these cannot be told apart by linking either.
 */
export function canonicalOrder(table: LinkTable): Int32Array {
  const { day, latitude, longitude } = table;
  const ranks = [...table.taxonomies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, column]) => ranked(column));
  const order = byDay(day);
  const compare = (a: number, b: number) => {
    const place = compareDegrees(latitude[a], latitude[b]) || compareDegrees(longitude[a], longitude[b]);
    if (place !== 0) return place;
    for (const rank of ranks) if (rank[a] !== rank[b]) return (rank[a] ?? 0) - (rank[b] ?? 0);
    return a - b;
  };
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && day[order[to] ?? 0] === day[order[from] ?? 0]) to += 1;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

/** Rows by day; one pass where they are already so, as datasets mostly are. */
function byDay(day: Int32Array): Int32Array {
  const order = new Int32Array(day.length);
  for (let row = 0; row < day.length; row++) order[row] = row;
  for (let row = 1; row < day.length; row++)
    if ((day[row - 1] ?? 0) > (day[row] ?? 0)) return order.sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0));
  return order;
}

/** Missing places first. */
function compareDegrees(a = Number.NaN, b = Number.NaN): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return a === b ? 0 : Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

/** Codes in the order of their labels, -1 where missing. */
function ranked({ codes, labels }: CodedColumn): Int32Array {
  const place = new Map([...labels].sort().map((label, i) => [label, i]));
  const rankOf = labels.map((label) => place.get(label) ?? -1);
  return codes.map((code) => (code < 0 ? -1 : (rankOf[code] ?? -1)));
}

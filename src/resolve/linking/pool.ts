import { type LinkTable, NO_DAY } from '../table.ts';
import { canonicalOrder } from './canonical.ts';
import { type SharedTaxonomy, sharedTaxonomies } from './vocabulary.ts';

/** The mean radius of the earth in kilometres (IUGG). */
const EARTH_KM = 6371.0088;

/** Both datasets of a pair in one: the rows of the first, then those of the second, each in canonical order. */
export interface Pool {
  readonly rows: number;
  /** How many rows are of the first dataset. */
  readonly rowsA: number;
  /** Row of its table for each row of the pool. */
  readonly origin: Int32Array;
  readonly day: Int32Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Kilometres from the earth's centre; NaN where there is no place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Rows with a day, by day. */
  readonly byDay: Int32Array;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly taxonomies: readonly SharedTaxonomy[];
}

export function poolOf(a: LinkTable, b: LinkTable): Pool {
  const orderA = canonicalOrder(a);
  const orderB = canonicalOrder(b);
  const rowsA = a.rows;
  const rows = rowsA + b.rows;
  const join = (left: Float64Array, right: Float64Array) => {
    const both = new Float64Array(rows);
    for (let i = 0; i < rowsA; i++) both[i] = left[orderA[i] ?? 0] ?? Number.NaN;
    for (let i = rowsA; i < rows; i++) both[i] = right[orderB[i - rowsA] ?? 0] ?? Number.NaN;
    return both;
  };
  const origin = new Int32Array(rows);
  origin.set(orderA);
  origin.set(orderB, rowsA);
  const day = new Int32Array(rows);
  for (let i = 0; i < rows; i++) day[i] = (i < rowsA ? a.day : b.day)[origin[i] ?? 0] ?? NO_DAY;
  const latitude = join(a.latitude, b.latitude);
  const longitude = join(a.longitude, b.longitude);
  const byDay = mergeByDay(day, rowsA);
  return {
    rows,
    rowsA,
    origin,
    day,
    latitude,
    longitude,
    ...inSpace(latitude, longitude),
    byDay,
    firstDay: day[byDay[0] ?? 0] ?? 0,
    lastDay: day[byDay[byDay.length - 1] ?? 0] ?? 0,
    taxonomies: sharedTaxonomies(a, orderA, b, orderB),
  };
}

/** Merges two stretches that are in the order of days; rows without a day come first there and are left out. */
function mergeByDay(day: Int32Array, rowsA: number): Int32Array {
  let i = 0;
  let j = rowsA;
  while (i < rowsA && day[i] === NO_DAY) i += 1;
  while (j < day.length && day[j] === NO_DAY) j += 1;
  const order = new Int32Array(rowsA - i + day.length - j);
  for (let at = 0; at < order.length; at++) {
    const left = j >= day.length || (i < rowsA && (day[i] ?? 0) <= (day[j] ?? 0));
    order[at] = left ? i++ : j++;
  }
  return order;
}

/** Points on a sphere: the straight line between two stands for their distance. */
function inSpace(latitude: Float64Array, longitude: Float64Array) {
  const rows = latitude.length;
  const [x, y, z] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const phi = ((latitude[row] ?? 0) * Math.PI) / 180;
    const lambda = ((longitude[row] ?? 0) * Math.PI) / 180;
    const ring = EARTH_KM * Math.cos(phi);
    x[row] = ring * Math.cos(lambda);
    y[row] = ring * Math.sin(lambda);
    z[row] = EARTH_KM * Math.sin(phi);
  }
  return { x, y, z };
}

/** Square of the straight distance between two rows, in square kilometres; NaN where a place is missing. */
export function squaredDistance({ x, y, z }: Pool, a: number, b: number): number {
  const dx = (x[a] ?? 0) - (x[b] ?? 0);
  const dy = (y[a] ?? 0) - (y[b] ?? 0);
  const dz = (z[a] ?? 0) - (z[b] ?? 0);
  return dx * dx + dy * dy + dz * dz;
}

/** Whether a row has a place. */
export function isPlaced({ x }: Pool, row: number): boolean {
  return !Number.isNaN(x[row] ?? Number.NaN);
}

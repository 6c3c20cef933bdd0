import { buildGrid, firstFrom, type Grid, RUN_SLOTS } from './grid.ts';
import { numberIndex } from './number-index.ts';
import { isPlaced, type Pool, squaredDistance } from './pool.ts';

/** How exactly a row's place is given, as far as coordinates show. */
export const PRECISE = 0;
/** On a point that rows share: the centre of a town, mostly. */
export const SHARED = 1;
export const UNPLACED = 2;

/**
 * How usual it is to find a row where each row is, in both datasets together, beside its own event: per day, and
 * for precise places per square kilometre. Taken from a year on either side.
 */
export interface Rates {
  readonly mode: Uint8Array;
  /** Number of the point that a row shares with others; -1 for the rest. */
  readonly point: Int32Array;
  readonly rate: Float64Array;
}

const YEAR = 366;
/** The densities at these nearest neighbours are averaged: few, so that towns stay sharp. */
const NEAREST = [2, 4] as const;
const NARROWEST_KM = 0.02;
const WIDEST_KM = 7000;

/** How rows are placed: the part of {@link Rates} that needs no windows. */
export type Placing = Pick<Rates, 'mode' | 'point'>;

export function placingOf(pool: Pool): Placing {
  const point = sharedPoints(pool);
  const mode = new Uint8Array(pool.rows);
  for (let row = 0; row < pool.rows; row++)
    mode[row] = (point[row] ?? -1) >= 0 ? SHARED : isPlaced(pool, row) ? PRECISE : UNPLACED;
  return { mode, point };
}

/** @param near days within which two rows may be of one event; those are no background */
export function localRates(pool: Pool, placing: Placing, near: number): Rates {
  const rate = new Float64Array(pool.rows);
  pointRates(pool, placing.point, near, rate);
  preciseRates(pool, placing.mode, near, rate);
  return { ...placing, rate };
}

/** Numbers the points on which two rows or more lie, to about a metre. */
function sharedPoints(pool: Pool): Int32Array {
  const keys = new Float64Array(pool.rows).fill(-1);
  for (let row = 0; row < pool.rows; row++)
    if (isPlaced(pool, row)) {
      const south = Math.round(((pool.latitude[row] ?? 0) + 90) * 1e5);
      keys[row] = south * 4e7 + Math.round(((pool.longitude[row] ?? 0) + 180) * 1e5);
    }
  const sorted = keys.slice().sort();
  const points = numberIndex(keys.length);
  for (let i = 1; i < sorted.length; i++) {
    const key = sorted[i] ?? -1;
    if (key >= 0 && key === sorted[i - 1]) points.add(key);
  }
  const point = new Int32Array(pool.rows).fill(-1);
  for (let row = 0; row < pool.rows; row++) {
    const key = keys[row] ?? -1;
    if (key >= 0) point[row] = points.find(key);
  }
  return point;
}

/** Days on which background is looked for around a day. */
function backgroundDays(pool: Pool, day: number, near: number): number {
  const span = (width: number) =>
    Math.min(pool.lastDay, day + width) - Math.max(pool.firstDay, day - width) + 1;
  return Math.max(1, span(YEAR) - span(near));
}

function pointRates(pool: Pool, point: Int32Array, near: number, rate: Float64Array): void {
  let points = 0;
  for (const shared of point) points = Math.max(points, shared + 1);
  const starts = new Int32Array(points + 1);
  for (const row of pool.byDay) {
    const shared = point[row] ?? -1;
    if (shared >= 0) starts[shared + 1] = (starts[shared + 1] ?? 0) + 1;
  }
  for (let i = 0; i < points; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const days = new Int32Array(starts[points] ?? 0);
  for (const row of pool.byDay) {
    const shared = point[row] ?? -1;
    if (shared < 0) continue;
    const at = next[shared] ?? 0;
    next[shared] = at + 1;
    days[at] = pool.day[row] ?? 0;
  }
  for (const row of pool.byDay) {
    const shared = point[row] ?? -1;
    if (shared < 0) continue;
    const [from, to, day] = [starts[shared] ?? 0, starts[shared + 1] ?? 0, pool.day[row] ?? 0];
    const within = (width: number) =>
      firstFrom(days, from, to, day + width + 1) - firstFrom(days, from, to, day - width);
    // Half a row, so that a point seen only in the event itself is rare, not impossible.
    rate[row] = (within(YEAR) - within(near) + 0.5) / backgroundDays(pool, day, near);
  }
}

/** Density of the precise rows around each precise row, in the smallest circles that hold enough of them. */
function preciseRates(pool: Pool, mode: Uint8Array, near: number, rate: Float64Array): void {
  const members = pool.byDay.filter((row) => mode[row] === PRECISE);
  const found = new Uint8Array(pool.rows);
  const rings = new Int32Array(RINGS);
  let waiting: Int32Array = members;
  for (let radius = firstRadius(pool, members); waiting.length > 0 && radius < WIDEST_KM; radius *= 2) {
    const grid = buildGrid(radius, members, pool.latitude, pool.longitude, pool.day);
    const count = ringCounter(pool, grid, radius, near, rings);
    // Cell by cell, so that what is near in place is near in memory.
    waiting = grid.order.filter((row) => {
      if (found[row] === NEAREST.length) return false;
      count(row);
      const days = backgroundDays(pool, pool.day[row] ?? 0, near);
      let inside = 0;
      for (let ring = 0; ring < RINGS; ring++) {
        inside += rings[ring] ?? 0;
        const area = ((Math.PI * radius * radius) / 16) * 2 ** ring;
        while (inside >= (NEAREST[found[row] ?? 0] ?? Number.POSITIVE_INFINITY)) {
          found[row] = (found[row] ?? 0) + 1;
          rate[row] = (rate[row] ?? 0) + Math.log(inside / (area * days)) / NEAREST.length;
        }
      }
      return (found[row] ?? 0) < NEAREST.length;
    });
  }
  for (const row of members) rate[row] = found[row] === NEAREST.length ? Math.exp(rate[row] ?? 0) : ALONE;
}

/** A radius that holds a few of the rows around it, from the distance to the nearest one of a sample. */
function firstRadius(pool: Pool, members: Int32Array): number {
  const step = Math.max(1, Math.floor(members.length / 40));
  const stepOther = Math.max(1, Math.floor(members.length / 1500));
  const nearest: number[] = [];
  for (let i = 0; i < members.length; i += step) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = i % stepOther; j < members.length; j += stepOther)
      if (j !== i) least = Math.min(least, squaredDistance(pool, members[i] ?? 0, members[j] ?? 0));
    nearest.push(Math.sqrt(least / stepOther));
  }
  const middle = nearest.sort((a, b) => a - b)[nearest.length >> 1] ?? 1;
  return Math.min(100, Math.max(NARROWEST_KM, 2 * middle));
}

/** Rows per square kilometre and day where there are no others on the whole globe. */
const ALONE = 1e-9;
const RINGS = 5;

/** Counts other rows in the circle of a quarter of the radius, and in the rings out to √2/4, 1/2, √2/2 and all of it. */
function ringCounter(
  pool: Pool,
  grid: Grid,
  radius: number,
  near: number,
  rings: Int32Array,
): (row: number) => void {
  const runs = new Int32Array(RUN_SLOTS);
  const unit = 16 / (radius * radius);
  const { day, latitude, longitude } = pool;
  return (row) => {
    rings.fill(0);
    const today = day[row] ?? 0;
    const count = grid.runsNear(latitude[row] ?? 0, longitude[row] ?? 0, today - YEAR, today + YEAR, runs);
    for (let run = 0; run < count; run++) {
      const end = runs[2 * run + 1] ?? 0;
      for (let i = runs[2 * run] ?? 0; i < end; i++) {
        const other = grid.order[i] ?? 0;
        const share = squaredDistance(pool, row, other) * unit;
        if (share > 16 || Math.abs((day[other] ?? 0) - today) <= near) continue;
        const ring = share <= 1 ? 0 : share <= 2 ? 1 : share <= 4 ? 2 : share <= 8 ? 3 : 4;
        rings[ring] = (rings[ring] ?? 0) + 1;
      }
    }
  };
}

import { buildGrid, firstFrom, RUN_SLOTS } from './grid.ts';
import { isPlaced, type Pool, squaredDistance } from './pool.ts';

/** How exactly a row's place is given, as far as coordinates show. */
export const PRECISE = 0;
/** On a point that rows share: the centre of a town, mostly. */
export const SHARED = 1;
export const UNPLACED = 2;

/**
 * How usual it is to find a row where each row is, in both datasets together, beside its own event: per day, and
 * for precise places per square kilometre. Taken from half a year on either side.
 */
export interface Rates {
  readonly mode: Uint8Array;
  /** Number of the point that a row shares with others; -1 for the rest. */
  readonly point: Int32Array;
  readonly rate: Float64Array;
}

const HALF_YEAR = 183;
/** How many neighbours make an estimate of density. Fewer would be noise; more would blur towns. */
const NEIGHBOURS = 6;
const NARROWEST_KM = 0.4;
const WIDEST_KM = 7000;

/** @param near days within which two rows may be of one event; those are no background */
export function localRates(pool: Pool, near: number): Rates {
  const point = sharedPoints(pool);
  const mode = Uint8Array.from(point, (shared, row) =>
    shared >= 0 ? SHARED : isPlaced(pool, row) ? PRECISE : UNPLACED,
  );
  const rate = new Float64Array(pool.rows);
  pointRates(pool, point, near, rate);
  preciseRates(pool, mode, near, rate);
  const days = Math.max(1, pool.lastDay - pool.firstDay + 1);
  for (let row = 0; row < pool.rows; row++) if (mode[row] === UNPLACED) rate[row] = pool.rows / days;
  return { mode, point, rate };
}

/** Numbers the points on which two rows or more lie, to about a metre. */
function sharedPoints(pool: Pool): Int32Array {
  const keys = Float64Array.from(pool.latitude, (lat, row) =>
    isPlaced(pool, row)
      ? Math.round((lat + 90) * 1e5) * 4e7 + Math.round(((pool.longitude[row] ?? 0) + 180) * 1e5)
      : -1,
  );
  const sorted = keys.slice().sort();
  const points = new Map<number, number>();
  for (let i = 1; i < sorted.length; i++) {
    const key = sorted[i] ?? -1;
    if (key >= 0 && key === sorted[i - 1] && !points.has(key)) points.set(key, points.size);
  }
  return Int32Array.from(keys, (key) => points.get(key) ?? -1);
}

/** Days on which background is looked for around a day. */
function backgroundDays(pool: Pool, day: number, near: number): number {
  const span = (width: number) =>
    Math.min(pool.lastDay, day + width) - Math.max(pool.firstDay, day - width) + 1;
  return Math.max(1, span(HALF_YEAR) - span(near));
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
    rate[row] = (within(HALF_YEAR) - within(near) + 0.5) / backgroundDays(pool, day, near);
  }
}

/** Density of the precise rows around each precise row, in the smallest circle that holds enough of them. */
function preciseRates(pool: Pool, mode: Uint8Array, near: number, rate: Float64Array): void {
  const members = pool.byDay.filter((row) => mode[row] === PRECISE);
  const counts = new Int32Array(RINGS);
  const runs = new Int32Array(RUN_SLOTS);
  let waiting: Int32Array = members;
  for (let radius = NARROWEST_KM; waiting.length > 0 && radius < WIDEST_KM; radius *= 4) {
    const grid = buildGrid(radius, members, pool.latitude, pool.longitude, pool.day);
    const count = (row: number) => {
      counts.fill(0);
      const day = pool.day[row] ?? 0;
      const found = grid.runsNear(
        pool.latitude[row] ?? 0,
        pool.longitude[row] ?? 0,
        day - HALF_YEAR,
        day + HALF_YEAR,
        runs,
      );
      const unit = 16 / (radius * radius);
      for (let run = 0; run < found; run++) {
        const end = runs[2 * run + 1] ?? 0;
        for (let i = runs[2 * run] ?? 0; i < end; i++) {
          const other = grid.order[i] ?? 0;
          const share = squaredDistance(pool, row, other) * unit;
          if (share > 16 || Math.abs((pool.day[other] ?? 0) - day) <= near) continue;
          // Circles of 1/4, √2/4, 1/2, √2/2 and the whole of the radius.
          const ring = share <= 1 ? 0 : share <= 2 ? 1 : share <= 4 ? 2 : share <= 8 ? 3 : 4;
          counts[ring] = (counts[ring] ?? 0) + 1;
        }
      }
    };
    waiting = waiting.filter((row) => {
      count(row);
      let [inside, ring] = [counts[0] ?? 0, 0];
      while (inside < NEIGHBOURS && ring < RINGS - 1) inside += counts[++ring] ?? 0;
      const area = ((Math.PI * radius * radius) / 16) * 2 ** ring;
      rate[row] = (inside + 0.5) / (area * backgroundDays(pool, pool.day[row] ?? 0, near));
      return inside < NEIGHBOURS;
    });
  }
}

const RINGS = 5;

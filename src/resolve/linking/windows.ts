import { buildGrid, RUN_SLOTS } from './grid.ts';
import { isPlaced, type Pool, squaredDistance } from './pool.ts';

/** How far apart two reports of one event are looked for. */
export interface Windows {
  readonly days: number;
  readonly km: number;
}

const WIDEST_DAYS = 20;
/** Lags from here on are taken to hold chance pairs only. */
const BACKGROUND_FROM = 25;
const BACKGROUND_TO = 45;
const SAMPLE = 4000;
/** Chance pairs per row and 31 days that the look at lags allows for. */
const CROWD = 3;
/** Candidates per row that the widest distance may give. */
const CANDIDATES_PER_ROW = 24;
const WIDEST_KM = 250;

/**
 * Finds both windows in the data. Days: among pairs that are close in place, the last lag that holds clearly more
 * of them than lags of a month do, and one more. Kilometres: as far as the number of candidates stays small.
 */
export function findWindows(pool: Pool): Windows {
  const sample = sampleRows(pool);
  const rowsB = pool.byDay.filter((row) => row >= pool.rowsA && isPlaced(pool, row));
  if (sample.length === 0 || rowsB.length === 0) return { days: 5, km: 50 };
  const span = Math.max(1, pool.lastDay - pool.firstDay + 1);
  const close = radiusFor(pool, sample, rowsB, Math.min(31, span), CROWD);
  const days = lagWindow(lagCounts(pool, sample, rowsB, close), sample.length);
  return { days, km: radiusFor(pool, sample, rowsB, 2 * days + 1, CANDIDATES_PER_ROW) };
}

function sampleRows(pool: Pool): Int32Array {
  const rows = pool.byDay.filter((row) => row < pool.rowsA && isPlaced(pool, row));
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows.filter((_, i) => i % step === 0);
}

/** The distance within which a row has so many rows of the other dataset, by chance, in so many days. */
function radiusFor(pool: Pool, sample: Int32Array, rowsB: Int32Array, days: number, wanted: number): number {
  const span = Math.max(1, pool.lastDay - pool.firstDay + 1);
  const scale = Math.min(1, days / span);
  const counts = new Float64Array(RADII.length);
  const step = Math.max(1, Math.floor(sample.length / 100));
  const stepB = Math.max(1, Math.floor(rowsB.length / 20_000));
  let looked = 0;
  for (let i = 0; i < sample.length; i += step) {
    looked += 1;
    for (let j = 0; j < rowsB.length; j += stepB) {
      const near = squaredDistance(pool, sample[i] ?? 0, rowsB[j] ?? 0);
      for (let r = RADII.length - 1; r >= 0 && near <= (RADII[r] ?? 0) ** 2; r--)
        counts[r] = (counts[r] ?? 0) + stepB;
    }
  }
  let best = 0;
  for (let r = 0; r < RADII.length; r++) if ((counts[r] ?? 0) * scale <= wanted * looked) best = r;
  return RADII[best] ?? WIDEST_KM;
}

/** From 100 m to the widest, in quarter octaves. */
const RADII: readonly number[] = Array.from(
  { length: 1 + Math.floor(4 * Math.log2(WIDEST_KM / 0.1)) },
  (_, i) => 0.1 * 2 ** (i / 4),
);

/** Pairs within a distance, by absolute lag. */
function lagCounts(pool: Pool, sample: Int32Array, rowsB: Int32Array, km: number): Float64Array {
  const counts = new Float64Array(BACKGROUND_TO + 1);
  const grid = buildGrid(km, rowsB, pool.latitude, pool.longitude, pool.day);
  const runs = new Int32Array(RUN_SLOTS);
  for (const row of sample) {
    const day = pool.day[row] ?? 0;
    const found = grid.runsNear(
      pool.latitude[row] ?? 0,
      pool.longitude[row] ?? 0,
      day - BACKGROUND_TO,
      day + BACKGROUND_TO,
      runs,
    );
    for (let run = 0; run < found; run++)
      for (let i = runs[2 * run] ?? 0; i < (runs[2 * run + 1] ?? 0); i++) {
        const other = grid.order[i] ?? 0;
        if (squaredDistance(pool, row, other) > km * km) continue;
        const lag = Math.abs((pool.day[other] ?? 0) - day);
        counts[lag] = (counts[lag] ?? 0) + 1;
      }
  }
  return counts;
}

function lagWindow(counts: Float64Array, rows: number): number {
  let background = 0;
  for (let lag = BACKGROUND_FROM; lag <= BACKGROUND_TO; lag++) background += counts[lag] ?? 0;
  const chance = background / (BACKGROUND_TO - BACKGROUND_FROM + 1);
  const clear = 2.5 * Math.sqrt(chance + 1) + 0.001 * rows;
  let last = 0;
  for (let lag = 1; lag <= WIDEST_DAYS && (counts[lag] ?? 0) - chance > clear; lag++) last = lag;
  return Math.max(2, last + 1);
}

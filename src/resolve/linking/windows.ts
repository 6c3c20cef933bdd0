import { buildGrid, RUN_SLOTS } from './grid.ts';
import { type Pool, squaredDistance } from './pool.ts';
import { type Placing, PRECISE, UNPLACED } from './rates.ts';

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
const CANDIDATES_PER_ROW = 16;
const WIDEST_KM = 250;

/**
 * Finds both windows in the data. Days: among pairs that are close in place, the last lag that holds clearly more
 * of them than lags of a month do, and two more. Kilometres: as far as the number of candidates stays small.
 */
export function findWindows(pool: Pool, { mode }: Placing): Windows {
  const placed = pool.byDay.filter((row) => mode[row] !== UNPLACED);
  const precise = placed.filter((row) => mode[row] === PRECISE);
  // Rows on one point are close by convention; precise ones tell more, where there are enough.
  const telling = precise.length > 0.2 * placed.length ? precise : placed;
  const span = Math.max(1, pool.lastDay - pool.firstDay + 1);
  const [firsts, seconds] = split(pool, telling);
  if (firsts.length === 0 || seconds.length === 0) return { days: 5, km: 50 };
  const close = radiusFor(pool, firsts, seconds, Math.min(31, span), CROWD);
  const days = lagWindow(lagCounts(pool, firsts, seconds, close), lagChances(pool, firsts, seconds));
  return { days, km: radiusFor(pool, ...split(pool, placed), 2 * days + 1, CANDIDATES_PER_ROW) };
}

/** A sample of the rows of the first dataset, and all rows of the second. */
function split(pool: Pool, rows: Int32Array): [Int32Array, Int32Array] {
  const firsts = rows.filter((row) => row < pool.rowsA);
  const step = Math.max(1, Math.floor(firsts.length / SAMPLE));
  return [firsts.filter((_, i) => i % step === 0), rows.filter((row) => row >= pool.rowsA)];
}

/** The distance within which a row has so many rows of the other dataset, by chance, in so many days. */
function radiusFor(pool: Pool, sample: Int32Array, rowsB: Int32Array, days: number, wanted: number): number {
  const span = Math.max(1, pool.lastDay - pool.firstDay + 1);
  const scale = Math.min(1, days / span);
  const counts = new Float64Array(RADII.length + 1);
  const step = Math.max(1, Math.floor(sample.length / 40));
  const stepB = Math.max(1, Math.floor(rowsB.length / 1500));
  let looked = 0;
  for (let i = 0; i < sample.length; i += step) {
    looked += 1;
    for (let j = 0; j < rowsB.length; j += stepB) {
      const ring = ringOf(squaredDistance(pool, sample[i] ?? 0, rowsB[j] ?? 0));
      counts[ring] = (counts[ring] ?? 0) + stepB;
    }
  }
  let [best, within] = [0, 0];
  for (let ring = 0; ring < RADII.length; ring++) {
    within += counts[ring] ?? 0;
    if (within * scale <= wanted * looked) best = ring;
  }
  return RADII[best] ?? WIDEST_KM;
}

const NARROWEST_KM = 0.1;

/** From the narrowest to the widest, in quarter octaves. */
const RADII: readonly number[] = Array.from(
  { length: 1 + Math.floor(4 * Math.log2(WIDEST_KM / NARROWEST_KM)) },
  (_, i) => NARROWEST_KM * 2 ** (i / 4),
);

/** The first of the radii that a distance lies within, from its square; the number of radii when none does. */
function ringOf(squaredKm: number): number {
  const steps = Math.ceil(2 * Math.log2(squaredKm / (NARROWEST_KM * NARROWEST_KM)));
  return Math.max(0, Math.min(RADII.length, steps));
}

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

/**
 * How many of the sampled rows could meet a row of the second dataset at each absolute lag, before or after: what lies
 * beyond its first and last day cannot be met.
 */
function lagChances(pool: Pool, firsts: Int32Array, seconds: Int32Array): Float64Array {
  const dayOf = (row: number | undefined) => pool.day[row ?? 0] ?? 0;
  const [from, to] = [dayOf(seconds[0]), dayOf(seconds[seconds.length - 1])];
  const chances = new Float64Array(BACKGROUND_TO + 1);
  for (const row of firsts)
    for (let lag = 0; lag <= BACKGROUND_TO; lag++) {
      const day = dayOf(row);
      const met = Number(day + lag >= from && day + lag <= to) + Number(day - lag >= from && day - lag <= to);
      chances[lag] = (chances[lag] ?? 0) + met / 2;
    }
  return chances;
}

/** @param counts pairs by absolute lag @param chances how many rows could have been in one */
function lagWindow(counts: Float64Array, chances: Float64Array): number {
  const rows = Math.max(1, chances[0] ?? 1);
  const full = counts.map((n, lag) => (n * rows) / Math.max(1, chances[lag] ?? 1));
  let background = 0;
  let seen = 0;
  for (let lag = BACKGROUND_FROM; lag <= BACKGROUND_TO; lag++) {
    background += full[lag] ?? 0;
    seen += chances[lag] ?? 0;
  }
  if (seen < rows) return UNKNOWN_DAYS;
  const chance = background / (BACKGROUND_TO - BACKGROUND_FROM + 1);
  const excess = (lag: number) => (full[lag] ?? 0) - chance * (lag === 0 ? 0.5 : 1);
  const clear = Math.max(3 * Math.sqrt(chance + 1), 0.002 * excess(0));
  let last = 0;
  for (let lag = 1; lag <= WIDEST_DAYS && excess(lag) > clear; lag++) last = lag;
  return Math.max(3, last + 2);
}

/** The window in days where the data are too short to tell. */
const UNKNOWN_DAYS = 5;

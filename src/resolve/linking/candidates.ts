import { type Edges, edgeList } from './edges.ts';
import { buildGrid, firstFrom, RUN_SLOTS } from './grid.ts';
import { PLACE_LEVELS, placeLevel, rarityOf } from './levels.ts';
import { type Pool, squaredDistance } from './pool.ts';
import { type Rates, UNPLACED } from './rates.ts';
import type { Windows } from './windows.ts';

/** Looks up the rows of the second dataset that are near a row of the first. */
interface Neighbours {
  /** Calls `visit` for every row within the distance and from `from` to `to` days later, the unplaced ones too. */
  each(row: number, from: number, to: number, visit: (other: number, squaredKm: number) => void): void;
}

/** Every pair within the windows, in the order of rows of the first dataset. */
export function findCandidates(pool: Pool, rates: Rates, near: Neighbours, { days }: Windows): Edges {
  const list = edgeList(pool.rows * 8);
  for (let a = 0; a < pool.rowsA; a++)
    near.each(a, -days, days, (b, squaredKm) => {
      const lag = (pool.day[b] ?? 0) - (pool.day[a] ?? 0) + days;
      list.add(a, b, placeLevel(rates, a, b, squaredKm), lag, rarityOf(rates, a, b));
    });
  return list.finish();
}

/** What pairs tell that cannot be of one event because of their days: per day of lag, by place level. */
export interface Chance {
  readonly pairs: Float64Array;
  /** Sum of the rarity of these pairs. */
  readonly rarity: Float64Array;
  /** How many pairs were looked at, by place level. */
  readonly seen: Float64Array;
}

/** Days between the widest lag of a candidate and the first that counts as chance. */
const GAP = 3;
const LONGEST_LOOK = 180;
/** Chance pairs that are looked at, about. */
const LOOKS = 150_000;

/** @param candidates how many candidates there are, which says how many pairs there are per day of lag */
export function chancePairs(
  pool: Pool,
  rates: Rates,
  near: Neighbours,
  { days }: Windows,
  candidates: number,
): Chance {
  const perDay = candidates / (2 * days + 1);
  const span = pool.lastDay - pool.firstDay + 1;
  const wanted = Math.round(LOOKS / (2 * perDay + 1));
  const look = Math.max(1, Math.min(LONGEST_LOOK, span - days - GAP, Math.max(days, wanted)));
  const step = Math.max(1, Math.floor((2 * perDay * look) / LOOKS));
  const rarity = new Float64Array(PLACE_LEVELS);
  const seen = new Float64Array(PLACE_LEVELS);
  const from = days + GAP;
  for (let a = 0; a < pool.rowsA; a += step) {
    const visit = (b: number, squaredKm: number) => {
      const place = placeLevel(rates, a, b, squaredKm);
      rarity[place] = (rarity[place] ?? 0) + rarityOf(rates, a, b);
      seen[place] = (seen[place] ?? 0) + 1;
    };
    near.each(a, from, from + look - 1, visit);
    near.each(a, -from - look + 1, -from, visit);
  }
  const scale = step / lagDays(pool, from, look);
  return { pairs: seen.map((n) => n * scale), rarity: rarity.map((sum) => sum * scale), seen };
}

/**
 * How many days of lag, before and after, a row of the first dataset has on average within the days of the second:
 * what lies beyond its first and last day cannot be met.
 */
function lagDays(pool: Pool, from: number, look: number): number {
  let firstB = Number.POSITIVE_INFINITY;
  let lastB = Number.NEGATIVE_INFINITY;
  for (const row of pool.byDay) {
    if (row < pool.rowsA) continue;
    firstB = Math.min(firstB, pool.day[row] ?? 0);
    lastB = Math.max(lastB, pool.day[row] ?? 0);
  }
  let days = 0;
  let rows = 0;
  for (const row of pool.byDay) {
    const day = pool.day[row] ?? 0;
    if (row >= pool.rowsA) continue;
    const after = Math.min(lastB, day + from + look - 1) - Math.max(firstB, day + from) + 1;
    const before = Math.min(lastB, day - from) - Math.max(firstB, day - from - look + 1) + 1;
    days += Math.max(0, after) + Math.max(0, before);
    if (day >= firstB && day <= lastB) rows += 1;
  }
  return Math.max(0.5, days / Math.max(1, rows));
}

export function neighbours(pool: Pool, rates: Rates, km: number): Neighbours {
  const second = pool.byDay.filter((row) => row >= pool.rowsA);
  const placed = second.filter((row) => rates.mode[row] !== UNPLACED);
  const unplaced = second.filter((row) => rates.mode[row] === UNPLACED);
  const grid = buildGrid(km, placed, pool.latitude, pool.longitude, pool.day);
  const runs = new Int32Array(RUN_SLOTS);
  const eachOf = (
    rows: Int32Array,
    days: Int32Array,
    from: number,
    to: number,
    visit: (other: number) => void,
  ) => {
    const end = firstFrom(days, 0, days.length, to + 1);
    for (let i = firstFrom(days, 0, days.length, from); i < end; i++) visit(rows[i] ?? 0);
  };
  const secondDays = second.map((row) => pool.day[row] ?? 0);
  const unplacedDays = unplaced.map((row) => pool.day[row] ?? 0);
  return {
    each(row, from, to, visit) {
      const day = pool.day[row] ?? 0;
      if (day < pool.firstDay) return;
      if (rates.mode[row] === UNPLACED) {
        eachOf(second, secondDays, day + from, day + to, (other) => visit(other, 0));
        return;
      }
      const found = grid.runsNear(
        pool.latitude[row] ?? 0,
        pool.longitude[row] ?? 0,
        day + from,
        day + to,
        runs,
      );
      for (let run = 0; run < found; run++) {
        const end = runs[2 * run + 1] ?? 0;
        for (let i = runs[2 * run] ?? 0; i < end; i++) {
          const other = grid.order[i] ?? 0;
          const squaredKm = squaredDistance(pool, row, other);
          if (squaredKm <= km * km) visit(other, squaredKm);
        }
      }
      if (unplaced.length > 0)
        eachOf(unplaced, unplacedDays, day + from, day + to, (other) => visit(other, 0));
    },
  };
}

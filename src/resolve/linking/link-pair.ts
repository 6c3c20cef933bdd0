import type { LinkTable } from '../table.ts';
import { acceptMatches } from './accept.ts';
import { chancePairs, findCandidates, neighbours } from './candidates.ts';
import { type Edges, edgesAt, picked } from './edges.ts';
import { estimateFactors } from './estimate.ts';
import { type Cells, cellsOf, type Factors, oddsOf } from './factors.ts';
import { matchingMarginals, newMessages } from './marginals.ts';
import { poolOf } from './pool.ts';
import { localRates, placingOf } from './rates.ts';
import { valueShares } from './value-factors.ts';
import { findWindows } from './windows.ts';

/** Rows of two tables that are taken to report one event. */
export interface LinkedRows {
  readonly rowA: number;
  readonly rowB: number;
  /** Estimated from the data. */
  readonly probability: number;
}

const FINAL_ROUNDS = 10;

/**
 * Links two datasets one to one. Everything is estimated from the unlabelled rows: windows, how far reports of one
 * event differ in date and place, which values of a taxonomy stand for each other, how probable a pair must be.
 */
export function linkPair(a: LinkTable, b: LinkTable): LinkedRows[] {
  const pool = poolOf(a, b);
  if (pool.byDay.length === 0 || a.rows === 0 || b.rows === 0) return [];
  const placing = placingOf(pool);
  const windows = findWindows(pool, placing);
  const rates = localRates(pool, placing, windows.days);
  const near = neighbours(pool, rates, windows.km);
  const edges = findCandidates(pool, rates, near, windows);
  if (edges.count === 0) return [];
  const chance = chancePairs(pool, rates, near, windows, edges.count);
  const cells = cellsOf(pool, edges);
  const factors = estimateFactors({
    edges,
    cells,
    chance,
    days: windows.days,
    rowsA: a.rows,
    rowsB: b.rows,
    shares: pool.taxonomies.map((taxonomy) => valueShares(taxonomy, pool.rowsA)),
  });
  const likely = likelyEdges(edges, cells, factors);
  const probability = new Float32Array(likely.edges.count);
  matchingMarginals(likely.edges, likely.odds, newMessages(likely.edges.count), FINAL_ROUNDS, probability);
  if (!isMoreThanChance(likely.odds, probability)) return [];
  return acceptMatches(likely.edges, probability).map((match) => ({
    rowA: pool.origin[match.a] ?? 0,
    rowB: pool.origin[match.b] ?? 0,
    probability: match.probability,
  }));
}

/**
 * Whether there is anything to link. If no pair were of one event, the odds of all pairs would add up to about as
 * many as are expected to match, or some times more where few pairs were fitted closely; true pairs have far
 * higher odds than that.
 */
function isMoreThanChance(odds: Float32Array, probability: Float32Array): boolean {
  let [total, expected] = [0, 0];
  for (let e = 0; e < odds.length; e++) {
    total += odds[e] ?? 0;
    expected += probability[e] ?? 0;
  }
  return total > 3 * expected + FITTED_CLOSELY;
}

const FITTED_CLOSELY = 150;

/** Odds below which a pair changes nothing. */
const LEAST_ODDS = 0.002;

function likelyEdges(edges: Edges, cells: Cells, factors: Factors): { edges: Edges; odds: Float32Array } {
  const odds = new Float32Array(edges.count);
  oddsOf(edges, cells, factors, odds);
  let count = 0;
  for (let e = 0; e < edges.count; e++) if ((odds[e] ?? 0) >= LEAST_ODDS) count += 1;
  const numbers = new Int32Array(count);
  count = 0;
  for (let e = 0; e < edges.count; e++) if ((odds[e] ?? 0) >= LEAST_ODDS) numbers[count++] = e;
  return { edges: edgesAt(edges, numbers), odds: picked(odds, numbers, new Float32Array(count)) };
}

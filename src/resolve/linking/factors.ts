import type { Edges } from './edges.ts';
import type { Pool } from './pool.ts';
import { cellOf } from './vocabulary.ts';

/**
 * What each field says for and against two rows being of one event, as factors of the odds: how often matched
 * pairs have a level, over how often chance pairs have it (Fellegi and Sunter 1969).
 */
export interface Factors {
  /** By place level; times the rarity of the pair this gives prior odds and the place's share together. */
  readonly place: Float64Array;
  readonly lag: Float64Array;
  /** By taxonomy and cell. */
  readonly taxonomies: readonly Float64Array[];
}

/** Cells of the pairs, by taxonomy. */
export type Cells = readonly Uint16Array[];

export function cellsOf(pool: Pool, edges: Edges): Cells {
  return pool.taxonomies.map((taxonomy) => {
    const cells = new Uint16Array(edges.count);
    for (let e = 0; e < edges.count; e++) cells[e] = cellOf(taxonomy, edges.a[e] ?? 0, edges.b[e] ?? 0);
    return cells;
  });
}

/** Odds beyond this add nothing to a decision, and rounding would spoil the messages. */
const MOST = 1e5;

/** The odds of every pair, against chance. */
export function oddsOf(edges: Edges, cells: Cells, factors: Factors, odds: Float32Array): void {
  const { place, lag, rarity, count } = edges;
  for (let e = 0; e < count; e++)
    odds[e] = (factors.place[place[e] ?? 0] ?? 0) * (factors.lag[lag[e] ?? 0] ?? 0) * (rarity[e] ?? 0);
  cells.forEach((column, taxonomy) => {
    const table = factors.taxonomies[taxonomy] ?? new Float64Array(0);
    for (let e = 0; e < count; e++) odds[e] = (odds[e] ?? 0) * (table[column[e] ?? 0] ?? 1);
  });
  for (let e = 0; e < count; e++) if ((odds[e] ?? 0) > MOST) odds[e] = MOST;
}

import type { Chance } from './candidates.ts';
import { type Edges, edgesAt, picked } from './edges.ts';
import type { Cells } from './factors.ts';
import type { ValueShares } from './value-factors.ts';

/** What is known of a pair of datasets before estimating. */
export interface Evidence {
  readonly edges: Edges;
  /** Cell of each edge in the table of value pairs, by taxonomy. */
  readonly cells: Cells;
  /** Chance pairs per day of lag among these rows. */
  readonly chance: Chance;
  /** The widest lag. */
  readonly days: number;
  /** Rows of the first and of the second dataset that the edges are about. */
  readonly rowsA: number;
  readonly rowsB: number;
  /** Shares of values in all rows of each dataset, by taxonomy. */
  readonly shares: readonly ValueShares[];
}

/** Evidence with only some of its edges; what chance and rows are said to be stays. */
export function withEdges(evidence: Evidence, numbers: Int32Array): Evidence {
  const cells = evidence.cells.map((column) => picked(column, numbers, new Uint16Array(numbers.length)));
  return { ...evidence, edges: edgesAt(evidence.edges, numbers), cells };
}

/** Edges that are enough to estimate from. */
const ENOUGH = 600_000;
const STRETCHES = 12;

/** The whole of small evidence; of large evidence, stretches of days spread over all of it. */
export function enoughEvidence(evidence: Evidence): Evidence {
  const { edges, chance } = evidence;
  if (edges.count <= ENOUGH) return evidence;
  const each = Math.floor(ENOUGH / STRETCHES);
  const gap = (edges.count - each) / (STRETCHES - 1);
  const numbers = Int32Array.from(
    { length: each * STRETCHES },
    (_, i) => Math.floor(Math.floor(i / each) * gap) + (i % each),
  );
  const share = numbers.length / edges.count;
  const scaled = {
    ...chance,
    pairs: chance.pairs.map((n) => n * share),
    rarity: chance.rarity.map((sum) => sum * share),
  };
  return {
    ...withEdges(evidence, numbers),
    chance: scaled,
    rowsA: evidence.rowsA * share,
    rowsB: evidence.rowsB * share,
  };
}

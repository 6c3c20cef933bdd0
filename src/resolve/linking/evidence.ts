import type { Chance } from './candidates.ts';
import { type Edges, stretchesOf } from './edges.ts';
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

/** Edges that are enough to estimate from. */
const ENOUGH = 600_000;
const STRETCHES = 12;

/** The whole of small evidence; of large evidence, stretches of days spread over all of it. */
export function enoughEvidence(evidence: Evidence): Evidence {
  const { edges, chance } = evidence;
  if (edges.count <= ENOUGH) return evidence;
  const share = ENOUGH / edges.count;
  const each = Math.floor(ENOUGH / STRETCHES);
  const stretches = Array.from({ length: STRETCHES }, (_, i): readonly [number, number] => {
    const from = Math.floor((i * (edges.count - each)) / (STRETCHES - 1));
    return [from, from + each];
  });
  const cells = evidence.cells.map((column) => {
    const part = new Uint16Array(each * STRETCHES);
    stretches.forEach(([from, to], i) => {
      part.set(column.subarray(from, to), i * each);
    });
    return part;
  });
  return {
    ...evidence,
    edges: stretchesOf(edges, stretches),
    cells,
    chance: {
      ...chance,
      pairs: chance.pairs.map((n) => n * share),
      rarity: chance.rarity.map((sum) => sum * share),
    },
    rowsA: evidence.rowsA * share,
    rowsB: evidence.rowsB * share,
  };
}

import { type ClusterIndex, clusterIndex, numberOf } from './cluster-index.ts';

/**
 * A weight of writing an Arabic letter (or two) with some Latin letters, in nats: how much likelier the two stand for
 * each other in one name than in two names met by chance. `^` and `$` are the edges of a word; either side may be ''.
 */
export interface LetterWeight {
  readonly arabic: string;
  readonly latin: string;
  readonly weight: number;
}

/** Weights as a matrix: a row for each Arabic cluster, a column for each Latin one; row and column 0 are "nothing". */
export interface LetterModel {
  readonly arabic: ClusterIndex;
  readonly latin: ClusterIndex;
  readonly columns: number;
  readonly weights: Float32Array;
  /** The most that a Latin cluster can bring, by its column. */
  readonly latinBest: Float32Array;
  /** The most that an Arabic cluster can bring, by its row. */
  readonly arabicBest: Float32Array;
}

/** Longest clusters. */
export const ARABIC_CLUSTER = 2;
export const LATIN_CLUSTER = 4;

const ARABIC_LETTERS = '^$اأإآىابتثجحخدذرزسشصضطظعغفقكلمنهويءة';
const LATIN_LETTERS = '^$abcdefghijklmnopqrstuvwxyz';
const EDGES = '^$';
/** What letters cost that no weight is known for: put for each other, left out, put in. */
const UNKNOWN = { both: -5, arabicAlone: -4, latinAlone: -3 };
const NEVER = -1e6;

export function letterModelOf(rows: readonly LetterWeight[]): LetterModel {
  const arabic = clusterIndex(
    ARABIC_LETTERS,
    rows.map((row) => row.arabic),
    ARABIC_CLUSTER,
  );
  const latin = clusterIndex(
    LATIN_LETTERS,
    rows.map((row) => row.latin),
    LATIN_CLUSTER,
  );
  const columns = latin.size + 1;
  const weights = new Float32Array((arabic.size + 1) * columns).fill(NEVER);
  fillUnknown(weights, columns);
  for (const row of rows)
    weights[numberOf(arabic, row.arabic) * columns + numberOf(latin, row.latin)] = row.weight;
  return { arabic, latin, columns, weights, ...bestOf(weights, columns) };
}

/** Single letters have the first numbers, in their order. */
function fillUnknown(weights: Float32Array, columns: number): void {
  [...ARABIC_LETTERS].forEach((a, i) => {
    const row = (i + 1) * columns;
    if (!EDGES.includes(a)) weights[row] = UNKNOWN.arabicAlone;
    [...LATIN_LETTERS].forEach((l, j) => {
      const isEdge = EDGES.includes(a) || EDGES.includes(l);
      if (!isEdge || a === l) weights[row + j + 1] = UNKNOWN.both;
    });
  });
  [...LATIN_LETTERS].forEach((l, j) => {
    if (!EDGES.includes(l)) weights[j + 1] = UNKNOWN.latinAlone;
  });
}

function bestOf(weights: Float32Array, columns: number) {
  const latinBest = new Float32Array(columns).fill(NEVER);
  const arabicBest = new Float32Array(weights.length / columns).fill(NEVER);
  weights.forEach((weight, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    latinBest[column] = Math.max(latinBest[column] ?? NEVER, weight);
    arabicBest[row] = Math.max(arabicBest[row] ?? NEVER, weight);
  });
  return { latinBest, arabicBest };
}

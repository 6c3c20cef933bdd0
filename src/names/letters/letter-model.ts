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
  readonly arabic: ReadonlyMap<string, number>;
  readonly latin: ReadonlyMap<string, number>;
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
  const arabic = numbered([...ARABIC_LETTERS, ...rows.map((row) => row.arabic)]);
  const latin = numbered([...LATIN_LETTERS, ...rows.map((row) => row.latin)]);
  const columns = latin.size + 1;
  const weights = new Float32Array((arabic.size + 1) * columns).fill(NEVER);
  fillUnknown(weights, arabic, latin);
  for (const row of rows)
    weights[(arabic.get(row.arabic) ?? 0) * columns + (latin.get(row.latin) ?? 0)] = row.weight;
  return { arabic, latin, columns, weights, ...bestOf(weights, columns) };
}

/** Clusters numbered from 1 in the order in which they come. */
function numbered(clusters: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const cluster of clusters)
    if (cluster !== '' && !numbers.has(cluster)) numbers.set(cluster, numbers.size + 1);
  return numbers;
}

function fillUnknown(
  weights: Float32Array,
  arabic: ReadonlyMap<string, number>,
  latin: ReadonlyMap<string, number>,
): void {
  const columns = latin.size + 1;
  for (const a of ARABIC_LETTERS) {
    const row = (arabic.get(a) ?? 0) * columns;
    if (!EDGES.includes(a)) weights[row] = UNKNOWN.arabicAlone;
    for (const l of LATIN_LETTERS) {
      const isEdge = EDGES.includes(a) || EDGES.includes(l);
      if (!isEdge || a === l) weights[row + (latin.get(l) ?? 0)] = UNKNOWN.both;
    }
  }
  for (const l of LATIN_LETTERS) if (!EDGES.includes(l)) weights[latin.get(l) ?? 0] = UNKNOWN.latinAlone;
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

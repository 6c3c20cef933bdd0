import type { LetterCodes } from './letter-codes.ts';
import { ARABIC_CLUSTER, LATIN_CLUSTER, type LetterModel } from './letter-model.ts';

const UNREACHED = -1e9;
const HOPELESS = -1e5;

/**
 * How well an Arabic and a Latin word fit as writings of one name, in nats: the sum of weights along the best
 * alignment of their clusters (a Viterbi search over many-to-many letter pairs, after Jiampojamarn, Kondrak and
 * Sherif 2007). Above 0: likelier one name than two names met by chance.
 */
export function alignLetters(model: LetterModel, arabic: LetterCodes, latin: LetterCodes): number {
  return fillTable(model, arabic, latin)[(arabic.length / ARABIC_CLUSTER + 1) * widthOf(latin) - 1] ?? 0;
}

/** Columns of the table of an alignment. */
export function widthOf(latin: LetterCodes): number {
  return latin.length / LATIN_CLUSTER + 1;
}

/** The best score up to each pair of places: rows are places in the Arabic word, columns in the Latin one. */
export function fillTable({ weights }: LetterModel, arabic: LetterCodes, latin: LetterCodes): Float64Array {
  const rows = arabic.length >> 1;
  const width = widthOf(latin);
  const table = new Float64Array((rows + 1) * width).fill(UNREACHED);
  table[0] = 0;
  for (let i = 0; i <= rows; i += 1) {
    const one = i < rows ? (arabic[2 * i] ?? 0) : 0;
    const two = i < rows ? (arabic[2 * i + 1] ?? 0) : 0;
    for (let at = i * width, j = 0; j < width; j += 1, at += 1)
      if ((table[at] ?? 0) > HOPELESS) goOn(table, at, width, j, one, two, weights, latin);
  }
  return table;
}

/** Goes on from one cell by every pair of clusters that starts there. */
function goOn(
  table: Float64Array,
  at: number,
  width: number,
  j: number,
  one: number,
  two: number,
  weights: Float32Array,
  latin: LetterCodes,
): void {
  const here = table[at] ?? 0;
  const from = j * LATIN_CLUSTER;
  if (j < width - 1) raise(table, at + 1, here + (weights[latin[from] ?? 0] ?? 0));
  if (one > 0) raise(table, at + width, here + (weights[one] ?? 0));
  const most = Math.min(LATIN_CLUSTER, width - 1 - j);
  for (let length = 1; length <= most; length += 1) {
    const column = latin[from + length - 1] ?? 0;
    if (column === 0) continue;
    if (one > 0) raise(table, at + width + length, here + (weights[one + column] ?? 0));
    if (two > 0) raise(table, at + 2 * width + length, here + (weights[two + column] ?? 0));
  }
}

function raise(table: Float64Array, at: number, score: number): void {
  if (score > (table[at] ?? 0)) table[at] = score;
}

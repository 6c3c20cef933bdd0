import type { LetterCodes } from './letter-codes.ts';
import { ARABIC_CLUSTER, LATIN_CLUSTER, type LetterModel } from './letter-model.ts';

const UNREACHED = -1e9;
const HOPELESS = -1e5;

/** Below this nothing is looked for: words of one name do not fit so badly. */
const GIVEN_UP = -9;
/** Beginnings that are this much worse than the best one of the row before are not gone on from. */
const BEAM = 10;

/**
 * How well an Arabic and a Latin word fit as writings of one name, in nats: the sum of weights along the best
 * alignment of their clusters (a Viterbi search over many-to-many letter pairs, after Jiampojamarn, Kondrak and
 * Sherif 2007). Above 0: likelier one name than two names met by chance. For words that cannot reach -9, a number
 * below -9 that they do not reach.
 * @param rest of the Arabic word, see `restOfArabic`
 */
export function alignLetters(
  model: LetterModel,
  arabic: LetterCodes,
  rest: Float64Array,
  latin: LetterCodes,
): number {
  const table = tableFor(arabic, latin);
  const width = widthOf(latin);
  const rows = arabic.length / ARABIC_CLUSTER;
  let before = Number.POSITIVE_INFINITY;
  let best = 0;
  for (let i = 0; i <= rows; i += 1) {
    best = fillRow(model, table, i, arabic, latin, best - BEAM);
    const bound = best + (rest[i] ?? 0);
    if (bound < GIVEN_UP && before < GIVEN_UP) return Math.max(bound, before);
    before = bound;
  }
  return table[(rows + 1) * width - 1] ?? 0;
}

/** Columns of the table of an alignment. */
export function widthOf(latin: LetterCodes): number {
  return latin.length / LATIN_CLUSTER + 1;
}

/** The best score up to each pair of places: rows are places in the Arabic word, columns in the Latin one. */
export function fillTable(model: LetterModel, arabic: LetterCodes, latin: LetterCodes): Float64Array {
  const table = tableFor(arabic, latin);
  for (let i = 0; i <= arabic.length / ARABIC_CLUSTER; i += 1)
    fillRow(model, table, i, arabic, latin, HOPELESS);
  return table;
}

function tableFor(arabic: LetterCodes, latin: LetterCodes): Float64Array {
  const table = new Float64Array((arabic.length / ARABIC_CLUSTER + 1) * widthOf(latin)).fill(UNREACHED);
  table[0] = 0;
  return table;
}

/**
 * Goes on from each cell of a row that has at least `least` by every pair of clusters that starts there; returns the row's best score. One loop,
 * as nearly all of the time is spent here.
 */
function fillRow(
  { weights }: LetterModel,
  table: Float64Array,
  i: number,
  arabic: LetterCodes,
  latin: LetterCodes,
  least: number,
): number {
  const width = widthOf(latin);
  const one = arabic[2 * i] ?? 0;
  const two = arabic[2 * i + 1] ?? 0;
  let best = UNREACHED;
  for (let from = 0, at = i * width; from <= latin.length; from += LATIN_CLUSTER, at += 1) {
    const here = table[at] ?? 0;
    if (here < least) continue;
    if (here > best) best = here;
    if (one > 0) raise(table, at + width, here + (weights[one] ?? 0));
    if (from === latin.length) continue;
    raise(table, at + 1, here + (weights[latin[from] ?? 0] ?? 0));
    if (one === 0) continue;
    for (let n = 0; n < LATIN_CLUSTER; n += 1) {
      const column = latin[from + n] ?? 0;
      if (column === 0) continue;
      raise(table, at + width + n + 1, here + (weights[one + column] ?? 0));
      if (two > 0) raise(table, at + 2 * width + n + 1, here + (weights[two + column] ?? 0));
    }
  }
  return best;
}

function raise(table: Float64Array, at: number, score: number): void {
  if (score > (table[at] ?? 0)) table[at] = score;
}

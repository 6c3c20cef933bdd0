import type { PreparedText } from './prepared-text.ts';
import { contextsOf } from './word-contexts.ts';
import { normalise, type WordVectors, wordVectors } from './word-vectors.ts';

/**
 * Classes of words that keep the same company, by the hash of the word: a broad one (from 1, in the low byte) and a
 * narrow one (above). Words without an entry have none.
 */
export type WordClasses = ReadonlyMap<number, number>;

const BROAD = 64;
const NARROW = 400;
const ROUNDS = 6;
/** So few words are not worth sorting. */
const FEWEST = 200;

/**
 * Sorts the words of a corpus into classes by their neighbours, so that what is learned of MURDERED also holds for
 * SLAIN. Needs no coding. Equal texts give equal classes.
 */
export function induceClasses(texts: readonly PreparedText[], seed: number): WordClasses {
  const matrix = contextsOf(texts);
  if (matrix.words.length < FEWEST) return new Map();
  const vectors = wordVectors(matrix, seed);
  const broad = clusters(vectors, matrix.words.length, BROAD);
  const narrow = clusters(vectors, matrix.words.length, Math.min(NARROW, matrix.words.length >> 3));
  return new Map(
    Array.from(matrix.words, (word, i) => [word, ((narrow[i] ?? 0) + 1) * 256 + (broad[i] ?? 0) + 1]),
  );
}

export function broadClass(classes: WordClasses, word: number): number {
  return (classes.get(word) ?? 0) & 255;
}

export function narrowClass(classes: WordClasses, word: number): number {
  return (classes.get(word) ?? 0) >>> 8;
}

/** The nearest of `count` centres for each vector (spherical k-means: Dhillon and Modha 2001). */
function clusters({ values, size }: WordVectors, rows: number, count: number): Uint32Array {
  const centres = values.slice(0, count * size);
  const nearest = new Uint32Array(rows);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let row = 0; row < rows; row += 1) nearest[row] = nearestCentre(values, row * size, centres, size);
    centres.fill(0);
    for (let row = 0; row < rows; row += 1) {
      const to = (nearest[row] ?? 0) * size;
      for (let k = 0; k < size; k += 1)
        centres[to + k] = (centres[to + k] ?? 0) + (values[row * size + k] ?? 0);
    }
    for (let centre = 0; centre < count; centre += 1)
      normalise(centres.subarray(centre * size, (centre + 1) * size));
  }
  return nearest;
}

function nearestCentre(values: Float32Array, at: number, centres: Float32Array, size: number): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let centre = 0; centre * size < centres.length; centre += 1) {
    let product = 0;
    for (let k = 0; k < size; k += 1) product += (values[at + k] ?? 0) * (centres[centre * size + k] ?? 0);
    if (product > most) [best, most] = [centre, product];
  }
  return best;
}

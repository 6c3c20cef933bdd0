import { clustersOf } from './cluster-index.ts';
import { ARABIC_CLUSTER, LATIN_CLUSTER, type LetterModel } from './letter-model.ts';

/**
 * A word as the aligner reads it: for each place, edges included, the numbers of the clusters of one, two … letters
 * that start there; 0 where there is none. Numbers of Arabic clusters are offsets of their rows.
 */
export type LetterCodes = Int32Array;

/** @param word folded Arabic letters, see `foldArabic` */
export function arabicCodes({ arabic, columns }: LetterModel, word: string): LetterCodes {
  return clustersOf(arabic, word, columns);
}

/** @param word letters a to z, see `foldLatin` */
export function latinCodes({ latin }: LetterModel, word: string): LetterCodes {
  return clustersOf(latin, word, 1);
}

/** The most that any Latin writing of an Arabic word could score from each place on; the whole word first. */
export function restOfArabic({ arabicBest, columns }: LetterModel, codes: LetterCodes): Float64Array {
  return bestRest(codes, ARABIC_CLUSTER, arabicBest, columns);
}

/** The most that any Arabic writing of a Latin word could score from each place on; the whole word first. */
export function restOfLatin({ latinBest }: LetterModel, codes: LetterCodes): Float64Array {
  return bestRest(codes, LATIN_CLUSTER, latinBest, 1);
}

function bestRest(codes: LetterCodes, longest: number, worth: Float32Array, factor: number): Float64Array {
  const places = codes.length / longest;
  const rest = new Float64Array(places + 1);
  for (let i = places - 1; i >= 0; i -= 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let length = 1; length <= longest; length += 1) {
      const code = codes[i * longest + length - 1] ?? 0;
      if (code > 0) best = Math.max(best, (worth[code / factor] ?? 0) + (rest[i + length] ?? 0));
    }
    rest[i] = best;
  }
  return rest;
}

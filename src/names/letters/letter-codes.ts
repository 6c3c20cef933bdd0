import { ARABIC_CLUSTER, LATIN_CLUSTER, type LetterModel } from './letter-model.ts';

/**
 * A word as the aligner reads it: for each place, edges included, the numbers of the clusters of one, two … letters
 * that start there; 0 where there is none. Numbers of Arabic clusters are offsets of their rows.
 */
export type LetterCodes = Int32Array;

/** @param word folded Arabic letters, see `foldArabic` */
export function arabicCodes({ arabic, columns }: LetterModel, word: string): LetterCodes {
  return codesOf(word, ARABIC_CLUSTER, (cluster) => (arabic.get(cluster) ?? 0) * columns);
}

/** @param word letters a to z, see `foldLatin` */
export function latinCodes({ latin }: LetterModel, word: string): LetterCodes {
  return codesOf(word, LATIN_CLUSTER, (cluster) => latin.get(cluster) ?? 0);
}

function codesOf(word: string, longest: number, codeOf: (cluster: string) => number): LetterCodes {
  const letters = `^${word}$`;
  const codes = new Int32Array(letters.length * longest);
  for (let i = 0; i < letters.length; i += 1)
    for (let length = 1; length <= longest && i + length <= letters.length; length += 1)
      codes[i * longest + length - 1] = codeOf(letters.slice(i, i + length));
  return codes;
}

/** The most that any Latin writing of an Arabic word could score. */
export function bestOfArabic({ arabicBest, columns }: LetterModel, codes: LetterCodes): number {
  return bestPath(codes, ARABIC_CLUSTER, (code) => arabicBest[code / columns] ?? 0);
}

/** The most that any Arabic writing of a Latin word could score. */
export function bestOfLatin({ latinBest }: LetterModel, codes: LetterCodes): number {
  return bestPath(codes, LATIN_CLUSTER, (code) => latinBest[code] ?? 0);
}

function bestPath(codes: LetterCodes, longest: number, worth: (code: number) => number): number {
  const places = codes.length / longest;
  const best = new Float64Array(places + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let i = 0; i < places; i += 1)
    for (let length = 1; length <= longest; length += 1) {
      const code = codes[i * longest + length - 1] ?? 0;
      if (code > 0) best[i + length] = Math.max(best[i + length] ?? 0, (best[i] ?? 0) + worth(code));
    }
  return best[places] ?? 0;
}

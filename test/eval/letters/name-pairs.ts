import { readFileSync } from 'node:fs';
import { KNOWN_NAMES } from '../../../src/names/known-names.ts';
import { foldArabic, foldLatin } from '../../../src/names/letters/fold-letters.ts';

/** One name in both scripts, as written and as the aligner reads it. */
export interface NamePair {
  readonly writtenArabic: string;
  readonly writtenLatin: string;
  readonly arabic: string;
  readonly latin: string;
}

/** Pairs of a file of tab-separated lines: Arabic, Latin. */
export function readPairs(file: string): NamePair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [arabic, latin] = line.split('\t');
      return pairOf(arabic, latin);
    });
}

/** Our own list of names, a pair for each spelling. */
export function knownPairs(): NamePair[] {
  return KNOWN_NAMES.flatMap(({ arabic, spellings }) =>
    spellings.map((spelling) => pairOf(arabic, spelling)),
  );
}

function pairOf(writtenArabic = '', writtenLatin = ''): NamePair {
  const arabic = withoutArticle(foldArabic(writtenArabic));
  return { writtenArabic, writtenLatin, arabic, latin: foldLatin(writtenLatin) };
}

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}

/** A quarter of the pairs, chosen by a hash of the Latin name (FNV-1a): never learned from. */
export function isHeldOut({ writtenLatin }: NamePair): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(writtenLatin)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 4 === 0;
}

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

import { FAMILY_AND_TOWN_NAMES } from './data/family-and-town-names.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { foldArabic, foldLatin } from './letters/fold-letters.ts';

/** A name in Arabic, and the ways in which it is romanised. */
export interface KnownName {
  readonly arabic: string;
  readonly spellings: readonly string[];
}

/** Names that are common enough to be told apart by knowledge, not by their letters alone. */
export const KNOWN_NAMES: readonly KnownName[] = `${GIVEN_NAMES} / ${FAMILY_AND_TOWN_NAMES}`
  .trim()
  .split(/\s*[/\n]\s*/)
  .flatMap((entry) => {
    const [arabic = '', ...spellings] = entry.split(' ');
    return arabic === '' ? [] : [{ arabic, spellings }];
  });

const NONE: readonly number[] = [];
const BY_LETTERS: ReadonlyMap<string, readonly number[]> = indexed();

/**
 * Which known names a word may write, as their numbers; none for most words.
 * @param letters as `foldArabic` or `foldLatin` gives them
 */
export function knownAs(letters: string): readonly number[] {
  return BY_LETTERS.get(letters) ?? BY_LETTERS.get(keyOf(letters)) ?? NONE;
}

function indexed(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  KNOWN_NAMES.forEach(({ arabic, spellings }, n) => {
    for (const key of new Set([keyOf(foldArabic(arabic)), ...spellings.map(foldLatin)]))
      index.set(key, [...(index.get(key) ?? []), n]);
  });
  return index;
}

/** Arabic without what writers leave out: hamza on alef, dots of a last ya and ta marbuta. */
function keyOf(letters: string): string {
  return letters.replace(/[أإآ]/g, 'ا').replace(/ى$/, 'ي').replace(/ة$/, 'ه');
}

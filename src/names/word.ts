import { once } from '../model/index.ts';
import { consonantMask } from './consonant-mask.ts';
import { knownAs } from './known-names.ts';
import {
  arabicCodes,
  type LetterCodes,
  latinCodes,
  restOfArabic,
  restOfLatin,
} from './letters/letter-codes.ts';
import { LETTERS } from './letters/letter-table.ts';
import { ARABIC_COSTS, arabicLetters } from './sounds/arabic-costs.ts';
import { weightOf } from './sounds/edit-costs.ts';
import { LATIN_COSTS } from './sounds/latin-costs.ts';
import { latinSounds } from './sounds/latin-sounds.ts';

export type Script = 'arabic' | 'latin';

/** A word for comparing: what only some comparisons need is made when first asked for. */
export interface Word {
  readonly script: Script;
  /** Folded letters. */
  readonly letters: string;
  /** Numbers of the known names that it may write. */
  readonly known: readonly number[];
  /** Groups of its consonants, see `consonantMask`. */
  readonly mask: number;
  /** For comparing with the other script: clusters of letters, and the most that could be scored from each place on. */
  readonly across: () => { readonly codes: LetterCodes; readonly rest: Float64Array };
  /** For comparing within the script: sounds, and what they weigh. */
  readonly within: () => { readonly sounds: Uint8Array; readonly weight: number };
}

/** @param letters as `foldArabic` or `foldLatin` gives them */
export function wordOf(script: Script, letters: string): Word {
  const isArabic = script === 'arabic';
  return {
    script,
    letters,
    known: knownAs(letters),
    mask: consonantMask(letters),
    across: once(() => {
      const codes = isArabic ? arabicCodes(LETTERS, letters) : latinCodes(LETTERS, letters);
      return { codes, rest: isArabic ? restOfArabic(LETTERS, codes) : restOfLatin(LETTERS, codes) };
    }),
    within: once(() => {
      const sounds = isArabic ? arabicLetters(letters) : latinSounds(letters);
      return { sounds, weight: weightOf(isArabic ? ARABIC_COSTS : LATIN_COSTS, sounds) };
    }),
  };
}

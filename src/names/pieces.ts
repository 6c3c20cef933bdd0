import { foldArabic, foldLatin } from './letters/fold-letters.ts';
import type { Script } from './word.ts';

/** A written piece of a name: letters between spaces, hyphens and stops, folded. */
export interface Piece {
  readonly script: Script;
  readonly letters: string;
  /** Digits in it, of any script, as ASCII digits. */
  readonly digits: string;
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
const PLAIN = /^[A-Za-z]+$/;
const NUMERALS = /[0-9٠-٩۰-۹]/g;
const APOSTROPHE = /['’]/;
const BETWEEN = /[\s\-‐-―_/.,;:()"«»“”،]+/;
/** French and Italian d', l' and the like in front of a vowel: an article. */
const ELIDED = /(^|[\s-])(?:d|l|dell|nell|all)['’]/gi;
/** Letters with stops between them: an acronym, one piece. */
const SPELLED_OUT = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu;

/** Pieces of a name in written order; none for a name without letters and digits. */
export function piecesOf(name: string): Piece[] {
  if (PLAIN.test(name)) return [{ script: 'latin', letters: name.toLowerCase(), digits: '' }];
  return plainOf(name)
    .split(BETWEEN)
    .map(pieceOf)
    .filter(({ letters, digits }) => letters !== '' || digits !== '');
}

function plainOf(name: string): string {
  const joined = name.includes('.')
    ? name.replace(SPELLED_OUT, (letters) =>
        letters.length > 5 ? `${letters.replaceAll('.', '')} ` : letters,
      )
    : name;
  return APOSTROPHE.test(joined) ? joined.replace(ELIDED, '$1al ') : joined;
}

function pieceOf(written: string): Piece {
  if (PLAIN.test(written)) return { script: 'latin', letters: written.toLowerCase(), digits: '' };
  const script: Script = ARABIC.test(written) ? 'arabic' : 'latin';
  const letters = script === 'arabic' ? foldArabic(written) : foldLatin(written);
  const digits = (written.match(NUMERALS) ?? []).map((digit) => (digit.codePointAt(0) ?? 0) % 16).join('');
  return { script, letters, digits };
}

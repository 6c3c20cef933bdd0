import { differByArabicParticle, isNegation } from './closed-words.ts';
import { slipBetween } from './slips.ts';
import type { Word } from './words.ts';

/** How a word of a quote stands to a word of a text. `particle`: an Arabic "and" or article apart. */
export type Likeness = 'same' | 'number_form' | 'particle' | 'slip' | 'other';

/** What a comparison of words must know about both sides beyond the words. */
export interface Surroundings {
  isName(side: 'quoted' | 'found', word: Word): boolean;
  /** Whether a word stands elsewhere in the text: then it is a word, and no slip for another. */
  isKnown(word: string): boolean;
}

/** A note's digits glued to a word: "suspects12". */
const GLUED_NOTE = /^([a-z]{4,})\d{1,3}$/;

/** Compares a word of a quote with a word of the text. Names, numbers and negations have no slips. */
export function comparerFor({ isName, isKnown }: Surroundings): (quoted: Word, found: Word) => Likeness {
  return (quoted, found) => {
    if (quoted.kind !== found.kind) return 'other';
    if (quoted.text === found.text)
      return quoted.kind === 'number' && !sameForm(quoted, found) ? 'number_form' : 'same';
    if (quoted.kind !== 'word') return 'other';
    if (quoted.text.charCodeAt(0) >= 0x590 || found.text.charCodeAt(0) >= 0x590)
      return differByArabicParticle(quoted.text, found.text) ? 'particle' : 'other';
    if (quoted.text.charCodeAt(0) !== found.text.charCodeAt(0)) return 'other';
    if (GLUED_NOTE.exec(found.text)?.[1] === quoted.text) return 'same';
    const slip = slipBetween(quoted.text, found.text);
    if (slip === null || isNegation(quoted.text) || isNegation(found.text)) return 'other';
    if (slip === 'shape' && /\d/.test(found.text)) return 'slip';
    if (isName('quoted', quoted) || isName('found', found)) return 'other';
    return slip === 'spelling' && isKnown(quoted.text) ? 'other' : 'slip';
  };
}

/** Both in figures, or both in words of one length. */
function sameForm(a: Word, b: Word): boolean {
  return a.end - a.start === b.end - b.start;
}

/** Whether two words are the third written apart: "bomb making", "bombmaking". Never with a negation in them. */
export function isJoined(a: Word, b: Word, whole: Word): boolean {
  if (whole.text.length !== a.text.length + b.text.length || whole.kind === 'unit') return false;
  if (!whole.text.startsWith(a.text) || !whole.text.endsWith(b.text)) return false;
  if (whole.kind === 'number' || a.kind !== 'word' || b.kind === 'unit') return false;
  return ![a, b, whole].some(({ text }) => isNegation(text));
}

import { fold } from '../language/index.ts';
import { isNegation, isTurning } from './closed-words.ts';
import { mayCount } from './number-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of a text in UTF-16 indices, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A string to find, and what its selector says stands before and behind it, both as written. */
export interface Wanted {
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A quote so short or common that it stands more often than this is not worth telling apart. */
const MOST = 5000;

/**
 * Where a string stands in a text. An occurrence that cuts a number ("3 men" in "13 men", "five men" in "twenty-five
 * men") or turns a word ("armed" in "unarmed") is none, unless the context says that the selection was made there.
 * Those that cut other words in two count only where no other is.
 */
export function occurrencesOf(text: string, wanted: Wanted): Stretch[] {
  const numeric = bordersOf(wanted.words);
  const isSound = ({ start, end }: Stretch) =>
    (!spoils(text, start, 'start', numeric.start) || isConfirmed(text.slice(0, start), wanted.prefix)) &&
    (!spoils(text, end, 'end', numeric.end) || isContinued(text.slice(end, end + NEAR), wanted.suffix));
  const isCut = ({ start, end }: Stretch) => cutsWord(text, start) || cutsWord(text, end);
  const whole = stretchesOf(text, wanted.words, (stretch) => !isCut(stretch)).filter(isSound);
  return whole.length > 0 ? whole : stretchesOf(text, wanted.words, isCut).filter(isSound);
}

/** The first occurrences that pass a test. */
function stretchesOf(text: string, words: string, passes: (stretch: Stretch) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(words); at !== -1 && found.length < MOST; at = text.indexOf(words, at + 1)) {
    const stretch = { start: at, end: at + words.length };
    if (passes(stretch)) found.push(stretch);
  }
  return found;
}

/** Whether a border at `at` makes another number or another word of what stands there. */
function spoils(text: string, at: number, side: 'start' | 'end', isNumeric: boolean): boolean {
  return (isNumeric && cutsNumber(text, at)) || turnsWord(text, at, side);
}

/** How far around a border a number may reach. */
const NEAR = 48;

/** Whether a quote begins or ends with what may be part of a number. */
function bordersOf(quote: string): { start: boolean; end: boolean } {
  const first = wordsOf(fold(quote.slice(0, NEAR)).text)[0];
  const last = wordsOf(fold(quote.slice(-NEAR)).text).at(-1);
  return { start: isNumeric(first), end: isNumeric(last) };
}

function isNumeric(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || mayCount(word.text) || /\d$/.test(word.text));
}

/** Whether a border lies inside a number, in figures or in words. */
function cutsNumber(text: string, at: number): boolean {
  if (DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at))) return true;
  const before = fold(text.slice(Math.max(0, at - NEAR), at)).text;
  const behind = fold(text.slice(at, at + NEAR)).text;
  return wordsOf(before + behind).some(
    ({ kind, start, end, text: word }) =>
      start < before.length && end > before.length && (kind === 'number' || /\d/.test(word)),
  );
}

const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{M}]/u;
const WORD_BEFORE = /[\p{L}\p{M}]+$/u;
const WORD_BEHIND = /^[\p{L}\p{M}]+/u;

/** Whether a cut takes away what a word denies: "un" of "aucun", "can" of "cannot", "armed" of "unarmed". */
function turnsWord(text: string, at: number, side: 'start' | 'end'): boolean {
  if (!cutsWord(text, at)) return false;
  const before = fold(WORD_BEFORE.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '').text;
  const behind = fold(WORD_BEHIND.exec(text.slice(at, at + 16))?.[0] ?? '').text;
  return (side === 'start' && isTurning(before)) || isNegation(before + behind);
}

function cutsWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}

/** Enough of the context to say that a selection starts or ends in the middle of a word. */
const CONFIRMING = 12;

function isConfirmed(before: string, prefix: string): boolean {
  return /\S$/.test(prefix) && before.endsWith(prefix.slice(-CONFIRMING));
}

function isContinued(behind: string, suffix: string): boolean {
  return /^\S/.test(suffix) && behind.startsWith(suffix.slice(0, CONFIRMING));
}

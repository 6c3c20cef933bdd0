import {
  buildCharacterTable,
  EXPAND,
  foldCharacter,
  HYPHEN,
  INVISIBLE,
  KEEP,
  MARK,
  RARE,
  SOFT_HYPHEN,
  SPACE,
} from './character-table.ts';
import { type Folded, FoldedWriter } from './folded-text.ts';

const { codes: CODES, expansions: EXPANSIONS } = buildCharacterTable();

const BLANK = 0x20;
const DASH = 0x2d;
const EM_DASHES = new Set([0x2014, 0x2015, 0x2e3a, 0x2e3b]);
const OPENING = new Set([0xab, 0x2039]);
const CLOSING = new Set([0xbb, 0x203a]);
/** Marks that French writes a space before: `; : ! ? %`. */
const SPACED = new Set([0x3b, 0x3a, 0x21, 0x3f, 0x25]);

/**
 * Folds a text so that ways of writing the same words become one: case, accents, tashkeel and tatweel, alef, ya, ta
 * marbuta and hamza carriers, digits of every script, quotation marks, dashes, ligatures, white space, spaces inside
 * guillemets and before `; : ! ? %`, soft hyphens, hyphens inside words, words broken over lines, invisible
 * characters. Numbers, word order and words themselves stay. Linear; the original is found through the map.
 */
export function fold(text: string): Folded {
  const out = new FoldedWriter(text.length);
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 && SIMPLE[unit] === 1) out.push(CODES[unit] ?? unit, i, ++i);
    else i = step(text, i, out);
  }
  return out.finish();
}

/** ASCII that folds alone, whatever stands beside it: letters, digits and most marks. */
const SIMPLE = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  (CODES[unit] ?? KEEP) < KEEP && !SPACED.has(unit) ? 1 : 0,
);

/** Folds the unit at `i` and returns where to go on. */
function step(text: string, i: number, out: FoldedWriter): number {
  const unit = text.charCodeAt(i);
  const code = CODES[unit] ?? KEEP;
  if (code < KEEP) return plain(text, unit, code, i, out);
  if (code === SPACE) return space(i, out);
  if (code === HYPHEN) return hyphen(text, unit, i, out);
  if (code === MARK) out.extend(i + 1);
  else if (code === EXPAND) write(EXPANSIONS.get(unit) ?? '', i, i + 1, out);
  else if (code === RARE) write(foldCharacter(text.charAt(i)), i, i + 1, out);
  else if (code === SOFT_HYPHEN) return isBroken(text, i + 1) ? wordGoesOn(text, i + 1) : i + 1;
  else if (code !== INVISIBLE) out.push(unit, i, i + 1);
  return i + 1;
}

function plain(text: string, unit: number, code: number, i: number, out: FoldedWriter): number {
  const hugs = CLOSING.has(unit) || SPACED.has(code);
  if (hugs && out.last() === BLANK && out.length > 1) out.drop();
  out.push(code, i, i + 1);
  return OPENING.has(unit) ? wordGoesOn(text, i + 1) : i + 1;
}

function space(i: number, out: FoldedWriter): number {
  if (out.last() !== BLANK) out.push(BLANK, i, i + 1);
  return i + 1;
}

/** A hyphen inside a word is left out, and with it a line break behind it; any other is a plain dash. */
function hyphen(text: string, unit: number, i: number, out: FoldedWriter): number {
  const inWord = isLetter(out.last()) && !EM_DASHES.has(unit);
  if (inWord && isLetterAt(text, i + 1)) return i + 1;
  if (inWord && isBroken(text, i + 1)) return wordGoesOn(text, i + 1);
  out.push(DASH, i, i + 1);
  return i + 1;
}

/** Whether white space with one line break in it stands at `from`, and a letter behind it. */
function isBroken(text: string, from: number): boolean {
  const to = wordGoesOn(text, from);
  const gap = text.slice(from, to);
  return /^[^\S\n]*\n[^\S\n]*$/.test(gap) && isLetterAt(text, to);
}

function wordGoesOn(text: string, from: number): number {
  let to = from;
  while (to < text.length && CODES[text.charCodeAt(to)] === SPACE && to - from < 64) to += 1;
  return to;
}

function isLetterAt(text: string, i: number): boolean {
  const code = CODES[text.charCodeAt(i)] ?? 0;
  if (code === EXPAND || code === RARE) return /\p{L}/u.test(text.charAt(i));
  return code < KEEP && isLetter(code);
}

const LETTER = /\p{L}/u;

/** Whether a folded unit is a letter. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return LETTER.test(String.fromCharCode(unit));
}

function write(folded: string, start: number, end: number, out: FoldedWriter): void {
  if (folded === '') out.extend(end);
  for (let i = 0; i < folded.length; i += 1) out.push(folded.charCodeAt(i), start, end);
}

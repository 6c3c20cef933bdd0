/**
 * What each character of the basic plane folds to, before its neighbours are looked at. Built once from Unicode's
 * own data (canonical decomposition; compatibility decomposition only where a character is a mere shape of others)
 * and the few lists below, which say what Unicode does not.
 */

/** Codes that stand in the table where no single unit can. Private-use characters, so that no text folds to one. */
export const KEEP = 0xf8f0;
export const EXPAND = 0xf8f1;
export const SPACE = 0xf8f2;
export const HYPHEN = 0xf8f3;
/** Dropped, but part of the letter before it: accents, tashkeel, tatweel. */
export const MARK = 0xf8f4;
/** Dropped, part of nothing: zero-width and bidirectional controls. */
export const INVISIBLE = 0xf8f5;
export const SOFT_HYPHEN = 0xf8f6;
export const RARE = 0xf8f7;

const SPACES = '\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000';
const HYPHENS = '-\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d';
const MARKS =
  '\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8' +
  '\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f';
const ANY_MARK = new RegExp(`[${MARKS}]`, 'g');
const INVISIBLES =
  '\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb';

/** Each line: what it folds to, then the characters that do. */
const LISTS: readonly (readonly [string, string])[] = [
  ['"', '«»“”„‟″〝〞〟＂'],
  ["'", '‘’‚‛′‹›`´ʹʻʼʽˈ＇'],
  ['...', '…'],
  [',', '،٬'],
  ['.', '۔٫'],
  [';', '؛'],
  ['?', '؟'],
  ['%', '٪'],
  ['/', '⁄∕'],
  ['ا', 'أإآٱٲٳٵ'],
  ['و', 'ؤٶ'],
  ['ي', 'ىئیېےۍ'],
  ['ه', 'ةۀەہھ'],
  ['ك', 'کڪ'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['ss', 'ß'],
  ['o', 'ø'],
  ['l', 'łŀ'],
  ['d', 'đð'],
  ['th', 'þ'],
  ['i', 'ı'],
  ['ij', 'ĳ'],
];

const DIGIT_ZEROS = ['\u0660', '\u06f0', '\u0966', '\u09e6', '\uff10'];

/** Blocks in which a character may be a shape of others: ligatures, Arabic presentation forms, full width. */
const SHAPES = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]/;

/** Blocks worth a table entry; a character elsewhere is folded when it is met. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x0000, 0x0600],
  [0x0600, 0x0700],
  [0x0750, 0x0780],
  [0x08a0, 0x0900],
  [0x1e00, 0x1f00],
  [0x2000, 0x2070],
  [0xfb00, 0xfb07],
  [0xfb50, 0xfe00],
  [0xfe00, 0xff00],
  [0xff00, 0xff60],
];

export interface CharacterTable {
  /** One entry for each UTF-16 unit: the unit that it folds to, or one of the codes above. */
  readonly codes: Uint16Array;
  /** What the characters marked EXPAND fold to. */
  readonly expansions: ReadonlyMap<number, string>;
}

/** Folds one character by itself; '' when nothing is left of it. */
export function foldCharacter(character: string): string {
  const plain = SHAPES.test(character) ? character.normalize('NFKC') : character;
  const lower = plain.toLowerCase().normalize('NFD');
  if (lower.length === 1) return SPECIALS.get(lower) ?? lower;
  let folded = '';
  for (const piece of lower) if (piece < '\u0300' || piece > '\u036f') folded += SPECIALS.get(piece) ?? piece;
  return folded;
}

const SPECIALS: ReadonlyMap<string, string> = new Map([
  ...LISTS.flatMap(([to, from]) => Array.from(from, (character) => [character, to] as const)),
  ...DIGIT_ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, n) => [String.fromCharCode(zero.charCodeAt(0) + n), String(n)] as const),
  ),
]);

export function buildCharacterTable(): CharacterTable {
  const codes = new Uint16Array(0x10000).fill(RARE);
  const expansions = new Map<number, string>();
  for (const [from, to] of BLOCKS) {
    for (let unit = from; unit < to; unit++) {
      const folded = foldWhole(String.fromCharCode(unit));
      if (folded.length > 1) expansions.set(unit, folded);
      codes[unit] = folded.length > 1 ? EXPAND : folded === '' ? MARK : folded.charCodeAt(0);
    }
  }
  codes.fill(KEEP, 0xd800, 0xe000);
  mark(codes, SPACES, SPACE);
  mark(codes, HYPHENS, HYPHEN);
  mark(codes, MARKS, MARK);
  mark(codes, INVISIBLES, INVISIBLE);
  mark(codes, '\u00ad', SOFT_HYPHEN);
  return { codes, expansions };
}

/** A shape may hold marks and several letters, each of which folds in turn. */
function foldWhole(character: string): string {
  const folded = foldCharacter(character);
  if (folded === character) return folded;
  let whole = '';
  for (const piece of folded) whole += foldCharacter(piece);
  return whole.replace(ANY_MARK, '');
}

/** Sets a code for the characters of a list in which `a-b` is a range. */
function mark(codes: Uint16Array, list: string, code: number): void {
  for (const [, from = '', to = from] of list.matchAll(/([\s\S])(?:-([\s\S]))?/g))
    codes.fill(code, from.charCodeAt(0), to.charCodeAt(0) + 1);
}

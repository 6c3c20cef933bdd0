import { isRightToLeft } from '../pdf/arabic-order.ts';
import type { PageType } from '../pdf/page-layout.ts';
import { type BoxedLetter, boxedLettersOf, lettersOf } from './letters.ts';
import { matchLetters } from './match-letters.ts';
import type { Box } from './page-frame.ts';
import type { PageCharacter } from './pdf-pages.ts';

/** The boxes of some letters of a piece of type. */
export interface FoundLetters {
  readonly piece: PageType;
  readonly boxes: readonly Box[];
  /** Whether the first of them, and the last, was found at a character of the page. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether the place was reckoned from the length of the piece. */
  readonly reckoned: boolean;
}

/** Two readers of a page agree on a piece when at least this share of its letters is the same. */
const AGREE = 0.6;
const SAME_BASELINE = 0.35;
const BESIDE = 0.1;
/** Points. */
const HAIR = 0.05;

/**
 * Where letters of a piece of type stand: at the characters of the page that are the same, in order. Where too few are,
 * their place is reckoned from the length of the piece. Null where there is no letter among them.
 * @param words the text of the piece
 * @param from UTF-16 index into `words`
 * @param to exclusive
 */
export function findLetters(
  piece: PageType,
  words: string,
  from: number,
  to: number,
  characters: readonly PageCharacter[],
): FoundLetters | null {
  const letters = lettersOf(words);
  const wanted = letters.flatMap(({ at }, index) => (at >= from && at < to ? [index] : []));
  const [first, last] = [wanted[0], wanted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const matched = matchOf(piece, words, onLine(piece, characters), wanted);
  const boxes = wanted.flatMap((index) => matched[index] ?? []);
  if (boxes.length < wanted.length * AGREE)
    return {
      piece,
      boxes: [reckoned(piece, words, first, last + 1, letters.length)],
      opens: false,
      closes: false,
      reckoned: true,
    };
  return { piece, boxes, opens: !!matched[first], closes: !!matched[last], reckoned: false };
}

/** For each letter of the piece its box on the page; `wanted` are the indices of those that matter. */
function matchOf(
  piece: PageType,
  words: string,
  line: readonly PageCharacter[],
  wanted: readonly number[],
): readonly (BoxedLetter | null)[] {
  const among = (isNear: (piece: PageType, box: Box) => boolean) =>
    bestMatch(
      words,
      line.filter((character) => isNear(piece, character)),
    );
  const within = among(isWithin);
  const found = wanted.filter((index) => within[index]).length;
  return found >= wanted.length * AGREE ? within : among(touches);
}

/** The characters on the baseline of a piece. */
export function onLine<Placed extends PageCharacter>(
  { y, size }: PageType,
  characters: readonly Placed[],
): Placed[] {
  return characters.filter(({ baseline }) => Math.abs(baseline - y) < size * SAME_BASELINE);
}

function isWithin({ x, width }: PageType, { left, right }: Box): boolean {
  const middle = (left + right) / 2;
  return middle > x - HAIR && middle < x + width + HAIR;
}

/** Fonts that make a ligature of two glyphs give the second no width of its own. */
function touches({ x, width, size }: PageType, { left, right }: Box): boolean {
  return right > x - size * BESIDE && left < x + width + size * BESIDE;
}

/** By the order in which the page gives its characters or by the order in which they stand, whichever agrees more. */
function bestMatch(words: string, characters: readonly PageCharacter[]): readonly (BoxedLetter | null)[] {
  const letters = lettersOf(words);
  const orders = [characters, asRead(words, characters)];
  const matches = orders.map((order) =>
    matchLetters(
      letters,
      order.flatMap((character) => boxedLettersOf(character.text, character)),
    ),
  );
  const count = (match: readonly (BoxedLetter | null)[]) => match.filter(Boolean).length;
  return matches.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** From left to right; in right-to-left words the other way, but for the left-to-right stretches in them. */
function asRead(words: string, characters: readonly PageCharacter[]): readonly PageCharacter[] {
  const sorted = characters.toSorted((a, b) => a.left + a.right - b.left - b.right);
  if (!isRightToLeft(words)) return sorted;
  const stretches: PageCharacter[][] = [];
  for (const character of sorted.reverse()) {
    const last = stretches.at(-1);
    if (last && isLeftToRight(character) && last[0] && isLeftToRight(last[0])) last.unshift(character);
    else stretches.push([character]);
  }
  return stretches.flat();
}

function isLeftToRight({ text }: PageCharacter): boolean {
  return /[\p{N}\p{Script=Latin}]/u.test(text);
}

function reckoned(piece: PageType, words: string, first: number, end: number, count: number): Box {
  const [start, stop] = isRightToLeft(words) ? [count - end, count - first] : [first, end];
  const at = (index: number) => piece.x + (piece.width * index) / count;
  return { ...lineBox(piece), left: at(start), right: at(stop) };
}

const ASCENT = 0.8;
const DESCENT = 0.22;

/** The whole box of a piece: as high as its type. */
export function lineBox({ x, y, width, size }: PageType): Box {
  return { left: x, right: x + width, bottom: y - size * DESCENT, top: y + size * ASCENT };
}

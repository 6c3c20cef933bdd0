import type { PageMark, WordMarks } from '../../model/index.ts';
import type { PageType } from '../pdf/page-layout.ts';
import { type FoundLetters, findLetters, lineBox, onLine } from './find-letters.ts';
import { type Box, markOf } from './page-frame.ts';
import type { PageLook } from './pdf-pages.ts';

/** A text and where each piece of it stands. UTF-16 indices. */
export interface PlacedText {
  readonly text: string;
  readonly placed: readonly PageType[];
}

/**
 * The rectangles that words of a text fill on their pages: one for each stretch of a line without a letter of other
 * words in it.
 * @param from UTF-16 index into the text
 * @param to exclusive
 * @param lookAt a page, from 1
 */
export function markWords(
  { text, placed }: PlacedText,
  from: number,
  to: number,
  lookAt: (page: number) => PageLook,
): WordMarks {
  const found = placed
    .filter(({ start, end }) => start < to && end > from)
    .map((piece) =>
      findLetters(
        piece,
        text.slice(piece.start, piece.end),
        from - piece.start,
        to - piece.start,
        lookAt(piece.page).characters,
      ),
    )
    .filter((one) => one !== null);
  if (found.length === 0) return { fit: 'none', marks: [] };
  const marks = linesOf(found).flatMap((line) => marksOf(line, lookAt));
  return { fit: isExact(found) ? 'exact' : 'near', marks };
}

/** The edges of the words count; letters inside that the readers spell differently do not. */
function isExact(found: readonly FoundLetters[]): boolean {
  return found[0]?.opens === true && found.at(-1)?.closes === true && !found.some(({ reckoned }) => reckoned);
}

/** Pieces of one page and baseline that follow each other. */
function linesOf(found: readonly FoundLetters[]): FoundLetters[][] {
  const lines: FoundLetters[][] = [];
  for (const one of found) {
    const line = lines.at(-1);
    if (line?.[0] && isSameLine(line[0].piece, one.piece)) line.push(one);
    else lines.push([one]);
  }
  return lines;
}

function isSameLine(one: PageType, other: PageType): boolean {
  return one.page === other.page && Math.abs(one.y - other.y) < Math.max(one.size, other.size) * 0.5;
}

function marksOf(line: readonly FoundLetters[], lookAt: (page: number) => PageLook): PageMark[] {
  const [first] = line;
  if (!first) return [];
  const { page } = first.piece;
  const { frame, characters } = lookAt(page);
  const boxes = line.flatMap((one) => one.boxes);
  const others = onLine(first.piece, characters).filter(
    (character) => !boxes.some((box) => isOver(box, character)),
  );
  const bands = line.map(({ piece }) => lineBox(piece));
  const bottom = Math.min(...bands.map((band) => band.bottom));
  const top = Math.max(...bands.map((band) => band.top));
  return runsOf(boxes, others).map((run) =>
    markOf({ ...run, bottom: Math.min(run.bottom, bottom), top: Math.max(run.top, top) }, page, frame),
  );
}

function isOver(box: Box, { left, right }: Box): boolean {
  const middle = (left + right) / 2;
  return box.left <= middle && middle <= box.right;
}

/** Boxes joined from left to right, where no other letter stands between. */
function runsOf(boxes: readonly Box[], others: readonly Box[]): Box[] {
  const runs: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.left - b.left)) {
    const run = runs.at(-1);
    const between = run && { ...run, left: run.right, right: box.left };
    if (run && between && !others.some((other) => isOver(between, other)))
      runs[runs.length - 1] = union(run, box);
    else runs.push(box);
  }
  return runs;
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    top: Math.max(a.top, b.top),
  };
}

import { countRightToLeft, isRightToLeft, joinStrokes, settleLigatures } from './arabic-order.ts';
import { narrowGutters } from './gutters.ts';
import type { Glyphs, PdfPage, PlacedType } from './pdf-page.ts';
import { settleMarks } from './vowel-marks.ts';

/** A line of type: what stands on one baseline without a wide gap. */
export interface TypeLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its characters, in points. */
  readonly size: number;
  /** A row of a table. */
  readonly isRow: boolean;
  /** Raised numbers in it: UTF-16 indices into `text`. */
  readonly raised: readonly { readonly start: number; readonly end: number }[];
  /** Its pieces of type, in the order of `text`. */
  readonly placed: readonly PlacedType[];
}

const SAME_BASELINE = 0.5;
/** A gap this wide, in units of the type size, parts columns or cells. */
const WIDE_GAP = 1.8;
const WORD_GAP = 0.17;

/** The lines of a page from top to bottom, those of one height from left to right. */
export function linesOfPage(page: PdfPage): TypeLine[] {
  const rows = rowsOf(page.glyphs);
  const gutters = narrowGutters(rows);
  return rows.flatMap((row) => splitRow(row, gutters).map((glyphs) => setLine(glyphs, page.number)));
}

/** Glyphs by baseline. Raised and lowered ones join the row that they stand in. */
function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const rows: { y: number; size: number; glyphs: Glyphs[] }[] = [];
  const inked = glyphs.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  for (const glyph of inked) {
    const row = rows
      .slice(-3)
      .find((one) => Math.abs(one.y - glyph.y) < Math.max(one.size, glyph.size) * SAME_BASELINE);
    if (!row) rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
    else {
      row.glyphs.push(glyph);
      if (glyph.size > row.size * 1.1) Object.assign(row, { y: glyph.y, size: glyph.size });
    }
  }
  return rows.map((row) => settleMarks(row.glyphs.sort((a, b) => a.x - b.x)));
}

function splitRow(row: readonly Glyphs[], gutters: readonly number[]): Glyphs[][] {
  const parts: Glyphs[][] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const glyph of row) {
    const last = parts.at(-1);
    const parted = gutters.some((x) => edge <= x && x <= glyph.x);
    if (last && !parted && glyph.x - edge < Math.max(glyph.size, last[0]?.size ?? 0) * WIDE_GAP)
      last.push(glyph);
    else parts.push([glyph]);
    edge = Math.max(edge, glyph.x + glyph.width);
  }
  return parts;
}

function setLine(glyphs: readonly Glyphs[], page: number): TypeLine {
  const size = commonSize(glyphs);
  const y = glyphs.find((glyph) => glyph.size === size)?.y ?? 0;
  const raised: { start: number; end: number }[] = [];
  const placed: PlacedType[] = [];
  let text = '';
  let before: Glyphs | null = null;
  for (const glyph of inReadingOrder(glyphs)) {
    if (before && needsSpace(before, glyph, size) && !/\s$/.test(text)) text += ' ';
    const [left, right] = joinStrokes(text, before ? glyph.text : glyph.text.trimStart());
    const start = left.length;
    text = left + right;
    placed.push({ start, end: text.length, x: glyph.x, y: glyph.y, width: glyph.width, size: glyph.size });
    if (before && isRaisedNumber(glyph, size, y))
      raised.push({ start, end: start + glyph.text.trimEnd().length });
    before = glyph;
  }
  const left = Math.min(...glyphs.map(({ x }) => x));
  const right = Math.max(...glyphs.map(({ x, width }) => x + width));
  return { page, text: settleLigatures(text.trimEnd()), left, right, y, size, raised, placed, isRow: false };
}

function isRaisedNumber(glyph: Glyphs, size: number, y: number): boolean {
  const raised = glyph.size < size * 0.9 && glyph.y > y + size * 0.15;
  return raised && /^\s*[\d٠-٩]{1,3}(?:[,،]\s?[\d٠-٩]{1,3})*\s*$/.test(glyph.text);
}

function commonSize(glyphs: readonly Glyphs[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of glyphs) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0];
}

/** From left to right; in a right-to-left line from right to left, with the left-to-right stretches in it turned back. */
function inReadingOrder(glyphs: readonly Glyphs[]): Glyphs[] {
  if (!isRightToLeft(glyphs.map(({ text }) => text).join(''))) return [...glyphs];
  const ordered: Glyphs[] = [];
  let stretch: Glyphs[] = [];
  const reversed = glyphs.toReversed();
  for (const [index, glyph] of reversed.entries()) {
    if (isLeftToRight(glyph) || isWithinNumber(reversed, index)) stretch.unshift(glyph);
    else {
      ordered.push(...stretch, glyph);
      stretch = [];
    }
  }
  return [...ordered, ...stretch];
}

function isLeftToRight({ text }: Glyphs): boolean {
  return /[\p{L}\p{N}]/u.test(text) && countRightToLeft(text) === 0;
}

/** The point, comma or stroke between two parts of a number: 1.600, 12,5. Ranges run from right to left. */
function isWithinNumber(reversed: readonly Glyphs[], index: number): boolean {
  const [after, glyph, before] = [reversed[index - 1], reversed[index], reversed[index + 1]];
  if (!after || !glyph || !before || !/^[.,:/٫٬]$/.test(glyph.text.trim())) return false;
  const touch = glyph.x - (before.x + before.width) < glyph.size * WORD_GAP;
  return touch && /^[\d٠-٩]/.test(after.text) && /[\d٠-٩]$/.test(before.text);
}

function needsSpace(before: Glyphs, glyph: Glyphs, size: number): boolean {
  const gap = Math.max(glyph.x - (before.x + before.width), before.x - (glyph.x + glyph.width));
  return gap > size * WORD_GAP;
}

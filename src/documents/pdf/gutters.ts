import type { Glyphs } from './pdf-page.ts';

const FEWEST_ROWS = 6;
const SHARE = 0.8;
/** pdf.js keeps pieces of type apart that stand further apart than this, in units of their size. */
const PIECES_APART = 0.55;

interface Gap {
  readonly start: number;
  readonly end: number;
}

/**
 * The gutters of a page whose columns stand so close that a gap alone does not part them (LaTeX: 10 points): the
 * x that most rows leave free. Points from the left.
 * @param rows glyphs of one baseline each, from left to right
 */
export function narrowGutters(rows: readonly (readonly Glyphs[])[]): number[] {
  const gaps = rows.map(gapsOf);
  const middles = gaps.flat().map(({ start, end }) => (start + end) / 2);
  if (middles.length < FEWEST_ROWS) return [];
  const counted = new Map<number, number>();
  for (const middle of middles) counted.set(Math.round(middle), (counted.get(Math.round(middle)) ?? 0) + 1);
  const gutters: number[] = [];
  for (const [x] of [...counted].sort((a, b) => b[1] - a[1]).slice(0, 20)) {
    const near = gutters.some((other) => Math.abs(other - x) < 20);
    if (!near && isGutter(x, rows, gaps)) gutters.push(x);
  }
  return gutters;
}

function isGutter(
  x: number,
  rows: readonly (readonly Glyphs[])[],
  gaps: readonly (readonly Gap[])[],
): boolean {
  const spanning = rows.filter((row) => {
    const last = row.at(-1);
    return (row[0]?.x ?? x) < x && last !== undefined && last.x + last.width > x;
  }).length;
  const free = gaps.filter((row) => row.some(({ start, end }) => start < x && x < end)).length;
  return free >= FEWEST_ROWS && free >= spanning * SHARE;
}

function gapsOf(row: readonly Glyphs[]): Gap[] {
  const gaps: Gap[] = [];
  let edge = Number.POSITIVE_INFINITY;
  for (const { x, width, size } of row) {
    if (x - edge > size * PIECES_APART) gaps.push({ start: edge, end: x });
    edge = edge === Number.POSITIVE_INFINITY ? x + width : Math.max(edge, x + width);
  }
  return gaps;
}

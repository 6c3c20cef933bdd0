import type { PageMark } from '../../model/index.ts';

/** A page as its file describes it, before it is turned for showing. Points. */
export interface PageFrame {
  /** Of the part that is shown: its lower left corner. */
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise for showing: 0 to 3. */
  readonly turns: number;
}

/** A rectangle in points from the lower left corner of the frame. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A box as a mark on the page as it is shown; what lies outside of the page is cut off. */
export function markOf(box: Box, page: number, { width, height, turns }: PageFrame): PageMark {
  const [left, right] = [inside(box.left / width), inside(box.right / width)];
  const [top, bottom] = [inside(1 - box.top / height), inside(1 - box.bottom / height)];
  const [one, other] = [turned(left, top, turns), turned(right, bottom, turns)];
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { page, x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}

function turned(x: number, y: number, turns: number): { x: number; y: number } {
  if (turns === 1) return { x: 1 - y, y: x };
  if (turns === 2) return { x: 1 - x, y: 1 - y };
  return turns === 3 ? { x: y, y: 1 - x } : { x, y };
}

function inside(part: number): number {
  return Math.min(1, Math.max(0, part));
}

import type { PageMark } from '../../model/index.ts';
import { turnPoint, turnSize } from '../pdf/quarter-turns.ts';

/** A page as it was read. Points. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise from there to how it is shown: 0 to 3. */
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
export function markOf(box: Box, page: number, frame: PageFrame): PageMark {
  const shown = turnBox(box, frame, frame.turns);
  const { width, height } = turnSize(frame, frame.turns);
  const [x, y] = [inside(shown.left / width), inside(1 - shown.top / height)];
  const [right, bottom] = [inside(shown.right / width), inside(1 - shown.bottom / height)];
  return { page, x, y, width: right - x, height: bottom - y };
}

/** A box after quarter turns clockwise of the page that it stands on. */
export function turnBox(
  box: Box,
  page: { readonly width: number; readonly height: number },
  turns: number,
): Box {
  const one = turnPoint(box.left, box.bottom, page, turns);
  const other = turnPoint(box.right, box.top, page, turns);
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    bottom: Math.min(one.y, other.y),
    top: Math.max(one.y, other.y),
  };
}

function inside(part: number): number {
  return Math.min(1, Math.max(0, part));
}

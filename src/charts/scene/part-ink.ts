import { ON_PART, PART_COUNT, type Paint, partPaint } from './paint.ts';
import type { Ink } from './scene.ts';

/** Parts beyond these could not be told apart. */
export const MOST_PARTS = 2 * PART_COUNT;

/** Fill of the i-th part, from 0: five colours of different lightness, then the same with dots. */
export function partInk(index: number): Ink {
  return index < PART_COUNT ? { fill: partPaint(index) } : { fill: partPaint(index), dots: true };
}

/** Ink for a number inside the i-th part. */
export function onPart(index: number): Paint {
  return ON_PART[partPaint(index)];
}

const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '4 2 1 2 1 2'];

/** Line style of the i-th series, so that no series is told by its colour alone. */
export function partDash(index: number): string | undefined {
  return DASHES[index % DASHES.length];
}

import { type GeoContext, type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { Ink, PathMark, Step } from '../scene/scene.ts';
import type { View } from './projection.ts';

/** Pixels: corners closer than this to the one before are left out: nobody sees them, and the file is a third. */
const LEAST = { world: 1.6, near: 0.9 };

/** A shape of the earth as a path of the picture; null where nothing of it is to be seen. */
export function geoMark(
  { projection, world }: View,
  shape: GeoPermissibleObjects,
  ink: Ink,
): PathMark | null {
  const pen = new Pen(world ? LEAST.world : LEAST.near);
  geoPath(projection, pen)(shape);
  return pen.steps.length === 0 ? null : { kind: 'path', steps: pen.steps, ...ink };
}

/** Takes down what d3-geo draws. */
class Pen implements GeoContext {
  readonly steps: Step[] = [];
  readonly #least: number;
  #at: readonly [number, number] = [0, 0];
  #skipped: readonly [number, number] | null = null;

  constructor(least: number) {
    this.#least = least;
  }

  beginPath(): void {}

  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#end();
    this.#take('move', x, y);
  }

  lineTo(x: number, y: number): void {
    if (Math.hypot(x - this.#at[0], y - this.#at[1]) < this.#least) this.#skipped = [x, y];
    else this.#take('line', x, y);
  }

  /** A ring of which two corners are left is a speck: it goes. */
  closePath(): void {
    this.#skipped = null;
    const start = this.steps.findLastIndex(({ to }) => to === 'move');
    if (this.steps.length - start < 3) this.steps.splice(start);
    else this.steps.push({ to: 'close' });
  }

  #take(to: 'move' | 'line', x: number, y: number): void {
    this.steps.push({ to, x, y });
    this.#at = [x, y];
    this.#skipped = null;
  }

  /** The last corner of an open line is kept, so that lines meet. */
  #end(): void {
    if (this.#skipped) this.#take('line', ...this.#skipped);
  }
}

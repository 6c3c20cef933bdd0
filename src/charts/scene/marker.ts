import type { Paint } from './paint.ts';
import { circle, type Ink, type Mark, type Point, polyline, rect } from './scene.ts';

/** Shapes that are told apart without colour; `open` ones are filled with paper. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'plus', 'cross'] as const;
export type Shape = (typeof SHAPES)[number];

export interface MarkerStyle {
  readonly shape: Shape;
  readonly open?: boolean;
  readonly paint: Paint;
}

/** The i-th style of marker, from 0: seven filled shapes, then the same open. */
export function markerStyle(index: number, paint: Paint): MarkerStyle {
  const shape = SHAPES[index % SHAPES.length] ?? 'circle';
  return index % (2 * SHAPES.length) < SHAPES.length ? { shape, paint } : { shape, paint, open: true };
}

/** A marker with its centre at (x, y); all shapes cover about the area of a circle of radius `r`. */
export function marker({ shape, open, paint }: MarkerStyle, x: number, y: number, r: number): Mark {
  const ink: Ink = open
    ? { fill: 'paper', stroke: paint, strokeWidth: 1.6 }
    : { fill: paint, stroke: 'paper', strokeWidth: 1 };
  const s = r * 0.92;
  const d = r * 1.3;
  if (shape === 'circle') return circle(x, y, r, ink);
  if (shape === 'square') return rect(x - s, y - s, 2 * s, 2 * s, ink);
  return polyline(
    corners(shape, s, d).map(([dx, dy]) => [x + dx, y + dy] as const),
    ink,
    true,
  );
}

function corners(shape: Exclude<Shape, 'circle' | 'square'>, s: number, d: number): readonly Point[] {
  switch (shape) {
    case 'diamond':
      return [
        [0, -d],
        [d, 0],
        [0, d],
        [-d, 0],
      ];
    case 'triangle':
      return [
        [0, -d],
        [d, d * 0.8],
        [-d, d * 0.8],
      ];
    case 'wedge':
      return [
        [0, d],
        [d, -d * 0.8],
        [-d, -d * 0.8],
      ];
    case 'plus':
      return plus(d, s * 0.42);
    case 'cross':
      return plus(d, s * 0.42).map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2] as const);
  }
}

function plus(d: number, t: number): readonly Point[] {
  return [
    [-t, -d],
    [t, -d],
    [t, -t],
    [d, -t],
    [d, t],
    [t, t],
    [t, d],
    [-t, d],
    [-t, t],
    [-d, t],
    [-d, -t],
    [-t, -t],
  ];
}

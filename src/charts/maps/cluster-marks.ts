import { marker, markerStyle } from '../scene/marker.ts';
import { partPaint } from '../scene/paint.ts';
import { onPart, partInk } from '../scene/part-ink.ts';
import { circle, type Ink, type Mark, type Point, polyline, SIZES, text } from '../scene/scene.ts';

/** The marker of the i-th type: its own shape and its own lightness. */
export function typeMarker(index: number, [x, y]: Point, r: number): Mark {
  return marker(markerStyle(index, partPaint(index)), x, y, r);
}

/** Radius of a cluster in pixels: its area grows with its count, up to a limit. */
export function clusterRadius({ k }: { readonly k: number }): number {
  return k === 1 ? 6 : Math.min(20, 8 + 2.2 * Math.sqrt(k));
}

/** What a mark of a map stands for. */
export interface Marked {
  readonly at: Point;
  /** Radius in pixels. */
  readonly r: number;
  /** Records, and how many more may be among them. */
  readonly k: number;
  readonly may?: number;
}

/**
 * A single record as its type's shape; several of one type as the shape with their number; several types as a ring
 * parted by their shares, with the number in the middle. Records that only may be there are the hatched part of the
 * ring, and a dashed ring where there are no others.
 * @param shares count of each type, in the order of the types
 */
export function clusterMarks(
  { at, r, k, may = 0 }: Marked,
  shares: readonly number[],
  number: string,
): Mark[] {
  const types = shares.flatMap((share, i) => (share > 0 ? [i] : []));
  const [only] = types;
  const label = (paint: 'ink' | ReturnType<typeof onPart>) =>
    text(number, at[0], at[1] + 4.5, { anchor: 'middle', size: SIZES.small, bold: true, paint });
  if (only === undefined)
    return may === 0
      ? []
      : [
          circle(at[0], at[1], r, { fill: 'paper', stroke: 'apart', strokeWidth: 1.5, dash: '3 2' }),
          label('ink'),
        ];
  if (types.length > 1 || may > 0) return [...ring(at, r, shares, may), label('ink')];
  if (k === 1) return [typeMarker(only, at, r)];
  return [typeMarker(only, at, r), label(only < 7 ? onPart(only) : 'ink')];
}

function ring(at: Point, r: number, shares: readonly number[], may: number): Mark[] {
  const all = shares.reduce((sum, k) => sum + k, may);
  let from = 0;
  const slice = (k: number, ink: Ink) => {
    const start = from;
    from += k / all;
    return sector(at, r, [start, from], ink);
  };
  return [
    circle(at[0], at[1], r + 1.2, { fill: 'paper' }),
    ...shares.flatMap((k, i) => (k === 0 ? [] : [slice(k, partInk(i))])),
    ...(may === 0 ? [] : [slice(may, { hatch: 'apart' })]),
    circle(at[0], at[1], r * 0.68, { fill: 'paper' }),
  ];
}

/** A slice of a circle, from and to as shares of the turn, clockwise from the top; arcs as short straight steps. */
function sector([x, y]: Point, r: number, [from, to]: readonly [number, number], ink: Ink): Mark {
  const steps = Math.max(2, Math.ceil((to - from) * 32));
  const rim = Array.from({ length: steps + 1 }, (_, i): Point => {
    const angle = (from + ((to - from) * i) / steps) * 2 * Math.PI;
    return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  });
  return polyline([[x, y], ...rim], { ...ink, stroke: 'paper' }, true);
}

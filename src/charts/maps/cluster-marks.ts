import { marker, markerStyle } from '../scene/marker.ts';
import { partPaint } from '../scene/paint.ts';
import { onPart, partInk } from '../scene/part-ink.ts';
import { circle, type Mark, type Point, polyline, SIZES, text } from '../scene/scene.ts';
import type { Cluster } from './cluster.ts';

/** The marker of the i-th type: its own shape and its own lightness. */
export function typeMarker(index: number, [x, y]: Point, r: number): Mark {
  return marker(markerStyle(index, partPaint(index)), x, y, r);
}

/** Radius of a cluster in pixels: its area grows with its count, up to a limit. */
export function clusterRadius({ k }: Cluster): number {
  return k === 1 ? 6 : Math.min(20, 8 + 2.2 * Math.sqrt(k));
}

/**
 * A single record as its type's shape; several of one type as the shape with their number; several types as a ring
 * parted by their shares, with the number in the middle.
 * @param shares count of each type, in the order of the types
 */
export function clusterMarks(cluster: Cluster, shares: readonly number[], number: string): Mark[] {
  const r = clusterRadius(cluster);
  const types = shares.flatMap((k, i) => (k > 0 ? [i] : []));
  const [only] = types;
  const label = (paint: 'ink' | ReturnType<typeof onPart>) =>
    text(number, cluster.at[0], cluster.at[1] + 4.5, {
      anchor: 'middle',
      size: SIZES.small,
      bold: true,
      paint,
    });
  if (only === undefined) return [];
  if (types.length > 1) return [...ring(cluster.at, r, shares), label('ink')];
  if (cluster.k === 1) return [typeMarker(only, cluster.at, r)];
  return [typeMarker(only, cluster.at, r), label(only < 7 ? onPart(only) : 'ink')];
}

function ring(at: Point, r: number, shares: readonly number[]): Mark[] {
  const all = shares.reduce((sum, k) => sum + k, 0);
  let from = 0;
  const parts = shares.flatMap((k, i) => {
    if (k === 0) return [];
    const start = from;
    from += k / all;
    return [sector(at, r, start, from, i)];
  });
  return [
    circle(at[0], at[1], r + 1.2, { fill: 'paper' }),
    ...parts,
    circle(at[0], at[1], r * 0.68, { fill: 'paper' }),
  ];
}

/** A slice of a circle, from and to as shares of the turn, clockwise from the top; arcs as short straight steps. */
function sector([x, y]: Point, r: number, from: number, to: number, index: number): Mark {
  const steps = Math.max(2, Math.ceil((to - from) * 32));
  const rim = Array.from({ length: steps + 1 }, (_, i): Point => {
    const angle = (from + ((to - from) * i) / steps) * 2 * Math.PI;
    return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  });
  return polyline([[x, y], ...rim], { ...partInk(index), stroke: 'paper' }, true);
}

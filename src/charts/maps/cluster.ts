import type { PlacePrecision } from '../../model/index.ts';
import { compareText } from '../scene/compare-text.ts';
import type { ChartLink, Point } from '../scene/scene.ts';

/** Records of one type at one place. */
export interface MapPoint extends ChartLink {
  readonly lat: number;
  readonly lon: number;
  /** Kilometres within which the place may lie. */
  readonly radiusKm: number;
  readonly precision: PlacePrecision;
  /** One of the chart's types. */
  readonly type: string;
  readonly k: number;
  /** The place's name. */
  readonly label: string;
}

/** Points that would cover each other, drawn as one. */
export interface Cluster {
  readonly at: Point;
  readonly k: number;
  /** The most frequent first. */
  readonly points: readonly MapPoint[];
}

const REACH = 24;

/** Points into clusters, greedily around the most frequent; the order in which they come does not matter. */
export function clustersOf(
  points: readonly MapPoint[],
  project: (point: MapPoint) => Point | null,
): readonly Cluster[] {
  const clusters: { at: Point; k: number; points: MapPoint[] }[] = [];
  for (const point of [...points].sort(byCount)) {
    const at = project(point);
    if (!at) continue;
    const near = clusters.find((cluster) => Math.hypot(cluster.at[0] - at[0], cluster.at[1] - at[1]) < REACH);
    if (near) {
      near.points.push(point);
      near.k += point.k;
    } else clusters.push({ at, k: point.k, points: [point] });
  }
  return clusters;
}

function byCount(a: MapPoint, b: MapPoint): number {
  return (
    b.k - a.k ||
    a.lat - b.lat ||
    a.lon - b.lon ||
    compareText(a.type, b.type) ||
    compareText(a.label, b.label) ||
    compareText(a.key ?? a.href ?? '', b.key ?? b.href ?? '')
  );
}

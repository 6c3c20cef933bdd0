import type { PlacePrecision } from '../../model/index.ts';
import { compareText } from '../scene/compare-text.ts';
import type { ChartLink, Point } from '../scene/scene.ts';
import { clusterRadius } from './cluster-marks.ts';

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

/**
 * Points into clusters, greedily around the most frequent, until no mark covers the number of another; the order in which
 * they come does not matter.
 */
export function clustersOf(
  points: readonly MapPoint[],
  project: (point: MapPoint) => Point | null,
): readonly Cluster[] {
  const clusters: Growing[] = [];
  for (const point of [...points].sort(byCount)) {
    const at = project(point);
    if (!at) continue;
    const near = clusters.find((cluster) => Math.hypot(cluster.at[0] - at[0], cluster.at[1] - at[1]) < REACH);
    if (near) {
      near.points.push(point);
      near.k += point.k;
    } else clusters.push({ at, k: point.k, points: [point] });
  }
  return apart(clusters);
}

interface Growing {
  readonly at: Point;
  k: number;
  readonly points: MapPoint[];
}

/** Clusters that would cover each other's numbers made one, where the larger stands. A mark grows, so more than once. */
function apart(clusters: readonly Growing[]): readonly Growing[] {
  const kept: Growing[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.k - a.k)) {
    const cover = kept.find((one) => covers(one, cluster));
    if (!cover) kept.push(cluster);
    else {
      cover.points.push(...cluster.points);
      cover.k += cluster.k;
    }
  }
  const sorted = kept.map((one) => ({ ...one, points: one.points.toSorted(byCount) }));
  return kept.length === clusters.length ? sorted : apart(sorted);
}

/** How much of the smaller of two marks may lie under the other. */
const MAY_LIE_UNDER = 0.15;

function covers(one: Growing, other: Growing): boolean {
  const [a, b] = [clusterRadius(one), clusterRadius(other)];
  const distance = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
  return distance < a + b - 2 * MAY_LIE_UNDER * Math.min(a, b);
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

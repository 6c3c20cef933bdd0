import Supercluster from 'supercluster';
import { planeOf } from '../plane/camera.ts';
import type { Spot } from './point-table.ts';

/** Spots joined so that marks do not cover each other at one zoom; alone is a cluster of one. */
export interface ClusterLevel {
  readonly size: number;
  /** The cluster of each spot. */
  readonly of: Int32Array;
  /** Middles on the plane. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Pixels within which spots are joined. */
const REACH = 50;
/** From here on only what has the same coordinates is joined. */
const LAST_JOINED = 12;

/**
 * Clusters by zoom. They follow from where places are and not from what is shown of them, so that a mark stays where it
 * is while time goes by and types come and go. Each level is made when it is first asked for.
 */
export function clusterLevels(spots: readonly Spot[]): (zoom: number) => ClusterLevel {
  const index = new Supercluster<{ readonly spot: number }>({
    radius: REACH,
    extent: 256,
    maxZoom: LAST_JOINED,
  });
  index.load(
    spots.map(({ lat, lon }, spot) => ({
      type: 'Feature',
      properties: { spot },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
  const made = new Map<number, ClusterLevel>();
  return (zoom) => {
    const whole = Math.max(0, Math.min(LAST_JOINED + 1, Math.round(zoom)));
    const level = made.get(whole) ?? levelOf(index, whole, spots.length);
    made.set(whole, level);
    return level;
  };
}

const WORLD: [number, number, number, number] = [-180, -90, 180, 90];

function levelOf(index: Supercluster<{ readonly spot: number }>, zoom: number, count: number): ClusterLevel {
  const found = index.getClusters(WORLD, zoom);
  const of = new Int32Array(count);
  for (const [cluster, feature] of found.entries()) {
    const leaves =
      'cluster' in feature.properties
        ? index.getLeaves(feature.properties.cluster_id, Number.POSITIVE_INFINITY)
        : [{ properties: feature.properties }];
    for (const { properties } of leaves) if ('spot' in properties) of[properties.spot] = cluster;
  }
  const middles = found.map(({ geometry: { coordinates } }) =>
    planeOf(coordinates[0] ?? 0, coordinates[1] ?? 0),
  );
  return {
    size: found.length,
    of,
    x: Float64Array.from(middles, ([x]) => x),
    y: Float64Array.from(middles, ([, y]) => y),
  };
}

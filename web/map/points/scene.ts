import { clusterMarks, clusterRadius, type Mark } from '../../../src/charts/index.ts';
import type { MapData } from '../../../src/model/index.ts';
import { type ClusterLevel, clusterLevels } from './clusters.ts';
import { type PointTable, pointTable } from './point-table.ts';
import { liesOf, type Shown, sureIn, type Tally, tallyOf } from './tally.ts';
import type { TypeKey } from './type-key.ts';

/** The points of a map, whatever is shown of them. */
export interface Points {
  readonly table: PointTable;
  levelAt(zoom: number): ClusterLevel;
}

export function pointsOf(data: MapData): Points {
  const table = pointTable(data);
  return { table, levelAt: clusterLevels(table.spots) };
}

/** A cluster as it is drawn: around (0, 0). */
export interface ClusterMark {
  readonly sure: number;
  readonly may: number;
  /** The radius in pixels. */
  readonly r: number;
  readonly marks: readonly Mark[];
  /** The spot that most records are at, and how many spots have any that are shown. */
  readonly spot: number;
  readonly spots: number;
}

/** What is shown of the points. */
export interface Scene {
  readonly points: Points;
  readonly types: TypeKey;
  /** Of each record, see `liesOf`. */
  readonly lies: Uint8Array;
  /** Counts of each spot. */
  readonly spots: Tally;
  /** Whether each place has a record that is shown. */
  readonly places: Uint8Array;
  /** Kilometres: the largest radius of the shown places of each spot. */
  readonly radius: Float64Array;
  /** The mark of a cluster; null where nothing of it is shown. */
  markOf(level: ClusterLevel, cluster: number): ClusterMark | null;
}

export function sceneOf(points: Points, types: TypeKey, shown: Shown): Scene {
  const { table } = points;
  const lies = liesOf(table.data, shown);
  const kinds = { of: types.ofRecord, count: types.entries.length };
  const tally = (of: ArrayLike<number>, groups: number) => tallyOf(table, lies, of, groups, kinds);
  const spots = tally(
    table.spots.map((_, spot) => spot),
    table.spots.length,
  );
  const places = shownPlaces(table, lies);
  const levels = new Map<ClusterLevel, LevelMarks>();
  const markOf = (level: ClusterLevel, cluster: number) => {
    const made = levels.get(level) ?? {
      tally: tally(level.of, level.size),
      ...spotsOf(level, spots),
      marks: new Map(),
    };
    levels.set(level, made);
    const known = made.marks.get(cluster);
    if (known !== undefined) return known;
    const mark = markFrom(made, cluster);
    made.marks.set(cluster, mark);
    return mark;
  };
  return { points, types, lies, spots, places, radius: radiiOf(table, places), markOf };
}

function shownPlaces({ data, place, record }: PointTable, lies: Uint8Array): Uint8Array {
  const shown = new Uint8Array(data.places.length);
  for (let at = 0; at < place.length; at += 1) if (lies[record[at] ?? 0]) shown[place[at] ?? 0] = 1;
  return shown;
}

function radiiOf({ data, spots }: PointTable, shown: Uint8Array): Float64Array {
  return Float64Array.from(spots, ({ places }) =>
    places.reduce(
      (most, place) => (shown[place] ? Math.max(most, data.places[place]?.radiusKm ?? 0) : most),
      0,
    ),
  );
}

interface LevelMarks {
  readonly tally: Tally;
  readonly largest: Int32Array;
  readonly counts: Int32Array;
  readonly marks: Map<number, ClusterMark | null>;
}

/** Of each cluster the spot with most records, and how many spots have any. */
function spotsOf(level: ClusterLevel, spots: Tally): Pick<LevelMarks, 'largest' | 'counts'> {
  const largest = new Int32Array(level.size).fill(-1);
  const counts = new Int32Array(level.size);
  const most = new Float64Array(level.size);
  for (let spot = 0; spot < level.of.length; spot += 1) {
    const [cluster = 0, k] = [level.of[spot], sureIn(spots, spot) + (spots.may[spot] ?? 0) / 2];
    if (k > 0) counts[cluster] = (counts[cluster] ?? 0) + 1;
    if (k <= (most[cluster] ?? 0)) continue;
    largest[cluster] = spot;
    most[cluster] = k;
  }
  return { largest, counts };
}

const NUMBER = new Intl.NumberFormat('en');
/** Widths in pixels: of a figure, and how much of a mark's radius is the hole that figures stand in. */
const FIGURE = 7;
const HOLE = 0.68;

function markFrom({ tally, largest, counts }: LevelMarks, cluster: number): ClusterMark | null {
  const sure = sureIn(tally, cluster);
  const may = tally.may[cluster] ?? 0;
  if (sure + may === 0) return null;
  const { kinds } = tally;
  const shares = [...tally.sure.subarray(cluster * kinds, (cluster + 1) * kinds)];
  const number = may === 0 ? NUMBER.format(sure) : `${NUMBER.format(sure)}–${NUMBER.format(sure + may)}`;
  const fits = sure === 1 && may === 0 ? 0 : (number.length * FIGURE) / 2 / HOLE + 2;
  const r = Math.max(clusterRadius({ k: sure + may }), fits);
  const marks = clusterMarks({ at: [0, 0], r, k: sure, may }, shares, number);
  return { sure, may, r, marks, spot: largest[cluster] ?? -1, spots: counts[cluster] ?? 0 };
}

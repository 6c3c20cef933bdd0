import {
  countClasses,
  levelOf,
  regionKey,
  SHARE_CLASSES,
  scalePaint,
  shadeOf,
  type ValueClass,
} from '../../../src/charts/index.ts';
import { isMissing, type MapData, numbering } from '../../../src/model/index.ts';
import type { Shade } from '../canvas/draw-ground.ts';

/** What areas are: countries, or regions of them. */
export type AreaKind = 'country' | 'region';

/** k of n records of an area; `unknown` more may count. Without a share, n is how many could count. */
export interface AreaCount {
  readonly key: string;
  /** The code of a country, the name of a region. */
  readonly name: string;
  readonly k: number;
  readonly n: number;
  readonly unknown: number;
}

export interface AreaCounts {
  readonly areas: readonly AreaCount[];
  /** Records that are shown and of which no area is known. */
  readonly nowhere: number;
}

export interface AreaQuestion {
  readonly kind: AreaKind;
  /** Codes whose share is asked for; null for counts. */
  readonly share: ReadonlySet<string> | null;
}

/** The areas of each record: those of record r stand in `areas` from `start[r]` to `start[r + 1]`. */
export interface AreaIndex {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly start: Int32Array;
  readonly areas: Int32Array;
}

/** Looks the areas of all records up, once for whatever is counted. Two spellings of one region are one. */
export function areaIndex({ places, points, records }: MapData, kind: AreaKind): AreaIndex {
  const known = numbering<string>(keyOf);
  const ofPlace = places.map((place) => {
    const name = place[kind];
    return name === null ? -1 : known.numberOf(name);
  });
  const start = new Int32Array(records.id.length + 1);
  const areas: number[] = [];
  let record = 0;
  for (let at = 0; at < points.record.length; at += 1) {
    for (; record < (points.record[at] ?? 0); record += 1) start[record + 1] = areas.length;
    const area = ofPlace[points.place[at] ?? 0] ?? -1;
    if (area >= 0 && !areas.includes(area, start[record])) areas.push(area);
  }
  start.fill(areas.length, record + 1);
  return { keys: known.values.map(keyOf), names: known.values, start, areas: Int32Array.from(areas) };
}

/**
 * Counts records by area, each once in every area that it has a place in. Counts take what surely lies in the time that
 * is shown, and as unknown what may; shares are among those that surely do, and have as unknown those without a type.
 */
export function areaCounts(
  { types, records }: MapData,
  { keys, names, start, areas }: AreaIndex,
  lies: Uint8Array,
  { share }: AreaQuestion,
): AreaCounts {
  const isOf = types.map((code) => (isMissing(code) ? null : (share?.has(code) ?? true)));
  const [k, n, unknown] = [
    new Int32Array(keys.length),
    new Int32Array(keys.length),
    new Int32Array(keys.length),
  ];
  let nowhere = 0;
  for (let record = 0; record < lies.length; record += 1) {
    const lie = lies[record] ?? 0;
    if (lie === 0 || (share && lie < 2)) continue;
    const counted = share ? (isOf[records.type[record] ?? 0] ?? null) : lie === 2 || null;
    const [from, to] = [start[record] ?? 0, start[record + 1] ?? 0];
    if (from === to) nowhere += 1;
    for (let at = from; at < to; at += 1) {
      addOne(n, areas[at]);
      if (counted) addOne(k, areas[at]);
      if (counted === null) addOne(unknown, areas[at]);
    }
  }
  const found = keys.flatMap((key, area) => {
    const of = (counts: Int32Array) => counts[area] ?? 0;
    return of(n) === 0 ? [] : [{ key, name: names[area] ?? key, k: of(k), n: of(n), unknown: of(unknown) }];
  });
  return { areas: found.sort((a, b) => b.k - a.k || (a.name < b.name ? -1 : 1)), nowhere };
}

function addOne(counts: Int32Array, at = 0): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Codes of countries stay, names of regions are folded as their outlines' are. */
function keyOf(name: string): string {
  return /^[A-Z]{2}$/.test(name) ? name : regionKey(name);
}

/** Ids of the shown records that have a place in an area. */
export function recordsIn(
  { records }: MapData,
  { keys, start, areas }: AreaIndex,
  lies: Uint8Array,
  key: string,
): string[] {
  const area = keys.indexOf(key);
  return records.id.filter(
    (_, record) => lies[record] && areas.subarray(start[record], start[record + 1]).includes(area),
  );
}

/** The classes that areas are shaded in: of counts, or steps of twenty percent. */
export function classesOf(counts: readonly AreaCounts[], { share }: AreaQuestion): readonly ValueClass[] {
  return share ? SHARE_CLASSES : countClasses(counts.flatMap(({ areas }) => areas.map(({ k }) => k)));
}

/**
 * A shade for each area. It is hatched where what is not known could lift it into a higher class: no shade hides what
 * is unknown.
 */
export function shadesOf(
  { areas }: AreaCounts,
  classes: readonly ValueClass[],
  { share }: AreaQuestion,
): ReadonlyMap<string, Shade> {
  const classOf = (k: number, n: number) => levelOf(share ? (n === 0 ? 0 : (100 * k) / n) : k, classes);
  return new Map(
    areas.map(({ key, k, n, unknown }) => [
      key,
      {
        paint: scalePaint(shadeOf(classOf(k, n), classes)),
        hatched: classOf(k + unknown, n) !== classOf(k, n),
      },
    ]),
  );
}

import { type ReactNode, useMemo } from 'react';
import { type BaseMap, type Boundaries, readBaseMap, type ValueClass } from '../../src/charts/index.ts';
import type { MapData } from '../../src/model/index.ts';
import { pageLanguage } from '../values/place-words.ts';
import type { Picture } from './canvas/draw-map.ts';
import { areaBox, layerName, type MapSearch, spanIn } from './map-search.ts';
import { groundOf, named, outlinesOf } from './plane/ground.ts';
import {
  type AreaCounts,
  type AreaIndex,
  type AreaQuestion,
  areaCounts,
  areaIndex,
  classesOf,
  shadesOf,
} from './points/areas.ts';
import { type Points, pointsOf, type Scene, sceneOf } from './points/scene.ts';
import { liesOf } from './points/tally.ts';
import { type Counts, countsBy, type TimeStep } from './points/time-span.ts';
import { type TypeKey, typeKey } from './points/type-key.ts';

/** What an atlas is made of and what it does; it asks for nothing from anywhere. */
export interface AtlasProps {
  readonly data: MapData;
  /** A TopoJSON topology with `countries`. */
  readonly base: unknown;
  /** Outlines of regions; null where there are none. */
  readonly boundaries: Boundaries | null;
  readonly search: MapSearch;
  /** What is counted: "Event". */
  readonly title: string;
  titleOf(type: string): string;
  /** Changes what is shown and where. */
  look(changes: Partial<MapSearch>): void;
  open(records: readonly string[]): void;
  /** The way to a table of the records that are shown, those of the chosen area where there is one. */
  tableLink(atlas: Atlas): ReactNode;
}

/** One map: everything, or one dataset. */
export interface Panel {
  readonly name: string;
  readonly scene: Scene;
  readonly picture: Picture;
  readonly areas: AreaCounts | null;
}

export interface Atlas {
  readonly points: Points;
  readonly types: TypeKey;
  /** All datasets, the empty text for reports read here; `shown` are those of the address. */
  readonly layers: readonly string[];
  readonly shown: ReadonlySet<string>;
  readonly panels: readonly Panel[];
  readonly times: Counts | null;
  readonly question: AreaQuestion | null;
  /** Areas of records; null where none are asked for. */
  readonly index: AreaIndex | null;
  readonly classes: readonly ValueClass[];
  /** The language of countries' names. */
  readonly names: string;
}

/** Works out what an address shows of the data. */
export function useAtlas({ data, base, boundaries, search, titleOf }: AtlasProps): Atlas {
  const points = useMemo(() => pointsOf(data), [data]);
  const types = useMemo(() => typeKey(data, titleOf), [data, titleOf]);
  const names = search.names ?? pageLanguage();
  const ground = useGround(readOnce(base), boundaries, names);
  const layers = useMemo(() => layersOf(data), [data]);
  const shown = useSet(layers.filter((layer) => !search.layer || search.layer.includes(layerName(layer))));
  const hidden = useSet(search.hide ?? []);
  const { from, to } = spanIn(search);
  const step: TimeStep = search.step ?? 'year';
  const times = useMemo(() => timesOf(data, hidden, shown, step), [data, hidden, shown, step]);
  const apart = search.apart === true && shown.size > 1;
  const scenes = useMemo(() => {
    const names = apart ? [...shown] : [null];
    return names.map((name) => {
      const of = name === null ? shown : new Set([name]);
      return { name: name ?? '', scene: sceneOf(points, types, { span: { from, to }, hidden, layers: of }) };
    });
  }, [points, types, from, to, hidden, shown, apart]);
  const question = useQuestion(search, boundaries);
  const kind = question?.kind;
  const index = useMemo(() => (kind ? areaIndex(data, kind) : null), [data, kind]);
  const { area } = search;
  return useMemo(() => {
    const counts = scenes.map(
      ({ scene }) => question && index && areaCounts(data, index, scene.lies, question),
    );
    const classes = question
      ? classesOf(
          counts.filter((one) => one !== null),
          question,
        )
      : [];
    const outlines = question?.kind === 'region' ? ground.regions : ground.countries;
    const panels = scenes.map(({ name, scene }, at): Panel => {
      const areas = counts[at] ?? null;
      const shading = areas && question ? { outlines, shades: shadesOf(areas, classes, question) } : null;
      return { name, scene, areas, picture: { ground, shading, scene, area: areaBox({ area }) } };
    });
    return { points, types, layers, shown, panels, times, question, index, classes, names };
  }, [names, scenes, question, index, ground, data, area, points, types, layers, shown, times]);
}

const read = new WeakMap<object, BaseMap>();

/** Reading takes a fifth of a second, and every look at the map needs the same. */
function readOnce(base: unknown): BaseMap {
  const known = typeof base === 'object' && base !== null ? read.get(base) : undefined;
  if (known) return known;
  const made = readBaseMap(base);
  if (typeof base === 'object' && base !== null) read.set(base, made);
  return made;
}

function useGround(base: BaseMap, boundaries: Boundaries | null, names: string) {
  const ground = useMemo(() => groundOf(base), [base]);
  const regions = useMemo(() => (boundaries ? outlinesOf(boundaries) : []), [boundaries]);
  return useMemo(() => ({ ...named(ground, names), regions }), [ground, regions, names]);
}

/** A set that stays the same while its members do. */
function useSet(members: readonly string[]): ReadonlySet<string> {
  const key = JSON.stringify(members);
  return useMemo(() => new Set<string>(JSON.parse(key)), [key]);
}

function useQuestion({ shade, share }: MapSearch, boundaries: Boundaries | null): AreaQuestion | null {
  return useMemo(() => {
    if (!shade || (shade === 'region' && !boundaries)) return null;
    return { kind: shade, share: share ? new Set([share]) : null };
  }, [shade, share, boundaries]);
}

function layersOf(data: MapData): readonly string[] {
  return [...new Set(data.sources.flatMap((list) => (list.length === 0 ? [''] : list)))].sort();
}

/** How many records each period has, whatever time is shown. */
function timesOf(
  data: MapData,
  hidden: ReadonlySet<string>,
  layers: ReadonlySet<string>,
  step: TimeStep,
): Counts | null {
  const lies = liesOf(data, { span: { from: null, to: null }, hidden, layers });
  const counts = new Int32Array(data.dates.length);
  for (const [record, date] of data.records.date.entries())
    if (lies[record]) counts[date] = (counts[date] ?? 0) + 1;
  return countsBy(
    data.dates.map((edtf, date) => ({ edtf, k: counts[date] ?? 0 })).filter(({ k }) => k > 0),
    step,
  );
}

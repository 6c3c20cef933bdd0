import { geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { plainNumber } from '../../model/index.ts';
import {
  type Chart,
  type ChartBase,
  chartOf,
  checkCounts,
  refuseChart,
  type Setting,
  settingOf,
} from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { type KeyEntry, keyBlock } from '../scene/key.ts';
import { onScale, scalePaint } from '../scene/paint.ts';
import {
  type Block,
  type ChartLink,
  group,
  type Ink,
  type Mark,
  mirrored,
  rect,
  SIZES,
  text,
} from '../scene/scene.ts';
import { textWidth } from '../scene/text-measure.ts';
import type { BaseMap } from './base-map.ts';
import { countClasses, levelOf, SHARE_CLASSES, shadeOf, type ValueClass } from './classes.ts';
import { geoMark } from './geo-path.ts';
import { groundMarks } from './ground.ts';
import { type View, viewOf } from './projection.ts';
import { clockwise } from './winding.ts';

/** k of n in a region; `unknown` more may count. */
export interface RegionValue extends ChartLink {
  /** Id of a region of the boundaries. */
  readonly id: string;
  readonly k: number;
  readonly n: number;
  readonly unknown: number;
}

/** Boundaries as they were for some time. */
export interface Boundaries {
  /** Whose boundaries, e.g. "regions of Morocco"; may be empty. */
  readonly name: string;
  /** EDTF; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly regions: readonly {
    readonly id: string;
    readonly label: string;
    readonly shape: Polygon | MultiPolygon;
  }[];
}

export interface RegionMapSpec extends ChartBase {
  readonly boundaries: Boundaries;
  /** Shades by count (k) or by share (k of n, in percent). */
  readonly measure: 'count' | 'share';
  /** In any order; a region without a value has no data. */
  readonly values: readonly RegionValue[];
  /** Counts that the classes are made of, so that maps of several datasets or periods share them; default: its own. */
  readonly classesOf?: readonly number[];
  /** Records without a known region, of all. */
  readonly noRegion: { readonly k: number; readonly n: number };
}

interface Shaded {
  readonly id: string;
  readonly label: string;
  readonly feature: Feature<Polygon | MultiPolygon>;
  readonly value: RegionValue | null;
}

/**
 * Regions shaded by count or share in at most five named classes, the numbers written in where they fit. Regions
 * without data are hatched; records without a known region are counted beneath.
 * @param base what lies around; null for the regions alone
 * @throws AttestError `INPUT_INVALID`
 */
export function regionMap(spec: RegionMapSpec, base: BaseMap | null): Chart {
  const setting = settingOf(spec);
  check(spec);
  const regions = shadedOf(spec);
  const classes =
    spec.measure === 'share' ? SHARE_CLASSES : countClasses(spec.classesOf ?? spec.values.map(({ k }) => k));
  const caption = captionOf(spec, base !== null, setting);
  const table = tableOf(regions, setting);
  const { kinds, comma } = CHART_WORDS[setting.language];
  const said = table.rows.map((row) => `${row.join(comma)}.`);
  return chartOf(
    { ...spec, caption },
    {
      key: keyOf(regions, classes, spec.measure, setting),
      body: bodyOf(regions, classes, spec.measure, base, setting),
      description: [kinds.regions, ...said, caption].join(' '),
      table,
    },
  );
}

function check({ boundaries, values, noRegion }: RegionMapSpec): void {
  const known = new Set(boundaries.regions.map(({ id }) => id));
  checkCounts(boundaries.name, noRegion.k, noRegion.n);
  for (const { id, k, n, unknown } of values) {
    checkCounts(id, k, n, unknown);
    if (!known.has(id)) refuseChart(`"${id}" is no region of ${boundaries.name}`, 'Count it under noRegion.');
    if (k + unknown > n) refuseChart(`"${id}" counts ${k} and ${unknown} of only ${n}`, 'k + unknown ≤ n.');
  }
}

function shadedOf({ boundaries, values }: RegionMapSpec): readonly Shaded[] {
  const byId = new Map(values.map((value) => [value.id, value]));
  return boundaries.regions.map(({ id, label, shape }) => ({
    id,
    label,
    feature: { type: 'Feature', properties: {}, geometry: clockwise(shape) },
    value: byId.get(id) ?? null,
  }));
}

function numberOf({ k, n }: RegionValue, measure: RegionMapSpec['measure']): number {
  return measure === 'count' ? k : n === 0 ? 0 : (100 * k) / n;
}

function bodyOf(
  regions: readonly Shaded[],
  classes: readonly ValueClass[],
  measure: RegionMapSpec['measure'],
  base: BaseMap | null,
  setting: Setting,
): Block {
  const focus: FeatureCollection = {
    type: 'FeatureCollection',
    features: regions.map(({ feature }) => feature),
  };
  const view = viewOf(focus, setting.width);
  const ground = base
    ? groundMarks(base, view).marks
    : [rect(0, 0, view.width, view.height, { fill: 'wash' })];
  const shapes = regions.flatMap((region) => regionMark(region, classes, measure, view, setting) ?? []);
  const turned = (mark: Mark) => (setting.rtl ? mirrored(mark, view.width) : mark);
  return {
    marks: [...[...ground, ...shapes].map(turned), ...numbers(regions, classes, measure, view, setting)],
    height: view.height + 10,
  };
}

function inkOf(level: number, value: RegionValue | null): Ink {
  const stroke = { stroke: 'border', strokeWidth: 0.7 } as const;
  return value ? { fill: scalePaint(level), ...stroke } : { hatch: 'apart', ...stroke };
}

function regionMark(
  { feature, value, label }: Shaded,
  classes: readonly ValueClass[],
  measure: RegionMapSpec['measure'],
  view: View,
  { language }: Setting,
): Mark | null {
  const level = value ? shadeOf(levelOf(numberOf(value, measure), classes), classes) : 0;
  const shape = geoMark(view, feature, inkOf(level, value));
  return (
    shape &&
    group(
      [shape],
      value ?? {},
      `${label}: ${value ? said(value, language) : CHART_WORDS[language].map.noData}`,
    )
  );
}

function said({ k, n, unknown }: RegionValue, language: Setting['language']): string {
  const number = (value: number) => plainNumber(value, language);
  return `${number(k)}${unknown > 0 ? `–${number(k + unknown)}` : ''} / ${number(n)}`;
}

/** `3–5` or `30–50 %` where some may count that are not known to. */
function written(
  { k, n, unknown }: RegionValue,
  measure: RegionMapSpec['measure'],
  language: Setting['language'],
): string {
  const one = (count: number) =>
    measure === 'count' ? plainNumber(count, language) : String(n === 0 ? 0 : Math.round((100 * count) / n));
  const range = unknown > 0 ? `${one(k)}–${one(k + unknown)}` : one(k);
  return measure === 'count' ? range : CHART_WORDS[language].percent(range);
}

/** Numbers in the middle of their regions where they fit in. */
function numbers(
  regions: readonly Shaded[],
  classes: readonly ValueClass[],
  measure: RegionMapSpec['measure'],
  view: View,
  { rtl, language }: Setting,
): Mark[] {
  const path = geoPath(view.projection);
  return regions.flatMap(({ feature, value }) => {
    if (!value) return [];
    const [[left, top], [right, bottom]] = path.bounds(feature);
    const [x, y] = path.centroid(feature);
    const number = written(value, measure, language);
    const fits = right - left > textWidth(number, SIZES.small) + 8 && bottom - top > 20;
    const level = shadeOf(levelOf(numberOf(value, measure), classes), classes);
    const style = { anchor: 'middle', size: SIZES.small, bold: true, paint: onScale(level) } as const;
    return fits ? [text(number, rtl ? view.width - x : x, y + 4.5, style)] : [];
  });
}

function keyOf(
  regions: readonly Shaded[],
  classes: readonly ValueClass[],
  measure: RegionMapSpec['measure'],
  { language, width }: Setting,
): Block {
  const words = CHART_WORDS[language].map;
  const number = (value: number) => plainNumber(value, language);
  const name = ({ from, to }: ValueClass) =>
    measure === 'share'
      ? CHART_WORDS[language].percent(`${from}–${to}`)
      : from === to
        ? number(from)
        : `${number(from)}–${number(to)}`;
  const sample = (ink: Ink) => [rect(0, 0, 18, 12, { ...ink, stroke: 'border' })];
  const entries: KeyEntry[] = classes.map((one, i) => ({
    words: name(one),
    wide: 18,
    sample: sample({ fill: scalePaint(shadeOf(i + 1, classes)) }),
  }));
  const none = regions.some(({ value }) => value?.k === 0);
  const missing = regions.some(({ value }) => value === null);
  return keyBlock(
    [
      ...(none ? [{ words: words.none, wide: 18, sample: sample({ fill: scalePaint(0) }) }] : []),
      ...entries,
      ...(missing ? [{ words: words.noData, wide: 18, sample: sample({ hatch: 'apart' }) }] : []),
    ],
    width,
  );
}

function captionOf(
  { caption, boundaries, noRegion, values }: RegionMapSpec,
  ground: boolean,
  { language }: Setting,
): string {
  const words = CHART_WORDS[language].map;
  const number = (value: number) => plainNumber(value, language);
  return [
    caption,
    noRegion.k > 0 ? words.noRegion(number(noRegion.k), number(noRegion.n)) : '',
    values.some(({ unknown }) => unknown > 0) ? words.lowerEnd : '',
    boundaryText(boundaries, language),
    ground ? words.borders : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function boundaryText({ name, from, to }: Boundaries, language: Setting['language']): string {
  const { map: words, comma } = CHART_WORDS[language];
  const parts = [name, from === null ? '' : words.since(from), to === null ? '' : words.until(to)];
  const said = parts.filter((part) => part !== '').join(comma);
  return said === '' ? '' : words.boundaries(said);
}

function tableOf(regions: readonly Shaded[], { language }: Setting): Chart['table'] {
  const { map: words, count, notKnown } = CHART_WORDS[language];
  const number = (value: number) => plainNumber(value, language);
  return {
    head: [words.region, count, 'N', notKnown],
    rows: regions.map(({ label, value }) =>
      value
        ? [label, number(value.k), number(value.n), number(value.unknown)]
        : [label, words.noData, '', ''],
    ),
  };
}

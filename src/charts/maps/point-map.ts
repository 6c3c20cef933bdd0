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
import { MOST_PARTS } from '../scene/part-ink.ts';
import {
  type Block,
  circle,
  group,
  type Mark,
  mirrored,
  type Point,
  polyline,
  SIZES,
  text,
} from '../scene/scene.ts';
import { shorten, textWidth } from '../scene/text-measure.ts';
import type { BaseMap } from './base-map.ts';
import { type Cluster, clustersOf, type MapPoint } from './cluster.ts';
import { clusterMarks, clusterRadius, typeMarker } from './cluster-marks.ts';
import { focusOf } from './focus.ts';
import { groundMarks } from './ground.ts';
import { type Box, placeLabels } from './place-labels.ts';
import { kilometres, type View, viewOf } from './projection.ts';
import { scaleBar } from './scale-bar.ts';

export interface PointMapSpec extends ChartBase {
  /** Names of the types by code, in the order of the key, up to ten. */
  readonly types: Readonly<Record<string, string>>;
  /** In any order. What is known only to the country, or not at all, is counted beneath and not drawn. */
  readonly points: readonly MapPoint[];
}

/**
 * Places by type: near ones joined with their number, a dashed circle as large as what is not known about the place.
 * @param spec the same points in any order give the same picture
 * @param base land and borders, see `readBaseMap`
 * @throws AttestError `INPUT_INVALID`
 */
export function pointMap(spec: PointMapSpec, base: BaseMap): Chart {
  const setting = settingOf(spec);
  check(spec);
  const drawn = spec.points.filter(({ precision }) => precision !== 'country' && precision !== 'unknown');
  const view = viewOf(focusOf(drawn, base), setting.width);
  const ground = groundMarks(base, view);
  const words = CHART_WORDS[setting.language].map;
  const caption = [spec.caption, notDrawn(spec, drawn, setting), words.borders]
    .filter((part) => part !== '')
    .join(' ');
  const table = tableOf(spec, setting);
  const said = table.rows.map((row) => `${row.join(CHART_WORDS[setting.language].comma)}.`);
  return chartOf(
    { ...spec, caption },
    {
      key: keyOf(spec, drawn, ground.disputed, setting),
      body: bodyOf(spec, drawn, ground.marks, view, setting),
      description: [CHART_WORDS[setting.language].kinds.map, ...said, caption].join(' '),
      table,
    },
  );
}

function check({ points, types }: PointMapSpec): void {
  if (Object.keys(types).length > MOST_PARTS)
    refuseChart('so many types cannot be told apart', `Join the small ones: at most ${MOST_PARTS}.`);
  for (const { label, lat, lon, k, type, radiusKm } of points) {
    checkCounts(label, k);
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && radiusKm >= 0))
      refuseChart(`"${label}" lies nowhere (${lat}, ${lon})`, 'Give degrees and a radius from 0.');
    if (!Object.hasOwn(types, type)) refuseChart(`"${type}" is none of the types`, 'Name it in types.');
  }
}

function countOf(points: readonly MapPoint[]): number {
  return points.reduce((sum, { k }) => sum + k, 0);
}

function notDrawn({ points }: PointMapSpec, drawn: readonly MapPoint[], { language }: Setting): string {
  const [all, seen] = [countOf(points), countOf(drawn)];
  const number = (value: number) => plainNumber(value, language);
  return all === seen ? '' : CHART_WORDS[language].map.notDrawn(number(all - seen), number(all));
}

function bodyOf(
  spec: PointMapSpec,
  drawn: readonly MapPoint[],
  ground: readonly Mark[],
  view: View,
  setting: Setting,
): Block {
  const project = ({ lon, lat }: MapPoint): Point | null => view.projection([lon, lat]);
  const clusters = clustersOf(drawn, project);
  const shapes = [
    ...ground,
    ...circles(drawn, view),
    ...clusters.map((cluster) => clusterGroup(cluster, spec, setting)),
  ];
  const { marks: bar, box } = scaleBar(view, setting.language);
  const turned = (mark: Mark) => (setting.rtl ? mirrored(mark, view.width) : mark);
  const labels = labelMarks(clusters, box, view, setting);
  return { marks: [...[...shapes, ...bar].map(turned), ...labels], height: view.height + 10 };
}

/** One circle for each place and radius that is larger than a marker. */
function circles(points: readonly MapPoint[], view: View): Mark[] {
  const seen = new Map<string, Mark>();
  for (const { lat, lon, radiusKm } of points) {
    const r = kilometres(view, lon, lat, radiusKm);
    const at = view.projection([lon, lat]);
    if (at && r > 8)
      seen.set(
        `${lat} ${lon} ${radiusKm}`,
        circle(at[0], at[1], r, { fill: 'counted', fillOpacity: 0.08, stroke: 'counted', dash: '3 3' }),
      );
  }
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mark]) => mark);
}

function clusterGroup(cluster: Cluster, { types }: PointMapSpec, { language }: Setting): Mark {
  const number = plainNumber(cluster.k, language);
  const shares = Object.keys(types).map((type) =>
    countOf(cluster.points.filter((point) => point.type === type)),
  );
  const said = cluster.points.map(
    ({ label, type, k }) => `${label}, ${types[type] ?? type}: ${plainNumber(k, language)}`,
  );
  const [first] = cluster.points;
  const keys = cluster.points.flatMap(({ key }) => key ?? []).join(' ');
  const link = {
    ...(first?.href === undefined ? {} : { href: first.href }),
    ...(keys === '' ? {} : { key: keys }),
  };
  return group(
    clusterMarks({ ...cluster, r: clusterRadius(cluster) }, shares, number),
    link,
    said.join('\n'),
  );
}

/** Names beside their clusters, as far as there is room; those of the largest first. */
function labelMarks(clusters: readonly Cluster[], bar: Box, view: View, setting: Setting): Mark[] {
  const names = clusters.map(({ points }) => {
    const places = [...new Set(points.map(({ label }) => label))];
    const more = places.length > 1 ? ` +${plainNumber(places.length - 1, setting.language)}` : '';
    return closed(shorten(places[0] ?? '', 130, SIZES.small) + more, setting);
  });
  const markers = clusters.map((cluster): Box => {
    const r = clusterRadius(cluster) + 1;
    return [cluster.at[0] - r, cluster.at[1] - r, cluster.at[0] + r, cluster.at[1] + r];
  });
  const wanted = clusters.map((cluster, i) => ({
    at: cluster.at,
    r: clusterRadius(cluster),
    width: textWidth(names[i] ?? '', SIZES.small),
  }));
  const boxes = placeLabels(wanted, [...markers, bar], view.width, view.height);
  return boxes.flatMap((box, i) =>
    box ? [labelBeside(names[i] ?? '', box, wanted[i]?.at[0] ?? 0, view.width, setting)] : [],
  );
}

/** A Latin name that is cut keeps its ellipsis behind it where the text around runs right to left. */
function closed(name: string, { rtl }: Setting): string {
  return rtl && /\p{Script=Latin}\s*…$/u.test(name) ? `${name}\u200e` : name;
}

/** A name that touches its point's side of its box, since widths are only estimated; right to left the picture is mirrored. */
function labelBeside(name: string, box: Box, x: number, width: number, { rtl }: Setting): Mark {
  const style = { size: SIZES.small, paint: 'ink', halo: 'land' } as const;
  const [left, , right, bottom] = box;
  const at = (px: number) => (rtl ? width - px : px);
  if (left < x && right > x)
    return text(name, at((left + right) / 2), bottom - 3.5, { ...style, anchor: 'middle' });
  const isBehind = left >= x;
  const edge = at(isBehind ? left : right);
  return text(name, edge, bottom - 3.5, isBehind === rtl ? { ...style, anchor: 'end' } : style);
}

function keyOf(
  { types, points }: PointMapSpec,
  drawn: readonly MapPoint[],
  disputed: boolean,
  { language, width }: Setting,
): Block {
  const words = CHART_WORDS[language].map;
  const used = Object.entries(types)
    .map(([code, name], index) => ({ code, name, index }))
    .filter(({ code }) => points.some(({ type }) => type === code));
  const entries: KeyEntry[] = used.map(({ name, index }) => ({
    words: name,
    sample: [typeMarker(index, [7, 6], 5.5)],
  }));
  if (drawn.some(({ radiusKm }) => radiusKm > 0))
    entries.push({
      words: words.uncertain,
      sample: [circle(7, 6, 7, { fill: 'counted', fillOpacity: 0.08, stroke: 'counted', dash: '3 3' })],
    });
  if (disputed)
    entries.push({
      words: words.disputed,
      wide: 26,
      sample: [
        polyline(
          [
            [0, 6],
            [26, 6],
          ],
          { stroke: 'border', strokeWidth: 1.2, dash: '4 3' },
        ),
      ],
    });
  return keyBlock(entries, width);
}

function tableOf({ points, types }: PointMapSpec, { language }: Setting): Chart['table'] {
  const { map: words, count } = CHART_WORDS[language];
  const rows = points.map(({ label, type, k, precision, radiusKm }) => [
    label,
    types[type] ?? type,
    plainNumber(k, language),
    words.precisions[precision],
    plainNumber(Math.round(radiusKm), language),
  ]);
  return {
    head: [words.place, words.type, count, words.precision, words.radius],
    rows: rows.sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1)),
  };
}

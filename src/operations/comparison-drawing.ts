import type { RegionRow } from '../analysis/index.ts';
import { type BaseMap, type Boundaries, rankChart, readBaseMap, regionMap } from '../charts/index.ts';
import { boundsOf } from '../model/index.ts';
import type { Boundary } from '../places/index.ts';
import { regionShapes } from './region-shapes.ts';

/** A drawing with a name for its file, without `.svg`. */
export interface Drawing {
  readonly name: string;
  readonly svg: string;
}

/**
 * Regions as drawings: a map for each dataset and period, shaded by classes that the periods of a dataset share, and the
 * ranks of all of them side by side.
 * @param boundaries outlines; of those of one name the one that holds at the end of the period is drawn. None: no maps
 * @param topology the base map around them, see `readBaseMap`; null for the regions alone
 */
export function drawRegions(
  rows: readonly RegionRow[],
  boundaries: readonly Boundary[],
  topology: unknown,
): Drawing[] {
  const base = topology === null || boundaries.length === 0 ? null : readBaseMap(topology);
  const layers = layersOf(rows);
  const maps = boundaries.length === 0 ? [] : layers.map((layer) => mapOf(layer, layers, boundaries, base));
  const ranks = ranksOf(layers);
  return ranks === null ? maps : [...maps, ranks];
}

interface Layer {
  readonly dataset: string;
  readonly period: string | null;
  readonly rows: readonly RegionRow[];
}

function layersOf(rows: readonly RegionRow[]): Layer[] {
  const layers = new Map<string, RegionRow[]>();
  for (const row of rows) {
    const key = `${row.dataset}\n${row.period}`;
    layers.set(key, [...(layers.get(key) ?? []), row]);
  }
  return [...layers.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ dataset: first.dataset, period: first.period, rows: own }] : [];
  });
}

function titleOf({ dataset, period }: Layer): string {
  return period === null ? dataset : `${dataset}, ${period.replace('/', ' to ')}`;
}

function mapOf(
  layer: Layer,
  layers: readonly Layer[],
  all: readonly Boundary[],
  base: BaseMap | null,
): Drawing {
  const { dataset, period, rows } = layer;
  const boundaries = heldIn(all, period);
  const drawn = new Map(boundaries.regions.map(({ id, label }) => [label, id]));
  const n = Math.round(rows[0]?.n ?? 0);
  const values = rows.flatMap(({ region, count }) => {
    const id = drawn.get(region ?? '');
    return id === undefined ? [] : [{ id, k: Math.round(count), n, unknown: 0 }];
  });
  const others = rows.filter(({ region }) => !drawn.has(region ?? ''));
  const beside = layers.filter((other) => other.dataset === dataset);
  const { svg } = regionMap(
    {
      title: titleOf(layer),
      caption: `N = ${n}.`,
      measure: 'count',
      boundaries,
      values,
      classesOf: beside.flatMap((one) => one.rows.map(({ count }) => Math.round(count))),
      noRegion: { k: Math.round(others.reduce((sum, { count }) => sum + count, 0)), n },
    },
    base,
  );
  return { name: ['map', dataset, period ?? ''].map(fileName).filter(Boolean).join('-'), svg };
}

/** The outlines that hold at the end of a period, one for each name. */
function heldIn(all: readonly Boundary[], period: string | null): Boundaries {
  const end = period === null ? null : boundsOf(period).latest;
  const begun = all.filter(({ validFrom }) => end === null || validFrom === null || validFrom <= end);
  const last = new Map<string, Boundary>();
  for (const one of begun) {
    const before = last.get(one.name);
    if (!before || (one.validFrom ?? '') >= (before.validFrom ?? '')) last.set(one.name, one);
  }
  return { name: '', from: null, to: null, regions: regionShapes([...last.values()]) };
}

/** Regions that the drawing of ranks shows: the first of every dataset and period, this many at least. */
const SHOWN = 12;

function ranksOf(layers: readonly Layer[]): Drawing | null {
  const best = new Map<string, number>();
  for (const { region, rank, count } of layers.flatMap(({ rows }) => rows))
    if (region !== null && rank !== null && count > 0)
      best.set(region, Math.min(best.get(region) ?? Infinity, rank));
  const regions = [...best].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([region]) => region);
  const shown = regions.slice(0, SHOWN);
  if (layers.length < 2 || shown.length === 0) return null;
  const left = regions.length - shown.length;
  const { svg } = rankChart({
    title: 'Ranks of regions',
    caption: `Rank 1 has most; equals share a rank.${left > 0 ? ` ${left} more regions rank lower everywhere.` : ''}`,
    columns: layers.map((layer, i) => ({
      label: titleOf(layer),
      follows: layers[i - 1]?.dataset === layer.dataset,
    })),
    rows: shown.map((region) => ({
      label: region,
      cells: layers.map(({ rows }) => {
        const row = rows.find((one) => one.region === region);
        if (!row || row.rank === null) return null;
        return { rank: row.rank, k: Math.round(row.count), n: Math.round(row.n) };
      }),
    })),
  });
  return { name: 'ranks', svg };
}

function fileName(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
}

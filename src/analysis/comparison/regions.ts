import { boundsOf } from '../../model/index.ts';
import type { ComparedDataset, ComparedRow } from './compared.ts';
import { ranksOf, shareOf } from './ranks.ts';

/** One region in one dataset and period: a row of a table, and of a layer of a map. */
export interface RegionRow {
  /** Null: the region is not known. */
  readonly region: string | null;
  readonly dataset: string;
  /** EDTF; null for all times. */
  readonly period: string | null;
  readonly count: number;
  /** Of all that the dataset has in the period, unknown regions among it; 0 to 1. */
  readonly share: number | null;
  /** All that the dataset has in the period: what the share is of. */
  readonly n: number;
  /** Among the regions that any dataset has; null where the region is not known. */
  readonly rank: number | null;
  /** Ranks up since the period before, in the same dataset; negative is down. */
  readonly rankChange: number | null;
  /** Ranks above that of the first dataset in the same period; negative is below. */
  readonly rankBeside: number | null;
}

/**
 * Datasets region by region and period by period. A row belongs to a period when its date lies wholly within; rows
 * whose date does not decide are in none. Every region that any of them has is there for each.
 * @param periods EDTF, in the order in which they follow one another; none for all times
 */
export function compareRegions(
  datasets: readonly ComparedDataset[],
  periods: readonly string[],
): RegionRow[] {
  const times = periods.length === 0 ? [null] : periods;
  const regions = [
    ...new Set(datasets.flatMap(({ rows }) => rows.flatMap(({ region }) => region ?? []))),
  ].sort();
  const layers = datasets.map(({ rows }) => times.map((period) => layerOf(rows, period, regions)));
  return datasets.flatMap(({ name }, i) =>
    times.flatMap((period, t) => {
      const [layer, before, first] = [layers[i]?.[t], layers[i]?.[t - 1], layers[0]?.[t]];
      if (!layer) return [];
      const unknown = layer.unknown > 0 ? [null] : [];
      return [...regions, ...unknown].map((region): RegionRow => {
        const count = region === null ? layer.unknown : (layer.counts.get(region) ?? 0);
        const rank = rankIn(layer, region);
        const gap = (other: Layer | undefined) => differenceOf(other && rankIn(other, region), rank);
        return {
          region,
          dataset: name,
          period,
          count,
          share: shareOf(count, layer.n),
          n: layer.n,
          rank,
          rankChange: gap(before),
          rankBeside: i === 0 ? null : gap(first),
        };
      });
    }),
  );
}

interface Layer {
  readonly counts: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly n: number;
}

function layerOf(rows: readonly ComparedRow[], period: string | null, regions: readonly string[]): Layer {
  const counts = new Map(regions.map((region) => [region, 0]));
  let [unknown, n] = [0, 0];
  for (const { region, date, amount } of rows) {
    if (amount === null || !isWithin(date, period)) continue;
    n += amount;
    if (region === null) unknown += amount;
    else counts.set(region, (counts.get(region) ?? 0) + amount);
  }
  return { counts, ranks: ranksOf(counts), unknown, n };
}

function isWithin(date: string | null, period: string | null): boolean {
  if (period === null) return true;
  if (date === null) return false;
  const [inner, outer] = [boundsOf(date), boundsOf(period)];
  const begins = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const ends = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return begins && ends;
}

/** A layer without anything has no ranks. */
function rankIn({ n, ranks }: Layer, region: string | null): number | null {
  return n === 0 || region === null ? null : (ranks.get(region) ?? null);
}

function differenceOf(before: number | null | undefined, now: number | null): number | null {
  return before === null || before === undefined || now === null ? null : before - now;
}

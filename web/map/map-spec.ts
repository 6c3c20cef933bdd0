import type { CodebookView } from '../../src/api/index.ts';
import type { PointMapSpec, TimelineSpec } from '../../src/charts/index.ts';
import { groupBy, isMissing, type MapPoint } from '../../src/model/index.ts';
import { groupWords } from '../findings/group-words.ts';
import { recordTypeOf } from '../values/terms.ts';

/** More types than these cannot be told apart: the rarest are drawn as one. */
const MOST_TYPES = 9;
const REST = 'rest';

/** Years, both included; null where the side is open. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** The year in which a point surely lies; null where its date does not say one. */
export function yearOf({ date }: MapPoint): number | null {
  const years = new Set(date.match(/\d{4}(?=-|$|[~?%/])/g) ?? []);
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}

/** Points of the years; those without a year stay only while no year is asked for. */
export function pointsWithin(points: readonly MapPoint[], { from, to }: Years): readonly MapPoint[] {
  if (from === null && to === null) return points;
  return points.filter((point) => {
    const year = yearOf(point);
    return year !== null && year >= (from ?? year) && year <= (to ?? year);
  });
}

/** One mark for each place and type; its link names the records, joined with commas. */
export function mapSpec(
  points: readonly MapPoint[],
  codebook: CodebookView,
  type: string,
): Omit<PointMapSpec, 'width'> {
  const key = recordTypeOf(codebook, type)?.key ?? 'type';
  const frequent = [...groupBy(points, (point) => point.type)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const own = new Set(frequent.slice(0, MOST_TYPES).map(([code]) => code));
  const drawnAs = (point: MapPoint) => (own.has(point.type) ? point.type : REST);
  const names = [...own].map((code) => [code, groupWords(codebook, type, key, code)] as const);
  const places = groupBy(points, (point) =>
    JSON.stringify([drawnAs(point), point.name, point.lat, point.lon, point.radiusKm, point.precision]),
  );
  return {
    title: recordTypeOf(codebook, type)?.title ?? type,
    caption: '',
    types: Object.fromEntries(own.size < frequent.length ? [...names, [REST, 'Others']] : names),
    points: [...places.values()].flatMap((here) => {
      const [first] = here;
      return first ? [markOf(here, first, drawnAs(first))] : [];
    }),
  };
}

function markOf(here: readonly MapPoint[], first: MapPoint, type: string): PointMapSpec['points'][number] {
  const { lat, lon, radiusKm, precision, name } = first;
  const records = [...new Set(here.map(({ record }) => record))].sort();
  return {
    lat: lat ?? 0,
    lon: lon ?? 0,
    radiusKm: radiusKm ?? 0,
    precision: lat === null || lon === null ? 'unknown' : precision,
    type,
    k: records.length,
    label: name,
    href: `#${records.join(',')}`,
  };
}

/** Records by year, to stand under the map; its links are the years. */
export function yearsSpec(points: readonly MapPoint[]): Omit<TimelineSpec, 'width'> {
  const years = groupBy(
    points.filter((point) => yearOf(point) !== null),
    (point) => String(yearOf(point)),
  );
  const undated = new Set(points.filter(({ date }) => isMissing(date)).map(({ record }) => record)).size;
  return {
    title: 'By year',
    caption: undated === 0 ? 'Choose a year to see it alone.' : `Without a date: ${undated}.`,
    eventsLabel: 'Records on the map',
    events: [...years]
      .map(([period, here]) => ({
        period,
        k: new Set(here.map(({ record }) => record)).size,
        unknown: 0,
        href: `#${period}`,
      }))
      .sort((a, b) => (a.period < b.period ? -1 : 1)),
    lanes: [],
  };
}

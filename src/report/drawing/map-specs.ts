import { type Boundaries, type PointMapSpec, type RegionMapSpec, regionKey } from '../../charts/index.ts';
import { groupBy, isMissing } from '../../model/index.ts';
import { findingAnchor, toAnchor } from '../anchors.ts';
import type { ReportContext } from '../report-context.ts';
import type { Answered } from '../resolve.ts';
import type { SpecBase } from './caption.ts';

/** A point for each place and type of a finding: its rows are the types, their records lie where the release says. */
export function mapSpec(answered: Answered, context: ReportContext, base: SpecBase): PointMapSpec {
  const { entry, finding } = answered;
  const [variable] = finding.question.by;
  const rows = finding.rows.map((row, index) => ({
    row,
    index,
    type: variable ? (row.group[variable] ?? '') : '',
  }));
  const name = (type: string) => (variable ? context.labels.code(variable, type) : base.title);
  return {
    ...base,
    types: Object.fromEntries(rows.map(({ type }) => [type, name(type)])),
    points: rows.flatMap(({ row, index, type }) => {
      const href = toAnchor(findingAnchor(entry.name, variable ? index : undefined));
      return pointsOf(row.records, context).map((point) => ({ ...point, type, href }));
    }),
  };
}

type Point = Omit<PointMapSpec['points'][number], 'type' | 'href'>;

function pointsOf(records: readonly string[], { drawing, numerals }: ReportContext): Point[] {
  const placed = groupBy(records, (record) => {
    const place = drawing.places.get(record);
    return place ? JSON.stringify([place.name, place.lat, place.lon, place.precision, place.radius_km]) : '';
  });
  return [...placed].map(([, here]): Point => {
    const place = drawing.places.get(here[0] ?? '');
    const known = place && place.lat !== null && place.lon !== null;
    return {
      lat: place?.lat ?? 0,
      lon: place?.lon ?? 0,
      radiusKm: place?.radius_km ?? 0,
      precision: known ? place.precision : 'unknown',
      label: place?.name ?? numerals.wording.missing.unknown,
      k: here.length,
    };
  });
}

/** Regions by the names that the release has; what lies in none of them is counted apart. */
export function regionsSpec(answered: Answered, boundaries: Boundaries, base: SpecBase): RegionMapSpec {
  const { entry, finding } = answered;
  const [variable = ''] = finding.question.by;
  const idOf = new Map(boundaries.regions.map(({ id, label }) => [regionKey(label), id]));
  const rows = finding.rows.map((row, index) => {
    const code = row.group[variable] ?? '';
    return {
      row,
      id: isMissing(code) ? undefined : idOf.get(regionKey(code)),
      href: toAnchor(findingAnchor(entry.name, index)),
    };
  });
  const outside = rows.filter(({ id }) => id === undefined);
  return {
    ...base,
    boundaries,
    measure: finding.question.within.length > 0 ? 'share' : 'count',
    values: rows.flatMap(({ row, id, href }) =>
      id === undefined ? [] : [{ id, k: row.k, n: row.n, unknown: row.high - row.k, href }],
    ),
    noRegion: {
      k: outside.reduce((sum, { row }) => sum + row.k, 0),
      n: Math.max(0, ...rows.map(({ row }) => row.n)),
    },
  };
}

import { type RecordType, recordTypeOf } from '../../codebook/index.ts';
import {
  AttestError,
  type MapData,
  type MapPlace,
  numbering,
  PLACE_PRECISIONS,
  type Question,
} from '../../model/index.ts';
import type { Release, Row } from '../../release/index.ts';
import { answer } from '../answer.ts';
import { numberAt, statedOr, text, texts } from './cells.ts';

/** Whether records of a type can be put on a map: they have places and a date. */
export function hasMap({ variables }: RecordType): boolean {
  return (
    variables.place?.type === 'place' && variables.place.cardinality === 'several' && 'date' in variables
  );
}

/**
 * The records that satisfy a question for sure, with their places, each with how exactly it is known. Places that are
 * only context are left out; a place known to a country alone has no point.
 * @throws AttestError QUESTION_INVALID
 */
export async function mapData(release: Release, question: Question): Promise<MapData> {
  const type = recordTypeOf(release.codebook, question.type);
  if (!type || !hasMap(type))
    throw new AttestError('QUESTION_INVALID', `records of type ${question.type} have no places and dates`, {
      where: { path: 'type' },
    });
  const { rows, caveats } = await answer(release, { ...question, by: [], within: [], margins: false });
  const ids = rows.flatMap(({ records }) => records);
  const found = ids.length > 0 ? await release.query(sqlOf(type.name, type.key), [ids]) : [];
  return {
    release: release.manifest.id,
    ...columnsOf(found, type.key),
    unplaced: unplacedOf(found),
    caveats: [
      ...caveats,
      'A point lies somewhere inside its radius; a place known only to a country has none.',
    ],
  };
}

/** Records with where they come from: datasets, or the empty text. */
function sqlOf(type: string, key: string): string {
  const columns = [key, 'date', 'place'].flatMap((name) => [name, `${name}_state`]);
  const parts = ['country', 'region', 'role', 'precision', 'lat', 'lon', 'radius_km'];
  const wanted = ['id', ...new Set(columns), ...parts.map((part) => `place_${part}`)];
  return `SELECT ${wanted.map((name) => `t."${name}"`).join(', ')}, s.sources FROM "${type}" t LEFT JOIN (
      SELECT record, list_sort(list(DISTINCT CASE WHEN author_kind = 'dataset' THEN author_id ELSE '' END)) AS sources
      FROM statements WHERE len(accepted_by) > 0 GROUP BY record) s ON s.record = t.id
    WHERE t.id IN (SELECT unnest($1)) ORDER BY t.id`;
}

type Columns = Pick<MapData, 'types' | 'dates' | 'sources' | 'places' | 'records' | 'points'>;

function columnsOf(rows: readonly Row[], key: string): Columns {
  const [types, dates] = [numbering<string>(String), numbering<string>(String)];
  const sources = numbering<string[]>(JSON.stringify);
  const places = numbering<MapPlace>(JSON.stringify);
  const records: Columns['records'] = { id: [], type: [], date: [], source: [] };
  const points: Columns['points'] = { record: [], place: [] };
  for (const [number, row] of rows.entries()) {
    records.id.push(String(row.id));
    records.type.push(types.numberOf(statedOr(row[key], row[`${key}_state`])));
    records.date.push(dates.numberOf(dateOf(row)));
    records.source.push(sources.numberOf(texts(row.sources)));
    for (const place of placesOf(row)) {
      points.record.push(number);
      points.place.push(places.numberOf(place));
    }
  }
  return {
    types: [...types.values],
    dates: [...dates.values],
    sources: [...sources.values],
    places: [...places.values],
    records,
    points,
  };
}

function dateOf({ date, date_state }: Row): string {
  return statedOr(Array.isArray(date) ? date[0] : date, date_state);
}

function placesOf(row: Row): MapPlace[] {
  const [countries, regions, roles, precisions] = [
    row.place_country,
    row.place_region,
    row.place_role,
    row.place_precision,
  ].map((cell) => (Array.isArray(cell) ? cell : []));
  return texts(row.place).flatMap((name, i): MapPlace[] => {
    if (roles?.[i] === 'context') return [];
    return [
      {
        name,
        country: text(countries?.[i]),
        region: text(regions?.[i]),
        precision: PLACE_PRECISIONS.find((known) => known === precisions?.[i]) ?? 'unknown',
        lat: numberAt(row.place_lat, i),
        lon: numberAt(row.place_lon, i),
        radiusKm: numberAt(row.place_radius_km, i),
      },
    ];
  });
}

/** Records without any place, by why; and those of whose places none has coordinates. */
function unplacedOf(rows: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const state = String(row.place_state);
    const placed = Array.isArray(row.place_lat) && row.place_lat.some((lat) => lat !== null);
    if (placed) continue;
    const why = state === 'stated' ? 'no_coordinates' : state;
    counts[why] = (counts[why] ?? 0) + 1;
  }
  return counts;
}

import { recordTypeOf } from '../../codebook/index.ts';
import {
  AttestError,
  type MapData,
  type MapPoint,
  PLACE_PRECISIONS,
  type Question,
} from '../../model/index.ts';
import type { Release, Row } from '../../release/index.ts';
import { answer } from '../answer.ts';
import { numberAt, statedOr, text, texts } from './cells.ts';

/**
 * The places of the records that satisfy a question for sure, each with how exactly it is known. Places that are only
 * context are left out; a place known to a country alone has no point. Needs a type with the variables place and date.
 * @throws AttestError QUESTION_INVALID
 */
export async function mapData(release: Release, question: Question): Promise<MapData> {
  const type = recordTypeOf(release.codebook, question.type);
  if (type?.variables.place?.type !== 'place' || type.variables.place.cardinality !== 'several')
    throw new AttestError('QUESTION_INVALID', `records of type ${question.type} have no places`, {
      where: { path: 'type' },
    });
  const { rows, caveats } = await answer(release, { ...question, by: [], within: [], margins: false });
  const ids = rows.flatMap(({ records }) => records);
  const sql = `SELECT t.*, r.label FROM "${type.name}" t JOIN records r ON r.id = t.id
    WHERE list_contains($1, t.id) ORDER BY t.id`;
  const found = ids.length > 0 ? await release.query(sql, [ids]) : [];
  return {
    release: release.manifest.id,
    points: found.flatMap((row) => pointsIn(row, type.key)),
    unplaced: unplacedOf(found),
    caveats: [
      ...caveats,
      'A point lies somewhere inside its radius; a place known only to a country has none.',
    ],
  };
}

function pointsIn(row: Row, key: string): MapPoint[] {
  const [countries, regions, roles, precisions] = [
    row.place_country,
    row.place_region,
    row.place_role,
    row.place_precision,
  ].map((cell) => (Array.isArray(cell) ? cell : []));
  return texts(row.place).flatMap((name, i): MapPoint[] => {
    const role = String(roles?.[i] ?? '');
    if (role === 'context') return [];
    return [
      {
        record: String(row.id),
        label: text(row.label) ?? String(row.id),
        type: statedOr(row[key], row[`${key}_state`]),
        date: statedOr(Array.isArray(row.date) ? row.date[0] : row.date, row.date_state),
        name,
        country: text(countries?.[i]),
        region: text(regions?.[i]),
        role,
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

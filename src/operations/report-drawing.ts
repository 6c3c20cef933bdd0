import type { Codebook } from '../codebook/index.ts';
import { PLACE_PRECISIONS } from '../model/index.ts';
import type { Release, Row } from '../release/index.ts';
import type { DrawingEffects, RecordPlace, ReportMeasure } from '../report/index.ts';
import { regionsOf } from './region-outlines.ts';
import type { MapGround } from './workspace.ts';

/** What the charts of a report ask a release and a project for. */
export function drawingOf(release: Release, ground: MapGround): DrawingEffects {
  return {
    places: (records) => placesOf(release, records),
    measures: (countries) => measuresOf(release, countries),
    boundaries: async () => regionsOf(await ground.boundaries()),
    baseMap: () => ground.baseMap(),
  };
}

/** The place of the operation, else the first one, of each record whose type has places. */
async function placesOf(release: Release, records: readonly string[]): Promise<readonly RecordPlace[]> {
  if (records.length === 0) return [];
  const found = await Promise.all(
    typesWith(release.codebook, 'place', 'place').map((type) =>
      release.query(
        `SELECT id, place[i] AS name, place_lat[i] AS lat, place_lon[i] AS lon, place_precision[i] AS precision,
           place_radius_km[i] AS radius
         FROM (SELECT *, greatest(1, coalesce(list_position(place_role, 'operation'), 1)) AS i FROM "${type}"
               WHERE id IN (SELECT unnest($1)) AND len(place) > 0) ORDER BY id`,
        [records],
      ),
    ),
  );
  return found.flat().map(placeIn);
}

/** Record types with a variable of several values of that type; their names are the tables'. */
function typesWith({ recordTypes }: Codebook, variable: string, type: string): string[] {
  return Object.values(recordTypes).flatMap(({ name, variables }) =>
    variables[variable]?.type === type && variables[variable].cardinality === 'several' ? name : [],
  );
}

function placeIn({ id, name, lat, lon, precision, radius }: Row): RecordPlace {
  return {
    record: String(id),
    place: {
      name: String(name ?? ''),
      lat: typeof lat === 'number' ? lat : null,
      lon: typeof lon === 'number' ? lon : null,
      precision: PLACE_PRECISIONS.find((known) => known === precision) ?? 'unknown',
      radius_km: typeof radius === 'number' ? radius : null,
    },
  };
}

async function measuresOf(
  { codebook, query }: Release,
  countries: readonly string[],
): Promise<readonly ReportMeasure[]> {
  if (!codebook.recordTypes.measure) return [];
  const rows = await query(
    `SELECT m.id, m.kind, m.title, m.date, r.label FROM measure m JOIN records r ON r.id = m.id
     WHERE NOT m.background AND (m.inclusion_state <> 'stated' OR m.inclusion = 'in')
       AND (len($1) = 0 OR m.place_country IS NULL OR len(m.place_country) = 0 OR list_has_any(m.place_country, $1))
     ORDER BY m.kind, m.date_earliest NULLS LAST, m.id`,
    [countries],
  );
  return rows.map(({ id, kind, title, date, label }) => ({
    record: String(id),
    kind: String(kind ?? 'unknown'),
    title: String(title ?? label),
    date: typeof date === 'string' ? date : null,
  }));
}

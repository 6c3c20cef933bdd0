import type { Cell, Release, Row } from '../../release/index.ts';
import { listOf } from './public-events.ts';
import { type ExportedFile, publishedTable, utf8 } from './published-table.ts';

/**
 * The places of a release's records as GeoJSON (RFC 7946): a feature for each place that a record names, with how
 * exactly it is known. A place without coordinates has no geometry; none is drawn at the middle of its country.
 */
export async function releaseAsGeoJson(release: Release, path: string): Promise<ExportedFile[]> {
  const features: string[] = [];
  for (const entry of release.manifest.tables) {
    const table = await publishedTable(release, entry);
    const places = Object.values(table.recordType?.variables ?? {}).filter(({ type }) => type === 'place');
    for (const { name } of places)
      for (const row of table.rows)
        features.push(...featuresOf(row, name, table.name).map((one) => JSON.stringify(one)));
  }
  const { id, name, about } = release.manifest;
  const head = JSON.stringify({
    type: 'FeatureCollection',
    release: id,
    name,
    licence: about?.licence ?? null,
  }).slice(0, -1);
  return [{ path, bytes: utf8(`${head},"features":[\n${features.join(',\n')}\n]}\n`) }];
}

function featuresOf(row: Row, variable: string, type: string) {
  const parts = listOf(row[variable]);
  const at = (suffix: string, i: number): Cell => listOf(row[`${variable}${suffix}`])[i] ?? null;
  return parts.map((place, i) => {
    const [lat, lon] = [at('_lat', i), at('_lon', i)];
    const located = typeof lat === 'number' && typeof lon === 'number';
    return {
      type: 'Feature',
      id: `${String(row.id)}/${variable}/${i}`,
      geometry: located ? { type: 'Point', coordinates: [lon, lat] } : null,
      properties: {
        record: row.id,
        record_type: type,
        ...plainOf(row),
        place,
        country: at('_country', i),
        role: at('_role', i),
        precision: at('_precision', i),
        radius_km: at('_radius_km', i),
        background: row.background ?? null,
        disputed: row.disputed ?? [],
      },
    };
  });
}

/** What a reader of a map asks first: what it was and when. */
function plainOf(row: Row) {
  const kept = ['type', 'stage', 'date', 'date_earliest', 'date_latest'].filter(
    (name) => row[name] !== undefined,
  );
  return Object.fromEntries(kept.map((name) => [name, row[name]]));
}

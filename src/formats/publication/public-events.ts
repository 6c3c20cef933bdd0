import type { Cell, Release, Row } from '../../release/index.ts';
import { quoteName } from '../../release/index.ts';

/** An event as exchange formats tell it: no counts of persons apart, nobody named, organisations by their usual names. */
export interface PublicEvent {
  readonly id: string;
  readonly label: string;
  readonly type: string | null;
  /** ISO days; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly places: readonly PublicPlace[];
  readonly organisations: readonly string[];
}

export interface PublicPlace {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radiusKm: number | null;
}

/** The events that count: neither out nor doubtful, nor told as history alone. Earliest in the release's order first. */
export async function publicEvents(release: Release): Promise<PublicEvent[]> {
  const variables = release.codebook.recordTypes.event?.variables ?? {};
  const rows = await release.query(
    `SELECT e.*, r.label AS "label of" FROM ${quoteName('event')} e JOIN records r USING (id)
     WHERE r.inclusion NOT IN ('out', 'doubtful') AND NOT r.background ORDER BY e.id`,
  );
  const actors = Object.values(variables).filter(
    ({ type, taxonomy }) => type === 'actor' && taxonomy !== null,
  );
  return rows.map((row) => ({
    id: String(row.id),
    label: String(row['label of']),
    type: textOf(row.type),
    earliest: textOf(row.date_earliest),
    latest: textOf(row.date_latest),
    places: placesOf(row),
    organisations: [
      ...new Set(actors.flatMap(({ name }) => listOf(row[name]).flatMap((one) => textOf(one) ?? []))),
    ].filter((name) => name !== 'other'),
  }));
}

const WHERE_IT_WAS = new Set(['operation', 'target']);

function placesOf(row: Row): PublicPlace[] {
  const at = (suffix: string, i: number): Cell => listOf(row[`place${suffix}`])[i] ?? null;
  const number = (cell: Cell) => (typeof cell === 'number' ? cell : null);
  return listOf(row.place).flatMap((name, i) => {
    const role = at('_role', i);
    if (name === null || (typeof role === 'string' && !WHERE_IT_WAS.has(role))) return [];
    return [
      {
        name: String(name),
        country: textOf(at('_country', i)),
        lat: number(at('_lat', i)),
        lon: number(at('_lon', i)),
        radiusKm: number(at('_radius_km', i)),
      },
    ];
  });
}

function textOf(cell: Row[string] | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}

/** The cells of a list, or the one cell; none of an empty one. */
export function listOf(cell: Row[string] | undefined): readonly Cell[] {
  if (cell === null || cell === undefined) return [];
  return typeof cell === 'object' ? cell : [cell];
}

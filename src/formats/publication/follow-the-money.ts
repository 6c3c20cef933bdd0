import { createHash } from 'node:crypto';
import type { Release } from '../../release/index.ts';
import { publicEvents } from './public-events.ts';
import { type ExportedFile, utf8 } from './published-table.ts';

/**
 * The counted events of a release and their organisations as FollowTheMoney entities (schemata Event and Organization),
 * a line each. Persons are never among them.
 */
export async function releaseAsFollowTheMoney(release: Release, path: string): Promise<ExportedFile[]> {
  const events = await publicEvents(release);
  const names = [...new Set(events.flatMap(({ organisations }) => organisations))].sort();
  const organisations = names.map((name) => ({
    id: organisationId(name),
    schema: 'Organization',
    properties: { name: [name] },
  }));
  const entities = events.map(({ id, label, type, earliest, latest, places, organisations: involved }) => ({
    id,
    schema: 'Event',
    properties: filled({
      name: [label],
      startDate: [earliest],
      endDate: [latest],
      location: places.map((place) => place.name),
      country: places.map(({ country }) => country?.toLowerCase() ?? null),
      keywords: [type],
      involved: involved.map(organisationId),
      recordId: [id],
      publisher: release.manifest.about?.authors ?? [],
    }),
  }));
  const dataset = release.manifest.id;
  const lines = [...organisations, ...entities].map(
    (entity) => `${JSON.stringify({ ...entity, datasets: [dataset] })}\n`,
  );
  return [{ path, bytes: utf8(lines.join('')) }];
}

function organisationId(name: string): string {
  return `org-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
}

/** Properties that have values, each value once. */
function filled(
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(properties).map(
    ([name, values]) => [name, [...new Set(values.filter((value) => value !== null))]] as const,
  );
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

import { createHash } from 'node:crypto';
import type { Release } from '../../release/index.ts';
import { type PublicEvent, type PublicPlace, publicEvents } from './public-events.ts';
import { type ExportedFile, utf8 } from './published-table.ts';

/**
 * The counted events of a release as a STIX 2.1 bundle: incidents, organisations as identities, places as locations with
 * their precision in metres, and `related-to` between them. No attribution is made, and persons are never among them.
 */
export async function releaseAsStix(release: Release, path: string): Promise<ExportedFile[]> {
  const events = await publicEvents(release);
  const [row] = await release.query('SELECT max(retrieved) AS at FROM documents');
  const moment = timeOf(row?.at);
  const objects = new Map<string, StixObject>();
  const put = (object: StixObject) => objects.set(object.id, object);
  const common = { spec_version: '2.1', created: moment, modified: moment } as const;
  for (const event of events) {
    const incident = { ...incidentOf(event), ...common };
    put(incident);
    for (const other of [...event.organisations.map(identityOf), ...event.places.flatMap(locationOf)]) {
      put({ ...other, ...common });
      put({ ...relationOf(incident.id, other.id), ...common });
    }
  }
  const bundle = {
    type: 'bundle',
    id: stixId('bundle', release.manifest.id),
    objects: [...objects.values()],
  };
  return [{ path, bytes: utf8(`${JSON.stringify(bundle, null, 1)}\n`) }];
}

interface StixObject {
  readonly type: string;
  readonly id: string;
}

/** When the last document was retrieved: the release itself has no clock. */
function timeOf(at: unknown): string {
  const time = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

function incidentOf({ id, label, type, earliest, latest }: PublicEvent) {
  const when = earliest === latest ? (earliest ?? 'undated') : `${earliest ?? '…'} to ${latest ?? '…'}`;
  return {
    type: 'incident',
    id: stixId('incident', id),
    name: label,
    description: `${type ?? 'event'}, ${when}`,
    external_references: [{ source_name: 'attest', external_id: id }],
  };
}

function identityOf(name: string) {
  return { type: 'identity', id: stixId('identity', name), name, identity_class: 'organization' };
}

function locationOf(place: PublicPlace) {
  const { name, country, lat, lon, radiusKm } = place;
  const located = lat !== null && lon !== null;
  if (!located && country === null) return [];
  return [
    {
      type: 'location',
      id: stixId('location', JSON.stringify(place)),
      name,
      ...(country === null ? {} : { country }),
      ...(located
        ? { latitude: lat, longitude: lon, ...(radiusKm === null ? {} : { precision: radiusKm * 1000 }) }
        : {}),
    },
  ];
}

function relationOf(source: string, target: string) {
  return {
    type: 'relationship',
    id: stixId('relationship', `${source} ${target}`),
    relationship_type: 'related-to',
    source_ref: source,
    target_ref: target,
  };
}

const NAMESPACE = Buffer.from('6c0f1c3e5b7a4d2f9a8b1e2d3c4b5a69', 'hex');

/** A name-based identifier (UUID version 5): the same thing has the same one in every release. */
function stixId(type: string, name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${type} ${name}`).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${type}--${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

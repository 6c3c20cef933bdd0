import type { PlacePrecision, Ruler } from '../../model/index.ts';
import type { AtlasEntry } from '../atlas-entry.ts';
import { distanceKm } from '../atlas-entry.ts';
import { type DisputedConvention, disputeOf } from '../convention.ts';
import type { Mention, Reading } from './name.ts';
import type { Whereabouts } from './unlisted.ts';

/** Another place that a name may mean here, with how likely it is beside the others. */
export interface PlaceCandidate {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly share: number;
}

/** A toponym of a text: where it stands (code points, end exclusive) and what it means. */
export interface FoundToponym {
  readonly start: number;
  readonly end: number;
  /** The name as written. */
  readonly phrase: string;
  /** The usual name; the phrase where no table knows it, and for disputed places. */
  readonly name: string;
  /** `geonames:` and its number where it is known. */
  readonly id: string | null;
  readonly country: string | null;
  /** Degrees WGS 84; null where nothing is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** `unknown` also for what is wider than a country. */
  readonly precision: PlacePrecision;
  /** Kilometres around the point within which the place lies; null without a point. */
  readonly radius_km: number | null;
  /** As far as its preposition tells it: where from, through where; else context. What happened there is for events to say. */
  readonly role: 'origin' | 'transit' | 'context';
  /** The disputed territory or exclave that it lies in, by its name in the convention; `country` follows that. */
  readonly disputed?: string;
  /** The text does not decide between several places; `candidates` names the likeliest, the answer's own first. */
  readonly ambiguous: boolean;
  readonly candidates?: readonly PlaceCandidate[];
}

/** An answer that is likelier than this, or twice as likely as the next, is no longer ambiguous. */
const SURE = 0.6;
const LIKELY = 0.1;
/** Meanings nearer to each other than this are one answer. */
const APART_KM = 50;

/** The answer for a mention. */
export function toponymOf(
  text: string,
  mention: Mention,
  reading: Reading | null,
  whereabouts: Whereabouts | null,
  ruler: Ruler,
  convention: DisputedConvention,
): FoundToponym {
  const [start, end] = [ruler.toCodePoint(mention.spot.start), ruler.toCodePoint(mention.spot.end)];
  const unknown = { ...unknownToponym(text, ruler, start, end), role: mention.role };
  if (whereabouts) return placedToponym(unknown, whereabouts);
  if (!reading) return unknown;
  const { entry } = reading;
  const dispute = disputeOf(entry, convention);
  const rivals = reading.share >= SURE ? [] : rivalsOf(reading);
  return {
    start,
    end,
    phrase: text.slice(mention.spot.start, mention.spot.end),
    name: dispute ? text.slice(mention.spot.start, mention.spot.end) : entry.name,
    id: entry.id,
    country: dispute ? dispute.country : entry.country === '' ? null : entry.country,
    lat: entry.lat,
    lon: entry.lon,
    ...exactness(entry, mention.offset),
    role: mention.role,
    ...(dispute ? { disputed: dispute.zone } : {}),
    ambiguous: rivals.length > 0,
    ...(rivals.length > 0 ? { candidates: [candidate(entry, reading.share), ...rivals] } : {}),
  };
}

function rivalsOf({ entry, others }: Reading): PlaceCandidate[] {
  return others
    .filter(({ entry: other, share }) => share >= LIKELY && isApart(entry, other))
    .map(({ entry: other, share }) => candidate(other, share));
}

function isApart(a: AtlasEntry, b: AtlasEntry): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) > APART_KM;
}

function candidate({ name, country, lat, lon }: AtlasEntry, share: number): PlaceCandidate {
  const rounded = Math.round(share * 100) / 100;
  return { name, country: country === '' ? null : country, lat: lat ?? 0, lon: lon ?? 0, share: rounded };
}

function exactness(entry: AtlasEntry, offset: number): Pick<FoundToponym, 'precision' | 'radius_km'> {
  const radius = entry.lat === null ? null : entry.radius;
  if (offset > 0 && entry.kind === 'locality') return { precision: 'near', radius_km: offset };
  if (entry.kind !== 'region') return { precision: entry.kind, radius_km: radius };
  if (entry.feature === 'county') return { precision: 'district', radius_km: radius };
  const isWide = entry.country === '' && entry.radius > 400;
  return { precision: isWide ? 'unknown' : 'region', radius_km: radius };
}

/** A name that nothing is known of. */
export function unknownToponym(text: string, ruler: Ruler, start: number, end: number): FoundToponym {
  const phrase = text.slice(ruler.toUnit(start), ruler.toUnit(end));
  const nowhere = { id: null, country: null, lat: null, lon: null, radius_km: null } as const;
  return {
    start,
    end,
    phrase,
    name: phrase,
    ...nowhere,
    precision: 'unknown',
    role: 'context',
    ambiguous: false,
  };
}

/** Kilometres around a place that is merely named beside. */
const BESIDE_KM = 200;

/** A name of no table, put where the text says that it lies, or (unknown) where the rest of its text plays. */
function placedToponym(unknown: FoundToponym, { entry, isSaid }: Whereabouts): FoundToponym {
  const { lat, lon, country, radius, kind } = entry;
  const place = { ...unknown, country: country === '' ? null : country, lat, lon };
  if (!isSaid) return { ...place, radius_km: lat === null ? null : Math.max(BESIDE_KM, radius) };
  const { precision } = exactness(entry, 0);
  return { ...place, precision: kind === 'locality' ? 'near' : precision, radius_km: radius };
}

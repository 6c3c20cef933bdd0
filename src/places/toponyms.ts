import type { Token } from '../language/index.ts';
import type { Place } from '../model/index.ts';
import type { PlaceEntry } from './atlas-entry.ts';
import { type Gazetteer, LONGEST_NAME } from './gazetteer.ts';
import { OPENING, WHOLE } from './name-filter.ts';
import { placeKey } from './place-key.ts';

/** A place name in tokens `first` to `last` (exclusive) with all that it may mean. */
export interface Toponym {
  readonly first: number;
  readonly last: number;
  /** Its words as the gazetteer has them. */
  readonly key: string;
  readonly entries: readonly PlaceEntry[];
}

/** The longest place name that starts at token `at` and ends before `limit`, or null. */
export function toponymAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): Toponym | null {
  const lead = tokens[at];
  if (lead?.kind !== 'word' || at >= limit) return null;
  let key = placeKey(lead.word);
  const role = roleOf(key, gazetteer);
  if (role === 0) return null;
  const entries = gazetteer.lookup(key);
  let best: Toponym | null = entries.length > 0 ? { first: at, last: at + 1, key, entries } : null;
  if ((role & OPENING) === 0) return best;
  const end = Math.min(limit, at + LONGEST_NAME + 2);
  for (let i = at + 1; i < end; i += 1) {
    const token = tokens[i];
    if (!token || !goesOn(token, tokens[i - 1])) break;
    if (token.kind === 'mark') continue;
    key = `${key} ${placeKey(token.word)}`.trim();
    const longer = gazetteer.lookup(key);
    if (longer.length > 0) best = { first: at, last: i + 1, key, entries: longer };
  }
  return best;
}

/** What a key may be: a name, or the first word of a longer one. */
function roleOf(key: string, gazetteer: Gazetteer): number {
  if (key === '' || key.includes(' ')) return WHOLE | OPENING;
  return gazetteer.names().roleOf(key, 0, key.length);
}

/** A word, or a mark inside of a name of several words. */
function goesOn(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'word') return token.word !== "'s";
  const hyphen = token.word === '-' || token.word === "'" || token.word === '.';
  return hyphen && before?.end === token.start;
}

/** What helps to tell places of one name apart. */
export interface Surroundings {
  /** Countries that the text speaks of, with how often. */
  readonly countries: ReadonlyMap<string, number>;
}

const LARGE_CITY = 400_000;
const TOWN = 15_000;

/**
 * The place that a name means here, or null when it is better not to guess: a country or an exonym of our table
 * first, then a place in a country that the text speaks of, then a large city.
 */
export function resolveToponym(toponym: Toponym, surroundings: Surroundings): PlaceEntry | null {
  const weight = (entry: PlaceEntry) => surroundings.countries.get(entry.country) ?? 0;
  const country = toponym.entries.find((entry) => entry.kind === 'country');
  if (country) return country;
  const near = toponym.entries.filter((entry) => weight(entry) > 0);
  const best = near.sort((a, b) => score(b, weight(b)) - score(a, weight(a)))[0];
  const largest = [...toponym.entries].sort((a, b) => b.population - a.population)[0];
  if (best && largest && largest.population > 50 * (best.population + TOWN) && weight(best) < 2)
    return largest;
  if (best) return best;
  if (largest && largest.population >= LARGE_CITY) return largest;
  return (
    [...toponym.entries].filter(({ known }) => known).sort((a, b) => b.population - a.population)[0] ?? null
  );
}

function score(entry: PlaceEntry, weight: number): number {
  return Math.log10(entry.population + 10) + 2 * Math.log2(1 + weight);
}

/** A place value as statements carry it. */
export function placeValue(entry: PlaceEntry, role: Place['role']): Place {
  const { id, name, country, lat, lon, kind, radius } = entry;
  const known = lat !== null && lon !== null;
  return {
    name,
    id,
    country,
    lat,
    lon,
    precision: kind,
    radius_km: known ? radius : null,
    role,
  };
}

/** A place that no table knows, by the name that the text gives it. */
export function unknownPlace(name: string, country: string | null, role: Place['role']): Place {
  return { name, id: null, country, lat: null, lon: null, precision: 'unknown', radius_km: null, role };
}

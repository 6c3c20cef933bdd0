import type { Token } from '../language/index.ts';
import type { Place } from '../model/index.ts';
import type { PlaceEntry } from './atlas-entry.ts';
import { type Gazetteer, LONGEST_NAME } from './gazetteer.ts';
import { placeKey } from './place-key.ts';

/** A place name in tokens `first` to `last` (exclusive) with all that it may mean. */
export interface Toponym {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly PlaceEntry[];
}

/** The longest place name that starts at token `at` and ends before `limit`, or null. */
export function toponymAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): Toponym | null {
  const end = Math.min(limit, at + LONGEST_NAME + 2);
  const words: string[] = [];
  let best: Toponym | null = null;
  for (let i = at; i < end; i += 1) {
    const token = tokens[i];
    if (!token || !partOfName(token, tokens[i - 1], i === at)) break;
    if (token.kind === 'mark') continue;
    words.push(token.word);
    const entries = gazetteer.lookup(keyOf(words));
    if (entries.length > 0) best = { first: at, last: i + 1, entries };
  }
  return best;
}

const PLAIN = /^[a-z ]+$/;

function keyOf(words: readonly string[]): string {
  const joined = words.join(' ');
  return PLAIN.test(joined) ? joined : placeKey(joined);
}

function partOfName(token: Token, before: Token | undefined, first: boolean): boolean {
  if (first) return token.kind === 'word';
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

import { type AtlasEntry, distanceKm } from '../atlas-entry.ts';
import { liesWithin } from './containment.ts';
import { COMMON_WORDS, IN_CUES, LOCAL_NOUNS } from './cue-words.ts';
import type { Mention, Reading } from './name.ts';
import type { Spot } from './spots.ts';
import { isMark, KIND, keyAt, type Words } from './words.ts';

const LONGEST = 3;
const OF = new Set(['of', 'de', 'd', 'called', 'named']);

/**
 * Names that no table has and that the text still says are places: "in Greenlane, Auckland", "the village of Saldowo".
 * @param spots accepted ones, in order
 */
export function unlistedSpots(words: Words, spots: readonly Spot[]): Spot[] {
  const taken = takenWords(words, spots);
  const found: Spot[] = [];
  for (let at = 1; at < words.count; at += 1) {
    if (words.kind[at] !== KIND.capital || taken[at] === 1 || words.kind[at - 1] === KIND.capital) continue;
    const last = nameEnd(words, at, taken);
    if (last - at <= LONGEST && isCalledPlace(words, at, last, taken)) found.push(spotOf(words, at, last));
    at = last - 1;
  }
  return found;
}

/** 1 for each word that a spot holds. */
function takenWords({ count }: Words, spots: readonly Spot[]): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { first, last } of spots) taken.fill(1, first, last);
  return taken;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

function nameEnd(words: Words, first: number, taken: Uint8Array): number {
  let last = first + 1;
  while (words.kind[last] === KIND.capital && taken[last] !== 1) last += 1;
  return last;
}

/** Behind "village of"; or behind "in" and before a comma with a known place. */
function isCalledPlace(words: Words, first: number, last: number, taken: Uint8Array): boolean {
  if (COMMON_WORDS.has(keyAt(words, first)) || keyAt(words, first).length < 3) return false;
  if (words.kind[last] === KIND.capital || taken[last] === 1) return false;
  const before = keyAt(words, first - 1);
  if (OF.has(before) && words.kind[first - 2] === KIND.lower && isLocal(keyAt(words, first - 2))) return true;
  return IN_CUES.has(before) && isMark(words, last, ',') && taken[last + 1] === 1;
}

function isLocal(word: string): boolean {
  return LOCAL_NOUNS.has(word) && !CAPITALS.has(word);
}

/** "The capital of X": X is a country. */
const CAPITALS = new Set(['capital', 'capitale', 'cities', 'ciudades', 'villes']);

function spotOf(words: Words, first: number, last: number): Spot {
  const [start, end] = [words.start[first] ?? 0, words.end[last - 1] ?? 0];
  const key = range(first, last)
    .map((at) => keyAt(words, at))
    .join(' ');
  return { first, last, start, end, key, entries: [] };
}

/** Where a name may lie that no table has, or that means nothing in the place that it is said to lie in. */
export interface Whereabouts {
  readonly entry: AtlasEntry;
  /** Said by the text; else it is only what is named nearest to it. */
  readonly isSaid: boolean;
}

const NEAREST = 4;

/**
 * What mentions without a fitting meaning are placed by: what the text says that they lie in, at any of their
 * mentions; else the nearest place in the text that is smaller than a country; else the nearest country.
 */
export function whereaboutsOf(
  mentions: readonly Mention[],
  readings: readonly (Reading | null)[],
): (Whereabouts | null)[] {
  const containers = new Map<string, AtlasEntry>();
  for (const [i, { spot, within }] of mentions.entries()) {
    const outer = within === null ? null : readings[within];
    if (outer && !fits(readings[i]?.entry, outer.entry)) containers.set(spot.key, outer.entry);
  }
  const trusted = readings.map((reading, i) => (mentions[i]?.spot.isPart ? null : reading));
  return mentions.map(({ spot }, i) => {
    const container = containers.get(spot.key);
    if (container) return { entry: container, isSaid: true };
    const reading = readings[i];
    if (reading && !(spot.isPart && isFarFrom(reading.entry, trusted))) return null;
    const entry = nearest(trusted, i);
    return entry && { entry, isSaid: false };
  });
}

const FAR_KM = 300;

/** What only a part of a name means is not believed far from all else. */
function isFarFrom({ lat, lon }: AtlasEntry, readings: readonly (Reading | null)[]): boolean {
  if (lat === null || lon === null) return true;
  const others = readings.flatMap((reading) => (reading ? [reading.entry] : []));
  return !others.some(
    (other) =>
      other.lat !== null &&
      other.lon !== null &&
      distanceKm({ lat, lon }, { lat: other.lat, lon: other.lon }) < FAR_KM,
  );
}

function fits(inner: AtlasEntry | undefined, outer: AtlasEntry): boolean {
  return inner !== undefined && liesWithin(inner, outer) > 0;
}

function nearest(readings: readonly (Reading | null)[], i: number): AtlasEntry | null {
  let country: AtlasEntry | null = null;
  for (let step = 1; step < readings.length; step += 1) {
    for (const at of [i - step, i + step]) {
      const entry = readings[at]?.entry;
      if (entry && entry.kind !== 'country' && entry.radius < 400 && step <= NEAREST) return entry;
      if (entry?.kind === 'country') country ??= entry;
    }
  }
  return country;
}

import type { Gazetteer } from '../gazetteer.ts';
import { placeKey } from '../place-key.ts';
import { type Evidence, type TextKnowledge, weigh } from './evidence.ts';
import type { Spot } from './spots.ts';
import { type Junction, junctionOf } from './ties.ts';
import { isMark, KIND, keyAt, type Words } from './words.ts';

/** A spot with what speaks for it. */
export interface Weighed {
  readonly spot: Spot;
  readonly evidence: Evidence;
  /** How it is joined to the next spot. */
  readonly junction: Junction;
}

const ENOUGH = 1.5;
/** A place here, so that the same name elsewhere in the text is likely one too. */
const SURE = 2.5;

/** Spots with what their words and neighbours say. */
export function weighedSpots(words: Words, spots: readonly Spot[], gazetteer: Gazetteer): Weighed[] {
  const known: TextKnowledge = {
    words,
    gazetteer,
    lower: lowerWords(words, spots),
  };
  return spots.map((spot, i): Weighed => {
    const next = spots[i + 1];
    const evidence = weigh(spot, spots[i - 1], next, known);
    return { spot, evidence, junction: next ? junctionOf(words, spot, next) : null };
  });
}

/** The spots that are places, by their own words, by what they are joined to, and by the rest of the text. */
export function acceptedSpots(words: Words, spots: readonly Spot[], gazetteer: Gazetteer): Weighed[] {
  const weighed = weighedSpots(words, spots, gazetteer);
  const inNames = new Set<string>();
  const sure = new Set<string>();
  const countries = new Set<string>();
  for (const { spot, evidence } of weighed) {
    if (evidence.asPerson) inNames.add(spot.key);
    if (evidence.points >= SURE) sure.add(spot.key);
    if (evidence.points >= ENOUGH && spot.entries.length < 4)
      for (const { country } of spot.entries) countries.add(country);
  }
  const pointsOf = ({ spot, evidence }: Weighed, i: number) => {
    const isHome = spot.entries.some(({ country, kind }) => kind === 'locality' && countries.has(country));
    const elsewhere = sure.has(spot.key) && evidence.points < SURE ? 1 : 0;
    const suspect = inNames.has(spot.key) && !evidence.inName && evidence.points < 4 ? -2 : 0;
    return evidence.points + joinPoints(weighed, i) + (isHome ? 0.4 : 0) + elsewhere + suspect;
  };
  return weighed.filter((one, i) => {
    if (isAbbreviation(one.spot, words) && weighed[i - 1]?.junction !== 'within') return false;
    return pointsOf(one, i) >= ENOUGH;
  });
}

/** A name in a chain ("Pandi, Bulacan") or beside a place that stands well by itself. */
function joinPoints(weighed: readonly Weighed[], i: number): number {
  const [before, here, after] = [weighed[i - 1], weighed[i], weighed[i + 1]];
  const isStrong = (spot: Weighed | undefined) => (spot?.evidence.points ?? 0) >= ENOUGH + 0.5;
  let points = 0;
  if (here?.junction === 'within' || here?.junction === 'contains') points += isStrong(after) ? 2 : 0.5;
  if (before?.junction === 'within' || before?.junction === 'contains')
    points += isStrong(before) ? 1.5 : 0.7;
  if (here?.junction === 'beside' && isStrong(after)) points += 0.8;
  if (before?.junction === 'beside' && isStrong(before)) points += 0.8;
  return Math.min(points, 2.5);
}

/** "Pa.", "TX": only behind the town that lies there. */
function isAbbreviation({ key, entries, first }: Spot, words: Words): boolean {
  if (key.length > 5 || key.includes(' ')) return false;
  const isShort = entries.some(
    ({ feature, country, name }) =>
      feature === 'division' && ABBREVIATING.has(country) && placeKey(name) !== key,
  );
  if (!isShort) return false;
  const isCapitals = (words.end[first] ?? 0) - (words.start[first] ?? 0) >= 3 && isUpper(words, first);
  return !isCapitals;
}

const ABBREVIATING = new Set(['US', 'CA', 'AU']);

function isUpper(words: Words, at: number): boolean {
  const raw = words.text.slice(words.start[at] ?? 0, words.end[at] ?? 0);
  return raw === raw.toUpperCase();
}

/** Words of the spots' names that the text writes in lower case as well. */
function lowerWords(words: Words, spots: readonly Spot[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const shapes = new Set<number>();
  for (const { first, last, key } of spots) {
    if (last - first > 1) continue;
    asked.add(key);
    shapes.add(shapeOf(key.charCodeAt(0), (words.end[first] ?? 0) - (words.start[first] ?? 0)));
  }
  const found = new Set<string>();
  if (asked.size === 0) return found;
  for (let at = 0; at < words.count; at += 1) {
    const start = words.start[at] ?? 0;
    if (words.kind[at] !== KIND.lower) continue;
    if (!shapes.has(shapeOf(words.text.charCodeAt(start), (words.end[at] ?? 0) - start))) continue;
    const key = keyAt(words, at);
    if (asked.has(key) && !isMark(words, at - 1, '.')) found.add(key);
  }
  return found;
}

/** First letter and length, to pass over most words without taking them out of the text. */
function shapeOf(code: number, length: number): number {
  return code * 64 + Math.min(length, 63);
}

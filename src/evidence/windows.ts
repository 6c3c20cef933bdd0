import type { Context } from './context.ts';
import type { PreparedText } from './prepared-text.ts';
import type { PatternPart } from './quote-pattern.ts';
import { wordsOf } from './words.ts';

/** A stretch of the text's words in which the quote may stand. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

const BAND = 8;
const MOST_WINDOWS = 6;
/** A band with less than this share of the best one's votes is not looked at. */
const FEWEST_VOTES = 0.4;
/** The commonest words have no vote once the rarer ones have given this many. */
const MOST_VOTES = 4000;
/** Words of the context may decide between lookalikes; they do not find the quote. */
const CONTEXT_WEIGHT = 0.5;

interface Voter {
  /** Where its word stands in the text. */
  readonly places: readonly number[];
  /** Its place in the quote: below 0 for the prefix, from the quote's length on for the suffix. */
  readonly index: number;
  readonly weight: number;
}

/**
 * Where the text's words speak for the quote: each word of the quote votes for the places from which the quote would
 * put it where the text has it; the bands with most votes win. Rare words vote first and count more.
 */
export function windowsOf(prepared: PreparedText, parts: readonly PatternPart[], context: Context): Window[] {
  const gaps = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.most : 0), 0);
  const reach = parts.length + gaps;
  const offset = reach + 64;
  const bands = new Float64Array(Math.ceil((prepared.words().length + 2 * offset) / BAND) + 3);
  let votes = 0;
  for (const { places, index, weight } of votersOf(prepared, parts, context)) {
    if (votes > 0 && votes + places.length > MOST_VOTES) break;
    votes += places.length;
    for (const place of places.slice(0, MOST_VOTES)) vote(bands, place - index + offset, weight);
  }
  return highest(bands).map((band) => {
    const start = band * BAND - offset;
    return {
      first: Math.max(0, start - BAND - gaps),
      last: Math.min(prepared.words().length, start + 2 * BAND + reach + 8),
    };
  });
}

function votersOf(prepared: PreparedText, parts: readonly PatternPart[], context: Context): Voter[] {
  const voter = (text: string, index: number, share: number): Voter => {
    const places = prepared.places().get(text) ?? [];
    return { places, index, weight: share / Math.sqrt(places.length) };
  };
  const before = wordsOf(context.prefix);
  const behind = wordsOf(context.suffix);
  return [
    ...parts.flatMap((part, i) => (part.kind === 'word' ? voter(part.word.text, i, 1) : [])),
    ...before.map(({ text }, i) => voter(text, i - before.length, CONTEXT_WEIGHT)),
    ...behind.map(({ text }, i) => voter(text, parts.length + i, CONTEXT_WEIGHT)),
  ]
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);
}

/** A place near the border of a band speaks for its neighbours too. */
function vote(bands: Float64Array, place: number, weight: number): void {
  const band = Math.floor(place / BAND);
  if (band < 1 || band + 1 >= bands.length) return;
  bands[band] = (bands[band] ?? 0) + weight;
  bands[band - 1] = (bands[band - 1] ?? 0) + weight / 2;
  bands[band + 1] = (bands[band + 1] ?? 0) + weight / 2;
}

/** The bands with most votes, best first; of neighbours that share their votes only the higher. */
function highest(bands: Float64Array): number[] {
  const peaks: number[] = [];
  for (let band = 0; band < bands.length; band += 1) {
    const votes = bands[band] ?? 0;
    if (votes === 0 || votes < (bands[band - 1] ?? 0) || votes <= (bands[band + 1] ?? 0)) continue;
    if (peaks.length === MOST_WINDOWS && votes <= (bands[peaks.at(-1) ?? 0] ?? 0)) continue;
    const at = peaks.findIndex((peak) => votes > (bands[peak] ?? 0));
    peaks.splice(at === -1 ? peaks.length : at, 0, band);
    if (peaks.length > MOST_WINDOWS) peaks.pop();
  }
  const floor = FEWEST_VOTES * (bands[peaks[0] ?? 0] ?? 0);
  return peaks.filter((peak) => (bands[peak] ?? 0) >= floor);
}

import type { PreparedText } from './prepared-text.ts';
import type { PatternPart } from './quote-pattern.ts';

/** A stretch of the text's words in which the quote may stand. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Words that stand more often than this say nothing about where a quote is. */
const COMMON = 400;
const BAND = 8;
const MOST_WINDOWS = 4;

/**
 * Where the text's words speak for the quote: each word of the quote votes for the places from which the quote would
 * put it where the text has it; the bands with most votes win. Rare words count more.
 */
export function windowsOf(prepared: PreparedText, parts: readonly PatternPart[]): Window[] {
  const votes = new Map<number, number>();
  const places = prepared.places();
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'gap') continue;
    const found = places.get(part.word.text) ?? [];
    if (found.length === 0 || found.length > COMMON) continue;
    const weight = 1 / Math.sqrt(found.length);
    for (const place of found) vote(votes, Math.floor((place - index) / BAND), weight);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_WINDOWS);
  const slack = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.most : 1), 0) + 2 * BAND;
  return best.map(([band]) => windowAt(band, slack, prepared.words().length));
}

/** A place near the border of a band speaks for its neighbour too. */
function vote(votes: Map<number, number>, band: number, weight: number): void {
  votes.set(band, (votes.get(band) ?? 0) + weight);
  votes.set(band - 1, (votes.get(band - 1) ?? 0) + weight / 2);
  votes.set(band + 1, (votes.get(band + 1) ?? 0) + weight / 2);
}

function windowAt(band: number, slack: number, length: number): Window {
  const first = Math.max(0, (band - 1) * BAND);
  return { first, last: Math.min(length, (band + 1) * BAND + slack) };
}

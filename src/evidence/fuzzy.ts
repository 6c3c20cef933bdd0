import type { Folded } from '../language/index.ts';
import { type Alignment, align, type Step } from './align.ts';
import { comparerFor, type Surroundings } from './compare-words.ts';
import { type Context, contextFit } from './context.ts';
import { type Judgement, judge } from './judge.ts';
import type { Stretch } from './occurrences.ts';
import type { PreparedText } from './prepared-text.ts';
import { type PatternPart, patternOf } from './quote-pattern.ts';
import { type Window, windowsOf } from './windows.ts';
import type { Word } from './words.ts';

/** A quote as written and folded. */
export interface Quoted {
  readonly original: string;
  readonly folded: Folded;
}

/** Where a quote comes near, and what the words there say about it. */
export interface NearPlace {
  /** UTF-16, in the folded text. */
  readonly stretch: Stretch;
  readonly judgement: Judgement;
  /** Whether every word is there and nothing but typography differs. */
  readonly sameWords: boolean;
  readonly cost: number;
  readonly fit: number;
}

/** Longer quotes are found word for word or not at all. */
const MOST_WORDS = 1500;

/**
 * The places where a quote comes near that stands nowhere word for word, best first: supported before unsupported,
 * cheap before dear, and between equals the one that the context fits.
 */
export function findNear(prepared: PreparedText, quote: Quoted, context: Context): NearPlace[] {
  const parts = patternOf(quote.folded.text);
  if (parts.length < 2 || parts.length > MOST_WORDS) return [];
  const places = windowsOf(prepared, parts, context).flatMap((window) =>
    nearPlaces(prepared, quote, parts, window, context),
  );
  const rank = ({ judgement }: NearPlace) => (judgement.verdict === 'supported' ? 0 : 1);
  return places.sort((a, b) => rank(a) - rank(b) || a.cost - b.cost || b.fit - a.fit);
}

/** What the words of one window say about a quote; nothing when it is not near. */
export function nearPlaces(
  prepared: PreparedText,
  quote: Quoted,
  parts: readonly PatternPart[],
  window: Window,
  context: Context,
): NearPlace[] {
  const surroundings = surroundingsOf(prepared, quote);
  const text = prepared.folded().text;
  const words = prepared.words().slice(window.first, window.last);
  return align(parts, words, comparerFor(surroundings)).flatMap((alignment) => {
    const judgement = judge(alignment, text, surroundings.isName);
    const stretch = stretchOf(alignment, text, quote.folded.text);
    if (!stretch || judgement.verdict === 'elsewhere') return [];
    const sameWords = alignment.steps.every(({ kind }) => kind === 'same' || kind === 'joined');
    const fit = contextFit(text, stretch.start, stretch.end, context);
    return { stretch, judgement, sameWords, cost: alignment.cost, fit };
  });
}

function surroundingsOf(prepared: PreparedText, quote: Quoted): Surroundings {
  const text = { original: prepared.text, folded: prepared.folded() };
  return {
    isName: (side, word) => isCapital(side === 'quoted' ? quote : text, word),
    isKnown: (word) => prepared.places().has(word),
  };
}

function isCapital({ original, folded }: Quoted, word: Word): boolean {
  return /^\p{Lu}/u.test(original.slice(folded.starts[word.start] ?? 0));
}

/** From the first to the last word of the text that the quote has itself, and the marks around them that it has too. */
function stretchOf({ steps }: Alignment, text: string, quote: string): Stretch | null {
  const found = steps.flatMap((step: Step) => ('found' in step && 'quoted' in step ? step.found : []));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  return {
    start: withMarksBefore(text, first.start, quote),
    end: withMarksBehind(text, last.end, quote),
  };
}

const LEADING = /^[^\p{L}\p{N}]+/u;
const TRAILING = /[^\p{L}\p{N}]+$/u;

function withMarksBefore(text: string, start: number, quote: string): number {
  const marks = LEADING.exec(quote)?.[0].trimStart() ?? '';
  return marks !== '' && text.endsWith(marks, start) ? start - marks.length : start;
}

function withMarksBehind(text: string, end: number, quote: string): number {
  const marks = TRAILING.exec(quote)?.[0].trimEnd() ?? '';
  return marks !== '' && text.startsWith(marks, end) ? end + marks.length : end;
}

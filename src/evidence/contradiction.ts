import type { Context } from './context.ts';
import { nearPlaces, type Quoted } from './fuzzy.ts';
import type { Discrepancy } from './judge.ts';
import type { Stretch } from './occurrences.ts';
import type { PreparedText } from './prepared-text.ts';
import { patternOf } from './quote-pattern.ts';
import type { Word } from './words.ts';

/** A context shorter than this names no place. */
const TELLING = 12;
const MOST_PLACES = 20;

/**
 * What differs at the place that a quote's context names, when that place says something near to the quote but not the
 * quote. A number changed by a slip may make the words of another sentence: those are not the ones that were meant.
 * Null when the context names no place, or one that supports the quote.
 */
export function contradictionAt(
  prepared: PreparedText,
  quoted: Quoted,
  context: Context,
): Discrepancy | null {
  const parts = patternOf(quoted.folded.text);
  let contradiction: Discrepancy | null = null;
  for (const stretch of placesOf(prepared.folded().text, context, quoted.folded.text.length)) {
    const window = windowOver(prepared.words(), stretch);
    for (const { judgement } of nearPlaces(prepared, quoted, parts, window, context)) {
      if (judgement.verdict === 'supported') return null;
      if (judgement.verdict === 'unsupported') contradiction ??= judgement.why;
    }
  }
  return contradiction;
}

/** Where the context stands, both sides at about the quote's length from each other; the stretch between. */
function placesOf(text: string, { prefix, suffix }: Context, length: number): Stretch[] {
  if (prefix.length + suffix.length < TELLING) return [];
  const room = Math.ceil(length * 1.5) + 16;
  if (prefix === '') return occurrences(text, suffix).map((end) => ({ start: Math.max(0, end - room), end }));
  return occurrences(text, prefix).flatMap((at) => {
    const start = at + prefix.length;
    if (suffix === '') return { start, end: Math.min(text.length, start + room) };
    // The quote itself may begin as the suffix does.
    const end = text.slice(0, start + room + suffix.length).indexOf(suffix, start + Math.floor(length / 2));
    return end === -1 ? [] : { start, end };
  });
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(wanted);
    at !== -1 && found.length < MOST_PLACES;
    at = text.indexOf(wanted, at + 1)
  )
    found.push(at);
  return found;
}

/** The words that lie in a stretch, by binary search. */
function windowOver(words: readonly Word[], { start, end }: Stretch): { first: number; last: number } {
  return { first: firstFrom(words, start), last: firstFrom(words, end) };
}

function firstFrom(words: readonly Word[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { fold, originalOf } from '../../language/index.ts';
import type { PreparedText } from './prepared-text.ts';
import { tokensWithin } from './prepared-text.ts';

/** Tokens `first` to `last` (exclusive) of a text. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** Finds every place of a string in a text: case, accents, line breaks and runs of blanks do not matter. */
export type Locate = (words: string) => Place[];

const WORDISH = /[\p{L}\p{N}]/u;

/** Prepares a text to be searched many times. */
export function locator(prepared: PreparedText): Locate {
  const folded = fold(prepared.text);
  return (words) => {
    const wanted = fold(words).text.trim();
    const places: Place[] = [];
    if (wanted === '') return places;
    for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!isWhole(folded.text, at, end)) continue;
      const original = originalOf(folded, at, end);
      const place = placeOf(prepared, original.start, original.end);
      if (place) places.push(place);
    }
    return places;
  };
}

/** The tokens within a stretch of UTF-16 units; null when there is none. */
export function placeOf(prepared: PreparedText, start: number, end: number): Place | null {
  const within = [...tokensWithin(prepared.tokens, start, end)];
  const first = within[0];
  return first === undefined ? null : { first, last: first + within.length };
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(WORDISH.test(text[start - 1] ?? '') && WORDISH.test(text[start] ?? '')) &&
    !(WORDISH.test(text[end - 1] ?? '') && WORDISH.test(text[end] ?? ''))
  );
}

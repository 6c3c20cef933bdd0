import { type Folded, fold } from '../language/index.ts';
import { once, type Ruler, rulerFor } from '../model/index.ts';
import { type Word, wordsOf } from './words.ts';

/** A text made ready for finding many quotes. Each part is made when it is first needed. */
export interface PreparedText {
  readonly text: string;
  ruler(): Ruler;
  folded(): Folded;
  words(): readonly Word[];
  /** Where each word stands: indices into {@link words}. */
  places(): ReadonlyMap<string, readonly number[]>;
}

/** Prepares a text for {@link anchor}. Linear in the text, and lazy. */
export function prepare(text: string): PreparedText {
  const folded = once(() => fold(text));
  const words = once(() => wordsOf(folded().text));
  return {
    text,
    ruler: once(() => rulerFor(text)),
    folded,
    words,
    places: once(() => placesOf(words())),
  };
}

function placesOf(words: readonly Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of words.entries()) {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  return places;
}

import { type Context, contextFit } from './context.ts';
import type { Stretch } from './occurrences.ts';

/** A place of the folded text with how well the context fits it. */
export interface Chosen {
  readonly stretch: Stretch;
  readonly fit: number;
}

/** Fits nearer to each other than this are equal. */
const EQUAL = 0.02;

/**
 * The place whose surroundings fit the context best; of those that fit equally the one nearest to where the quote was
 * last seen, and without that the first.
 * @param text folded @param places in the folded text, in order
 * @param near UTF-16 index in the folded text
 */
export function choose(
  text: string,
  places: readonly Stretch[],
  context: Context,
  near: number | null,
): Chosen | null {
  const fits = places.map((stretch) => ({
    stretch,
    fit: contextFit(text, stretch.start, stretch.end, context),
  }));
  const best = fits.reduce((most, { fit }) => Math.max(most, fit), 0);
  const equal = fits.filter(({ fit }) => fit >= best - EQUAL);
  const away = ({ stretch }: Chosen) => (near === null ? 0 : Math.abs(stretch.start - near));
  return equal.reduce<Chosen | null>(
    (chosen, one) => (chosen && away(chosen) <= away(one) ? chosen : one),
    null,
  );
}

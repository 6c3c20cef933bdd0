import { z } from 'zod';
import { rulerFor } from './code-points.ts';

const offset = z.number().int().nonnegative();

/**
 * Where words stand in one version of a document's text: Web Annotation's TextPositionSelector (`start`, `end`)
 * beside its TextQuoteSelector (`exact`, `prefix`, `suffix`). Offsets are Unicode code points, `end` exclusive.
 */
export const spanSchema = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof spanSchema>;

export const selectorSchema = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type Selector = z.infer<typeof selectorSchema>;

export const quoteSchema = selectorSchema.extend({
  ...spanSchema.shape,
  textVersion: z.number().int().positive(),
});
export type Quote = z.infer<typeof quoteSchema>;

const CONTEXT = 32;

/**
 * The quote of a span. Prefix and suffix are 32 UTF-16 units of context each, and grow until the three together
 * occur only once in the text, so that a quote names one place.
 * @param start code points
 * @param end code points, exclusive
 */
export function quoteAt(
  text: string,
  start: number,
  end: number,
  textVersion = 1,
  ruler = rulerFor(text),
): Quote {
  const [from, to] = [ruler.toUnit(start), ruler.toUnit(end)];
  const exact = text.slice(from, to);
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = text.slice(wholeCharacter(text, Math.max(0, from - context)), from);
    const suffix = text.slice(to, wholeCharacter(text, Math.min(text.length, to + context)));
    const covered = from - context <= 0 && to + context >= text.length;
    if (covered || isUnique(text, prefix + exact + suffix))
      return { exact, prefix, suffix, start, end, textVersion };
  }
}

/** Steps off the middle of a surrogate pair. */
function wholeCharacter(text: string, unit: number): number {
  const code = text.charCodeAt(unit);
  return code >= 0xdc00 && code <= 0xdfff ? unit + 1 : unit;
}

function isUnique(text: string, passage: string): boolean {
  const first = text.indexOf(passage);
  return text.indexOf(passage, first + 1) === -1;
}

/**
 * Attest counts text in Unicode code points; JavaScript counts UTF-16 units. The two differ only behind
 * characters outside the basic plane (emoji, some scripts). A ruler converts positions both ways.
 */
export interface Ruler {
  /** UTF-16 index → code-point offset. */
  toCodePoint(unit: number): number;
  /** Code-point offset → UTF-16 index. */
  toUnit(codePoint: number): number;
  /** Length of the text in code points. */
  readonly length: number;
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** A ruler for one text. Building it is linear in the text; a look-up is logarithmic in its astral characters. */
export function rulerFor(text: string): Ruler {
  const astral: number[] = [];
  for (const match of text.matchAll(ASTRAL)) astral.push(match.index);
  if (astral.length === 0) return { toCodePoint: same, toUnit: same, length: text.length };
  return {
    toCodePoint: (unit) => unit - countBelow(astral, (at) => at < unit),
    // The i-th astral character (from 0) starts at code point astral[i] - i.
    toUnit: (codePoint) => codePoint + countBelow(astral, (at, i) => at - i < codePoint),
    length: text.length - astral.length,
  };
}

function same(position: number): number {
  return position;
}

/** How many leading entries satisfy a predicate that is true first and false after. */
function countBelow(sorted: readonly number[], below: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(sorted[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a text between two code-point offsets. */
export function sliceCodePoints(text: string, start: number, end: number, ruler = rulerFor(text)): string {
  return text.slice(ruler.toUnit(start), ruler.toUnit(end));
}

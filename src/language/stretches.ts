import type { Furniture, Ruler } from '../model/index.ts';
import type { Stretch } from './tokens.ts';

/** Furniture as stretches to pass over: UTF-16 units, in text order. @param ruler of the same text */
export function stretchesOf(furniture: readonly Furniture[], ruler: Ruler): Stretch[] {
  return furniture
    .map(({ start, end }) => ({ start: ruler.toUnit(start), end: ruler.toUnit(end) }))
    .sort((a, b) => a.start - b.start);
}

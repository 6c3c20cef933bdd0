import type { FurnitureKind } from '../reading.ts';
import { fold } from './lines.ts';

/** A line is furniture of a kind when its folded text matches the whole pattern and is not too long. */
export interface LineRule {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  readonly longest: number;
}

/**
 * A rule from alternatives written as people write them, in any case, accents and hamza included (they are
 * folded as lines are). Each is matched from the start of the line to its end.
 */
export function wholeLine(
  kind: FurnitureKind,
  longest: number,
  ...alternatives: readonly string[]
): LineRule {
  return { kind, longest, pattern: new RegExp(`^(?:${alternatives.map(foldPattern).join('|')})$`, 'u') };
}

/** As {@link wholeLine}, but only the start of the line is matched. */
export function lineStart(
  kind: FurnitureKind,
  longest: number,
  ...alternatives: readonly string[]
): LineRule {
  return { kind, longest, pattern: new RegExp(`^(?:${alternatives.map(foldPattern).join('|')})`, 'u') };
}

/** As {@link wholeLine}, but the words may stand anywhere in the line. */
export function inLine(kind: FurnitureKind, longest: number, ...alternatives: readonly string[]): LineRule {
  return { kind, longest, pattern: new RegExp(`(?:${alternatives.map(foldPattern).join('|')})`, 'u') };
}

/** Folds the letters of a pattern and leaves its escapes (`\S`, `\p{L}`) alone. */
function foldPattern(pattern: string): string {
  return pattern
    .split(/(\\p\{\w+\}|\\.)/u)
    .map((part) => (part.startsWith('\\') ? part : fold(part)))
    .join('');
}

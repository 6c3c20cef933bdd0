import type { AuditLine } from '../../src/audit/index.ts';
import { rulerFor } from '../../src/model/index.ts';

/** A stretch of the text, and the lines of the audit whose words it is in. */
export interface AuditPiece {
  readonly words: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** Numbers of the lines, from 0. */
  readonly lines: readonly number[];
}

/** Cuts a text at the ends of all audited words, so that each piece belongs to the same lines all through. */
export function auditPieces(text: string, lines: readonly AuditLine[]): AuditPiece[] {
  const ruler = rulerFor(text);
  const spans = lines.map(({ quote }) => [ruler.toUnit(quote.start), ruler.toUnit(quote.end)] as const);
  const cuts = [...new Set([0, text.length, ...spans.flat()])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    words: text.slice(start, cuts[index + 1]),
    lines: spans.flatMap(([from, to], line) => (from <= start && start < to ? [line] : [])),
  }));
}

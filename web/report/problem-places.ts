import type { ReportProblemView } from '../../src/api/index.ts';
import { rulerFor } from '../../src/model/index.ts';

/** Where a problem stands in the text as it is written now. */
export interface ProblemPlace {
  readonly problem: ReportProblemView;
  /** From 1. */
  readonly line: number;
  /** Of the line, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds problems of a text that was built a moment ago in the text as it is now: on lines that are still the same, behind
 * lines that came or went. A problem of a line that was changed since is left out until the text is built again.
 */
export function problemPlaces(
  problems: readonly ReportProblemView[],
  built: string,
  now: string,
): readonly ProblemPlace[] {
  const [was, is] = [built.split('\n'), now.split('\n')];
  const lineNow = lineMap(was, is);
  return problems
    .flatMap((problem) => {
      const line = problem.line === null ? null : lineNow(problem.line);
      return line === null ? [] : [{ problem, line, ...wordsAt(is[line - 1] ?? '', problem.column) }];
    })
    .sort((a, b) => a.line - b.line || a.start - b.start);
}

/** Line of one text → line of the other, by what both begin and end with; null between. Lines count from 1. */
function lineMap(was: readonly string[], is: readonly string[]): (line: number) => number | null {
  const most = Math.min(was.length, is.length);
  let same = 0;
  while (same < most && was[same] === is[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < most - same && was.at(-1 - sameAtEnd) === is.at(-1 - sameAtEnd)) sameAtEnd += 1;
  return (line) => {
    if (line <= same) return line;
    return line > was.length - sameAtEnd ? line + is.length - was.length : null;
  };
}

/** What begins at a column: a placeholder, a word with its number, or one sign; the whole line without one. */
const PIECE = /\{\{.*?\}\}|[\p{L}\p{M}\p{N}]+(?:[.,_'’%-]*[\p{L}\p{M}\p{N}]+)*(?:\s?%)?|\S/uy;

function wordsAt(line: string, column: number | null): { readonly start: number; readonly end: number } {
  if (column === null) return { start: line.length - line.trimStart().length, end: line.trimEnd().length };
  const start = rulerFor(line).toUnit(column - 1);
  PIECE.lastIndex = start;
  const piece = PIECE.exec(line)?.[0];
  return piece === undefined ? { start: 0, end: line.length } : { start, end: start + piece.length };
}

/** Where a place of a line lies in the whole text. */
export function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column;
}

/** The problem that follows the cursor, or stands before it; from the other end where there is none. */
export function nextProblem(
  places: readonly ProblemPlace[],
  text: string,
  cursor: number,
  direction: 1 | -1,
): ProblemPlace | undefined {
  const at = ({ line, start }: ProblemPlace) => offsetOf(text, line, start);
  return direction === 1
    ? (places.find((place) => at(place) > cursor) ?? places[0])
    : (places.findLast((place) => at(place) < cursor) ?? places.at(-1));
}

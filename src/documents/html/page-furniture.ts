import type { Mark } from '../reading.ts';
import type { PageReading } from './page-text.ts';
import type { Piece } from './piece.ts';

const PROSE = 120;

/** A line of the page's text and the pieces in it. */
interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/**
 * Furniture by structure: what elements say of themselves, then the short or linked lines around the report.
 * @param inReport whether a line belongs to the report where landmarks do not say; from Readability
 */
export function pageMarks(reading: PageReading, inReport: ((line: string) => boolean) | null): Mark[] {
  const named = reading.pieces.flatMap(({ start, end, kind }): Mark[] =>
    kind ? [{ start, end, kind }] : [],
  );
  return [...named, ...outsideReport(reading, inReport)];
}

function outsideReport(
  { text, pieces, main }: PageReading,
  inReport: ((line: string) => boolean) | null,
): Mark[] {
  if (!main && !inReport) return [];
  const lines = linesOf(text, pieces);
  const isReport = (line: PageLine) =>
    main ? line.pieces.some(({ inMain }) => inMain) : inReport?.(text.slice(line.start, line.end)) === true;
  const reports = lines.filter(isReport);
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last) return [];
  return lines.flatMap((line): Mark[] => {
    const before = line.end <= first.start;
    const around = before || line.start >= last.end;
    if (!around || isProse(line) || holdsTitle(line) || isNamed(line)) return [];
    return [{ start: line.start, end: line.end, kind: before ? 'navigation' : 'footer' }];
  });
}

function linesOf(text: string, pieces: readonly Piece[]): PageLine[] {
  const lines: PageLine[] = [];
  let group: Piece[] = [];
  const flush = () => {
    const [first, last] = [group[0], group.at(-1)];
    if (first && last) lines.push({ start: first.start, end: last.end, pieces: group });
    group = [];
  };
  for (const piece of pieces) {
    const last = group.at(-1);
    if (last && text.slice(last.end, piece.start).includes('\n')) flush();
    group.push(piece);
  }
  flush();
  return lines;
}

function isProse({ start, end, pieces }: PageLine): boolean {
  const linked = pieces.reduce((sum, piece) => sum + (piece.linked ? piece.end - piece.start : 0), 0);
  return end - start >= PROSE && linked < (end - start) / 2;
}

function holdsTitle({ pieces }: PageLine): boolean {
  return pieces.some(({ inTitle }) => inTitle);
}

/** Marked by what its elements say already. */
function isNamed({ pieces }: PageLine): boolean {
  return pieces.every(({ kind }) => kind !== null);
}

import type { TypeLine } from './rows.ts';

const FEWEST_LINES = 4;

/**
 * The lines of a page in reading order. Where a gutter parts the page into columns, each band between lines that
 * cross it is read column by column. Columns of running text fill their width; cells of a table do not, and a
 * table is read row by row.
 */
export function inColumns(lines: readonly TypeLine[], rightToLeft: boolean): TypeLine[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return [...lines];
  const ordered: TypeLine[] = [];
  let band: TypeLine[] = [];
  const flush = () => {
    const left = inColumns(
      band.filter((line) => line.right <= gutter),
      rightToLeft,
    );
    const right = inColumns(
      band.filter((line) => line.right > gutter),
      rightToLeft,
    );
    ordered.push(...(rightToLeft ? [...right, ...left] : [...left, ...right]));
    band = [];
  };
  for (const line of lines) {
    if (line.left < gutter && line.right > gutter) {
      flush();
      ordered.push(line);
    } else band.push(line);
  }
  flush();
  return ordered;
}

/** The x at which fewest lines cross while enough stand on either side; null when this is no page of columns. */
function gutterOf(lines: readonly TypeLine[]): number | null {
  if (lines.length < FEWEST_LINES * 2) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const candidates = [...new Set(lines.map((line) => Math.round(line.left) - 2))].filter(
    (x) => x > left + (right - left) * 0.2 && x < left + (right - left) * 0.8,
  );
  const fitting = candidates
    .map((x) => ({ x, crossing: lines.filter((line) => line.left < x && line.right > x).length }))
    .filter(({ x, crossing }) => crossing <= lines.length * 0.25 && areColumns(lines, x));
  return fitting.sort((a, b) => a.crossing - b.crossing)[0]?.x ?? null;
}

function areColumns(lines: readonly TypeLine[], x: number): boolean {
  const left = lines.filter((line) => line.right <= x);
  const right = lines.filter((line) => line.left >= x);
  return (
    [left, right].every((side) => side.length >= FEWEST_LINES && fillWidth(side)) && overlap(left, right)
  );
}

function fillWidth(side: readonly TypeLine[]): boolean {
  const width = Math.max(...side.map((line) => line.right)) - Math.min(...side.map((line) => line.left));
  const full = side.filter((line) => line.right - line.left > width * 0.6 && line.text.length >= 12);
  return full.length >= side.length * 0.5;
}

function overlap(left: readonly TypeLine[], right: readonly TypeLine[]): boolean {
  const range = (side: readonly TypeLine[]) => [
    Math.min(...side.map(({ y }) => y)),
    Math.max(...side.map(({ y }) => y)),
  ];
  const [lowLeft = 0, highLeft = 0] = range(left);
  const [lowRight = 0, highRight = 0] = range(right);
  return Math.min(highLeft, highRight) > Math.max(lowLeft, lowRight);
}

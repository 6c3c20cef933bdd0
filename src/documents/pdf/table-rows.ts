import type { TypeLine } from './rows.ts';

/**
 * Pieces that stand beside each other, as one line. Where rows of pieces follow each other they are a table: cells
 * are parted by tabs, and each row is a line of its own. A single such line only has wide gaps between words.
 * @param lines in reading order
 */
export function joinRows(lines: readonly TypeLine[], rightToLeft: boolean): TypeLine[] {
  const rows: TypeLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.every((other) => standBeside(other, line))) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row, index) => {
    const isTable =
      row.length > 1 && [rows[index - 1], rows[index + 1]].some((other) => (other?.length ?? 0) > 1);
    const cells = rightToLeft ? row.toSorted((a, b) => b.left - a.left) : row;
    return cells.reduce((line, cell) => joined(line, cell, isTable));
  });
}

function standBeside(one: TypeLine, other: TypeLine): boolean {
  const apart = one.right <= other.left || other.right <= one.left;
  return apart && Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.4;
}

function joined(line: TypeLine, cell: TypeLine, isRow: boolean): TypeLine {
  const shift = line.text.length + 1;
  const shifted = <Part extends { start: number; end: number }>(part: Part): Part => ({
    ...part,
    start: part.start + shift,
    end: part.end + shift,
  });
  return {
    ...line,
    text: `${line.text}${isRow ? '\t' : ' '}${cell.text}`,
    left: Math.min(line.left, cell.left),
    right: Math.max(line.right, cell.right),
    isRow,
    raised: [...line.raised, ...cell.raised.map(shifted)],
    placed: [...line.placed, ...cell.placed.map(shifted)],
  };
}

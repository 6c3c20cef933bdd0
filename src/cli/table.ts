/** Rows as aligned text: the first `left` columns to the left, the others (numbers) to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[], left: number): string {
  const widths = header.map((name, column) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => filled(cell, widths[column] ?? 0, column < left)).join('  ');
  return [line(header), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Columns of a terminal that a text takes: marks over letters, and invisible characters, take none. */
function widthOf(text: string): number {
  return text.replace(/[\p{Mn}\p{Cf}]/gu, '').length;
}

function filled(cell: string, width: number, toTheRight: boolean): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return toTheRight ? cell + room : room + cell;
}

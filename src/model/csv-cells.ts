/**
 * Beginnings that make spreadsheet programs read a cell as a formula, ASCII and full-width, also behind space; a tab or a
 * line break, behind which one may stand; and those of a guarded cell.
 */
const ACTIVE = /^'*(?:[\s\u{feff}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell that no spreadsheet program takes for a formula: an apostrophe goes before what would begin one (after OWASP,
 * "CSV Injection"). Plain numbers stay numbers.
 */
export function guarded(cell: string): string {
  return ACTIVE.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link guarded}. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && ACTIVE.test(cell) ? cell.slice(1) : cell;
}

/** A cell as it stands in a file: quoted where it holds a comma, a quote or a line break. */
export function csvCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Rows of cells as CSV (RFC 4180), each cell as `write` has it. */
export function csvLines(rows: readonly (readonly string[])[], write = delimitedCell): string {
  return rows.map((cells) => `${cells.map(write).join(',')}\r\n`).join('');
}

/** A cell that stays whole under any usual delimiter. */
export function delimitedCell(value: string): string {
  return /[",;|\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** What stands between the values of a list in a cell. Values themselves hold it as a broken bar. */
export const LIST_DELIMITER = '|';

/** Several values in one cell. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(LIST_DELIMITER, '¦')).join(LIST_DELIMITER);
}

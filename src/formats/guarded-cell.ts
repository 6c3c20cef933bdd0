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

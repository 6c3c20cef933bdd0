/** Beginnings that make spreadsheet programs read a cell as a formula, ASCII and full-width; and of a guarded cell. */
const ACTIVE = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
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

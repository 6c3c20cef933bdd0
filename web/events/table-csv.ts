import { delimitedCell, guarded, listCell } from '../../src/model/index.ts';
import type { Column } from './columns.ts';
import { DISPUTED, disputedVariables } from './further-columns.ts';
import type { EventTable } from './use-event-table.ts';

/** Lets spreadsheet programs read the text as UTF-8. */
const MARK = '\uFEFF';

type TableParts = Pick<EventTable, 'ids' | 'reports' | 'rows' | 'shown' | 'columns'>;

/**
 * The rows of a view with the columns that it shows, in its order, as CSV (RFC 4180): names of the codebook over its
 * codes, dates as EDTF, several values in one cell as a release has them, and the reason where there is no value. Behind
 * them, how many reports tell of it and about which variables they disagree.
 */
export function tableCsv({ ids, reports, rows, shown, columns }: TableParts): string {
  const variables = shown.filter((one) => one !== DISPUTED);
  const cells = variables.map(({ name }) => cellsOf(columns.get(name), (values) => values));
  const disputed = cellsOf(columns.get(DISPUTED.name), disputedVariables);
  const header = ['id', ...variables.map(({ name }) => name), 'reports', DISPUTED.name];
  const lines = Array.from(rows, (row) =>
    [
      delimitedCell(ids[row] ?? ''),
      ...cells.map((cell) => cell(row)),
      String(reports[row] ?? ''),
      disputed(row),
    ].join(','),
  );
  return `${MARK}${[header.map(delimitedCell).join(','), ...lines].join(LINE_END)}${LINE_END}`;
}

const LINE_END = '\r\n';

/** The cell of each record: written once for each different list of values, however many records have it. */
function cellsOf(
  column: Column | undefined,
  values: (entry: readonly string[]) => readonly string[],
): (row: number) => string {
  const cells = column?.dictionary.map((entry) => delimitedCell(guarded(listCell(values(entry))))) ?? [];
  return (row) => cells[column?.codes[row] ?? 0] ?? '';
}

import { csvLines, guarded, listCell } from '../../src/model/index.ts';
import { valuesAt } from './columns.ts';
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
  const read = variables.map(({ name }) => {
    const column = columns.get(name);
    const cells = column?.dictionary.map((values) => guarded(listCell(values))) ?? [];
    return (row: number) => cells[column?.codes[row] ?? 0] ?? '';
  });
  const header = ['id', ...variables.map(({ name }) => name), 'reports', DISPUTED.name];
  const disputed = columns.get(DISPUTED.name);
  const lines = Array.from(rows, (row) => [
    ids[row] ?? '',
    ...read.map((cell) => cell(row)),
    String(reports[row] ?? ''),
    listCell(disputedVariables(valuesAt(disputed, row))),
  ]);
  return MARK + csvLines([header, ...lines]);
}

import { type CountBounds, countOfCode, delimitedCell, guarded, listCell } from '../../src/model/index.ts';
import type { Column } from './columns.ts';
import { DISPUTED, disputedVariables } from './further-columns.ts';
import type { EventTable } from './use-event-table.ts';

/** Lets spreadsheet programs read the text as UTF-8. */
const MARK = '\uFEFF';

type TableParts = Pick<EventTable, 'ids' | 'reports' | 'rows' | 'shown' | 'columns'>;

/**
 * The rows of a view with the columns that it shows, in its order, as CSV (RFC 4180): names of the codebook over its
 * codes, dates as EDTF, several values in one cell as a release has them, and the reason where there is no value. A count
 * fills columns for its lowest, best and highest figure, as in a release. Behind them all, how many reports tell of it and about which variables they disagree.
 */
export function tableCsv({ ids, reports, rows, shown, columns }: TableParts): string {
  const variables = shown.filter((one) => one !== DISPUTED);
  const parts = variables.flatMap((variable) =>
    (variable.type === 'count' ? COUNT_PARTS : PLAIN).map((part) => ({ ...part, variable })),
  );
  const cells = parts.map(({ variable, values }) => cellsOf(columns.get(variable.name), values));
  const disputed = cellsOf(columns.get(DISPUTED.name), disputedVariables);
  const header = [
    'id',
    ...parts.map(({ variable, suffix }) => variable.name + suffix),
    'reports',
    DISPUTED.name,
  ];
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

/** A column of the file that a variable fills. */
interface Part {
  readonly suffix: string;
  values(entry: readonly string[]): readonly string[];
}

const PLAIN: readonly Part[] = [{ suffix: '', values: (entry) => entry }];
const COUNT_PARTS: readonly Part[] = [
  { suffix: '_low', values: figures(({ low }) => low, false) },
  { suffix: '_best', values: figures(({ best }) => best, true) },
  { suffix: '_high', values: figures(({ high }) => high, false) },
];

/** @param reasons whether the reason stands there where there is no count */
function figures(
  read: (count: CountBounds) => number | null,
  reasons: boolean,
): (entry: readonly string[]) => readonly string[] {
  return (entry) =>
    entry.flatMap((code) => {
      const count = countOfCode(code);
      if (!count) return reasons ? [code] : [];
      return [String(read(count) ?? '')];
    });
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

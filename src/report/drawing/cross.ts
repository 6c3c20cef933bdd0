import { crossRows, type FindingRow, isMissing } from '../../model/index.ts';
import { findingAnchor, toAnchor } from '../anchors.ts';
import type { ReportContext } from '../report-context.ts';
import type { Answered } from '../resolve.ts';

/** A value of a variable that a finding is grouped by. */
interface Head {
  readonly code: string;
  readonly label: string;
  /** A way of having no value. */
  readonly apart: boolean;
}

/** A row of a finding with the link to its note. */
export interface Cell {
  readonly row: FindingRow;
  readonly href: string;
}

/** A finding by two variables as rows and columns, each in the order of the answer, those without a value last. */
export interface Cross {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  cell(row: string, column: string): Cell | null;
}

export function crossOf({ entry, finding }: Answered, { labels }: ReportContext): Cross {
  const [first = '', second = ''] = finding.question.by;
  const { rows, columns, at } = crossRows(finding);
  const heads = (variable: string, codes: readonly string[]): Head[] =>
    codes.map((code) => ({ code, label: labels.code(variable, code), apart: isMissing(code) }));
  return {
    rows: heads(first, rows),
    columns: heads(second, columns),
    cell: (row, column) => {
      const found = at(row, column);
      return found ? { row: found.row, href: toAnchor(findingAnchor(entry.name, found.index)) } : null;
    },
  };
}

/** Whether some record counts in more than one column of a row, so that columns do not add up. */
export function columnsOverlap({ rows, columns, cell }: Cross): boolean {
  return rows.some(({ code }) => {
    const records = columns.flatMap((column) => cell(code, column.code)?.row.records ?? []);
    return new Set(records).size < records.length;
  });
}

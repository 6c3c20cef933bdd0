import { type FindingRow, isMissing, type Question } from '../model/index.ts';
import type { ReportContext } from './report-context.ts';

/** A row of a finding with its name and its place in the finding. */
export interface NamedRow {
  readonly row: FindingRow;
  readonly index: number;
  readonly cells: readonly string[];
  /** True where the group is a way of having no value. */
  readonly apart: boolean;
}

/** The rows of a finding, those without a value last, otherwise in the order of the answer. */
export function namedRows(
  rows: readonly FindingRow[],
  question: Question,
  context: ReportContext,
): NamedRow[] {
  const named = rows.map((row, index) => nameRow(row, index, question, context));
  return [...named.filter(({ apart }) => !apart), ...named.filter(({ apart }) => apart)];
}

function nameRow(
  row: FindingRow,
  index: number,
  { by }: Question,
  { labels, numerals }: ReportContext,
): NamedRow {
  const codes = by.map((variable) => [variable, row.group[variable] ?? ''] as const);
  return {
    row,
    index,
    cells:
      by.length === 0
        ? [numerals.wording.page.total]
        : codes.map(([variable, code]) => labels.code(variable, code)),
    apart: codes.some(([, code]) => isMissing(code)),
  };
}

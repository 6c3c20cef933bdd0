import type { Finding, FindingRow } from './finding.ts';
import { isMissing } from './missing.ts';

/** The rows of a finding by two variables, as rows and columns of codes; those that say there is no value stand last. */
export interface CrossedRows {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The row of two codes and its index in the finding; undefined where the finding has none. */
  at(row: string, column: string): { readonly row: FindingRow; readonly index: number } | undefined;
}

/** Rows that lack one of the variables (totals) are left out. */
export function crossRows({ question: { by }, rows }: Pick<Finding, 'question' | 'rows'>): CrossedRows {
  const [first = '', second = ''] = by;
  const cells = new Map<string, { row: FindingRow; index: number }>();
  const codes = [new Set<string>(), new Set<string>()] as const;
  for (const [index, row] of rows.entries()) {
    const [a, b] = [row.group[first], row.group[second]];
    if (a === undefined || b === undefined) continue;
    codes[0].add(a);
    codes[1].add(b);
    cells.set(JSON.stringify([a, b]), { row, index });
  }
  return {
    rows: blanksLast(codes[0]),
    columns: blanksLast(codes[1]),
    at: (row, column) => cells.get(JSON.stringify([row, column])),
  };
}

function blanksLast(codes: ReadonlySet<string>): string[] {
  return [...codes].sort((a, b) => Number(isMissing(a)) - Number(isMissing(b)));
}

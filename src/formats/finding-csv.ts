import {
  csvCell,
  csvLines,
  type Figure,
  type Finding,
  type FindingRow,
  guarded,
  MISSING,
} from '../model/index.ts';

/** Why a release cannot tell, a column each. */
const REASONS = [...MISSING.filter((missing) => missing !== 'not_applicable'), 'other_role', 'imprecise'];

/**
 * The rows of a finding as CSV (RFC 4180), a row a line: the groups (`*` in a total), k, N, the unknown, both bounds, why
 * they are unknown, and the figures that were added up. A bound that is open is an empty cell.
 */
export function findingCsv({ question, rows }: Finding): string {
  const { by, sum, allocation, within } = question;
  const header = [
    ...by,
    ...['k', 'n', 'unknown', 'low', 'high'],
    ...REASONS.map((reason) => `because_${reason}`),
    ...(within.length > 0 ? ['not_placed'] : []),
    ...(allocation === 'fractional' ? ['allocated'] : []),
    ...(question.interval ? ['interval_low', 'interval_high'] : []),
    ...sum.flatMap((path) => FIGURES.map(([name]) => `${path}_${name}`)),
  ];
  const line = (row: FindingRow) => [
    ...by.map((path) => guarded(row.group[path] ?? '*')),
    ...[row.k, row.n, row.unknown, row.low, row.high],
    ...REASONS.map((reason) => row.blanks?.[reason] ?? 0),
    ...(within.length > 0 ? [row.unplaced ?? 0] : []),
    ...(allocation === 'fractional' ? [row.allocated ?? 0] : []),
    ...(question.interval ? [row.interval?.low ?? '', row.interval?.high ?? ''] : []),
    ...sum.flatMap((path) => FIGURES.map(([, read]) => read(row.figures?.[path]) ?? '')),
  ];
  return csvLines(
    [header, ...rows.map(line)].map((cells) => cells.map(String)),
    csvCell,
  );
}

const FIGURES: readonly (readonly [string, (figure: Figure | undefined) => number | null | undefined])[] = [
  ['low', (figure) => figure?.sum.low],
  ['best', (figure) => figure?.sum.best],
  ['high', (figure) => figure?.sum.high],
  ['stated', (figure) => figure?.stated],
  ['median', (figure) => figure?.median],
  ['min', (figure) => figure?.min],
  ['max', (figure) => figure?.max],
];

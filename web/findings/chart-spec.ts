import type { CodebookView } from '../../src/api/index.ts';
import { barChart, type Chart, groupedBars, lineChart, matrixChart } from '../../src/charts/index.ts';
import {
  crossRows,
  type Finding,
  type FindingRow,
  groupBy,
  isMissing,
  isTimeGroup,
  isYearOrMonth,
} from '../../src/model/index.ts';
import { numberWords } from '../values/count-words.ts';
import { groupWords } from './group-words.ts';
import { baseTitle, questionTitle } from './question-words.ts';

/** Kinds of charts that suit a finding, the most telling first. */
export type FindingChartKind = 'bars' | 'line' | 'table of shades';

/** More bars than these are read in the table. */
const MOST_BARS = 60;
const MOST_LINES = 5;

interface Numbered {
  readonly row: FindingRow;
  readonly index: number;
}

/** @returns none where the finding has too many rows to draw */
export function chartKinds(finding: Finding): FindingChartKind[] {
  const { by } = finding.question;
  const rows = groupRows(finding);
  const time = by.find(isTimeGroup);
  const series = new Set(rows.map(({ row }) => seriesOf(row.group, by))).size;
  return [
    ...(time !== undefined && by.length <= 2 && series <= MOST_LINES ? (['line'] as const) : []),
    ...(rows.length <= MOST_BARS ? (['bars'] as const) : []),
    ...(by.length === 2 && rows.length > 0 ? (['table of shades'] as const) : []),
  ];
}

/** Rows of groups with their numbers; totals, which lack a group, are read in the table. */
function groupRows({ question: { by }, rows }: Finding): Numbered[] {
  return rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => by.every((name) => row.group[name] !== undefined));
}

/** Draws a finding; each mark's link is `#` and the number of its row. */
export function drawFinding(
  finding: Finding,
  codebook: CodebookView,
  kind: FindingChartKind,
  width: number,
): Chart {
  const base = { ...headOf(finding, codebook), width };
  const rows = groupRows(finding);
  const { by } = finding.question;
  const name = wordsOf(finding, codebook);
  if (kind === 'line') return lineChart({ ...base, series: linesOf(rows, by, name), coarse: [] });
  if (kind === 'table of shades') return matrixChart({ ...base, ...shadesOf(finding, name) });
  if (by.length < 2) return barChart({ ...base, rows: rows.map((one) => barOf(one, by, name)) });
  const [first = '', ...others] = by;
  const groups = groupBy(rows, ({ row }) => row.group[first] ?? '');
  return groupedBars({
    ...base,
    groups: [...groups].map(([code, within]) => ({
      label: name(first, code),
      rows: within.map((one) => barOf(one, others, name)),
    })),
  });
}

type Name = (variable: string, code: string) => string;

function wordsOf({ question: { type } }: Finding, codebook: CodebookView): Name {
  return (variable, code) => groupWords(codebook, type, variable, code);
}

function headOf(finding: Finding, codebook: CodebookView) {
  const { question } = finding;
  const [only, ...more] = new Set(groupRows(finding).map(({ row }) => row.n));
  return {
    title: questionTitle(codebook, question),
    caption:
      more.length === 0
        ? `N = ${numberWords(only ?? 0)}: ${baseTitle(codebook, question)}.`
        : `Each row has its own N: ${baseTitle(codebook, question)}.`,
  };
}

function barOf({ row, index }: Numbered, by: readonly string[], name: Name) {
  const codes = by.map((variable) => [variable, row.group[variable] ?? ''] as const);
  return {
    label: codes.map(([variable, code]) => name(variable, code)).join(' · ') || 'All',
    k: row.k,
    unknown: row.high - row.k,
    n: row.n,
    href: `#${index}`,
    apart: codes.some(([, code]) => isMissing(code)),
  };
}

function linesOf(rows: readonly Numbered[], by: readonly string[], name: Name) {
  const time = by.find(isTimeGroup) ?? '';
  const other = by.find((variable) => variable !== time);
  const dated = rows.filter(({ row }) => isYearOrMonth(row.group[time] ?? ''));
  return [...groupBy(dated, ({ row }) => seriesOf(row.group, by))].map(([code, within]) => ({
    label: other === undefined ? 'Records' : name(other, code),
    points: within
      .map(({ row, index }) => ({
        period: row.group[time] ?? '',
        k: row.k,
        unknown: row.high - row.k,
        href: `#${index}`,
      }))
      .sort((a, b) => (a.period < b.period ? -1 : 1)),
  }));
}

function shadesOf(finding: Finding, name: Name) {
  const [first = '', second = ''] = finding.question.by;
  const { rows, columns, at } = crossRows(finding);
  const heads = (variable: string, codes: readonly string[]) =>
    codes.map((code) => ({ code, label: name(variable, code), apart: isMissing(code) }));
  const cell = (row: string, column: string) => {
    const found = at(row, column);
    return found ? { k: found.row.k, href: `#${found.index}` } : { k: 0 };
  };
  return {
    rows: heads(first, rows),
    columns: heads(second, columns),
    cells: rows.map((row) => columns.map((column) => cell(row, column))),
  };
}

function seriesOf(group: FindingRow['group'], by: readonly string[]): string {
  const other = by.find((variable) => !isTimeGroup(variable));
  return other === undefined ? '' : (group[other] ?? '');
}

import type {
  BarChartSpec,
  BarPanelsSpec,
  GroupedBarsSpec,
  MatrixSpec,
  StackedBarsSpec,
} from '../../charts/index.ts';
import { findingAnchor, toAnchor } from '../anchors.ts';
import { namedRows } from '../finding-rows.ts';
import type { ReportContext } from '../report-context.ts';
import type { Answered } from '../resolve.ts';
import type { SpecBase } from './caption.ts';
import { type Cell, crossOf } from './cross.ts';

type Bar = BarChartSpec['rows'][number];

export function barSpec(answered: Answered, context: ReportContext, base: SpecBase): BarChartSpec {
  const { entry, finding } = answered;
  const rows = namedRows(finding.rows, finding.question, context);
  return {
    ...base,
    rows: rows.map(({ row, cells, apart, index }) => ({
      ...bar(cells.join(' · '), {
        row,
        href: anchorOf(entry.name, finding.question.by.length > 0 ? index : undefined),
      }),
      apart,
    })),
  };
}

function anchorOf(name: string, index: number | undefined): string {
  return toAnchor(findingAnchor(name, index));
}

function bar(label: string, { row, href }: Cell): Bar {
  return { label, k: row.k, unknown: row.high - row.k, n: row.n, href };
}

/** Bars of each value of the first variable, under its name. */
export function groupsOf(answered: Answered, context: ReportContext): GroupedBarsSpec['groups'] {
  const { rows, columns, cell } = crossOf(answered, context);
  return rows.map(({ code, label }) => ({
    label,
    rows: columns.flatMap((column): Bar[] => {
      const found = cell(code, column.code);
      return found ? [{ ...bar(column.label, found), apart: column.apart }] : [];
    }),
  }));
}

export function panelsSpec(answered: Answered, context: ReportContext, base: SpecBase): BarPanelsSpec {
  const groups = groupsOf(answered, context);
  const labels = [...new Set(groups.flatMap(({ rows }) => rows.map(({ label }) => label)))];
  const n = Math.max(0, ...groups.flatMap(({ rows }) => rows.map((row) => row.n)));
  const none = (label: string): Bar => ({ label, k: 0, unknown: 0, n });
  return {
    ...base,
    panels: groups.map(({ label, rows }) => ({
      label,
      rows: labels.map((name) => rows.find((row) => row.label === name) ?? none(name)),
    })),
  };
}

export function stackedSpec(answered: Answered, context: ReportContext, base: SpecBase): StackedBarsSpec {
  const { rows, columns, cell } = crossOf(answered, context);
  const parts = columns.filter(({ apart }) => !apart);
  const blank = columns.filter(({ apart }) => apart);
  return {
    ...base,
    parts: parts.map(({ label }) => label),
    rows: rows.map(({ code, label }) => ({
      label,
      parts: parts.map((part) => linkedCount(cell(code, part.code))),
      unknown: blank.reduce((sum, one) => sum + (cell(code, one.code)?.row.k ?? 0), 0),
    })),
  };
}

export function matrixSpec(answered: Answered, context: ReportContext, base: SpecBase): MatrixSpec {
  const { rows, columns, cell } = crossOf(answered, context);
  return {
    ...base,
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => linkedCount(cell(row.code, column.code)))),
  };
}

function linkedCount(cell: Cell | null): { readonly k: number; readonly href?: string } {
  return cell ? { k: cell.row.k, href: cell.href } : { k: 0 };
}

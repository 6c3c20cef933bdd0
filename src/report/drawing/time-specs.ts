import type { LineChartSpec, TimelineSpec } from '../../charts/index.ts';
import { type FindingRow, groupBy, isTimeGroup, isYearOrMonth } from '../../model/index.ts';
import { findingAnchor, recordAnchor, toAnchor } from '../anchors.ts';
import { capital } from '../labels.ts';
import type { ReportContext } from '../report-context.ts';
import type { ReportMeasure } from '../report-types.ts';
import type { Answered } from '../resolve.ts';
import type { SpecBase } from './caption.ts';

type Point = LineChartSpec['coarse'][number];

/** A point for each period of a finding, in the order of time; groups without a date are left to the caption. */
function pointsOf({ entry }: Answered, rows: readonly Dated[]): Point[] {
  return rows
    .filter(({ period }) => isYearOrMonth(period))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .map(({ period, row, index }) => ({
      period,
      k: row.k,
      unknown: row.high - row.k,
      href: toAnchor(findingAnchor(entry.name, index)),
    }));
}

interface Dated {
  readonly period: string;
  readonly series: string;
  readonly row: FindingRow;
  readonly index: number;
}

function datedRows({ finding }: Answered): readonly Dated[] {
  const { by } = finding.question;
  const time = timeOf(by);
  const other = by.find((variable) => variable !== time);
  return finding.rows.flatMap((row, index) => {
    const period = row.group[time];
    const series = other === undefined ? '' : row.group[other];
    return period === undefined || series === undefined ? [] : [{ period, series, row, index }];
  });
}

function timeOf(by: readonly string[]): string {
  return by.find(isTimeGroup) ?? '';
}

/** How many records of each way of having no date there are, in words. */
function undated(answered: Answered, { labels, numerals }: ReportContext): string {
  const blank = datedRows(answered).filter(({ period, row }) => !isYearOrMonth(period) && row.k > 0);
  const time = timeOf(answered.finding.question.by);
  const { labelled } = numerals.wording;
  return blank
    .map(({ period, row }) => `${capital(labelled(labels.code(time, period), numerals.whole(row.k)))}.`)
    .join(' ');
}

export function lineSpec(answered: Answered, context: ReportContext, base: SpecBase): LineChartSpec {
  const { by } = answered.finding.question;
  const other = by.find((variable) => variable !== timeOf(by));
  const series = groupBy(datedRows(answered), (row) => row.series);
  return {
    ...base,
    caption: [base.caption, undated(answered, context)].filter((part) => part !== '').join(' '),
    series: [...series].map(([code, rows]) => ({
      label: other === undefined ? context.numerals.wording.page.count : context.labels.code(other, code),
      points: pointsOf(answered, rows),
    })),
    coarse: coarseOf(answered, context),
  };
}

/** What a year has more than its months together: known only to the year. */
function coarseOf(answered: Answered, { drawing }: ReportContext): Point[] {
  const yearly = drawing.yearly.get(answered.entry.name);
  const monthly = pointsOf(answered, datedRows(answered));
  return (yearly?.rows ?? []).flatMap(({ group, k }): Point[] => {
    const period = group.year ?? '';
    const months = monthly.filter((point) => point.period.startsWith(`${period}-`));
    const left = k - months.reduce((sum, point) => sum + point.k, 0);
    return isYearOrMonth(period) && left > 0 ? [{ period, k: left, unknown: 0 }] : [];
  });
}

export function timelineSpec(answered: Answered, context: ReportContext, base: SpecBase): TimelineSpec {
  const kinds = groupBy(context.drawing.measures, (measure) => measure.kind);
  return {
    ...base,
    caption: [base.caption, undated(answered, context)].filter((part) => part !== '').join(' '),
    eventsLabel: capital(context.numerals.wording.types[answered.finding.question.type] ?? base.title),
    events: pointsOf(answered, datedRows(answered)),
    lanes: [...kinds].map(([kind, measures]) => ({
      label: context.labels.code('kind', kind),
      items: [...groupBy(measures, ({ title, date }) => `${date} ${title}`).values()].flatMap(itemOf),
    })),
  };
}

/** One measure; told by several records, it says by how many: "BCIJ ×3". */
function itemOf([first, ...others]: readonly ReportMeasure[]): TimelineSpec['lanes'][number]['items'] {
  if (!first) return [];
  const { title, date, record } = first;
  const label = others.length === 0 ? title : `${title} ×${others.length + 1}`;
  return [{ label, begins: date, href: toAnchor(recordAnchor(record)) }];
}

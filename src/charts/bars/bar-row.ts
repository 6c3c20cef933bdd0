import { plainNumber } from '../../model/index.ts';
import { checkCounts, refuseChart } from '../scene/chart.ts';
import { type Block, type ChartLink, group, type Mark, rect, SIZES, text } from '../scene/scene.ts';
import { textWidth, wrapText } from '../scene/text-measure.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';

/** One bar: k counted, up to `unknown` more of which nobody can tell, out of n. Whole numbers from 0. */
export interface BarRow extends ChartLink {
  readonly label: string;
  readonly k: number;
  readonly unknown: number;
  readonly n: number;
  /** A way of having no value (not reported, say): drawn grey and below the others. */
  readonly apart?: boolean;
}

/** What all bars of a chart share: x runs from the side where reading begins. */
export interface BarFrame {
  readonly width: number;
  readonly language: ChartLanguage;
  /** Where bars begin, and how many pixels one record is long. */
  readonly barX: number;
  readonly scale: number;
  /** Labels beside their bars; else above them. */
  readonly beside: boolean;
  /** True when rows have different N, so that each must show its own. */
  readonly ownN: boolean;
}

const BAR = 18;
const GAP = 12;
/** Below this width labels stand above their bars. */
const BESIDE = 480;

/** @throws AttestError `INPUT_INVALID` when a number is no count or a bar exceeds its N. */
export function checkBarRow({ label, k, unknown, n }: BarRow): void {
  checkCounts(label, k, unknown, n);
  if (k + unknown > n)
    refuseChart(
      `the bar "${label}" counts ${k} and ${unknown} unknown of only ${n}`,
      'k + unknown cannot exceed n.',
    );
}

/**
 * The frame in which these rows fit.
 * @param most the count of the longest possible bar, where several charts share a scale
 */
export function barFrame(
  rows: readonly BarRow[],
  width: number,
  language: ChartLanguage,
  most = mostOf(rows),
): BarFrame {
  const beside = width >= BESIDE;
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label, SIZES.font)));
  const barX = beside ? Math.ceil(Math.min(longest, width * 0.36)) + 12 : 0;
  const ownN = new Set(rows.map((row) => row.n)).size > 1;
  const counts = rows.map((row) => textWidth(countLabel(row, language, ownN), SIZES.font) * 1.08);
  const barLength = Math.max(40, width - barX - Math.max(0, ...counts) - 12);
  return { width, language, barX, scale: barLength / Math.max(1, most), beside, ownN };
}

/** The most that any of the rows could count. */
export function mostOf(rows: readonly BarRow[]): number {
  return Math.max(1, ...rows.map((row) => row.k + row.unknown));
}

/** Label, bar and count of one row. */
export function barRow(row: BarRow, frame: BarFrame): Block {
  const labelWidth = frame.beside ? frame.barX - 12 : frame.width;
  const lines = wrapText(row.label, labelWidth, SIZES.font);
  const textHeight = lines.length * SIZES.line;
  const barY = frame.beside ? Math.max(0, (textHeight - BAR) / 2) : textHeight + 4;
  const labels = lines.map((line, i) =>
    text(line, frame.beside ? labelWidth : 0, i * SIZES.line + 14, frame.beside ? { anchor: 'end' } : {}),
  );
  const end = frame.barX + (row.k + row.unknown) * frame.scale;
  const number = text(countLabel(row, frame.language, frame.ownN), end + 6, barY + 14, { bold: true });
  const bar = [...barMarks(row, frame.barX, barY, frame.scale), number];
  return {
    marks: [...labels, group(bar, row, `${row.label}: ${countLabel(row, frame.language, true)}`)],
    height: Math.max(barY + BAR, textHeight) + GAP,
  };
}

/** The solid part for k, then the hatched part for the unknown. */
function barMarks({ k, unknown, apart }: BarRow, x: number, y: number, scale: number): Mark[] {
  const paint = apart ? 'apart' : 'counted';
  const [counted, open] = [k * scale, unknown * scale];
  return [
    ...(unknown > 0 ? [rect(x + counted, y, open, BAR, { hatch: paint, stroke: paint })] : []),
    ...(k > 0 ? [rect(x, y, counted, BAR, { fill: paint })] : []),
  ];
}

/** `8` when all is known, else the range from none to all of the unknown: `8–26`; with `/ 33` when N differs. */
export function countLabel({ k, unknown, n }: BarRow, language: ChartLanguage, ownN: boolean): string {
  const low = plainNumber(k, language);
  const range = unknown === 0 ? low : `${low}–${plainNumber(k + unknown, language)}`;
  return ownN ? `${range} / ${plainNumber(n, language)}` : range;
}

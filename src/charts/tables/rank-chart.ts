import { plainNumber } from '../../model/index.ts';
import {
  type Chart,
  type ChartBase,
  chartOf,
  checkCounts,
  refuseChart,
  type Setting,
  settingOf,
} from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { type KeyEntry, keyBlock } from '../scene/key.ts';
import type { Paint } from '../scene/paint.ts';
import { type Block, circle, group, type Mark, type Point, polyline, SIZES, text } from '../scene/scene.ts';
import { fitLines, shorten, textWidth } from '../scene/text-measure.ts';

/** Where a row stands in a column: its rank from 1, and k of n behind it. */
export interface RankCell {
  readonly rank: number;
  readonly k: number;
  readonly n: number;
}

export interface RankChartSpec extends ChartBase {
  /** Datasets and periods; `follows` is a later period of the dataset before it. */
  readonly columns: readonly { readonly label: string; readonly follows: boolean }[];
  /** A cell for each column; null where the row has no rank there. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly (RankCell | null)[] }[];
}

const STEP = 26;
const RADIUS = 10.5;
const HEAD_LINE = 16;

interface Frame {
  readonly setting: Setting;
  readonly left: number;
  /** Between two columns. */
  readonly gap: number;
  readonly top: number;
}

/**
 * Ranks side by side: a column for each dataset and period, a line for each row from one to the next. Lines go up, down
 * or level within a dataset; from one dataset to another they are dashed. Equal ranks stand under each other.
 * @throws AttestError `INPUT_INVALID`
 */
export function rankChart(spec: RankChartSpec): Chart {
  const setting = settingOf(spec);
  check(spec);
  const words = CHART_WORDS[setting.language];
  const table = tableOf(spec, setting);
  const said = table.rows.map(
    ([label, ...cells]) =>
      `${label}: ${cells.map((cell, i) => `${table.head[i + 1]} ${cell}`).join(words.comma)}.`,
  );
  return chartOf(spec, {
    key: keyOf(spec, setting),
    body: bodyOf(spec, setting),
    description: [words.kinds.ranks, ...said, spec.caption].join(' '),
    table,
  });
}

function check({ columns, rows }: RankChartSpec): void {
  for (const { label, cells } of rows) {
    if (cells.length !== columns.length)
      refuseChart(`"${label}" does not fit the columns`, 'Give one cell, or null, for each column.');
    for (const cell of cells) if (cell) checkCounts(label, cell.rank - 1, cell.k, cell.n);
  }
}

function bodyOf(spec: RankChartSpec, setting: Setting): Block {
  const frame = frameOf(spec, setting);
  const places = spec.columns.map((_, column) => placesIn(spec, column, frame));
  const at = (row: number, column: number): Point | null => places[column]?.get(row) ?? null;
  const lines = spec.rows.flatMap((_, row) =>
    spec.columns.flatMap((_, column) => lineTo(spec, row, column, at) ?? []),
  );
  const nodes = spec.rows.flatMap((row, i) => rowMarks(row, i, frame, at));
  return {
    marks: [...headMarks(spec, frame), ...lines, ...nodes],
    height: frame.top + spec.rows.length * STEP + 8,
  };
}

function frameOf({ columns, rows }: RankChartSpec, setting: Setting): Frame {
  const { width } = setting;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, SIZES.font)));
  const label = Math.min(longest + 8, width * 0.3);
  const named = label + RADIUS + 6;
  const after = columns.length > 1 && width >= NARROW ? named : HEAD / 2;
  const gap = (width - named - after) / Math.max(1, columns.length - 1);
  const lines = columns.map((column) => fitLines(column.label, headWidth(gap), SIZES.small, 3).length);
  return { setting, left: named, gap, top: Math.max(1, ...lines) * HEAD_LINE + 10 };
}

/** Under this width rows are named on one side only. */
const NARROW = 480;
const HEAD = 80;

function headWidth(gap: number): number {
  return Math.max(HEAD / 2, Math.min(gap - 8, 140));
}

/** Row → where it stands in a column: by rank, equals in the order of rows. */
function placesIn({ rows }: RankChartSpec, column: number, { left, gap, top }: Frame): Map<number, Point> {
  const ranked = rows
    .map(({ cells }, row) => ({ row, rank: cells[column]?.rank }))
    .filter((one): one is { row: number; rank: number } => one.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.row - b.row);
  return new Map(ranked.map(({ row }, i) => [row, [left + column * gap, top + i * STEP + STEP / 2]]));
}

function lineTo(
  { columns, rows }: RankChartSpec,
  row: number,
  column: number,
  at: (row: number, column: number) => Point | null,
): Mark | null {
  const [from, to] = [at(row, column - 1), at(row, column)];
  const [before, now] = [rows[row]?.cells[column - 1], rows[row]?.cells[column]];
  if (!from || !to || !before || !now) return null;
  const change = before.rank - now.rank;
  return columns[column]?.follows
    ? polyline([from, to], { stroke: changePaint(change), strokeWidth: 2 })
    : polyline([from, to], { stroke: 'rule', dash: '3 4' });
}

function changePaint(change: number): Paint {
  if (change === 0) return 'apart';
  return change > 0 ? 'counted' : 'part2';
}

function rowMarks(
  { label, cells }: RankChartSpec['rows'][number],
  row: number,
  { setting, left }: Frame,
  at: (row: number, column: number) => Point | null,
): Mark[] {
  const number = (value: number) => plainNumber(value, setting.language);
  const last = cells.length - 1;
  return cells.flatMap((cell, column) => {
    const place = at(row, column);
    if (!place || !cell) return [];
    const [x, y] = place;
    const ink = { fill: 'paper', stroke: 'counted', strokeWidth: 1.4 } as const;
    const node = [
      circle(x, y, RADIUS, ink),
      text(number(cell.rank), x, y + 4.5, { anchor: 'middle', size: SIZES.small, bold: true }),
    ];
    const name = shorten(label, left - RADIUS - 6, SIZES.font);
    const beside = [
      ...(column === 0 ? [text(name, x - RADIUS - 6, y + 5, { anchor: 'end' })] : []),
      ...(column === last && last > 0 && setting.width >= NARROW ? [text(name, x + RADIUS + 6, y + 5)] : []),
    ];
    return group(
      [...node, ...beside],
      {},
      `${label}: ${number(cell.rank)}; ${number(cell.k)} / ${number(cell.n)}`,
    );
  });
}

function headMarks({ columns }: RankChartSpec, { left, gap, top }: Frame): Mark[] {
  return columns.flatMap(({ label }, column) => {
    const lines = fitLines(label, headWidth(gap), SIZES.small, 3);
    return lines.map((line, i) =>
      text(line, left + column * gap, top - 8 - (lines.length - 1 - i) * HEAD_LINE, {
        anchor: 'middle',
        size: SIZES.small,
        quiet: true,
      }),
    );
  });
}

function keyOf({ columns }: RankChartSpec, { language, width }: Setting): Block {
  const words = CHART_WORDS[language].ranks;
  const sample = (stroke: Paint, dash?: string) => [
    polyline(
      [
        [0, 6],
        [14, 6],
      ],
      dash === undefined ? { stroke, strokeWidth: 2 } : { stroke, dash },
    ),
  ];
  const entries: KeyEntry[] = [
    { words: words.up, sample: sample('counted') },
    { words: words.down, sample: sample('part2') },
    { words: words.level, sample: sample('apart') },
  ];
  const other: KeyEntry = { words: words.otherDataset, sample: sample('rule', '3 4') };
  const steps = columns.slice(1);
  const follows = steps.some((column) => column.follows);
  return keyBlock(
    [...(follows ? entries : []), ...(steps.some((one) => !one.follows) ? [other] : [])],
    width,
  );
}

function tableOf({ columns, rows }: RankChartSpec, { language }: Setting): Chart['table'] {
  const words = CHART_WORDS[language];
  const number = (value: number) => plainNumber(value, language);
  return {
    head: [words.group, ...columns.map(({ label }) => label)],
    rows: rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) => (cell ? `${number(cell.rank)} (${number(cell.k)} / ${number(cell.n)})` : '–')),
    ]),
  };
}

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
import { onScale, scalePaint } from '../scene/paint.ts';
import {
  type Block,
  type ChartLink,
  group,
  type Ink,
  type Mark,
  rect,
  SIZES,
  stack,
  text,
} from '../scene/scene.ts';
import { fitLines, shorten, textWidth } from '../scene/text-measure.ts';

export interface MatrixHead {
  readonly label: string;
  /** A way of having no value: stands last, hatched. */
  readonly apart?: boolean;
  /** Records of the row or column, where cells do not simply add up. */
  readonly total?: number;
}

export interface MatrixSpec extends ChartBase {
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** A count for each row and, in it, each column. */
  readonly cells: readonly (readonly (ChartLink & { readonly k: number })[])[];
}

interface Frame {
  readonly setting: Setting;
  readonly labelWidth: number;
  readonly cell: number;
  readonly most: number;
  readonly across: number;
}

interface Column extends MatrixHead {
  readonly index: number;
}

const CELL_HEIGHT = 28;

/**
 * A cross-table as shades with the number in each cell; what is not known stands in a hatched margin. Columns that
 * do not fit beside each other go on beneath, with the rows named again.
 * @throws AttestError `INPUT_INVALID`
 */
export function matrixChart(spec: MatrixSpec): Chart {
  const setting = settingOf(spec);
  check(spec);
  const words = CHART_WORDS[setting.language];
  const frame = frameOf(spec, setting);
  const columns = ordered(spec.columns);
  const table = tableOf(spec, setting);
  const said = table.rows.map(
    ([label, ...counts]) =>
      `${label}: ${counts.map((k, i) => `${table.head[i + 1]} ${k}`).join(words.comma)}.`,
  );
  const chunks = Array.from({ length: Math.ceil(columns.length / frame.across) }, (_, i) =>
    columns.slice(i * frame.across, (i + 1) * frame.across),
  );
  return chartOf(spec, {
    key: { marks: [], height: 0 },
    body: stack(chunks.map((chunk) => chunkBlock(spec, chunk, frame))),
    description: [words.kinds.matrix, ...said, spec.caption].join(' '),
    table,
  });
}

function check({ rows, columns, cells }: MatrixSpec): void {
  if (cells.length !== rows.length || cells.some((row) => row.length !== columns.length))
    refuseChart('the cells do not fit the rows and columns', 'Give one count for each row and column.');
  cells.forEach((row, i) => {
    checkCounts(rows[i]?.label ?? '', ...row.map(({ k }) => k));
  });
}

/** Ways of having no value go last. */
function ordered(heads: readonly MatrixHead[]): readonly Column[] {
  const all = heads.map((head, index) => ({ ...head, index }));
  return [...all.filter(({ apart }) => !apart), ...all.filter(({ apart }) => apart)];
}

function frameOf({ rows, columns, cells }: MatrixSpec, setting: Setting): Frame {
  const { width, language } = setting;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, SIZES.font)));
  const labelWidth = Math.ceil(Math.min(longest + 4, width * (width < 480 ? 0.34 : 0.3)));
  const numbers = [...cells.flatMap((row) => row.map(({ k }) => k)), ...rows.map(({ total = 0 }) => total)];
  const widest = Math.max(...numbers.map((k) => textWidth(plainNumber(k, language), SIZES.font)), 20) + 10;
  const room = width - labelWidth - 10;
  const across = Math.max(1, Math.min(columns.length, Math.floor(room / Math.max(34, widest))));
  const even = Math.ceil(columns.length / Math.ceil(columns.length / across));
  return {
    setting,
    labelWidth,
    cell: Math.min(92, room / Math.max(1, even)),
    most: Math.max(
      1,
      ...cells.flatMap((row, i) =>
        rows[i]?.apart ? [] : row.flatMap(({ k }, j) => (columns[j]?.apart ? [] : k)),
      ),
    ),
    across: Math.max(1, even),
  };
}

function chunkBlock(spec: MatrixSpec, columns: readonly Column[], frame: Frame): Block {
  const rows = ordered(spec.rows);
  return stack([
    headBlock(columns, frame),
    ...rows.map((row) => rowBlock(row, columns, spec, frame)),
    { marks: [], height: 14 },
  ]);
}

/** Names over the columns: level where their words fit, else written upwards. */
function headBlock(columns: readonly Column[], frame: Frame): Block {
  const names = columns.map((column) => named(column, frame));
  const level = columns.every(({ label }) =>
    label.split(/\s+/).every((word) => textWidth(word, SIZES.small) <= frame.cell - 6),
  );
  return level ? levelHeads(columns, names, frame) : uprightHeads(columns, names, frame);
}

function named({ label, total }: MatrixHead, { setting }: Frame): string {
  return total === undefined ? label : `${label} (${plainNumber(total, setting.language)})`;
}

function levelHeads(columns: readonly Column[], names: readonly string[], frame: Frame): Block {
  const lines = names.map((name) => fitLines(name, frame.cell - 6, SIZES.small, 4));
  const most = Math.max(...lines.map((one) => one.length));
  const marks = columns.map(({ label }, i) => {
    const own = lines[i] ?? [];
    const x = frame.labelWidth + 10 + (i + 0.5) * frame.cell;
    return group(
      own.map((line, at) =>
        text(line, x, (most - own.length + at) * 16 + 12, { anchor: 'middle', size: SIZES.small }),
      ),
      {},
      label,
    );
  });
  return { marks, height: most * 16 + 6 };
}

const UPRIGHT = 150;

function uprightHeads(columns: readonly Column[], names: readonly string[], frame: Frame): Block {
  const short = names.map((name) => shorten(name, UPRIGHT, SIZES.small));
  const height = Math.max(...short.map((name) => textWidth(name, SIZES.small))) + 8;
  const marks = columns.map(({ label }, i) => {
    const x = frame.labelWidth + 10 + (i + 0.5) * frame.cell + (frame.setting.rtl ? -4 : 4);
    const start = {
      size: SIZES.small,
      upright: true,
      ...(frame.setting.rtl ? { anchor: 'end' as const } : {}),
    };
    return group([text(short[i] ?? '', x, height - 6, start)], {}, label);
  });
  return { marks, height };
}

function rowBlock(row: Column, columns: readonly Column[], spec: MatrixSpec, frame: Frame): Block {
  const lines = fitLines(named(row, frame), frame.labelWidth, SIZES.font, 3);
  const height = Math.max(CELL_HEIGHT, lines.length * SIZES.line + 4);
  const top = (height - lines.length * SIZES.line) / 2;
  const label = group(
    lines.map((line, i) => text(line, frame.labelWidth, top + i * SIZES.line + 14, { anchor: 'end' })),
    {},
    row.label,
  );
  const cells = columns.map((column, i) =>
    cellMark(row, column, spec.cells[row.index]?.[column.index] ?? { k: 0 }, i, height, frame),
  );
  return { marks: [label, ...cells], height };
}

function cellMark(
  row: Column,
  column: Column,
  link: ChartLink & { readonly k: number },
  i: number,
  height: number,
  frame: Frame,
): Mark {
  const apart = row.apart || column.apart;
  const number = plainNumber(link.k, frame.setting.language);
  const level = link.k === 0 ? 0 : Math.min(5, 1 + Math.floor((link.k / frame.most) * 4.999));
  const x = frame.labelWidth + 10 + i * frame.cell;
  const ink: Ink = apart ? { hatch: 'apart', stroke: 'grid' } : { fill: scalePaint(level), stroke: 'grid' };
  const plate = textWidth(number, SIZES.font) + 6;
  const middle = x + frame.cell / 2;
  const marks = [
    rect(x, 0, frame.cell - 2, height - 2, ink),
    ...(apart ? [rect(middle - 1 - plate / 2, height / 2 - 10, plate, 18, { fill: 'apartPaper' })] : []),
    text(number, middle - 1, height / 2 + 4, {
      anchor: 'middle',
      paint: apart ? 'ink' : onScale(level),
      quiet: link.k === 0,
    }),
  ];
  return group(marks, link, `${row.label} · ${column.label}: ${number}`);
}

function tableOf({ rows, columns, cells }: MatrixSpec, { language }: Setting): Chart['table'] {
  return {
    head: [CHART_WORDS[language].group, ...columns.map(({ label }) => label)],
    rows: rows.map(({ label }, i) => [label, ...(cells[i] ?? []).map(({ k }) => plainNumber(k, language))]),
  };
}

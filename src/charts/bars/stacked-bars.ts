import { plainNumber } from '../../model/index.ts';
import { type Chart, type ChartBase, chartOf, checkCounts, refuseChart, settingOf } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { type KeyEntry, keyBlock } from '../scene/key.ts';
import { MOST_PARTS, onPart, partInk } from '../scene/part-ink.ts';
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
import { textWidth, wrapText } from '../scene/text-measure.ts';

export interface StackedRow {
  readonly label: string;
  /** One entry per part of the chart, in its order. */
  readonly parts: readonly (ChartLink & { readonly k: number })[];
  /** Records of the row of which the part is not known: always the last part, hatched. */
  readonly unknown: number;
}

export interface StackedBarsSpec extends ChartBase {
  /** Names of the parts, up to ten. */
  readonly parts: readonly string[];
  readonly rows: readonly StackedRow[];
}

interface Frame {
  readonly setting: ReturnType<typeof settingOf>;
  readonly labelWidth: number;
  readonly barX: number;
  readonly scale: number;
}

const BAR = 24;

/**
 * Bars made of parts that exclude each other; what is not known is a hatched part of its own, never left out.
 * Numbers stand inside their parts where they fit; the total stands at the end.
 * @throws AttestError `INPUT_INVALID`
 */
export function stackedBars(spec: StackedBarsSpec): Chart {
  const setting = settingOf(spec);
  check(spec);
  const frame = frameOf(spec, setting);
  const words = CHART_WORDS[setting.language];
  const table = tableOf(spec, setting.language);
  const said = table.rows.map(
    ([label, ...numbers]) =>
      `${label}: ${numbers.map((number, i) => `${table.head[i + 1]} ${number}`).join(words.comma)}.`,
  );
  return chartOf(spec, {
    key: keyOf(spec, frame),
    body: stack(spec.rows.map((row) => rowBlock(row, spec.parts, frame))),
    description: [words.kinds.stacked, ...said, spec.caption].join(' '),
    table,
  });
}

function check({ parts, rows }: StackedBarsSpec): void {
  if (parts.length > MOST_PARTS)
    refuseChart(`${parts.length} parts cannot be told apart`, `Join the small ones: at most ${MOST_PARTS}.`);
  for (const row of rows) {
    checkCounts(row.label, row.unknown, ...row.parts.map(({ k }) => k));
    if (row.parts.length !== parts.length)
      refuseChart(
        `"${row.label}" has ${row.parts.length} parts of ${parts.length}`,
        'Give a count for each part.',
      );
  }
}

function totalOf({ parts, unknown }: StackedRow): number {
  return parts.reduce((sum, { k }) => sum + k, unknown);
}

function frameOf({ rows }: StackedBarsSpec, setting: Frame['setting']): Frame {
  const { width, language } = setting;
  const beside = width >= 480;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, SIZES.font)));
  const labelWidth = beside ? Math.ceil(Math.min(longest, width * 0.32)) : width;
  const barX = beside ? labelWidth + 12 : 0;
  const totals = rows.map((row) => textWidth(plainNumber(totalOf(row), language), SIZES.font) * 1.08);
  const most = Math.max(1, ...rows.map(totalOf));
  return {
    setting,
    labelWidth,
    barX,
    scale: Math.max(40, width - barX - Math.max(0, ...totals) - 10) / most,
  };
}

function rowBlock(row: StackedRow, names: readonly string[], frame: Frame): Block {
  const { language } = frame.setting;
  const lines = wrapText(row.label, frame.labelWidth, SIZES.font);
  const beside = frame.barX > 0;
  const textHeight = lines.length * SIZES.line;
  const y = beside ? Math.max(0, (textHeight - BAR) / 2) : textHeight + 2;
  const top = beside ? Math.max(0, (BAR - textHeight) / 2) : 0;
  const labels = lines.map((line, i) =>
    text(line, beside ? frame.labelWidth : 0, top + i * SIZES.line + 14, beside ? { anchor: 'end' } : {}),
  );
  const total = text(
    plainNumber(totalOf(row), language),
    frame.barX + totalOf(row) * frame.scale + 6,
    y + BAR / 2 + 5,
    { bold: true },
  );
  return {
    marks: [...labels, ...segments(row, names, frame, y), total],
    height: Math.max(y + BAR, textHeight) + 12,
  };
}

function segments(row: StackedRow, names: readonly string[], frame: Frame, y: number): Mark[] {
  const words = CHART_WORDS[frame.setting.language];
  let x = frame.barX;
  const parts = row.parts.map((part, i) => ({ ...part, label: names[i] ?? '', ink: partInk(i), index: i }));
  const open: ChartLink & { k: number; label: string; ink: Ink } = {
    k: row.unknown,
    label: words.notKnown,
    ink: { hatch: 'apart', stroke: 'apart' } as const,
  };
  return [...parts, { ...open, index: null }].flatMap((part) => {
    const length = part.k * frame.scale;
    const start = x;
    x += length;
    if (part.k === 0) return [];
    const number = plainNumber(part.k, frame.setting.language);
    const marks = segment(start, y, length, part.ink, number, part.index);
    return [group(marks, part, `${row.label}, ${part.label}: ${number}`)];
  });
}

/** A part with a gap of paper to the next; its number on a plate where the part is hatched. */
function segment(
  x: number,
  y: number,
  length: number,
  ink: Ink,
  number: string,
  index: number | null,
): Mark[] {
  const box = rect(x, y, Math.max(0.8, length - 1), BAR, ink);
  const width = textWidth(number, SIZES.small) + 2;
  if (width + 4 > length) return [box];
  const middle = x + (length - 1) / 2;
  const plate = ink.hatch || ink.dots;
  const ground = ink.hatch ? 'apartPaper' : (ink.fill ?? 'paper');
  return [
    box,
    ...(plate ? [rect(middle - width / 2 - 1, y + 4, width + 2, BAR - 8, { fill: ground })] : []),
    text(number, middle, y + 16.5, {
      anchor: 'middle',
      size: SIZES.small,
      paint: index === null ? 'ink' : onPart(index),
    }),
  ];
}

function keyOf({ parts, rows }: StackedBarsSpec, { setting }: Frame): Block {
  const unknown = rows.some((row) => row.unknown > 0);
  const entries: KeyEntry[] = parts.map((words, i) => ({ sample: [rect(0, 0, 14, 12, partInk(i))], words }));
  const open: KeyEntry = {
    sample: [rect(0, 0, 14, 12, { hatch: 'apart', stroke: 'apart' })],
    words: CHART_WORDS[setting.language].notKnown,
  };
  return keyBlock(unknown ? [...entries, open] : entries, setting.width);
}

function tableOf(spec: StackedBarsSpec, language: Frame['setting']['language']): Chart['table'] {
  const words = CHART_WORDS[language];
  return {
    head: [words.group, ...spec.parts, words.notKnown, words.total],
    rows: spec.rows.map((row) => [
      row.label,
      ...[...row.parts.map(({ k }) => k), row.unknown, totalOf(row)].map((k) => plainNumber(k, language)),
    ]),
  };
}

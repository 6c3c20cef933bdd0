import type { BarChartSpec, BarRow } from './bar-spec.ts';
import { CHART_WORDS, type ChartLanguage } from './chart-words.ts';
import { textWidth, wrapText } from './text-measure.ts';
import { wholeNumber } from './whole-number.ts';

export const SIZES = {
  font: 14,
  title: 16,
  small: 12.5,
  line: 18,
  bar: 18,
  gap: 12,
  /** Extra space above the missing groups. */
  apart: 14,
  /** Below this width labels stand above their bars. */
  beside: 480,
} as const;

export interface TextLine {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'end' | undefined;
  readonly size: number;
  readonly bold: boolean;
  readonly quiet: boolean;
}

export interface Bar {
  readonly x: number;
  readonly counted: number;
  readonly unknownX: number;
  readonly unknown: number;
  readonly y: number;
  readonly height: number;
  readonly apart: boolean;
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly bars: readonly Bar[];
  /** Path data of the zero lines. */
  readonly rules: readonly string[];
}

/** What every block is laid out with: x runs from the side where reading begins. */
interface Frame {
  readonly width: number;
  readonly language: ChartLanguage;
  /** Where bars begin, and the length of the longest one. */
  readonly barX: number;
  readonly barLength: number;
  readonly scale: number;
  readonly beside: boolean;
  /** True when rows have different N, so that each must show its own. */
  readonly ownN: boolean;
}

interface Block {
  readonly lines: readonly TextLine[];
  readonly bars: readonly Bar[];
  readonly height: number;
}

/** Places every mark of a bar chart. Lengths in pixels at natural size. */
export function layOutBars(spec: BarChartSpec): BarLayout {
  const { width = 640, language = 'en', direction = 'ltr' } = spec;
  const rows = [...spec.rows.filter((row) => !row.apart), ...spec.rows.filter((row) => row.apart)];
  const frame = frameFor(rows, width, language);
  const known = rows.every((row) => row.unknown === 0);
  const head = stack([
    paragraph(spec.title, width, SIZES.title, true),
    ...(known ? [] : [legend(language, width)]),
  ]);
  const body = stack(
    rows.map((row, i) => lowered(rowBlock(row, frame), beginsApart(rows, i) ? SIZES.apart : 0)),
  );
  const all = stack([head, body, paragraph(spec.caption, width, SIZES.small, false)]);
  const layout = { width, height: Math.ceil(all.height), lines: all.lines, bars: all.bars };
  const mirrored = direction === 'rtl' ? mirror(layout) : layout;
  const zero = direction === 'rtl' ? width - frame.barX : frame.barX;
  const [top, bottom] = [head.height + 2, head.height + body.height - SIZES.gap + 4];
  const drawn = frame.beside && rows.length > 0;
  return { ...mirrored, rules: drawn ? [`M${tenth(zero)} ${top}V${bottom}`] : [] };
}

function beginsApart(rows: readonly BarRow[], i: number): boolean {
  return rows[i]?.apart === true && rows[i - 1]?.apart !== true && i > 0;
}

/** Blocks one under the other. */
function stack(blocks: readonly Block[]): Block {
  let height = 0;
  const placed = blocks.map((block) => {
    const shifted = shiftDown(block, height);
    height += block.height;
    return shifted;
  });
  return { lines: placed.flatMap(({ lines }) => lines), bars: placed.flatMap(({ bars }) => bars), height };
}

/** A block with space above it. */
function lowered(block: Block, by: number): Block {
  return { ...shiftDown(block, by), height: block.height + by };
}

function frameFor(rows: readonly BarRow[], width: number, language: ChartLanguage): Frame {
  const beside = width >= SIZES.beside;
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label, SIZES.font)));
  const barX = beside ? Math.ceil(Math.min(longest, width * 0.36)) + 12 : 0;
  const ownN = new Set(rows.map((row) => row.n)).size > 1;
  const counts = rows.map((row) => textWidth(countLabel(row, language, ownN), SIZES.font));
  const barLength = Math.max(40, width - barX - Math.max(0, ...counts) - 12);
  const most = Math.max(1, ...rows.map((row) => row.k + row.unknown));
  return { width, language, barX, barLength, scale: barLength / most, beside, ownN };
}

function rowBlock(row: BarRow, frame: Frame): Block {
  const labelWidth = frame.beside ? frame.barX - 12 : frame.width;
  const texts = wrapText(row.label, labelWidth, SIZES.font);
  const textHeight = texts.length * SIZES.line;
  const barY = frame.beside ? Math.max(0, (textHeight - SIZES.bar) / 2) : textHeight + 2;
  const height = Math.max(barY + SIZES.bar, textHeight) + SIZES.gap;
  const labels = texts.map((text, i) =>
    line(text, frame.beside ? labelWidth : 0, i * SIZES.line + 14, {
      anchor: frame.beside ? 'end' : undefined,
    }),
  );
  const [counted, unknown] = [row.k * frame.scale, row.unknown * frame.scale];
  const end = frame.barX + counted + unknown;
  const number = line(countLabel(row, frame.language, frame.ownN), end + 6, barY + 14, { bold: true });
  const bar = {
    x: frame.barX,
    counted,
    unknownX: frame.barX + counted,
    unknown,
    y: barY,
    height: SIZES.bar,
    apart: row.apart === true,
  };
  return { lines: [...labels, number], bars: [bar], height };
}

/** `8` when all is known, else the range from none to all of the unknown: `8–26`; with `/ 33` when N differs. */
function countLabel({ k, unknown, n }: BarRow, language: ChartLanguage, ownN: boolean): string {
  const low = wholeNumber(k, language);
  const range = unknown === 0 ? low : `${low}–${wholeNumber(k + unknown, language)}`;
  return ownN ? `${range} / ${wholeNumber(n, language)}` : range;
}

function paragraph(text: string, width: number, size: number, bold: boolean): Block {
  const texts = text === '' ? [] : wrapText(text, width, size);
  const lines = texts.map((part, i) => line(part, 0, i * (size + 5) + size, { size, bold, quiet: !bold }));
  return { lines, bars: [], height: texts.length * (size + 5) + (bold ? 10 : 2) };
}

/** Two keys, side by side where they fit. */
function legend(language: ChartLanguage, width: number): Block {
  const words = CHART_WORDS[language];
  const second = 20 + textWidth(words.counted, SIZES.small) + 22;
  const fits = second + 20 + textWidth(words.unknown, SIZES.small) <= width;
  const [x, y] = fits ? [second, 0] : [0, SIZES.line];
  const key = { height: 12, apart: false, unknownX: 0, counted: 0, unknown: 0 };
  return {
    lines: [
      line(words.counted, 20, 11, { size: SIZES.small, quiet: true }),
      line(words.unknown, x + 20, y + 11, { size: SIZES.small, quiet: true }),
    ],
    bars: [
      { ...key, x: 0, counted: 14, y: 0 },
      { ...key, x, unknownX: x, unknown: 14, y },
    ],
    height: y + SIZES.line + 10,
  };
}

function line(
  text: string,
  x: number,
  y: number,
  style: Partial<Omit<TextLine, 'text' | 'x' | 'y'>>,
): TextLine {
  return { text, x, y, anchor: undefined, size: SIZES.font, bold: false, quiet: false, ...style };
}

function shiftDown(block: Block, by: number): Block {
  return {
    ...block,
    lines: block.lines.map((text) => ({ ...text, y: text.y + by })),
    bars: block.bars.map((bar) => ({ ...bar, y: bar.y + by })),
  };
}

/** Right to left: `direction` turns the anchors round by itself, the places are mirrored here. */
function mirror<T extends Omit<BarLayout, 'rules'>>(layout: T): T {
  const { width } = layout;
  return {
    ...layout,
    lines: layout.lines.map((text) => ({ ...text, x: width - text.x })),
    bars: layout.bars.map((bar) => ({
      ...bar,
      x: width - bar.x - bar.counted,
      unknownX: width - bar.unknownX - bar.unknown,
    })),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import { compareText } from '../scene/compare-text.ts';
import { type ChartLink, group, type Ink, type Mark, polyline, rect, SIZES, text } from '../scene/scene.ts';
import { shorten, textWidth } from '../scene/text-measure.ts';
import { type DaySpan, spanOf, type TimeScale } from './time-scale.ts';

/** A law, an institution, a programme. */
export interface TimelineItem extends ChartLink {
  readonly label: string;
  /** EDTF; null when no date is known: listed in the table, counted in a note, not drawn. */
  readonly begins: string | null;
  /** EDTF; null: no end is known; absent: it happened at `begins` and has no duration. */
  readonly ends?: string | null;
}

/** An item with its place: pixels along the time axis. */
export interface PlacedItem {
  readonly item: TimelineItem;
  readonly label: string;
  readonly labelX: number;
  /** From the first pixel to the last that bar and label take. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly x: number;
  readonly width: number;
  readonly sure: boolean;
  readonly arrow: boolean;
}

const LEAST = 5;

/** Places an item on the axis; null when it has no date that bounds it. */
export function placeItem(item: TimelineItem, time: TimeScale, width: number): PlacedItem | null {
  const begins = item.begins === null ? null : spanOf(item.begins);
  if (!begins) return null;
  const parts = partsOf(begins, item.ends, time);
  const label = shorten(item.label, width - 8, SIZES.small);
  const first = parts[0]?.x ?? 0;
  const last = Math.max(...parts.map((part) => part.x + part.width));
  const long = textWidth(label, SIZES.small);
  const labelX = Math.max(2, Math.min(first, width - long - 4));
  return { item, label, labelX, parts, from: Math.min(first, labelX), to: Math.max(last, labelX + long) };
}

function partsOf(begins: DaySpan, ends: string | null | undefined, time: TimeScale): Part[] {
  const part = (from: number, to: number, sure: boolean, arrow = false): Part => ({
    x: time.at(from),
    width: Math.max(sure ? 0 : LEAST, time.at(to) - time.at(from)),
    sure,
    arrow,
  });
  const vague = begins.to - begins.from > 1;
  const end = typeof ends === 'string' ? spanOf(ends) : null;
  const start =
    vague || ends === undefined
      ? [{ ...part(begins.from, begins.to, !vague), ...point(begins, vague, time) }]
      : [];
  if (ends === undefined) return start;
  const from = vague ? begins.to : begins.from;
  if (!end) return [...start, part(from, time.to, true, true)];
  const sure = end.from > from ? [part(from, end.from, true)] : [];
  const last = end.to - end.from > 1 && end.to > from ? [part(Math.max(from, end.from), end.to, false)] : [];
  return [...start, ...sure, ...last];
}

/** A day is drawn a few pixels wide. */
function point(begins: DaySpan, vague: boolean, time: TimeScale): Partial<Part> {
  const width = time.at(begins.to) - time.at(begins.from);
  return vague ? {} : { x: time.at(begins.from), width: Math.max(LEAST, width) };
}

/** Items into as few rows as they need without touching, each in the first row where it fits; earlier ones first. */
export function laneRows(items: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  const rows: PlacedItem[][] = [];
  const ordered = [...items].sort((a, b) => a.from - b.from || compareText(a.label, b.label));
  for (const item of ordered) {
    const row = rows.find((placed) => placed.every((other) => other.to + 8 < item.from));
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Label above, bar beneath; 32 pixels high. */
export function itemMarks({ item, label, labelX, parts }: PlacedItem): readonly Mark[] {
  const said = [item.begins, item.ends].filter((date) => typeof date === 'string').join(' – ');
  const marks = [text(label, labelX, 12, { size: SIZES.small }), ...parts.flatMap(partMarks)];
  return [group(marks, item, `${item.label}: ${said}`)];
}

function partMarks({ x, width, sure, arrow }: Part): Mark[] {
  const ink: Ink = sure ? { fill: 'counted' } : { hatch: 'counted', stroke: 'counted' };
  const bar = rect(x, 18, arrow ? Math.max(0, width - 6) : width, 10, ink);
  const end = x + width;
  return arrow
    ? [
        bar,
        polyline(
          [
            [end - 6, 18],
            [end, 23],
            [end - 6, 28],
          ],
          { fill: 'counted' },
          true,
        ),
      ]
    : [bar];
}

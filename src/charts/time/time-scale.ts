import { boundsOf } from '../../model/index.ts';
import { refuseChart } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { type Mark, polyline, SIZES, text } from '../scene/scene.ts';
import { textWidth } from '../scene/text-measure.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';

/** Days since 1970; the end of a span is the beginning of the day after it. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Whole years that hold all spans, and where a day lies in pixels. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  at(day: number): number;
}

const DAY = 86_400_000;

/**
 * The days that a date allows.
 * @returns null where the date is open or has no year
 * @throws AttestError `INPUT_INVALID` when the text is no EDTF date
 */
export function spanOf(edtf: string): DaySpan | null {
  const { earliest, latest } = bounds(edtf);
  return earliest === null || latest === null ? null : { from: dayOf(earliest), to: dayOf(latest) + 1 };
}

function bounds(edtf: string): ReturnType<typeof boundsOf> {
  try {
    return boundsOf(edtf);
  } catch {
    return refuseChart(`"${edtf}" is no date`, 'Write EDTF: 2015, 2015-03, 2015-03-09, 2014-12/2015-01.');
  }
}

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

/** A scale from the first to the last day of the spans, rounded to whole years or, for short ones, months. */
export function timeScale(spans: readonly DaySpan[], x0: number, x1: number): TimeScale {
  const first = Math.min(...spans.map((span) => span.from));
  const last = Math.max(...spans.map((span) => span.to));
  const known = Number.isFinite(first) && Number.isFinite(last);
  const long = known && last - first > 550;
  const from = known ? floorTo(first, long ? 12 : 1) : 0;
  const to = known ? ceilTo(last, long ? 12 : 1) : 365;
  const scale = (x1 - x0) / Math.max(1, to - from);
  return { from, to, at: (day) => x0 + (day - from) * scale };
}

function monthDay(months: number): number {
  return Date.UTC(1970, months) / DAY;
}

function monthsOf(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

function floorTo(day: number, step: number): number {
  return monthDay(Math.floor(monthsOf(day) / step) * step);
}

function ceilTo(day: number, step: number): number {
  const floor = floorTo(day, step);
  return floor === day ? day : monthDay((Math.floor(monthsOf(day) / step) + 1) * step);
}

interface Tick {
  readonly day: number;
  /** The first day behind the year or month that the label names. */
  readonly end: number;
  readonly label: string;
}

const YEAR = 12;

/** Steps in months: as many names as fit are written. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

function timeTicks({ from, to, at }: TimeScale, language: ChartLanguage): readonly Tick[] {
  const [first, last] = [monthsOf(from), monthsOf(to)];
  const month = (at(to) - at(from)) / Math.max(1, last - first);
  const least = last - first > 36 ? 12 : 1;
  const step =
    STEPS.find((months) => months >= least && month * months > labelRoom(months, language)) ?? 1200;
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - 1 - start) / step) + 1);
  return Array.from({ length: count }, (_, i) => {
    const months = start + i * step;
    const named = step >= YEAR ? YEAR : 1;
    return {
      day: monthDay(months),
      end: monthDay(months + named),
      label: tickLabel(months, step, i === 0, language),
    };
  });
}

function labelRoom(step: number, language: ChartLanguage): number {
  if (step >= 12) return textWidth('2000', SIZES.small) + 10;
  const longest = Math.max(...CHART_WORDS[language].months.map((name) => textWidth(name, SIZES.small)));
  return Math.max(longest, textWidth('2000', SIZES.small)) + 10;
}

function tickLabel(months: number, step: number, first: boolean, language: ChartLanguage): string {
  const year = 1970 + Math.floor(months / 12);
  const month = ((months % 12) + 12) % 12;
  if (step >= 12 || (month === 0 && !first)) return String(year);
  return CHART_WORDS[language].months[month] ?? '';
}

/** Lines at round dates with their names beneath; the name stands at the middle of its year or month, as its count does. */
export function timeAxis(scale: TimeScale, y: number, height: number, language: ChartLanguage): Mark[] {
  const ticks = timeTicks(scale, language);
  const months = ticks.some(({ label }) => !/^\d+$/.test(label));
  const first = 1970 + Math.floor(monthsOf(scale.from) / 12);
  return [
    polyline(
      [
        [scale.at(scale.from), y],
        [scale.at(scale.to), y],
      ],
      { stroke: 'rule' },
    ),
    ...ticks.flatMap(({ day, end, label }) => [
      polyline(
        [
          [scale.at(day), y - height],
          [scale.at(day), y + 4],
        ],
        { stroke: 'grid' },
      ),
      text(label, scale.at((day + end) / 2), y + 15, { size: SIZES.small, quiet: true, anchor: 'middle' }),
    ]),
    ...(months
      ? [text(String(first), scale.at(scale.from) + 3, y + 31, { size: SIZES.small, quiet: true })]
      : []),
  ];
}

/** Space that the names beneath the axis need. */
export const TIME_AXIS_HEIGHT = 40;

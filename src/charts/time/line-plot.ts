import { max } from 'd3-array';
import { plainNumber } from '../../model/index.ts';
import { axisBefore, axisRoom, type CountAxis, countAxis } from '../scene/axis.ts';
import { checkCounts, refuseChart } from '../scene/chart.ts';
import { CHART_WORDS } from '../scene/chart-words.ts';
import { marker, markerStyle } from '../scene/marker.ts';
import { partPaint } from '../scene/paint.ts';
import { partDash } from '../scene/part-ink.ts';
import {
  type Block,
  type ChartLink,
  group,
  type Mark,
  type Point,
  polyline,
  rect,
  SIZES,
  text,
} from '../scene/scene.ts';
import { textWidth } from '../scene/text-measure.ts';
import type { ChartLanguage } from '../scene/words/wording.ts';
import { type DaySpan, spanOf, TIME_AXIS_HEIGHT, type TimeScale, timeAxis, timeScale } from './time-scale.ts';

/** A count for one period; `unknown` more may belong to it. */
export interface LinePoint extends ChartLink {
  /** EDTF: a year, a month, a day or an interval. */
  readonly period: string;
  readonly k: number;
  readonly unknown: number;
}

export interface LineSeries {
  readonly label: string;
  /** In the order of time. A period that is left out breaks nothing: the line goes on to the next point. */
  readonly points: readonly LinePoint[];
}

export interface LinePlot {
  readonly series: readonly LineSeries[];
  /** Records known only to a span (mostly a year): drawn over their whole span, never put into a month. */
  readonly coarse: readonly LinePoint[];
}

/** What panels that are to be compared share. */
export interface LineScales {
  readonly most: number;
  readonly spans: readonly DaySpan[];
}

interface Frame {
  readonly axis: CountAxis;
  readonly time: TimeScale;
  readonly x0: number;
  readonly x1: number;
  /** Where 0 lies. */
  readonly y0: number;
  readonly language: ChartLanguage;
}

/** @throws AttestError `INPUT_INVALID` when a number is no count or a period no bounded date. */
export function checkLinePlot({ series, coarse }: LinePlot): void {
  for (const { period, k, unknown } of [...series.flatMap(({ points }) => points), ...coarse]) {
    checkCounts(period, k, unknown);
    if (spanOf(period) === null) refuseChart(`"${period}" has no bounds`, 'Give a year, a month or a day.');
  }
}

export function lineScales(plots: readonly LinePlot[]): LineScales {
  const points = plots.flatMap(({ series }) => series.flatMap((one) => one.points));
  const coarse = plots.flatMap((plot) => plot.coarse);
  return {
    most: max(points, ({ k, unknown }) => k + unknown) ?? 1,
    spans: [...points, ...coarse].flatMap(({ period }) => spanOf(period) ?? []),
  };
}

/** One plot: bands of what may belong, lines, markers, and what is known only to a year in a strip beneath. */
export function linePlot(
  plot: LinePlot,
  width: number,
  height: number,
  scales: LineScales,
  language: ChartLanguage,
): Block {
  const frame = frameOf(width, height, scales, language);
  const strip = plot.coarse.length > 0 ? 26 : 0;
  const bottom = frame.y0 + strip;
  return {
    marks: [
      ...timeAxis(frame.time, bottom, bottom - 12, language),
      ...axisBefore(frame.axis, frame, language),
      ...plot.series.flatMap((one, i) => band(one, i, frame)),
      ...plot.series.flatMap((one, i) => line(one, i, plot.series.length, frame)),
      ...plot.coarse.map((one) => coarseMark(one, frame)),
    ],
    height: bottom + TIME_AXIS_HEIGHT,
  };
}

function frameOf(width: number, height: number, { most, spans }: LineScales, language: ChartLanguage): Frame {
  const axis = countAxis(most, height - 16, 4);
  const [x0, x1] = [axisRoom(axis, language), width - 8];
  return { axis, x0, x1, y0: height, time: timeScale(spans, x0, x1), language };
}

function place({ period }: LinePoint, value: number, { time, axis, y0 }: Frame): Point {
  const span = spanOf(period);
  return [span ? time.at((span.from + span.to) / 2) : 0, y0 - value * axis.scale];
}

function band({ points }: LineSeries, index: number, frame: Frame): Mark[] {
  if (points.every(({ unknown }) => unknown === 0)) return [];
  const upper = points.map((point) => place(point, point.k + point.unknown, frame));
  const lower = points.map((point) => place(point, point.k, frame));
  return [polyline([...upper, ...lower.reverse()], { hatch: partPaint(index), fillOpacity: 0.6 }, true)];
}

function line({ label, points }: LineSeries, index: number, count: number, frame: Frame): Mark[] {
  const paint = partPaint(index);
  const dash = partDash(index);
  const places = points.map((point) => place(point, point.k, frame));
  const gap = Math.min(...places.slice(1).map(([x], i) => x - (places[i]?.[0] ?? 0)));
  const r = gap < 9 ? 0 : gap < 16 ? 2.4 : 4;
  const style = markerStyle(index, paint);
  const numbered = count === 1 && gap >= 30;
  return [
    polyline(places, { stroke: paint, strokeWidth: 2.2, ...(dash ? { dash } : {}) }),
    ...points.flatMap((point, i) => {
      const [x, y] = places[i] ?? [0, 0];
      const said = pointText(point, frame.language);
      const marks = [
        ...(r > 0 || points.length === 1 ? [marker(style, x, y, Math.max(r, 2.4))] : []),
        ...(numbered
          ? [text(plainNumber(point.k, frame.language), x, y - 9 - point.unknown * frame.axis.scale, NUMBER)]
          : []),
      ];
      return marks.length > 0 ? [group(marks, point, `${label}, ${point.period}: ${said}`)] : [];
    }),
  ];
}

const NUMBER = { anchor: 'middle', size: SIZES.small, bold: true, halo: 'paper' } as const;

export function pointText({ k, unknown }: LinePoint, language: ChartLanguage): string {
  const low = plainNumber(k, language);
  return unknown === 0 ? low : `${low}–${plainNumber(k + unknown, language)}`;
}

/** A hatched box as long as the span, its number on a plate. */
function coarseMark(point: LinePoint, { time, y0, language }: Frame): Mark {
  const span = spanOf(point.period) ?? { from: time.from, to: time.to };
  const [x, end] = [time.at(span.from) + 1, time.at(span.to) - 1];
  const number = plainNumber(point.k, language);
  const plate = textWidth(number, SIZES.small) + 8;
  const middle = (x + end) / 2;
  const fits = end - x > plate + 4;
  const marks = [
    rect(x, y0 + 6, Math.max(1, end - x), 16, { hatch: 'apart', stroke: 'apart' }),
    ...(fits
      ? [
          rect(middle - plate / 2, y0 + 7.5, plate, 13, { fill: 'apartPaper' }),
          text(number, middle, y0 + 18.5, { anchor: 'middle', size: SIZES.small, paint: 'ink' }),
        ]
      : []),
  ];
  return group(marks, point, `${point.period}: ${number} (${CHART_WORDS[language].time.yearOnly})`);
}

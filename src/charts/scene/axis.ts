import { ticks } from 'd3-array';
import { plainNumber } from '../../model/index.ts';
import { type Mark, polyline, SIZES, text } from './scene.ts';
import { textWidth } from './text-measure.ts';
import type { ChartLanguage } from './words/wording.ts';

/** A scale: round numbers, counts from 0, and how many pixels one record takes. */
export interface CountAxis {
  readonly values: readonly number[];
  readonly scale: number;
}

/**
 * Whole round numbers from 0 to beyond `most`.
 * @param length pixels from 0 to the last number
 * @param count about how many steps are wanted
 */
export function countAxis(most: number, length: number, count: number): CountAxis {
  const top = Math.max(1, most);
  const inner = ticks(0, top, Math.max(1, count)).filter(Number.isInteger);
  const step = Math.max(1, (inner[1] ?? 1) - (inner[0] ?? 0));
  const last = Math.ceil(top / step) * step;
  const values = Array.from({ length: last / step + 1 }, (_, i) => i * step);
  return { values, scale: length / last };
}

/**
 * Round numbers, fractions among them, from `least` (or 0) to beyond `most` (or 0), for figures that are no counts.
 * @param length pixels from the first number to the last
 * @param count about how many steps are wanted
 */
export function figureAxis(least: number, most: number, length: number, count: number): CountAxis {
  const [from, to] = [Math.min(0, least), Math.max(0, most)];
  const [first = 0, second = 1] = ticks(0, to - from || 1, Math.max(1, count));
  const step = second - first;
  const [low, high] = [Math.floor(from / step), Math.max(1, Math.ceil(to / step - 1e-9))];
  const values = Array.from({ length: high - low + 1 }, (_, i) => Number(((low + i) * step).toPrecision(12)));
  return { values, scale: length / ((high - low) * step) };
}

/** Grid lines and their numbers beneath, for values that run along x; the first stands at `x0`. */
export function axisBeneath(
  axis: CountAxis,
  x0: number,
  y: number,
  height: number,
  language: ChartLanguage,
): Mark[] {
  return axis.values.flatMap((value, i) => {
    const x = x0 + (value - (axis.values[0] ?? 0)) * axis.scale;
    const line = polyline(
      [
        [x, y - height],
        [x, y],
      ],
      { stroke: value === 0 ? 'rule' : 'grid' },
    );
    const last = i === axis.values.length - 1;
    const anchor = i === 0 ? {} : { anchor: last ? ('end' as const) : ('middle' as const) };
    return [
      line,
      text(plainNumber(value, language), x, y + 15, { ...anchor, size: SIZES.small, quiet: true }),
    ];
  });
}

/** Grid lines and their numbers before them, for values that run upwards from `y0`. */
export function axisBefore(
  axis: CountAxis,
  { x0, x1, y0 }: { readonly x0: number; readonly x1: number; readonly y0: number },
  language: ChartLanguage,
): Mark[] {
  return axis.values.flatMap((value, i) => {
    const y = y0 - value * axis.scale;
    const line = polyline(
      [
        [x0, y],
        [x1, y],
      ],
      { stroke: i === 0 ? 'rule' : 'grid' },
    );
    return [
      line,
      text(plainNumber(value, language), x0 - 6, y + 4, { anchor: 'end', size: SIZES.small, quiet: true }),
    ];
  });
}

/** Space that the numbers before an axis need. */
export function axisRoom({ values }: CountAxis, language: ChartLanguage): number {
  return (
    Math.ceil(Math.max(...values.map((value) => textWidth(plainNumber(value, language), SIZES.small)))) + 10
  );
}

import { ticks } from 'd3-array';
import { type Mark, polyline, SIZES, text } from './scene.ts';
import { textWidth } from './text-measure.ts';
import { wholeNumber } from './whole-number.ts';
import type { ChartLanguage } from './words/wording.ts';

/** A scale of counts from 0: round numbers, and how many pixels one record takes. */
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

/** Grid lines and their numbers beneath, for values that run along x from `x0`. */
export function axisBeneath(
  axis: CountAxis,
  x0: number,
  y: number,
  height: number,
  language: ChartLanguage,
): Mark[] {
  return axis.values.flatMap((value, i) => {
    const x = x0 + value * axis.scale;
    const line = polyline(
      [
        [x, y - height],
        [x, y],
      ],
      { stroke: i === 0 ? 'rule' : 'grid' },
    );
    const last = i === axis.values.length - 1;
    const anchor = i === 0 ? {} : { anchor: last ? ('end' as const) : ('middle' as const) };
    return [
      line,
      text(wholeNumber(value, language), x, y + 15, { ...anchor, size: SIZES.small, quiet: true }),
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
      text(wholeNumber(value, language), x0 - 6, y + 4, { anchor: 'end', size: SIZES.small, quiet: true }),
    ];
  });
}

/** Space that the numbers before an axis need. */
export function axisRoom({ values }: CountAxis, language: ChartLanguage): number {
  return (
    Math.ceil(Math.max(...values.map((value) => textWidth(wholeNumber(value, language), SIZES.small)))) + 10
  );
}

import { AttestError } from '../model/index.ts';
import type { ChartLanguage } from './chart-words.ts';

/** One bar: k counted, up to `unknown` more of which nobody can tell, out of n. Whole numbers from 0. */
export interface BarRow {
  readonly label: string;
  readonly k: number;
  readonly unknown: number;
  readonly n: number;
  /** A way of having no value (not reported, say): drawn grey and below the others. */
  readonly apart?: boolean;
}

export interface BarChartSpec {
  readonly title: string;
  /** Stands under the bars; says what N is, e.g. "N = 33 plots". */
  readonly caption: string;
  readonly rows: readonly BarRow[];
  readonly language?: ChartLanguage;
  readonly direction?: 'ltr' | 'rtl';
  /** Natural width in CSS pixels, 240 to 1200, default 640; under 480 the labels stand above their bars. */
  readonly width?: number;
  /** Prefix of the ids inside the SVG; derived from the content when absent. Letters, digits, `-` and `_`. */
  readonly id?: string;
}

/** @throws AttestError `INPUT_INVALID` when a number is no count, a bar exceeds its N or the width or id is out of range. */
export function checkBarSpec({ rows, width = 640, id }: BarChartSpec): void {
  if (!(width >= 240 && width <= 1200)) refuse(`a chart cannot be ${width} pixels wide`, 'Give 240 to 1200.');
  if (id !== undefined && !/^[A-Za-z][\w-]*$/.test(id))
    refuse(`"${id}" cannot be an id`, 'Begin with a letter; then letters, digits, - and _.');
  for (const row of rows) checkRow(row);
}

function checkRow({ label, k, unknown, n }: BarRow): void {
  for (const value of [k, unknown, n])
    if (!Number.isSafeInteger(value) || value < 0)
      refuse(`the bar "${label}" has ${value} for a count`, 'Give whole numbers from 0.');
  if (k + unknown > n)
    refuse(
      `the bar "${label}" counts ${k} and ${unknown} unknown of only ${n}`,
      'k + unknown cannot exceed n.',
    );
}

function refuse(message: string, hint: string): never {
  throw new AttestError('INPUT_INVALID', message, { hint });
}

import type { RecordColumnView } from '../../src/api/index.ts';
import { boundsOf, countOfCode, isEdtf, oneFigure } from '../../src/model/index.ts';

/** A variable of all records: an index for each record into the lists of values that there are. */
export type Column = Pick<RecordColumnView, 'dictionary' | 'codes'>;

/** The values of a record; none without the column. */
export function valuesAt(column: Column | undefined, row: number): readonly string[] {
  return column?.dictionary[column.codes[row] ?? 0] ?? [];
}

/** Whether a record passes, by the list of values that it has. */
export interface Condition {
  readonly column: Column;
  passes(values: readonly string[]): boolean;
}

/** Records that pass conditions; all of them, or all but one. */
export interface Filtered {
  /** The records that pass, in their order. */
  readonly rows: Int32Array;
  /** Those that pass all conditions but the one at this place of the list. */
  rowsBut(condition: number): Int32Array;
}

/**
 * Filters records. Each condition is worked out once for each different list of values and looked up for each record;
 * how many conditions a record fails, and which last, then answers every question: a few milliseconds for a hundred
 * thousand records.
 */
export function filterRows(count: number, conditions: readonly Condition[]): Filtered {
  const fails = new Uint8Array(count);
  const last = new Uint8Array(count);
  for (const [at, { column, passes }] of conditions.entries()) {
    const { dictionary, codes } = column;
    const failing = Uint8Array.from(dictionary, (values) => (passes(values) ? 0 : 1));
    for (let row = 0; row < count; row += 1) {
      if (failing[codes[row] ?? 0] === 0) continue;
      fails[row] = (fails[row] ?? 0) + 1;
      last[row] = at;
    }
  }
  const rows = keptRows(count, (row) => fails[row] === 0);
  const rowsBut = (at: number) =>
    at < 0 ? rows : keptRows(count, (row) => fails[row] === 0 || (fails[row] === 1 && last[row] === at));
  return { rows, rowsBut };
}

function keptRows(count: number, keeps: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row += 1) {
    if (!keeps(row)) continue;
    rows[kept] = row;
    kept += 1;
  }
  return rows.subarray(0, kept);
}

/** How many of the rows have each value, the most frequent first. A row with several values counts for each. */
export function valueCounts(column: Column, rows: Int32Array): readonly (readonly [string, number])[] {
  const byList = new Int32Array(column.dictionary.length);
  for (let at = 0; at < rows.length; at += 1) {
    const code = column.codes[rows[at] ?? 0] ?? 0;
    byList[code] = (byList[code] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [code, values] of column.dictionary.entries())
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + (byList[code] ?? 0));
  return [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
}

/** Rows by their values in a column, figures as figures; rows without a value last, rows of one value in their order. */
export function sortedRows(column: Column, rows: Int32Array, direction: 1 | -1): Int32Array {
  const rank = ranksOf(column.dictionary, direction);
  const places = new Int32Array(rank.length + 1);
  const rankAt = (at: number) => rank[column.codes[rows[at] ?? 0] ?? 0] ?? 0;
  for (let at = 0; at < rows.length; at += 1) places[rankAt(at) + 1] = (places[rankAt(at) + 1] ?? 0) + 1;
  for (let at = 1; at < places.length; at += 1) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const place = places[rankAt(at)] ?? 0;
    sorted[place] = rows[at] ?? 0;
    places[rankAt(at)] = place + 1;
  }
  return sorted;
}

const NO_VALUE = ['not_coded', 'not_reported', 'unknown', 'not_applicable', 'withheld'];

function ranksOf(dictionary: Column['dictionary'], direction: 1 | -1): Int32Array {
  const order = dictionary
    .map((_, code) => code)
    .sort((a, b) => {
      const [one, other] = [dictionary[a]?.[0] ?? '', dictionary[b]?.[0] ?? ''];
      const missing = Number(NO_VALUE.includes(one)) - Number(NO_VALUE.includes(other));
      return missing || direction * comparedValues(one, other);
    });
  const ranks = new Int32Array(dictionary.length);
  for (const [rank, code] of order.entries()) ranks[code] = rank;
  return ranks;
}

function comparedValues(one: string, other: string): number {
  const [a, b] = [figureIn(one), figureIn(other)];
  return a !== null && b !== null && a !== b ? a - b : one < other ? -1 : Number(one > other);
}

/** The number that a code is, or that stands for the count that it is. */
function figureIn(code: string): number | null {
  const count = countOfCode(code);
  const figure = count ? oneFigure(count) : Number(code);
  return Number.isFinite(figure) ? figure : null;
}

/** First and last year of a date (EDTF); null where it bounds neither. */
export function yearsOf(edtf: string): readonly [number, number] | null {
  if (!isEdtf(edtf)) return null;
  const { earliest, latest } = boundsOf(edtf);
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  return first && last ? [Number(first.slice(0, 4)), Number(last.slice(0, 4))] : null;
}

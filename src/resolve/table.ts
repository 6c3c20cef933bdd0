import { boundsOf, isEdtf } from '../model/index.ts';

/** A day that is not known, or not to the day. */
export const NO_DAY = -2147483648;

/** The values of a category column: an index into `labels` for each row, -1 where missing. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** A dataset as columns. All arrays have `rows` entries. */
export interface LinkTable {
  readonly name: string;
  readonly rows: number;
  /** Days since 1970-01-01 (proleptic Gregorian); {@link NO_DAY} where missing or less precise than a day. */
  readonly day: Int32Array;
  /** Last day of an entry that spans several; equals `day` otherwise. */
  readonly lastDay: Int32Array;
  /** Degrees, WGS 84; NaN where missing. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly taxonomies: ReadonlyMap<string, CodedColumn>;
}

/** What is wrong with a row, in plain words. */
export type RowProblem = string;

export interface TableBuilder {
  /**
   * Adds a row. Empty cells are missing values.
   * @param values one per taxonomy, in the order given to {@link tableBuilder}
   * @returns what is wrong with the row, null when it was added
   */
  add(
    date: string,
    lastDate: string,
    latitude: string,
    longitude: string,
    values: readonly string[],
  ): RowProblem | null;
  build(): LinkTable;
}

/** Collects rows into the columns of a {@link LinkTable}. */
export function tableBuilder(name: string, taxonomies: readonly string[]): TableBuilder {
  const day: number[] = [];
  const lastDay: number[] = [];
  const latitude: number[] = [];
  const longitude: number[] = [];
  const columns = taxonomies.map(() => coder());
  return {
    add(date, lastDate, lat, lon, values) {
      const first = dayOf(date);
      const last = lastDate === '' ? first : dayOf(lastDate);
      if (first === null) return `date "${date}" is no ISO 8601 date`;
      if (last === null) return `last date "${lastDate}" is no ISO 8601 date`;
      const [y, x] = [degrees(lat, 90), degrees(lon, 180)];
      if (y === null) return `latitude "${lat}" is no number from -90 to 90`;
      if (x === null) return `longitude "${lon}" is no number from -180 to 180`;
      const placed = !Number.isNaN(y) && !Number.isNaN(x);
      day.push(first);
      lastDay.push(last);
      latitude.push(placed ? y : Number.NaN);
      longitude.push(placed ? x : Number.NaN);
      columns.forEach((column, i) => {
        column.add(values[i] ?? '');
      });
      return null;
    },
    build: () => ({
      name,
      rows: day.length,
      day: Int32Array.from(day),
      lastDay: Int32Array.from(lastDay),
      latitude: Float64Array.from(latitude),
      longitude: Float64Array.from(longitude),
      taxonomies: new Map(taxonomies.map((taxonomy, i) => [taxonomy, columns[i]?.build() ?? EMPTY])),
    }),
  };
}

const EMPTY: CodedColumn = { codes: new Int32Array(0), labels: [] };

function coder() {
  const known = new Map<string, number>();
  const codes: number[] = [];
  return {
    add(value: string) {
      if (value === '') return codes.push(-1);
      const code = known.get(value) ?? known.size;
      if (code === known.size) known.set(value, code);
      return codes.push(code);
    },
    build: (): CodedColumn => ({ codes: Int32Array.from(codes), labels: [...known.keys()] }),
  };
}

/** NaN for an empty text, null for what is no number within the limit. */
function degrees(text: string, limit: number): number | null {
  if (text === '') return Number.NaN;
  const value = Number(text);
  return Math.abs(value) <= limit ? value : null;
}

const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ][\d:.,]*(?:Z|[+-]\d\d:?\d\d)?)?$/;
const MS_PER_DAY = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO 8601 date or date and time; {@link NO_DAY} for an empty text and for an EDTF date
 * that allows more than one day; null for anything else.
 */
export function dayOf(text: string): number | null {
  if (text === '') return NO_DAY;
  if (text.length === 10) {
    const day = plainDay(text);
    if (day !== null) return day;
  }
  const plain = DAY.exec(text)?.[1];
  if (plain !== undefined) return isEdtf(plain) ? Date.parse(plain) / MS_PER_DAY : null;
  if (!isEdtf(text)) return null;
  const { earliest, latest } = boundsOf(text);
  return earliest !== null && earliest === latest ? Date.parse(earliest) / MS_PER_DAY : NO_DAY;
}

/** The usual case without a regular expression: `YYYY-MM-DD` up to the 28th, which every month has. */
function plainDay(text: string): number | null {
  for (let i = 0; i < 10; i++) {
    const code = text.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== 45 : code < 48 || code > 57) return null;
  }
  const digit = (i: number) => text.charCodeAt(i) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  const day = digit(8) * 10 + digit(9);
  if (month < 1 || month > 12 || day < 1 || day > 28 || year < 100) return null;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

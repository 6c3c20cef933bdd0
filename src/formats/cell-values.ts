import { type Count, exactly, isEdtf } from '../model/index.ts';

/** What is wrong with a cell, in plain words. */
export class CellProblem extends Error {}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * A day, month or year as EDTF. Takes ISO 8601 (with or without a time), EDTF, `01 January 2020` and, when the order
 * of day and month is said, `1/2/2020`.
 * @throws CellProblem
 */
export function dateCell(cell: string, order: 'dmy' | 'mdy' | undefined): string {
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?$/.exec(cell)?.[1] ?? cell;
  const written = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ ,-]+(\d{4})$/.exec(cell);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell);
  if (written) return dayOf(written[3], monthNamed(written[2] ?? ''), written[1], cell);
  if (slashed && order === undefined)
    throw new CellProblem(`"${cell}": is the day or the month first? Say order: dmy or mdy`);
  if (slashed) {
    const [first, second] = order === 'dmy' ? [slashed[1], slashed[2]] : [slashed[2], slashed[1]];
    return dayOf(slashed[3], Number(second), first, cell);
  }
  if (!isEdtf(iso)) throw new CellProblem(`"${cell}" is no date`);
  return iso;
}

function monthNamed(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3))) + 1;
}

function dayOf(year: string | undefined, month: number, day: string | undefined, cell: string): string {
  const edtf = `${year}-${`${month}`.padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  if (!isEdtf(edtf)) throw new CellProblem(`"${cell}" is no date`);
  return edtf;
}

/** Year, month and day in cells of their own; 0 and empty mean not known. @throws CellProblem */
export function partsDate(year: string, month: string, day: string): string {
  const parts = [Number(year), Number(month), Number(day)];
  if (!parts.every(Number.isInteger)) throw new CellProblem(`"${year}-${month}-${day}" is no date`);
  const [y = 0, m = 0, d = 0] = parts;
  const known = [`${y}`.padStart(4, '0'), ...(m > 0 ? [two(m)] : []), ...(m > 0 && d > 0 ? [two(d)] : [])];
  const edtf = known.join('-');
  if (!isEdtf(edtf)) throw new CellProblem(`"${edtf}" is no date`);
  return edtf;
}

function two(n: number): string {
  return `${n}`.padStart(2, '0');
}

/** The shortest EDTF for the days from one to another: a month or a year where they are whole. @throws CellProblem */
export function spanDate(start: string, end: string): string {
  if (start === end) return start;
  if (start > end) throw new CellProblem(`it ends (${end}) before it begins (${start})`);
  if (!/^\d{4}-\d\d-\d\d$/.test(start) || !/^\d{4}-\d\d-\d\d$/.test(end)) return `${start}/${end}`;
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const [year = 0, month = 0] = start.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return start.endsWith('-01') && end === lastDay ? start.slice(0, 7) : `${start}/${end}`;
}

/** A number. @throws CellProblem */
export function numberCell(cell: string): number {
  const number = Number(cell);
  if (cell.trim() === '' || !Number.isFinite(number)) throw new CellProblem(`"${cell}" is no number`);
  return number;
}

/**
 * A count. Fractions, with which some datasets share out deaths among linked events, are the whole numbers on both
 * sides, the cell kept as qualifier.
 * @throws CellProblem
 */
export function countCell(cell: string): Count {
  const number = numberCell(cell);
  if (number < 0) throw new CellProblem(`"${cell}" is no count`);
  if (Number.isInteger(number)) return exactly(number);
  return { low: Math.floor(number), best: null, high: Math.ceil(number), qualifier: cell };
}

/**
 * A count of three cells; empty ones are not given. Where a dataset's bounds leave out its own best figure, they are
 * widened to take it in, and the cells are kept as qualifier.
 * @throws CellProblem
 */
export function rangeCell(low: string, best: string, high: string): Count {
  const [l = null, b = null, h = null] = [low, best, high].map((cell) =>
    cell === '' ? null : countCell(cell).best,
  );
  const given = [l, b, h].filter((figure) => figure !== null);
  const ordered = given.every((figure, i) => i === 0 || (given[i - 1] ?? 0) <= figure);
  if (ordered) return { low: l, best: b, high: h, qualifier: null };
  return {
    low: l === null ? null : Math.min(...given),
    best: b,
    high: h === null ? null : Math.max(...given),
    qualifier: `low ${low}, best ${best}, high ${high} as given`,
  };
}

/** A code, or a missing value's word, out of a list of cells; an unlisted cell is a problem unless something stands for it. */
export function codeCell(
  cell: string,
  codes: Readonly<Record<string, string>> | undefined,
  otherwise: string | undefined,
): string {
  if (codes === undefined) return cell;
  const code = Object.hasOwn(codes, cell) ? codes[cell] : otherwise;
  if (code === undefined) throw new CellProblem(`no code is given for "${cell}"`);
  return code;
}

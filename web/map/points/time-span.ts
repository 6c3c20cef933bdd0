import { boundsOf, isEdtf } from '../../../src/model/index.ts';

/** The steps of a time scale. */
export type TimeStep = 'year' | 'month';

/** Periods, both included, as `2014` or `2014-03`; null where a side is open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether a record lies in a span: 0 surely not, 1 it may, 2 surely. */
export type Lies = 0 | 1 | 2;

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A period of an address; null for anything else. */
export function periodIn(text: string | undefined): string | null {
  return text !== undefined && PERIOD.test(text) ? text : null;
}

/**
 * Where a date (EDTF) lies, as far as it can tell: what is known to the year surely lies in the year, and may lie in
 * each of its months. Without a span every date lies in it; with one, what has no date lies nowhere.
 */
export function liesIn(edtf: string, { from, to }: Span): Lies {
  if (from === null && to === null) return 2;
  if (!isEdtf(edtf)) return 0;
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null && latest === null) return 0;
  const [first, last] = [from === null ? '0000' : from, to === null ? '9999' : `${to}-99`];
  if ((latest !== null && latest < first) || (earliest !== null && earliest > last)) return 0;
  const begins = from === null || (earliest !== null && earliest >= first);
  const ends = to === null || (latest !== null && latest <= last);
  return begins && ends ? 2 : 1;
}

/** The number of a period: years, or months since the year 0. */
export function stepOf(period: string, step: TimeStep): number {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return step === 'year' ? year : year * 12 + month - 1;
}

/** The period of a number; the reverse of `stepOf`. */
export function periodOf(number: number, step: TimeStep): string {
  const year = step === 'year' ? number : Math.floor(number / 12);
  const words = String(year).padStart(4, '0');
  return step === 'year' ? words : `${words}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** How many records surely lie in each period from `first` on, and how many more may. */
export interface Counts {
  readonly first: number;
  readonly sure: Int32Array;
  readonly may: Int32Array;
  /** Records whose date bounds nothing. */
  readonly undated: number;
}

/** A date with how many records have it. */
export interface DatedCount {
  readonly edtf: string;
  readonly k: number;
}

/** Counts records by period; null where no date bounds anything. A date open to one side may lie anywhere beyond. */
export function countsBy(dates: readonly DatedCount[], step: TimeStep): Counts | null {
  const bounded = dates.flatMap(({ edtf, k }) => {
    const { earliest, latest } = isEdtf(edtf) ? boundsOf(edtf) : { earliest: null, latest: null };
    const numberOf = (day: string | null) => (day === null ? null : stepOf(day, step));
    const sides = { begins: numberOf(earliest), ends: numberOf(latest) };
    return earliest === null && latest === null ? [] : [{ ...sides, k }];
  });
  const known = bounded.flatMap(({ begins, ends }) => [begins, ends].filter((one) => one !== null));
  if (known.length === 0) return null;
  const first = known.reduce((a, b) => Math.min(a, b));
  const length = known.reduce((a, b) => Math.max(a, b)) - first + 1;
  const [sure, changes] = [new Int32Array(length), new Int32Array(length + 1)];
  for (const { begins, ends, k } of bounded) {
    const [from, to] = [(begins ?? first) - first, (ends ?? first + length - 1) - first];
    if (from === to && begins !== null && ends !== null) sure[from] = (sure[from] ?? 0) + k;
    else {
      changes[from] = (changes[from] ?? 0) + k;
      changes[to + 1] = (changes[to + 1] ?? 0) - k;
    }
  }
  let running = 0;
  const may = Int32Array.from(sure, (_, at) => {
    running += changes[at] ?? 0;
    return running;
  });
  const all = dates.reduce((sum, { k }) => sum + k, 0);
  return { first, sure, may, undated: all - bounded.reduce((sum, { k }) => sum + k, 0) };
}

import type { DateMention } from '../../language/index.ts';

/** Fills in the years that dates leave to the one told before; to be given the dates of a text in their order. */
export type YearsTold = (dates: readonly DateMention[]) => DateMention[];

const YEAR = /^\d{4}/;

/** For one document. */
export function yearsTold(): YearsTold {
  let last: string | null = null;
  return (dates) =>
    dates.map((date) => {
      if (date.sameYear && date.edtf && last) return { ...date, edtf: date.edtf.replaceAll('XXXX', last) };
      last = YEAR.exec(date.edtf ?? '')?.[0] ?? last;
      return date;
    });
}

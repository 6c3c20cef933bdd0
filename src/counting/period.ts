import { AttestError, boundsOf, isEdtf } from '../model/index.ts';

/** Days from and to, both inclusive, ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Stand-ins for an open end; no EDTF date of four-digit years lies outside. */
export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

const OPERATOR = /^(>=|<=|>|<|=)?\s*(.*)$/;
const DAY = 86_400_000;

/**
 * The days that a condition on a date asks for: `2020`, `2020-03/2020-05`, `>=2019-06`, `<2021`.
 * @throws AttestError QUESTION_INVALID
 */
export function periodOf(text: string, path: string): Period {
  const [, operator = '=', edtf = ''] = OPERATOR.exec(text) ?? [];
  if (!isEdtf(edtf))
    throw new AttestError('QUESTION_INVALID', `"${text}" is not a date`, {
      where: { path },
      hint: 'Write 2020, 2020-03, 2020-03-09, 2019/2020, or one of these after >=, <=, > or <.',
    });
  const { earliest, latest } = boundsOf(edtf);
  const [from, to] = [earliest ?? FIRST_DAY, latest ?? LAST_DAY];
  if (operator === '>=') return { from, to: LAST_DAY };
  if (operator === '<=') return { from: FIRST_DAY, to };
  if (operator === '>') return { from: shifted(to, 1), to: LAST_DAY };
  if (operator === '<') return { from: FIRST_DAY, to: shifted(from, -1) };
  return { from, to };
}

/** The same days with overlapping and adjoining periods joined, so that 2019 or 2020 is one period. */
export function joined(periods: readonly Period[]): Period[] {
  const sorted = periods.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const result: Period[] = [];
  for (const period of sorted) {
    const last = result.at(-1);
    const adjoins = last !== undefined && period.from <= shifted(last.to, 1);
    if (!adjoins) result.push(period);
    else if (period.to > last.to) result.splice(-1, 1, { from: last.from, to: period.to });
  }
  return result;
}

function shifted(day: string, by: number): string {
  if ((by > 0 && day >= LAST_DAY) || (by < 0 && day <= FIRST_DAY)) return day;
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

import { boundsOf, precisionOf } from '../model/index.ts';

/** A stretch of time that ends with the publication: "the last three years", "the year so far". */
export type TimeSpan = `last_${number}_${'days' | 'months' | 'years'}` | 'year_to_date' | 'month_to_date';

const BACK = /^last_(\d+)_(days|months|years)$/;
const DAY = 86_400_000;

/** Whether a relative expression is a stretch that ends with the publication. */
export function isTimeSpan(word: string): word is TimeSpan {
  return word === 'year_to_date' || word === 'month_to_date' || BACK.test(word);
}

/**
 * The stretch as an EDTF interval, no more precise than the publication date and than the text: years and months
 * back by month (by year, where only that is known), days and the year or month so far by day.
 * @param published EDTF, or null
 * @returns null where the publication date does not decide it
 */
export function spanEdtf(span: TimeSpan, published: string | null): string | null {
  if (published === null) return null;
  const precision = precisionOf(published);
  const end = boundsOf(published).latest;
  if (end === null || !['day', 'month', 'year'].includes(precision)) return null;
  const [year = '', month = ''] = end.split('-');
  if (span === 'year_to_date') return toDate(`${year}-01`, precision, end);
  if (span === 'month_to_date') return precision === 'day' ? `${year}-${month}-01/${end}` : null;
  const [, count = '0', unit = 'years'] = BACK.exec(span) ?? [];
  return back(Number(count), unit, precision, end);
}

function toDate(month: string, precision: string, end: string): string | null {
  if (precision === 'day') return `${month}-01/${end}`;
  return precision === 'month' && month !== end.slice(0, 7) ? `${month}/${end.slice(0, 7)}` : null;
}

function back(count: number, unit: string, precision: string, end: string): string | null {
  const [year = 0, month = 1] = end.split('-').map(Number);
  if (unit === 'days') {
    if (precision !== 'day') return null;
    return `${new Date(Date.parse(end) - count * DAY).toISOString().slice(0, 10)}/${end}`;
  }
  if (precision === 'year') return unit === 'years' ? `${year - count}/${year}` : null;
  const months = year * 12 + month - 1 - (unit === 'years' ? 12 * count : count);
  const from = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  return `${from}/${end.slice(0, 7)}`;
}

/** The phrases for the last so many years, months and days, out of words for numbers and a pattern for each unit. */
export function lastSpans(
  numbers: Readonly<Record<number, string>>,
  patterns: Readonly<Record<'days' | 'months' | 'years', readonly string[]>>,
): Record<string, TimeSpan> {
  const phrases: Record<string, TimeSpan> = {};
  for (const unit of ['days', 'months', 'years'] as const)
    for (const [count, word] of Object.entries(numbers))
      for (const pattern of patterns[unit])
        for (const number of [word, count])
          phrases[pattern.replace('#', number)] = `last_${Number(count)}_${unit}`;
  return phrases;
}

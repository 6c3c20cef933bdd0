import { precisionOf } from '../model/index.ts';
import type { DurationUnit, Language } from './language.ts';
import { spanEdtf } from './spans.ts';
import type { Token } from './tokens.ts';

const DAY = 86_400_000;

/** Such a time in tokens `first` to `last` (exclusive). */
export interface Duration {
  readonly first: number;
  readonly last: number;
  readonly edtf: string | null;
}

/** "three", and the token behind it. */
interface Amount {
  readonly n: number;
  readonly last: number;
}

/**
 * Time counted back from publication: "three years ago" is a year, "over the past two months" an interval.
 * Null without the words for it, or where publication is not known as exactly as the unit.
 */
export function durationAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: Language,
  published: string | null,
): Duration | null {
  const { durationsBefore = [], durationsAfter = [], durationUnits } = language;
  if (!durationUnits) return null;
  const led = durationsBefore.includes(tokens[at]?.word ?? '');
  const amount = amountAt(tokens, led ? at + 1 : at, language);
  const unit = amount && durationUnits[tokens[amount.last]?.word ?? ''];
  if (!amount || !unit || amount.last >= limit) return null;
  const behind = amount.last + 1;
  const named =
    led && language.yearCues.includes(tokens[behind]?.word ?? '') && tokens[behind + 1]?.kind === 'number';
  if (named) return null;
  const ago = !led && behind < limit && durationsAfter.includes(tokens[behind]?.word ?? '');
  if (!led && !ago) return null;
  const edtf = led ? spanOf(amount.n, unit, published) : pointOf(amount.n, unit, published);
  return { first: at, last: ago ? behind + 1 : behind, edtf };
}

function amountAt(tokens: readonly Token[], at: number, { numbers }: Language): Amount | null {
  const token = tokens[at];
  if (token?.kind === 'number' && /^\d{1,2}$/.test(token.word))
    return { n: Number(token.word), last: at + 1 };
  const word = numbers[token?.word ?? ''];
  return word?.kind === 'unit' && word.value > 1 && word.value < 100 ? { n: word.value, last: at + 1 } : null;
}

/** Up to publication: weeks are counted in days. */
function spanOf(n: number, unit: DurationUnit, published: string | null): string | null {
  return unit === 'week'
    ? spanEdtf(`last_${7 * n}_days`, published)
    : spanEdtf(`last_${n}_${unit}s`, published);
}

function pointOf(n: number, unit: DurationUnit, published: string | null): string | null {
  return unit === 'week' ? weekOf(n, published) : stepBack(n, unit, published);
}

function stepBack(n: number, unit: DurationUnit, published: string | null): string | null {
  if (published === null || precisionOf(published) === 'none' || published.includes('/')) return null;
  const [year = 0, month, day] = published.split('-').map((part) => Number.parseInt(part, 10));
  if (unit === 'year') return String(year - n);
  if (month === undefined || Number.isNaN(month)) return null;
  if (unit === 'month') return isoMonth(year * 12 + month - 1 - n);
  if (day === undefined || Number.isNaN(day)) return null;
  const days = unit === 'week' ? 7 * n : n;
  return isoDay(Date.UTC(year, month - 1, day) - days * DAY);
}

/** "two weeks ago": some day of that week, from Monday. */
function weekOf(n: number, published: string | null): string | null {
  const day = stepBack(n, 'week', published);
  if (day === null) return null;
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() || 7) - 1) * DAY;
  return `${isoDay(monday)}/${isoDay(monday + 6 * DAY)}`;
}

function isoMonth(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

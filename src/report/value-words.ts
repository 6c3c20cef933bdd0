import { countSchema } from '../model/index.ts';
import { dateText } from './dates/date-text.ts';
import type { Labels } from './labels.ts';
import { countText, type Numerals } from './number-words.ts';

const NAMES = ['label', 'name', 'item', 'id', 'status', 'kind'];

/** A statement's value for reading: a count as figures, a date in words, a place or actor by name. */
export function valueText(variable: string, value: unknown, labels: Labels, numerals: Numerals): string {
  if (typeof value === 'string') return labels.code(variable, value);
  if (typeof value === 'number') return Number.isInteger(value) ? numerals.whole(value) : String(value);
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  const count = countSchema.safeParse(value);
  if (count.success) return countText(count.data, numerals);
  if (Array.isArray(value))
    return value.map((part) => valueText(variable, part, labels, numerals)).join(' · ');
  return typeof value === 'object' && value !== null
    ? objectText(variable, new Map(Object.entries(value)), labels, numerals)
    : '';
}

function objectText(
  variable: string,
  value: ReadonlyMap<string, unknown>,
  labels: Labels,
  numerals: Numerals,
): string {
  const edtf = value.get('edtf');
  if (typeof edtf === 'string') return dateText(edtf, numerals.language);
  const name = NAMES.map((key) => value.get(key)).find((part) => typeof part === 'string');
  const inner = value.get('count');
  const parts = [
    typeof name === 'string' ? labels.code(variable, name) : '',
    inner === undefined || inner === null ? '' : valueText(variable, inner, labels, numerals),
    ...told(value.get('role'), labels.role),
    ...told(value.get('country'), (code) => countryText(code, numerals.language)),
    ...told(value.get('record'), (record) => record.replaceAll('_', ' ')),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function told(part: unknown, words: (text: string) => string): string[] {
  return typeof part === 'string' ? [words(part)] : [];
}

function countryText(code: string, language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

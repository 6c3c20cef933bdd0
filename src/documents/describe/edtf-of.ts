import { isEdtf } from '../../model/index.ts';
import { writtenDates } from '../written-date.ts';

/** A date as metadata write it (`2018-05-08T09:30:00+01:00`, `20180508`, `8 May 2018`, EDTF) as EDTF; null if none. */
export function edtfOf(value: string): string | null {
  const text = value.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text)?.[1];
  if (iso !== undefined && isEdtf(iso)) return iso;
  if (isEdtf(text)) return text;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text) ?? [];
  const compact = `${year}-${month}-${day}`;
  return isEdtf(compact) ? compact : (writtenDates(text)[0]?.edtf ?? null);
}

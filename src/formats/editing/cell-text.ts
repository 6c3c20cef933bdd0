import type { Count, Flag, Value, ValueType } from '../../model/index.ts';

/** A value with its flags, as a cell of an editable table holds it. */
export interface Flagged {
  readonly value: Value;
  readonly flags: readonly Flag[];
}

/**
 * A value as people read and write it in a cell: `13`, `8–12 [about]`, `2020-10-05 (announced)`, `Tangier, MA
 * (operation)`, `explosives (planned)`, `handguns: 6`. What the cell does not show (coordinates, ids) is kept by
 * whoever reads it back. Flags stand behind, in braces.
 */
export function cellText({ value, flags }: Flagged): string {
  const said = plainText(typeof value === 'object' ? objectText(value) : scalarText(value));
  return flags.length === 0 ? said : `${said} {${[...flags].sort().join(', ')}}`;
}

/** Text without the control characters that no workbook can hold, and without space around it. */
function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu, (mark) =>
      mark === '\n' || mark === '\t' ? mark : ' ',
    )
    .trim();
}

function scalarText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function objectText(value: Exclude<Value, string | number | boolean>): string {
  if ('edtf' in value) return bracketed(value.edtf, value.basis === 'occurred' ? undefined : value.basis);
  if ('precision' in value) return bracketed(listed([value.name, value.country]), value.role);
  if ('best' in value) return countText(value);
  if ('item' in value) return labelled(value.item, countOf(value.count));
  if ('label' in value) return labelled(value.code, value.label);
  if ('status' in value) return labelled(value.status, value.rules.join(', '));
  if ('kind' in value) return `${value.kind} ${value.record}`;
  if ('text' in value)
    return bracketed(value.name === 'other' ? labelled('other', value.text) : value.name, value.role);
  if ('date' in value) return statusText(value);
  return bracketed(value.id, value.role);
}

function statusText({ id, count, date }: { id: string; count: Count | null; date: string | null }): string {
  return labelled(id, listed([countOf(count), date === null ? null : `on ${date}`], ' '));
}

function countOf(count: Count | number | null): string | null {
  return typeof count === 'object' && count !== null ? countText(count) : (count?.toString() ?? null);
}

/** `13`, `10 (8–12)`, `8–12`, `1600 (1600–)`, `[dozens]`. */
function countText({ low, best, high, qualifier }: Count): string {
  const range = `${low ?? ''}–${high ?? ''}`;
  const spread = range === '–' && best === null ? (qualifier === null ? range : '') : range;
  const figure = best === null ? spread : low === best && high === best ? `${best}` : `${best} (${range})`;
  return listed([figure, qualifier === null ? null : `[${qualifier}]`], ' ');
}

function bracketed(text: string, part: string | undefined): string {
  return part === undefined ? text : `${text} (${part})`;
}

function labelled(label: string, text: string | null): string {
  return text === null || text === '' ? label : `${label}: ${text}`;
}

function listed(parts: readonly (string | null)[], glue = ', '): string {
  return parts.filter((part) => part !== null && part !== '').join(glue);
}

/** Several values in one cell. A semicolon within one is written `\;`. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.map((piece) => piece.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The texts of a cell that may hold several. */
export function splitPieces(cell: string): string[] {
  const pieces = cell.match(/(?:\\[\s\S]?|[^\\;])+/g) ?? [];
  return pieces.map((piece) => piece.replace(/\\([\\;])/g, '$1').trim()).filter((piece) => piece !== '');
}

/** How a value of each type is written in a cell: for what is said of one that cannot be read. */
export const CELL_FORMS: Readonly<Record<ValueType, string>> = {
  date: '2020-10-05, 2020-10 or 2020, with (announced) behind it where that is what is dated',
  period: '2020-10-05, 2020-10, 2020 or 2019/2020',
  count: '13, 8–12, 10 (8–12) or 13 [about]',
  place: 'Tangier, MA (operation)',
  category: 'code or code (role)',
  country: 'a country’s name or code',
  actor: 'a name, or other: the words',
  item: 'handguns: 6',
  legal_status: 'charged: 6 on 2020-10',
  quantity: 'code: label',
  inclusion: 'in, out or doubtful, and rules behind a colon',
  relation: 'follow_up_of and the other record’s id',
  text: 'any words',
  boolean: 'yes or no',
  number: 'a number',
};

import { boundsOf, type Count, isEdtf, type Value, type ValueType } from '../model/index.ts';
import type { Cell, ColumnType } from './cell.ts';

/** One column that a value of some type fills. The suffix stands behind the variable's name. */
export interface Part {
  readonly suffix: string;
  readonly type: ColumnType;
  readonly read: (value: Value) => Cell;
}

const bounds: readonly Part[] = [
  part('_earliest', 'DATE', (value) => boundsOf(edtfOf(value)).earliest),
  part('_latest', 'DATE', (value) => boundsOf(edtfOf(value)).latest),
];

const figures: readonly Part[] = [
  part('_low', 'BIGINT', (value) => countIn(value)?.low ?? null),
  part('_best', 'BIGINT', (value) => countIn(value)?.best ?? null),
  part('_high', 'BIGINT', (value) => countIn(value)?.high ?? null),
];

/** The columns of each value type. */
export const PARTS: Readonly<Record<ValueType, readonly Part[]>> = {
  date: [part('', 'VARCHAR', edtfOf), ...bounds, text('_basis', 'basis')],
  period: [part('', 'VARCHAR', edtfOf), ...bounds],
  count: [...figures, text('_qualifier', 'qualifier')],
  place: [
    text('', 'name'),
    text('_country', 'country'),
    text('_region', 'region'),
    part('_region_basis', 'VARCHAR', (value) =>
      member(value, 'region') === null ? null : (member(value, 'region_basis') ?? 'stated'),
    ),
    text('_id', 'id'),
    part('_lat', 'DOUBLE', (value) => member(value, 'lat')),
    part('_lon', 'DOUBLE', (value) => member(value, 'lon')),
    text('_precision', 'precision'),
    part('_radius_km', 'DOUBLE', (value) => member(value, 'radius_km')),
    text('_role', 'role'),
  ],
  category: [
    part('', 'VARCHAR', (value) => (typeof value === 'string' ? value : member(value, 'id'))),
    text('_role', 'role'),
  ],
  country: [part('', 'VARCHAR', plain)],
  actor: [text('', 'name'), text('_text', 'text')],
  item: [text('', 'item'), ...figures],
  legal_status: [text('', 'id'), ...figures, text('_date', 'date')],
  quantity: [text('', 'code'), text('_label', 'label')],
  inclusion: [text('', 'status')],
  relation: [
    text('', 'record'),
    text('_kind', 'kind'),
    described('_date', 'date'),
    described('_place', 'place'),
    described('_words', 'words'),
  ],
  text: [part('', 'VARCHAR', plain)],
  boolean: [part('', 'BOOLEAN', plain)],
  number: [part('', 'DOUBLE', plain)],
};

function part(suffix: string, type: ColumnType, read: Part['read']): Part {
  return { suffix, type, read };
}

function text(suffix: string, name: string): Part {
  return part(suffix, 'VARCHAR', (value) => member(value, name));
}

/** What a report says of a record that it points to without telling it. */
function described(suffix: string, name: string): Part {
  return part(suffix, 'VARCHAR', (value) => {
    const told = typeof value === 'object' && 'described' in value ? value.described : null;
    return told ? member(told, name) : null;
  });
}

function plain(value: Value): Cell {
  return typeof value === 'object' ? null : value;
}

function member(value: unknown, name: string): Cell {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? found : null;
}

function edtfOf(value: Value): string {
  const edtf = typeof value === 'string' ? value : member(value, 'edtf');
  return typeof edtf === 'string' && isEdtf(edtf) ? edtf : 'XXXX';
}

/** The count that a value is, or that it carries (items, legal statuses). */
function countIn(value: Value): Count | null {
  if (typeof value !== 'object') return null;
  if ('best' in value && 'low' in value) return value;
  if (!('count' in value) || value.count === null) return null;
  const { count } = value;
  return typeof count === 'number' ? { low: count, best: count, high: count, qualifier: null } : count;
}

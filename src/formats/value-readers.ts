import {
  isMissing,
  PLACE_ROLES,
  type Place,
  type PlacePrecision,
  type Value,
  type ValueType,
} from '../model/index.ts';
import {
  CellProblem,
  codeCell,
  countCell,
  dateCell,
  numberCell,
  partsDate,
  rangeCell,
  spanDate,
} from './cell-values.ts';
import type { ValueSpec } from './mapping.ts';

/** Looks up what a mapping cannot know: countries and organisations by any of their names. */
export interface RowNames {
  /** ISO 3166-1 alpha-2 of a country's name or code, or null. */
  country(name: string): string | null;
  /** The codebook's name for an actor of a taxonomy, or null. */
  actor(variable: string, name: string): string | null;
}

/** A cell of the row at hand by its column; empty where the row is short. */
export type Cells = (column: string) => string;

/** Makes a value of a row; null says that the cells are empty. @throws CellProblem */
export type ReadValue = (cells: Cells) => Value | null;

const COLUMN_MEMBERS = [
  'column',
  'start',
  'end',
  'year',
  'month',
  'day',
  'best',
  'low',
  'high',
  'name',
  'country',
  'latitude',
  'longitude',
  'item',
  'count',
] as const satisfies readonly (keyof ValueSpec)[];

/** The columns that a value cannot be made without; a region may be lacking. */
export function columnsOf(spec: ValueSpec): string[] {
  const named = [...COLUMN_MEMBERS.map((member) => spec[member]), spec.precision?.column];
  return named.filter((column) => column !== undefined);
}

/** A reader of one value of a row, for a variable of a type. */
export function valueReader(type: ValueType, spec: ValueSpec, variable: string, names: RowNames): ReadValue {
  return withMissing(spec, READERS[type](spec, variable, names));
}

function withMissing(spec: ValueSpec, read: ReadValue): ReadValue {
  const { column, missing } = spec;
  if (column === undefined || missing === undefined) return read;
  return (cells) => (Object.hasOwn(missing, cells(column)) ? (missing[cells(column)] ?? null) : read(cells));
}

type ReaderOf = (spec: ValueSpec, variable: string, names: RowNames) => ReadValue;

/** A reader of the one cell that a value is made of; an empty cell is no value, unless the mapping has a code for it. */
function oneCell(
  make: (cell: string, spec: ValueSpec, names: RowNames, variable: string) => Value | null,
): ReaderOf {
  return (spec, variable, names) => (cells) => {
    const cell = spec.value ?? (spec.column === undefined ? '' : cells(spec.column));
    const isNone = cell === '' && !Object.hasOwn(spec.codes ?? {}, '');
    return isNone ? null : make(cell, spec, names, variable);
  };
}

const READERS: Readonly<Record<ValueType, ReaderOf>> = {
  category: oneCell((cell, { codes, otherwise, role }) => {
    const code = codeCell(cell, codes, otherwise);
    return role === undefined || isMissing(code) ? code : { id: code, role };
  }),
  date: (spec) => (cells) => {
    const edtf = edtfOf(spec, cells);
    return edtf === null ? null : { edtf, basis: spec.basis ?? 'occurred' };
  },
  period: (spec) => (cells) => edtfOf(spec, cells),
  count: (spec) => (cells) => {
    const [low, best, high] = [spec.low, spec.best ?? spec.column, spec.high].map((column) =>
      column === undefined ? '' : cells(column),
    );
    if (!low && !best && !high) return null;
    return low || high ? rangeCell(low ?? '', best ?? '', high ?? '') : countCell(best ?? '');
  },
  place: (spec, _, names) => (cells) => placeOf(spec, cells, names),
  country: oneCell((cell, _, names) => countryOf(cell, names)),
  actor: oneCell((cell, { codes }, names, variable) => {
    const name = codes?.[cell] ?? names.actor(variable, cell);
    return name === null ? { name: 'other', text: cell } : { name, text: name === 'other' ? cell : null };
  }),
  item: (spec) => (cells) => {
    const item = spec.value ?? (spec.item === undefined ? '' : cells(spec.item));
    const count = spec.count === undefined ? '' : cells(spec.count);
    return item === '' ? null : { item, count: count === '' ? null : numberCell(count) };
  },
  number: oneCell(numberCell),
  boolean: oneCell((cell) => {
    if (/^(1|true|yes|y)$/i.test(cell)) return true;
    if (/^(0|false|no|n)$/i.test(cell)) return false;
    throw new CellProblem(`"${cell}" is neither yes nor no`);
  }),
  text: oneCell((cell) => cell),
  quantity: oneCell((cell, { codes, otherwise }) => ({
    code: codeCell(cell, codes, otherwise),
    label: cell,
  })),
  legal_status: oneCell((cell, { codes, otherwise }) => {
    const id = codeCell(cell, codes, otherwise);
    return isMissing(id) ? id : { id, count: null, date: null };
  }),
  inclusion: refuse('inclusion'),
  relation: refuse('relation'),
};

function refuse(type: string): ReaderOf {
  return () => () => {
    throw new CellProblem(`a ${type} cannot be made of columns`);
  };
}

function edtfOf(spec: ValueSpec, cells: Cells): string | null {
  const cell = (column: string | undefined) => (column === undefined ? '' : cells(column));
  if (spec.year !== undefined)
    return cell(spec.year) === '' ? null : partsDate(cell(spec.year), cell(spec.month), cell(spec.day));
  const start = cell(spec.start ?? spec.column);
  if (start === '') return null;
  const from = dateCell(start, spec.order);
  const end = cell(spec.end);
  return end === '' ? from : spanDate(from, dateCell(end, spec.order));
}

const RADIUS_KM: Readonly<Record<PlacePrecision, number | null>> = {
  exact: 1,
  near: 25,
  locality: 10,
  district: 50,
  region: 100,
  country: null,
  unknown: null,
};

/** A place. What is known to no more than a country has no coordinates: those of a dataset are the country's middle. */
function placeOf(spec: ValueSpec, cells: Cells, names: RowNames): Place | null {
  const cell = (column: string | undefined) => (column === undefined ? '' : cells(column));
  const [written, state, lat, lon] = [spec.name, spec.country, spec.latitude, spec.longitude].map(cell);
  const name = written || state;
  if (!name) return null;
  const country = state ? countryOf(state, names) : null;
  const precision = precisionOf(spec, cell(spec.precision?.column), Boolean(written));
  const region = cell(spec.region);
  const pinned = RADIUS_KM[precision] !== null && lat && lon;
  return {
    name,
    id: null,
    country,
    lat: pinned ? degrees(lat, 90) : null,
    lon: pinned ? degrees(lon, 180) : null,
    precision,
    radius_km: pinned ? RADIUS_KM[precision] : null,
    role: roleOf(spec.role),
    ...(region ? { region } : {}),
  };
}

function precisionOf({ precision }: ValueSpec, cell: string, named: boolean): PlacePrecision {
  if (precision === undefined) return named ? 'locality' : 'country';
  const found = Object.hasOwn(precision.codes, cell) ? precision.codes[cell] : precision.otherwise;
  if (found === undefined) throw new CellProblem(`no precision is given for "${cell}"`);
  return found;
}

function roleOf(role: string | undefined): Place['role'] {
  return PLACE_ROLES.find((known) => known === role) ?? 'context';
}

function degrees(cell: string, most: number): number {
  const number = numberCell(cell);
  if (Math.abs(number) > most) throw new CellProblem(`${cell} is beyond ${most} degrees`);
  return number;
}

function countryOf(cell: string, names: RowNames): string {
  const code = names.country(cell);
  if (code === null) throw new CellProblem(`"${cell}" is no country that is known`);
  return code;
}

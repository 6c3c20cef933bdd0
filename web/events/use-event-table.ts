import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CodebookView, VariableView } from '../../src/api/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { useCodebook } from '../data/use-project.ts';
import { liesIn, periodIn, type Span } from '../map/points/time-span.ts';
import { recordTypeOf } from '../values/terms.ts';
import { type Column, type Condition, filterRows, sortedRows } from './columns.ts';
import { areaOf, conditionsOf, type EventSearch } from './event-search.ts';
import { furtherColumns } from './further-columns.ts';
import { isSource } from './source-columns.ts';

/** The events of a view: which rows pass, in which order, and the columns to show them and their facets with. */
export interface EventTable {
  readonly ids: readonly string[];
  readonly reports: readonly number[];
  readonly rows: Int32Array;
  readonly variables: readonly VariableView[];
  /** The variables shown as columns, and those to filter by. */
  readonly shown: readonly VariableView[];
  readonly facets: readonly VariableView[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly dated: VariableView | undefined;
  /** The rows that pass all but the condition on one variable. */
  rowsBut(variable: string): Int32Array;
}

const YEARS = 'years';
const AREA = 'area';
const SHOWN_FACETS = 5;

/** Loads the columns that a view needs and works the view out: the view before it, then null, until its columns are here. */
export function useEventTable(release: string, type: string, search: EventSearch) {
  const { table, error } = useTable(release, type, search);
  const of = `${release} ${type}`;
  const [last, keep] = useState({ of, table });
  if (last.of !== of || (table && last.table !== table)) keep({ of, table });
  return { table: table ?? (last.of === of ? last.table : null), error };
}

function useTable(release: string, type: string, search: EventSearch) {
  const codebook = useCodebook();
  const list = useQuery(releaseQueries.records(release, type));
  const { variables, shown, facets, dated, placed } = useMemo(
    () => variablesOf(codebook, type, search),
    [codebook, type, search],
  );
  const names = [...new Set([...shown, ...facets, ...(dated ? [dated] : [])].map(({ name }) => name))];
  const area = areaOf(search) && placed ? [`${placed.name}.position`] : [];
  const wanted = [...new Set([...names, ...conditionsOf(search).keys(), ...sortedBy(search), ...area])];
  const loaded = useQueries({ queries: wanted.map((name) => releaseQueries.column(release, type, name)) });
  const error = [list, ...loaded].find((one) => one.error)?.error ?? null;
  const data = loaded.flatMap((one) => one.data ?? []);
  const key = data.map(({ variable }) => variable).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a release's columns never change, so their names say it all
  const columns = useMemo(
    () => new Map<string, Column>(data.map((one) => [one.variable, one])),
    [key, release, type],
  );
  const ready = list.data !== undefined && data.length === wanted.length;
  const table = useMemo((): EventTable | null => {
    if (!ready || !list.data) return null;
    const { ids, reports } = list.data;
    const conditions = conditionsIn(search, columns, dated, placed);
    const filtered = filterRows(
      ids.length,
      conditions.map(([, condition]) => condition),
    );
    const rowsBut = (variable: string) =>
      filtered.rowsBut(conditions.findIndex(([name]) => name === variable));
    const rows = inOrder(filtered.rows, search, columns);
    return { ids, reports, rows, variables, shown, facets, columns, dated, rowsBut };
  }, [ready, list.data, search, columns, variables, shown, facets, dated, placed]);
  return { table, error };
}

function sortedBy({ sort }: EventSearch): readonly string[] {
  return sort ? [sort.replace(/^-/, '')] : [];
}

function inOrder(rows: Int32Array, search: EventSearch, columns: ReadonlyMap<string, Column>): Int32Array {
  const [name = ''] = sortedBy(search);
  const column = columns.get(name);
  return column ? sortedRows(column, rows, search.sort?.startsWith('-') ? -1 : 1) : rows;
}

function conditionsIn(
  search: EventSearch,
  columns: ReadonlyMap<string, Column>,
  dated: VariableView | undefined,
  placed: VariableView | undefined,
): readonly (readonly [string, Condition])[] {
  const coded = [...conditionsOf(search)].flatMap(([name, codes]) => {
    const column = columns.get(name);
    const isHere = isSource(name) ? (value: string) => codes.includes(value) : isOneOf(codes);
    const passes = (values: readonly string[]) => values.some(isHere);
    return column ? [[name, { column, passes }] as const] : [];
  });
  const date = columns.get(dated?.name ?? '');
  const span = { from: periodIn(search.from), to: periodIn(search.to) };
  const years = date && (span.from || span.to) ? [[YEARS, inSpan(date, span)] as const] : [];
  const area = areaOf(search);
  const positions = columns.get(`${placed?.name}.position`);
  return [...coded, ...years, ...(area && positions ? [[AREA, inArea(positions, area)] as const] : [])];
}

/** A code stands for what lies below it, too. */
function isOneOf(codes: readonly string[]): (value: string) => boolean {
  return (value) => codes.some((code) => value === code || value.startsWith(`${code}.`));
}

/** What may lie there passes. */
function inSpan(column: Column, span: Span): Condition {
  return { column, passes: ([edtf = '']: readonly string[]) => liesIn(edtf, span) > 0 };
}

function inArea(
  column: Column,
  [west, south, east, north]: readonly [number, number, number, number],
): Condition {
  const passes = (positions: readonly string[]) =>
    positions.some((position) => {
      const [lat = Number.NaN, lon = Number.NaN] = position.split(',').map(Number);
      return (
        lat >= south &&
        lat <= north &&
        (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
      );
    });
  return { column, passes };
}

/** Which variables a view shows and filters by: those that its address names, or the first of each kind. */
function variablesOf(codebook: CodebookView, type: string, search: EventSearch) {
  const recordType = recordTypeOf(codebook, type);
  const own = recordType?.variables ?? [];
  const listed = own.filter((one) => !['text', 'relation'].includes(one.type));
  const { country, disputed, background, sources } = furtherColumns(own);
  const variables = [...listed, ...country, disputed, ...background, ...sources];
  const of = (kind: VariableView['type'], count: number) =>
    listed.filter((one) => one.type === kind).slice(0, count);
  const key = variables.filter(({ name }) => name === recordType?.key);
  const usual = [
    ...key,
    ...of('date', 1),
    ...of('place', 1),
    ...of('count', 2),
    ...of('actor', 1),
    ...of('category', 2),
  ];
  const named = (search.column ?? []).flatMap((name) => variables.find((one) => one.name === name) ?? []);
  const asked = [...conditionsOf(search).keys()].flatMap(
    (name) => variables.find((one) => one.name === name) ?? [],
  );
  const coded = listed.filter((one) =>
    ['category', 'actor', 'country', 'inclusion', 'boolean'].includes(one.type),
  );
  return {
    variables,
    shown: named.length > 0 ? named : [...new Set(usual)],
    facets: [
      ...new Set([
        ...coded.slice(0, SHOWN_FACETS),
        ...country,
        disputed,
        ...background,
        ...sources.slice(0, 1),
        ...asked,
      ]),
    ],
    dated: variables.find((one) => one.type === 'date' || one.type === 'period'),
    placed: variables.find((one) => one.type === 'place'),
  };
}

import { type Variable, variableOf } from '../../codebook/index.ts';
import { provenanceOf } from '../../counting/index.ts';
import { AttestError, numbering } from '../../model/index.ts';
import type { Cell, Release } from '../../release/index.ts';
import { SOURCES_SQL, saidSql } from '../provenance-sql.ts';
import { compile, name, sql } from '../sql.ts';
import { DISPUTED, DISPUTED_SQL, RIVALS, rivalEntries } from './dispute-columns.ts';

/** The records of one type in a release, in the order that all of its columns follow. */
export interface RecordList {
  /** Id of the release. */
  readonly release: string;
  readonly ids: readonly string[];
  /** How many documents tell of each. */
  readonly reports: readonly number[];
}

/**
 * One variable of all records of a type, for tables and maps: each record's values as an index into the different
 * lists of values that there are. A list that says why there is no value holds that reason alone.
 */
export interface RecordColumn {
  readonly variable: string;
  readonly dictionary: readonly (readonly string[])[];
  readonly codes: readonly number[];
}

/** The records of a type in a release. @throws AttestError INPUT_INVALID */
export async function recordList(release: Release, type: string): Promise<RecordList> {
  checkType(release, type);
  const rows = await release.query(`SELECT id, len(documents) AS reports FROM "${type}" ORDER BY id`);
  return {
    release: release.manifest.id,
    ids: rows.map(({ id }) => String(id)),
    reports: rows.map(({ reports }) => Number(reports)),
  };
}

/** Positions of places, "latitude,longitude", and their countries; whether a record is told as background only. */
export const POSITION = '.position';
export const COUNTRY = '.country';
export const BACKGROUND = 'background';

/**
 * One column of the records of a type in a release: a variable, `VARIABLE.position` or `VARIABLE.country` of places,
 * `VARIABLE.rivals`, `disputed`, `background`, or, where no variable has that name, one of `SOURCE_COLUMNS`.
 * @throws AttestError INPUT_INVALID
 */
export async function recordColumn(release: Release, type: string, name: string): Promise<RecordColumn> {
  checkType(release, type);
  if (name.endsWith(RIVALS))
    return { variable: name, ...encoded(await rivalEntries(release, type, name.slice(0, -RIVALS.length))) };
  const rows = await release.query(...queryOf(release, type, name));
  return { variable: name, ...encoded(rows.map(({ entry }) => textsOf(entry))) };
}

/** Where records come from: datasets and reports of one's own, publishers and languages of documents, who asserts. */
export const SOURCE_COLUMNS = ['dataset', 'publisher', 'language', 'asserter'] as const;

function queryOf(release: Release, type: string, column: string): [string, readonly Cell[]] {
  const source = SOURCE_COLUMNS.find((known) => known === column);
  if (!source || variableOf(release.codebook, type, column))
    return [`SELECT ${expressionOf(release, type, column)} AS entry FROM "${type}" ORDER BY id`, []];
  const provenance = source === 'dataset' ? undefined : provenanceOf(source);
  const said = provenance ? saidSql(provenance) : SOURCES_SQL;
  return compile(
    sql`SELECT coalesce(told.said, ['not_reported']) AS entry FROM ${name(type)}
      LEFT JOIN (${said}) told ON told.record = ${name(type)}.id ORDER BY id`,
  );
}

function checkType({ codebook }: Release, type: string): void {
  if (!Object.hasOwn(codebook.recordTypes, type))
    throw new AttestError('INPUT_INVALID', `the release has no record type ${type}`);
}

/** SQL for a list of texts: the values, or why there are none. */
function expressionOf({ codebook }: Release, type: string, name: string): string {
  if (name === BACKGROUND) return `[CASE WHEN background THEN 'yes' ELSE 'no' END]`;
  if (name === DISPUTED) return DISPUTED_SQL;
  const part = [POSITION, COUNTRY].find((one) => name.endsWith(one)) ?? '';
  const variable = variableOf(codebook, type, name.slice(0, name.length - part.length));
  if (!variable) throw new AttestError('INPUT_INVALID', `${type} has no variable ${name}`);
  const values = part === '' ? valuesOf(variable) : placePartOf(variable, part);
  const list = variable.cardinality === 'several' ? `list_sort(list_distinct(${values}))` : `[${values}]`;
  return `CASE WHEN "${variable.name}_state" = 'stated' THEN ${list}::VARCHAR[] ELSE ["${variable.name}_state"] END`;
}

function valuesOf({ name, type, cardinality }: Variable): string {
  if (type !== 'count') return `"${name}"`;
  if (cardinality === 'one') return countCode((part) => `"${name}${part}"`);
  return `list_transform(range(1, len("${name}_best") + 1), lambda i: ${countCode((part) => `"${name}${part}"[i]`)})`;
}

/** SQL for the code of a count, which `countOfCode` reads. */
function countCode(column: (part: string) => string): string {
  const [low, best, high] = ['_low', '_best', '_high'].map(column);
  return `CASE WHEN coalesce(${low}, ${best}) = coalesce(${best}, ${low}) AND coalesce(${high}, ${best}) = coalesce(${low}, ${best})
      AND (${low} IS NULL) = (${high} IS NULL) THEN coalesce(${best}, ${low})::VARCHAR
    ELSE concat(${best}, '[', ${low}, '..', ${high}, ']') END`;
}

function placePartOf(variable: Variable, part: string): string {
  if (variable.type !== 'place') throw new AttestError('INPUT_INVALID', `${variable.name} is no place`);
  return part === POSITION ? positionsOf(variable) : countriesOf(variable);
}

function countriesOf({ name, cardinality }: Variable): string {
  const country = `"${name}_country"`;
  if (cardinality === 'one') return `coalesce(${country}, 'not_reported')`;
  return `list_transform(${country}, lambda country: coalesce(country, 'not_reported'))`;
}

function positionsOf({ name, cardinality }: Variable): string {
  const [lat, lon] = [`"${name}_lat"`, `"${name}_lon"`];
  if (cardinality === 'one') return `${lat} || ',' || ${lon}`;
  return `list_filter(list_transform(range(1, len(${lat}) + 1), lambda i: ${lat}[i] || ',' || ${lon}[i]), lambda p: p IS NOT NULL)`;
}

function textsOf(entry: unknown): readonly string[] {
  return Array.isArray(entry) ? entry.flatMap((text) => (typeof text === 'string' ? [text] : [])) : [];
}

function encoded(entries: readonly (readonly string[])[]): Pick<RecordColumn, 'dictionary' | 'codes'> {
  const { values: dictionary, numberOf } = numbering<readonly string[]>(JSON.stringify);
  return { codes: entries.map(numberOf), dictionary };
}

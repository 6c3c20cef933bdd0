import type { Codebook } from '../../codebook/index.ts';
import { csvLines, LIST_DELIMITER, MISSING } from '../../model/index.ts';
import type { Release, Row } from '../../release/index.ts';
import {
  cellAsText,
  type ExportedFile,
  type PublishedColumn,
  type PublishedTable,
  publishedTable,
  utf8,
} from './published-table.ts';

/**
 * A release as a Data Package (version 2 of the standard, datapackage.org): CSV files and their descriptor, with a
 * schema for each, keys, licence, and for every value the reasons why it may be missing, with their labels.
 */
export async function releaseAsDataPackage(release: Release): Promise<ExportedFile[]> {
  const tables = await Promise.all(release.manifest.tables.map((entry) => publishedTable(release, entry)));
  const files = tables.map((table) => ({ path: pathOf(table), bytes: utf8(tableAsCsv(table)) }));
  const descriptor = `${JSON.stringify(descriptorOf(release, tables), null, 2)}\n`;
  return [{ path: 'datapackage.json', bytes: utf8(descriptor) }, ...files];
}

function pathOf({ name }: PublishedTable): string {
  return `data/${name}.csv`;
}

/** A cell of a variable without a value holds the reason why. */
function tableAsCsv({ columns, rows }: PublishedTable): string {
  const body = rows.map((row) => columns.map((column) => cellAsText(cellOf(row, column))));
  return csvLines([columns.map(({ name }) => name), ...body]);
}

function cellOf(row: Row, { name, variable }: PublishedColumn): Row[string] {
  const state = variable ? row[`${variable.name}_state`] : 'stated';
  return state === 'stated' || state === undefined ? (row[name] ?? null) : state;
}

function descriptorOf({ manifest, codebook }: Release, tables: readonly PublishedTable[]) {
  const { id, name, about } = manifest;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(`${codebook.id}-${name}`),
    id,
    version: name,
    title: about ? `${about.title}, release ${name}` : `Release ${name}`,
    description: about?.sensitivity ?? codebook.about,
    ...(about && about.licence !== 'NONE'
      ? { licenses: [{ name: about.licence, path: `https://spdx.org/licenses/${about.licence}.html` }] }
      : {}),
    ...(about ? { contributors: about.authors.map((title) => ({ title, roles: ['creator'] })) } : {}),
    resources: tables.map((table) => resourceOf(table, codebook)),
  };
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
}

function resourceOf(table: PublishedTable, codebook: Codebook) {
  const title = table.recordType?.title;
  return {
    name: slug(table.name),
    type: 'table',
    path: pathOf(table),
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(title === undefined ? {} : { title }),
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: schemaOf(table, codebook),
  };
}

function schemaOf(table: PublishedTable, codebook: Codebook) {
  const { key, references } = keysOf(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) => fieldOf(column, codebook)),
    missingValues: [''],
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...(references.length === 0 ? {} : { foreignKeys: references }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  VARCHAR: 'string',
  BIGINT: 'integer',
  DOUBLE: 'number',
  DATE: 'date',
  BOOLEAN: 'boolean',
};

function fieldOf(column: PublishedColumn, codebook: Codebook) {
  const { name, list, variable } = column;
  const type = TYPES[column.type] ?? 'string';
  const isState = variable !== null && name === `${variable.name}_state`;
  return {
    name,
    ...(list ? { type: 'list', delimiter: LIST_DELIMITER, itemType: type } : { type }),
    ...(variable ? { title: variable.title, description: variable.definition } : {}),
    ...(isState ? { categories: stateCategories(codebook) } : {}),
    ...(variable && !isState ? { missingValues: reasons(codebook) } : {}),
  };
}

/** Why a value may be missing. An empty cell is a part of a value that is stated: a bound that is not given. */
function reasons(codebook: Codebook) {
  return [
    { value: '', label: 'not given' },
    ...MISSING.map((value) => ({ value, label: codebook.missing[value].title })),
  ];
}

function stateCategories(codebook: Codebook) {
  return [
    { value: 'stated', label: 'stated' },
    ...MISSING.map((value) => ({ value, label: codebook.missing[value].title })),
  ];
}

/** The keys of the tables that every release has; tables of record types have `id`. */
const PRIMARY: Readonly<Record<string, readonly string[]>> = {
  documents: ['id'],
  records: ['id'],
  statements: ['id'],
  quotes: ['statement'],
  judgements: ['a', 'b'],
};

const FOREIGN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statements: { document: 'documents' },
  quotes: { statement: 'statements', document: 'documents' },
  decisions: { statement: 'statements' },
};

function keysOf({ name, recordType }: PublishedTable) {
  const references = recordType ? { id: 'records' } : (FOREIGN[name] ?? {});
  return {
    key: recordType ? ['id'] : (PRIMARY[name] ?? []),
    references: Object.entries(references).map(([field, resource]) => ({
      fields: [field],
      reference: { resource, fields: ['id'] },
    })),
  };
}

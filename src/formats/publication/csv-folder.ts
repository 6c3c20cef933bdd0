import { csvLines } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import {
  cellAsText,
  codebookRows,
  type ExportedFile,
  type PublishedTable,
  publishedTable,
  utf8,
} from './published-table.ts';

/** A release as CSV files (RFC 4180, UTF-8 with a byte-order mark): one per table, and the codebook. */
export async function releaseAsCsv(release: Release): Promise<ExportedFile[]> {
  const tables = await Promise.all(release.manifest.tables.map((entry) => publishedTable(release, entry)));
  const files = tables.map((table) => ({
    path: `${table.name}.csv`,
    bytes: utf8(`\uFEFF${tableAsCsv(table)}`),
  }));
  const codebook = csvLines(codebookRows(release.codebook, tables).map((row) => row.map(cellAsText)));
  return [...files, { path: 'codebook.csv', bytes: utf8(`\uFEFF${codebook}`) }];
}

function tableAsCsv({ columns, rows }: PublishedTable): string {
  const body = rows.map((row) => columns.map(({ name }) => cellAsText(row[name] ?? null)));
  return csvLines([columns.map(({ name }) => name), ...body]);
}

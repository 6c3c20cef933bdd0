import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Release } from '../../release/index.ts';
import { columnWidths, headCell, textCell } from '../sheet-cells.ts';
import {
  cellAsText,
  codebookRows,
  type ExportedFile,
  type PublishedTable,
  publishedTable,
} from './published-table.ts';
import { zipped } from './zipped.ts';

/** Names of sheets may be no longer. */
const SHEET_NAME = 31;

/** A release as one XLSX workbook: a sheet per table and the codebook. The same release gives the same bytes. */
export async function releaseAsXlsx(release: Release, path: string): Promise<ExportedFile[]> {
  const tables = await Promise.all(release.manifest.tables.map((entry) => publishedTable(release, entry)));
  const codebook = codebookRows(release.codebook, tables);
  const sheets = [
    {
      sheet: 'codebook',
      data: [
        codebook[0]?.map(headCell) ?? [],
        ...codebook.slice(1).map((row) => row.map((cell) => sheetCell(cell))),
      ],
    },
    ...tables.map((table) => ({ sheet: table.name.slice(0, SHEET_NAME), data: sheetRows(table) })),
  ].map((sheet) => ({ ...sheet, columns: columnWidths(sheet.data), stickyRowsCount: 1 }));
  return [{ path, bytes: timeless(new Uint8Array(await writeXlsxFile(sheets).toBuffer())) }];
}

function sheetRows({ columns, rows }: PublishedTable) {
  const head = columns.map(({ name }) => headCell(name));
  return [head, ...rows.map((row) => columns.map(({ name }) => sheetCell(row[name] ?? null)))];
}

function sheetCell(cell: Parameters<typeof cellAsText>[0]) {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return textCell(cellAsText(cell));
}

/** The workbook with fixed times in its archive and in its properties. */
function timeless(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const plain =
      name === 'docProps/core.xml'
        ? strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '1980-01-01T00:00:00Z'))
        : content;
    return { path: name, bytes: plain };
  });
  return zipped(files);
}

import writeXlsxFile from 'write-excel-file/node';
import { csvLines } from '../../model/index.ts';
import { columnWidths, headCell, textCell } from '../sheet-cells.ts';
import type { EditSheet } from './edit-sheet.ts';

/** A table as CSV (RFC 4180, UTF-8 with a byte-order mark, by which spreadsheet programs know it). */
export function sheetAsCsv({ header, rows }: EditSheet): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${csvLines([header, ...rows])}`);
}

/** A table as an XLSX workbook: the header stays in sight, whole numbers are numbers, everything else is text. */
export async function sheetAsXlsx({ header, rows }: EditSheet, sheet: string): Promise<Uint8Array> {
  const data = [header.map(headCell), ...rows.map((cells) => cells.map(sheetCell))];
  const file = await writeXlsxFile(data, {
    sheet,
    columns: columnWidths(data),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }).toBuffer();
  return new Uint8Array(file);
}

function sheetCell(cell: string) {
  return /^(?:0|[1-9]\d{0,14})$/.test(cell) ? { value: Number(cell), type: Number } : textCell(cell);
}

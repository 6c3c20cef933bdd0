import writeXlsxFile from 'write-excel-file/node';
import { csvLines } from '../csv.ts';
import type { EditSheet } from './edit-sheet.ts';

/** A table as CSV (RFC 4180, UTF-8 with a byte-order mark, by which spreadsheet programs know it). */
export function sheetAsCsv({ header, rows }: EditSheet): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${csvLines([header, ...rows])}`);
}

const WIDEST = 48;
const LONGEST = 32_767;

/** A table as an XLSX workbook: the header stays in sight, whole numbers are numbers, everything else is text. */
export async function sheetAsXlsx({ header, rows }: EditSheet, sheet: string): Promise<Uint8Array> {
  const head = header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((cells) => cells.map(sheetCell));
  const columns = header.map((name, i) => ({
    width: widthOf([name, ...rows.slice(0, 200).map((row) => row[i] ?? '')]),
  }));
  const file = await writeXlsxFile([head, ...body], {
    sheet,
    columns,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }).toBuffer();
  return new Uint8Array(file);
}

function sheetCell(cell: string) {
  if (cell === '') return null;
  if (/^(?:0|[1-9]\d{0,14})$/.test(cell)) return { value: Number(cell), type: Number };
  return { value: escaped(cell.slice(0, LONGEST)), type: String };
}

function widthOf(cells: readonly string[]): number {
  return Math.min(WIDEST, Math.max(...cells.map((cell) => cell.length)) + 2);
}

/** What a workbook would read as the escape of a character is escaped itself (ECMA-376, 22.9.2.19). */
function escaped(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

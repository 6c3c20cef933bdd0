import { AttestError } from '../model/index.ts';
import { readCsv } from './csv.ts';
import { readWorkbook } from './workbook.ts';

/** A table as it was given. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** From 1, the header being the first. */
  readonly line: number;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table: CSV (UTF-8, else Windows-1252) or the first sheet of an XLSX workbook.
 * @throws AttestError INPUT_INVALID, DOC_UNREADABLE
 */
export async function readTable({ name, bytes }: TableFile): Promise<Table> {
  return isZip(bytes) ? sheetTable(await readWorkbook(bytes, name), name) : textTable(decoded(bytes), name);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function textTable(text: string, name: string): Table {
  let header: readonly string[] = [];
  const rows: TableRow[] = [];
  readCsv(
    text,
    name,
    (names) => {
      header = names;
    },
    (cells, line) => rows.push({ cells, line }),
  );
  return { header, rows };
}

function sheetTable([first, ...rest]: readonly (readonly string[])[], name: string): Table {
  if (!first) throw new AttestError('INPUT_INVALID', 'the first sheet is empty', { where: { file: name } });
  const rows = rest.map((cells, i) => ({ cells, line: i + 2 }));
  return {
    header: first.map((cell) => cell.trim()),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

import { closeSync, openSync, writeSync } from 'node:fs';
import { canonicalJson } from '../model/index.ts';
import { type Cell, type CellOrList, type Column, isList, type Line } from './cell.ts';

const BUFFER = 1 << 20;
/** UTF-8 takes at most this for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;
/** How JSON writes half a character; no reader of Parquet takes it. */
const LONE_SURROGATE = '\\ud';

/**
 * Rows of one table on their way, as lines of canonical JSON in a file: memory stays flat however many there are,
 * and the engine reads them faster than it takes values one by one.
 */
export class RowFile {
  readonly path: string;
  readonly #handle: number;
  readonly #keys: readonly { readonly text: string; readonly at: number }[];
  readonly #buffer = Buffer.allocUnsafe(BUFFER);
  #filled = 0;
  #rows = 0;

  constructor(path: string, columns: readonly Column[]) {
    this.path = path;
    this.#handle = openSync(path, 'w');
    this.#keys = columns
      .map(({ name }, at) => ({ name, at }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, at }) => ({ text: `${JSON.stringify(name)}:`, at }));
  }

  get rows(): number {
    return this.#rows;
  }

  /** @param line cells in the order of the columns */
  append(line: Line): void {
    const plain = this.#canonicalRow(line);
    const row = `${plain.includes(LONE_SURROGATE) ? this.#canonicalRow(line.map(wellFormed)) : plain}\n`;
    this.#rows += 1;
    if (row.length * BYTES_PER_UNIT > BUFFER - this.#filled) this.#flush();
    if (row.length * BYTES_PER_UNIT > BUFFER) writeAll(this.#handle, Buffer.from(row));
    else this.#filled += this.#buffer.write(row, this.#filled);
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    writeAll(this.#handle, this.#buffer.subarray(0, this.#filled));
    this.#filled = 0;
  }

  /** What `canonicalJson` writes for the row as an object without its empty cells. */
  #canonicalRow(line: Line): string {
    let row = '';
    for (const { text, at } of this.#keys) {
      const cell = line[at] ?? null;
      if (cell !== null) row += `${row === '' ? '' : ','}${text}${canonicalJson(cell)}`;
    }
    return `{${row}}`;
  }
}

function wellFormed(cell: CellOrList): CellOrList {
  return isList(cell) ? cell.map(whole) : whole(cell);
}

/** Half a character becomes U+FFFD, as in UTF-8. */
function whole(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replaceAll(/\p{Surrogate}/gu, '\ufffd') : cell;
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

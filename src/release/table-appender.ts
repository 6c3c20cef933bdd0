import type { DuckDBAppender, DuckDBDataChunk, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Cell, CellOrList, Column, Line } from './cell.ts';

type DuckDB = typeof import('@duckdb/node-api');

const BATCH = 2048;
const DAY = 86_400_000;

/** Takes rows one by one and hands them to the engine in batches, so that memory stays flat. */
export class TableAppender {
  readonly #duckdb: DuckDB;
  readonly #appender: DuckDBAppender;
  readonly #columns: readonly Column[];
  #pending: Line[] = [];

  constructor(duckdb: DuckDB, appender: DuckDBAppender, columns: readonly Column[]) {
    this.#duckdb = duckdb;
    this.#appender = appender;
    this.#columns = columns;
  }

  append(line: Line): void {
    this.#pending.push(line);
    if (this.#pending.length === BATCH) this.#flush();
  }

  close(): void {
    if (this.#pending.length > 0) this.#flush();
    this.#appender.closeSync();
  }

  #flush(): void {
    const lines = this.#pending;
    this.#pending = [];
    const types = this.#columns.map((column) => this.#type(column));
    const chunk: DuckDBDataChunk = this.#duckdb.DuckDBDataChunk.create(types, lines.length);
    this.#columns.forEach((column, i) => {
      chunk.setColumnValues(
        i,
        lines.map((line) => this.#value(column, line[i] ?? null)),
      );
    });
    this.#appender.appendDataChunk(chunk);
  }

  #type({ type, list }: Column): DuckDBType {
    const plain = this.#duckdb[type];
    return list ? this.#duckdb.LIST(plain) : plain;
  }

  #value(column: Column, cell: CellOrList): DuckDBValue {
    if (!isList(cell)) return this.#scalar(column, cell);
    return this.#duckdb.listValue(cell.map((item) => this.#scalar(column, item)));
  }

  #scalar({ type }: Column, cell: Cell): DuckDBValue {
    if (cell === null) return null;
    if (type === 'BIGINT') return BigInt(cell);
    if (type === 'DATE') return new this.#duckdb.DuckDBDateValue(Date.parse(String(cell)) / DAY);
    return cell;
  }
}

function isList(cell: CellOrList): cell is readonly Cell[] {
  return Array.isArray(cell);
}

import type { DuckDBConnection, DuckDBValue, DuckDBInstance as Instance, JS } from '@duckdb/node-api';
import { AttestError, asAttestError } from '../model/index.ts';
import { type Cell, type CellOrList, isList, type Line, type Row } from './cell.ts';

type ListOf = typeof import('./duckdb.ts').listValue;

/** An in-process analysis engine with nothing in it. Loaded when first asked for: its import takes 0.15 s. */
export async function openEngine(settings: Readonly<Record<string, string>> = {}): Promise<Engine> {
  const { DuckDBInstance, listValue } = await import('./duckdb.ts');
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...settings,
  });
  return new Engine(listValue, instance, await instance.connect());
}

/** A connection to the engine. */
export class Engine {
  readonly #listOf: ListOf;
  readonly #instance: Instance;
  readonly #connection: DuckDBConnection;

  constructor(listOf: ListOf, instance: Instance, connection: DuckDBConnection) {
    this.#listOf = listOf;
    this.#instance = instance;
    this.#connection = connection;
  }

  async run(sql: string): Promise<void> {
    await explained(sql, () => this.#connection.run(sql));
  }

  /** @param params for `$1`, `$2`, … */
  async rows(sql: string, params: readonly (Cell | readonly Cell[])[] = []): Promise<Row[]> {
    const values = params.map((param) => this.#value(param));
    const reader = await explained(sql, () => this.#connection.runAndReadAll(sql, values));
    return reader.getRowObjectsJS().map(plainRow);
  }

  /** The rows of a query in batches, without holding them all. */
  async *stream(sql: string): AsyncIterable<Line[]> {
    const result = await explained(sql, () => this.#connection.stream(sql));
    for await (const rows of result.yieldRowsJs()) yield rows.map((row) => row.map(plainCell));
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  #value(param: Cell | readonly Cell[]): DuckDBValue {
    return isList(param) ? this.#listOf([...param]) : param;
  }
}

async function explained<T>(sql: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    const { message } = asAttestError(thrown);
    throw new AttestError('INTERNAL', `the analysis engine refused a query: ${message}`, {
      cause: thrown,
      hint: sql.length > 500 ? `${sql.slice(0, 500)} …` : sql,
    });
  }
}

function plainRow(row: Readonly<Record<string, JS>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainCell(value)]));
}

function plainCell(value: JS): CellOrList {
  return Array.isArray(value) ? value.map(plainScalar) : plainScalar(value);
}

function plainScalar(value: JS): Cell {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new AttestError('INTERNAL', `a release holds no ${typeof value}`);
}

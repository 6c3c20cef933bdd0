import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Compilable } from 'kysely';
import { HOLE } from './tables.ts';

export type Bound = string | number | null | Uint8Array;

/** One open database file. Queries are compiled and prepared once per query object. */
export interface Connection {
  all<Row>(query: Compilable<Row>, ...bound: Bound[]): Row[];
  first<Row>(query: Compilable<Row>, ...bound: Bound[]): Row | undefined;
  /** @returns the row id of an insert, and how many rows changed. */
  run(query: Compilable<unknown>, ...bound: Bound[]): { readonly rowid: number; readonly changes: number };
  /** Statements as text, without parameters. */
  exec(sql: string): void;
  /** Rows of a query that is written as text: pragmas and projections. */
  read(sql: string): Record<string, unknown>[];
  close(): void;
}

/** Statement ids fall all over their index: with SQLite's own 2 MB of cache, long appends wait for the disk. */
const PRAGMAS = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
  PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;`;

interface Ready {
  readonly statement: StatementSyncInstance;
  readonly columns: readonly string[];
  readonly parameters: Parameters;
}

interface Parameters {
  readonly holes: number;
  /** Values that stand in the query itself, holes among them; empty when there are only holes. */
  readonly fixed: readonly unknown[];
}

/** Opens a file, creating it if need be, with write-ahead log, full sync, secure deletion and foreign keys. */
export function connect(file: string): Connection {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
  db.exec(PRAGMAS);
  const prepared = new WeakMap<object, Ready>();
  const ready = (query: Compilable<unknown>): Ready => {
    const known = prepared.get(query);
    if (known) return known;
    const made = prepare(db, query);
    prepared.set(query, made);
    return made;
  };
  return {
    all(query, ...bound) {
      const { statement, columns, parameters } = ready(query);
      return statement.all(...fill(parameters, bound)).map((values) => named(columns, values));
    },
    first(query, ...bound) {
      const { statement, columns, parameters } = ready(query);
      const values = statement.get(...fill(parameters, bound));
      return values === undefined ? undefined : named(columns, values);
    },
    run(query, ...bound) {
      const { statement, parameters } = ready(query);
      const { lastInsertRowid, changes } = statement.run(...fill(parameters, bound));
      return { rowid: Number(lastInsertRowid), changes };
    },
    exec: (sql) => db.exec(sql),
    read: (sql) => db.prepare(sql).all(),
    close: () => db.close(),
  };
}

function prepare(db: InstanceType<typeof DatabaseSync>, query: Compilable<unknown>): Ready {
  const { sql, parameters } = query.compile();
  const statement = db.prepare(sql);
  const columns = statement.columns().map((column) => column.name);
  // Rows as arrays cost the driver a third of rows as objects.
  statement.setReturnArrays(true);
  const holes = parameters.filter((value) => value === HOLE).length;
  return { statement, columns, parameters: { holes, fixed: holes === parameters.length ? [] : parameters } };
}

function fill({ holes, fixed }: Parameters, bound: readonly Bound[]): readonly unknown[] {
  if (holes !== bound.length) throw new RangeError(`a query with ${holes} holes got ${bound.length} values`);
  if (fixed.length === 0) return bound;
  const values = bound[Symbol.iterator]();
  return fixed.map((value) => (value === HOLE ? values.next().value : value));
}

/** A row as an object. The driver's values are as the schema says: the tables are STRICT. */
function named(columns: readonly string[], values: readonly unknown[]) {
  const row = Object.create(Object.prototype);
  for (let i = 0; i < columns.length; i++) row[columns[i] ?? ''] = values[i];
  return row;
}

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

interface Ready {
  readonly statement: StatementSyncInstance;
  readonly columns: readonly string[];
  readonly parameters: readonly unknown[];
  readonly holesOnly: boolean;
}

/** Opens a file, creating it if need be, with write-ahead log, full sync, secure deletion and foreign keys. */
export function connect(file: string): Connection {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  db.exec('PRAGMA secure_delete = ON');
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
      const { statement, columns, ...rest } = ready(query);
      return statement.all(...fill(rest, bound)).map((values) => named(columns, values));
    },
    first(query, ...bound) {
      const { statement, columns, ...rest } = ready(query);
      const values = statement.get(...fill(rest, bound));
      return values === undefined ? undefined : named(columns, values);
    },
    run(query, ...bound) {
      const { statement, ...rest } = ready(query);
      const { lastInsertRowid, changes } = statement.run(...fill(rest, bound));
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
  return { statement, columns, parameters, holesOnly: parameters.every((value) => value === HOLE) };
}

function fill(
  { parameters, holesOnly }: Pick<Ready, 'parameters' | 'holesOnly'>,
  bound: readonly Bound[],
): readonly unknown[] {
  const holes = holesOnly ? parameters.length : parameters.filter((value) => value === HOLE).length;
  if (holes !== bound.length) throw new RangeError(`a query with ${holes} holes got ${bound.length} values`);
  if (holesOnly) return bound;
  const values = bound[Symbol.iterator]();
  return parameters.map((value) => (value === HOLE ? values.next().value : value));
}

/** A row as an object. The driver's values are as the schema says: the tables are STRICT. */
function named(columns: readonly string[], values: readonly unknown[]) {
  const members: unknown[][] = columns.map((column, i) => [column, values[i]]);
  return Object.fromEntries(members);
}

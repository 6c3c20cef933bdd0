import {
  DummyDriver,
  type Generated,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { EntryKind } from '../commitment.ts';

/** The tables of a store, as `migrations.ts` creates them. JSON columns hold canonical JSON. */
export interface Tables {
  migration: { version: number; at: string };
  project: { id: number; salt: Uint8Array };
  head: { id: number; seq: number; tx: number; hash: Uint8Array };
  log: LogTable;
  link: { tx: number; first_seq: number; last_seq: number; hash: Uint8Array };
  salt: { document: string; salt: Uint8Array };
  quote: { id: Generated<number>; key: Uint8Array; words: string };
  statement: StatementTable;
  document: { id: string; entry: number };
  withdrawal: { document: string; mark: string; entry: number };
  text: { document: string; version: number; entry: number };
  description: { document: string; field: string; coder: number; entry: number };
  record: { id: string; type: string; document: string | null; entry: number };
  decision: { statement: number; coder: string; verdict: string; replacement: number | null; entry: number };
  retracted: { statement: number; entry: number };
  anchor: {
    quote: number;
    text_version: number;
    start: number;
    stop: number;
    status: string;
    entry: number;
  };
  codebook: { sha256: string; entry: number };
  release: { name: string; id: string; entry: number };
  erasure: { document: string };
}

interface LogTable {
  seq: number;
  tx: number;
  kind: EntryKind;
  subject: string;
  document: string | null;
  author: string;
  at: string;
  commitment: Uint8Array;
  payload: string | null;
}

interface StatementTable {
  seq: number;
  /** The document whose salt seals it: its own, or that of its record. */
  document: string | null;
  /** 1 when the statement itself names the document. */
  cited: number;
  record: string;
  variable: string;
  value: string;
  flags: string;
  note: string | null;
  asserter: string | null;
  author: string;
  quote: number | null;
  text_version: number | null;
  start: number | null;
  stop: number | null;
  confidence: number | null;
  extractor: string | null;
  codebook: string | null;
}

/** Builds typed queries and compiles them; `Connection` runs them. */
export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Stands in a query for a value that comes with each run. */
export const HOLE = Symbol('a value that comes with each run');

/** A hole in a query, filled in order by what `Connection` is given. */
export function arg<T>(): RawBuilder<T> {
  return sql<T>`${HOLE}`;
}

/** The numbers or texts of a JSON array that comes with each run: `where('id', 'in', listed<string>())`. */
export function listed<T>(): RawBuilder<T> {
  return sql<T>`(select value from json_each(${HOLE}))`;
}

/** Conditions of the log's partial indexes, which SQLite uses only where they stand in a query word for word. */
export const isStatement = sql<boolean>`log.kind = 'statement'`;
export const isNoStatement = sql<boolean>`log.kind <> 'statement'`;

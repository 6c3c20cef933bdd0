import { AttestError } from '../../model/index.ts';
import type { StoreEffects } from '../store.ts';
import type { Connection } from './connection.ts';
import { arg, query } from './tables.ts';
import { SALT_BYTES } from './transaction.ts';

/** Each migration takes a store one version further. Never change one that was released; add another. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE project (id INTEGER PRIMARY KEY CHECK (id = 1), salt BLOB NOT NULL) STRICT;
  CREATE TABLE head (
    id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, tx INTEGER NOT NULL, hash BLOB NOT NULL
  ) STRICT;
  CREATE TABLE log (
    seq INTEGER PRIMARY KEY, tx INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, document TEXT,
    author TEXT NOT NULL, at TEXT NOT NULL, commitment BLOB NOT NULL, payload TEXT
  ) STRICT;
  CREATE UNIQUE INDEX log_statement ON log (subject) WHERE kind = 'statement';
  CREATE INDEX log_subject ON log (subject) WHERE kind <> 'statement';
  CREATE INDEX log_document ON log (document) WHERE kind <> 'statement';
  CREATE TABLE link (
    tx INTEGER PRIMARY KEY, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, hash BLOB NOT NULL
  ) STRICT;
  CREATE TABLE salt (document TEXT PRIMARY KEY, salt BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE quote (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, words TEXT NOT NULL) STRICT;
  CREATE TABLE statement (
    seq INTEGER PRIMARY KEY REFERENCES log, document TEXT, cited INTEGER NOT NULL, record TEXT NOT NULL,
    variable TEXT NOT NULL, value TEXT NOT NULL, flags TEXT NOT NULL, note TEXT, asserter TEXT,
    author TEXT NOT NULL, quote INTEGER, text_version INTEGER, start INTEGER, stop INTEGER,
    confidence REAL, extractor TEXT, codebook TEXT
  ) STRICT;
  CREATE INDEX statement_document ON statement (document);
  CREATE INDEX statement_record ON statement (record);

  CREATE TABLE document (id TEXT PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log) STRICT, WITHOUT ROWID;
  CREATE TABLE withdrawal (
    document TEXT PRIMARY KEY, mark TEXT NOT NULL UNIQUE, entry INTEGER NOT NULL REFERENCES log
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE text (
    document TEXT NOT NULL, version INTEGER NOT NULL, entry INTEGER NOT NULL REFERENCES log,
    PRIMARY KEY (document, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE description (
    document TEXT NOT NULL, field TEXT NOT NULL, coder INTEGER NOT NULL, entry INTEGER NOT NULL REFERENCES log,
    PRIMARY KEY (document, field, coder)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE record (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, document TEXT, entry INTEGER NOT NULL REFERENCES log
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX record_document ON record (document);
  CREATE TABLE decision (
    statement INTEGER NOT NULL, coder TEXT NOT NULL, verdict TEXT NOT NULL, replacement INTEGER,
    entry INTEGER NOT NULL REFERENCES log, PRIMARY KEY (statement, coder)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX decision_replacement ON decision (replacement) WHERE replacement IS NOT NULL;
  CREATE TABLE retracted (statement INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log) STRICT;
  CREATE TABLE anchor (
    quote INTEGER NOT NULL, text_version INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
    status TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES log, PRIMARY KEY (quote, text_version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE codebook (sha256 TEXT PRIMARY KEY, entry INTEGER NOT NULL REFERENCES log) STRICT, WITHOUT ROWID;
  CREATE TABLE release (
    name TEXT PRIMARY KEY, id TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES log
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE erasure (document TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
];

const NEWEST = MIGRATIONS.length;

const insertMigration = query.insertInto('migration').values({ version: arg<number>(), at: arg<string>() });
const insertProject = query.insertInto('project').values({ id: 1, salt: arg<Uint8Array>() });
const insertHead = query.insertInto('head').values({ id: 1, seq: 0, tx: 0, hash: new Uint8Array() });

/** Whether the file waits for a migration. @throws AttestError STORE_NEWER, or STORE_CORRUPT when it is no store */
export function needsMigration(db: Connection, file: string): boolean {
  const version = versionOf(db, file);
  if (version > NEWEST)
    throw new AttestError(
      'STORE_NEWER',
      `the store has version ${version}; this Attest knows up to ${NEWEST}`,
      {
        where: { file },
        hint: 'Use the newer Attest that wrote it.',
      },
    );
  return version < NEWEST;
}

/** Brings a store to the newest version; to be called in a transaction. */
export function migrate(db: Connection, file: string, effects: StoreEffects): void {
  if (!needsMigration(db, file)) return;
  const from = versionOf(db, file);
  if (from === 0) db.exec('CREATE TABLE migration (version INTEGER PRIMARY KEY, at TEXT NOT NULL) STRICT');
  MIGRATIONS.slice(from).forEach((statements, i) => {
    db.exec(statements);
    db.run(insertMigration, from + i + 1, effects.now());
  });
  if (from > 0) return;
  db.run(insertProject, effects.randomBytes(SALT_BYTES));
  db.run(insertHead);
}

function versionOf(db: Connection, file: string): number {
  const tables = db.read(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map(({ name }) => name);
  if (tables.length === 0) return 0;
  if (!tables.includes('migration') || !tables.includes('log'))
    throw new AttestError('STORE_CORRUPT', 'the file is a database, but no store of Attest', {
      where: { file },
      hint: 'Name another file, or put back a copy of the store.',
    });
  return Number(db.read('SELECT max(version) AS version FROM migration')[0]?.version ?? 0);
}

import { createHash, createHmac } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';

/** What the store keeps of one statement, worked out beforehand: only hashing and SQL are left to time. */
export interface BareRow {
  readonly key: string;
  readonly face: string;
  readonly body: string;
  readonly words: string;
  readonly record: string;
  readonly variable: string;
  readonly value: string;
  readonly asserter: string;
  readonly start: number;
}

const PRAGMAS = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
  PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;`;
const SCHEMA = `
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
  CREATE TABLE quote (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, words TEXT NOT NULL) STRICT;
  CREATE TABLE statement (
    seq INTEGER PRIMARY KEY REFERENCES log, document TEXT, cited INTEGER NOT NULL, record TEXT NOT NULL,
    variable TEXT NOT NULL, value TEXT NOT NULL, flags TEXT NOT NULL, note TEXT, asserter TEXT,
    author TEXT NOT NULL, quote INTEGER, text_version INTEGER, start INTEGER, stop INTEGER,
    confidence REAL, extractor TEXT, codebook TEXT
  ) STRICT;
  CREATE INDEX statement_document ON statement (document);
  CREATE INDEX statement_record ON statement (record);`;
const INSERT_LOG = `INSERT INTO log VALUES (?, ?, 'statement', ?, ?, ?, ?, ?, NULL)`;
const INSERT_LINK = 'INSERT INTO link VALUES (?, ?, ?, ?)';
const INSERT_QUOTE = 'INSERT OR IGNORE INTO quote (key, words) VALUES (?, ?)';
const INSERT_STATEMENT = `INSERT INTO statement VALUES
  (?, ?, 1, ?, ?, ?, '[]', NULL, ?, ?, (SELECT id FROM quote WHERE key = ?), 1, ?, ?, ?, ?, ?)`;
const SELECT = `SELECT s.seq, l.subject, s.record, s.variable, s.value, s.flags, s.document, s.note, s.asserter,
  s.author, q.words, s.text_version, s.start, s.stop, s.confidence
  FROM statement s JOIN log l ON l.seq = s.seq LEFT JOIN quote q ON q.id = s.quote ORDER BY s.seq`;

const AUTHOR = 'extractor:rules';
const AT = '2026-01-01T00:00:00.000Z';
const DIGEST = 'c'.repeat(64);

/** The same rows, keys, indexes, hashes and durability without the store: what SQLite and the driver cost alone. */
export function bareStore(file: string, salt: Uint8Array) {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  db.exec(PRAGMAS);
  db.exec(SCHEMA);
  const [log, link, quote, statement] = [INSERT_LOG, INSERT_LINK, INSERT_QUOTE, INSERT_STATEMENT].map((sql) =>
    db.prepare(sql),
  );
  const hmac = (text: string) => createHmac('sha256', salt).update(text).digest();
  let [seq, tx, hash] = [0, 0, Buffer.alloc(0)];
  return {
    append(document: string, rows: readonly BareRow[]): void {
      tx += 1;
      const first = seq + 1;
      const chain = createHash('sha256').update(hash);
      db.exec('BEGIN IMMEDIATE');
      for (const row of rows) {
        seq += 1;
        const id = `st_${hmac(row.key).toString('hex')}`;
        const commitment = hmac(row.face + id + row.body);
        chain.update(`${row.face}${id}${commitment.toString('hex')}`);
        log?.run(seq, tx, id, document, AUTHOR, AT, commitment);
        const key = hmac(row.words);
        quote?.run(key, row.words);
        statement?.run(
          ...[seq, document, row.record, row.variable, row.value, row.asserter, AUTHOR, key],
          ...[row.start, row.start + 20, 0.9, 'rules/1', DIGEST],
        );
      }
      hash = chain.digest();
      link?.run(tx, first, seq, hash);
      db.exec('COMMIT');
    },
    read(): number {
      let count = 0;
      for (const _ of db.prepare(SELECT).iterate()) count += 1;
      return count;
    },
    close: () => db.close(),
  };
}

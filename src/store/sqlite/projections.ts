import type { Connection } from './connection.ts';

/**
 * The views that are kept as tables, each with what it is of the log. Appending keeps them up to date row by
 * row; `rebuild` makes them anew from here, and `verify` compares the two.
 */
export const PROJECTIONS: Readonly<Record<string, { readonly columns: string; readonly of: string }>> = {
  document: {
    columns: 'id, entry',
    of: `SELECT subject, seq FROM log WHERE kind = 'document'`,
  },
  withdrawal: {
    columns: 'document, mark, entry',
    of: `SELECT subject, payload ->> 'mark', seq FROM log WHERE kind = 'withdrawal'`,
  },
  text: {
    columns: 'document, version, entry',
    of: `SELECT subject, payload ->> 'version', seq FROM log WHERE kind = 'text' AND payload IS NOT NULL`,
  },
  description: {
    columns: 'document, field, coder, entry',
    of: `SELECT subject, payload ->> 'field', payload ->> '$.author.kind' = 'coder', max(seq)
      FROM log WHERE kind = 'description' AND payload IS NOT NULL GROUP BY 1, 2, 3`,
  },
  record: {
    columns: 'id, type, document, entry',
    of: `SELECT subject, payload ->> 'type', document, seq FROM log WHERE kind = 'record' AND payload IS NOT NULL`,
  },
  decision: {
    columns: 'statement, coder, verdict, replacement, entry',
    of: `SELECT statement, coder, verdict, replacement, entry FROM (
      SELECT s.seq AS statement, d.payload ->> 'coder' AS coder, d.payload ->> 'verdict' AS verdict,
        r.seq AS replacement, d.seq AS entry,
        row_number() OVER (PARTITION BY d.subject, d.payload ->> 'coder' ORDER BY d.seq DESC) AS age
      FROM log d
      JOIN log s ON s.kind = 'statement' AND s.subject = d.subject
      LEFT JOIN log r ON r.kind = 'statement' AND r.subject = d.payload ->> 'replacement'
      WHERE d.kind = 'decision' AND d.payload IS NOT NULL
    ) WHERE age = 1`,
  },
  retracted: {
    columns: 'statement, entry',
    of: `SELECT statement, entry FROM (
      SELECT s.seq AS statement, l.seq AS entry, l.payload ->> 'live' AS live,
        row_number() OVER (PARTITION BY l.subject ORDER BY l.seq DESC) AS age
      FROM log l JOIN log s ON s.kind = 'statement' AND s.subject = l.subject
      WHERE l.kind = 'liveness' AND l.payload IS NOT NULL
    ) WHERE age = 1 AND live = 0`,
  },
  anchor: {
    columns: 'quote, text_version, start, stop, status, entry',
    of: `SELECT quote, version, start, stop, status, entry FROM (
      SELECT t.quote AS quote, a.payload ->> 'textVersion' AS version, a.payload ->> 'start' AS start,
        a.payload ->> 'end' AS stop, a.payload ->> 'status' AS status, a.seq AS entry,
        row_number() OVER (PARTITION BY t.quote, a.payload ->> 'textVersion' ORDER BY a.seq DESC) AS age
      FROM log a
      JOIN log s ON s.kind = 'statement' AND s.subject = a.subject
      JOIN statement t ON t.seq = s.seq
      WHERE a.kind = 'anchor' AND a.payload IS NOT NULL
    ) WHERE age = 1`,
  },
  codebook: {
    columns: 'sha256, entry',
    of: `SELECT subject, seq FROM log WHERE kind = 'codebook'`,
  },
  release: {
    columns: 'name, id, entry',
    of: `SELECT payload ->> 'name', subject, seq FROM log WHERE kind = 'release'`,
  },
};

/** Makes every projection anew from the log, in the transaction that is open. */
export function rebuildProjections(db: Connection): void {
  for (const [table, { columns, of }] of Object.entries(PROJECTIONS)) {
    db.exec(`DELETE FROM ${table}`);
    db.exec(`INSERT INTO ${table} (${columns}) ${of}`);
  }
}

/** A row that a projection should not have, or lacks. */
export interface ProjectionFault {
  readonly table: string;
  readonly entry: number;
  readonly fault: 'not of the log' | 'missing';
}

/** Compares every projection with the log, in the order of the entries that the rows come from. */
export function projectionFaults(db: Connection): ProjectionFault[] {
  const faults = Object.entries(PROJECTIONS).flatMap(([table, { columns, of }]) => {
    const kept = `SELECT ${columns} FROM ${table}`;
    return [
      ...difference(db, table, columns, kept, of).map(
        (entry) => ({ table, entry, fault: 'not of the log' }) as const,
      ),
      ...difference(db, table, columns, of, kept).map(
        (entry) => ({ table, entry, fault: 'missing' }) as const,
      ),
    ];
  });
  return faults.sort((a, b) => a.entry - b.entry);
}

function difference(db: Connection, table: string, columns: string, some: string, others: string): number[] {
  const named = `${table}_rows (${columns})`;
  const rows = db.read(`WITH ${named} AS (SELECT * FROM (${some}) EXCEPT SELECT * FROM (${others}))
    SELECT entry FROM ${table}_rows`);
  return rows.map(({ entry }) => Number(entry));
}

import type { Head, StoreProblem } from '../store.ts';
import type { Connection } from './connection.ts';
import { projectionFaults } from './projections.ts';
import { arg, query } from './tables.ts';
import { hex } from './transaction.ts';
import { isReadable } from './verify-entry.ts';
import { verifyLog } from './verify-log.ts';

const selectLink = query.selectFrom('link').select(['last_seq', 'hash']).where('tx', '=', arg<number>());
const selectReleases = query
  .selectFrom('log')
  .select(['seq', 'payload'])
  .where('kind', '=', 'release')
  .orderBy('seq');

/** Content that no entry of the log accounts for. */
const STRAYS: readonly { readonly what: string; readonly sql: string }[] = [
  {
    what: 'a statement stands here that the log does not hold',
    sql: `SELECT seq FROM statement WHERE seq NOT IN (SELECT seq FROM log WHERE kind = 'statement') ORDER BY 1`,
  },
  {
    what: 'a quote that no statement uses',
    sql: `SELECT NULL AS seq FROM quote
      WHERE id NOT IN (SELECT quote FROM statement WHERE quote IS NOT NULL)`,
  },
  {
    what: 'a salt of a document that is not there, or withdrawn',
    sql: `SELECT NULL AS seq FROM salt WHERE document NOT IN (SELECT subject FROM log WHERE kind = 'document')
      OR document IN (SELECT subject FROM log WHERE kind = 'withdrawal')`,
  },
];

/**
 * Everything that does not fit, in the log's order first: entries, chain, end of the log, known heads, strays
 * and projections. Run it on a snapshot, or another process's appends look like faults.
 */
export function* verifyStore(db: Connection, known: readonly Head[]): Generator<StoreProblem> {
  yield* verifyLog(db);
  yield* verifyHeads(db, known);
  for (const { what, sql } of STRAYS)
    for (const { seq } of db.read(sql)) yield { seq: seq === null ? null : Number(seq), what };
  yield* verifyProjections(db);
}

function* verifyHeads(db: Connection, known: readonly Head[]): Generator<StoreProblem> {
  for (const { seq, payload } of db.all(selectReleases)) {
    if (!isReadable(payload)) continue;
    const { head, name } = JSON.parse(payload ?? '{}');
    if (!isOnChain(db, head)) yield { seq, what: `the log before release ${name} is not what was released` };
  }
  for (const head of known)
    if (!isOnChain(db, head))
      yield { seq: null, what: `the log does not hold the head ${head.hash} at entry ${head.seq}` };
}

/** A head out of a changed payload may be anything. */
function isOnChain(db: Connection, head: Partial<Head> | undefined): boolean {
  if (typeof head?.transaction !== 'number') return false;
  if (head.seq === 0) return head.transaction === 0;
  const link = db.first(selectLink, head.transaction);
  return link !== undefined && link.last_seq === head.seq && hex(link.hash) === head.hash;
}

function* verifyProjections(db: Connection): Generator<StoreProblem> {
  try {
    for (const { table, entry, fault } of projectionFaults(db))
      yield { seq: entry, what: `the view "${table}" has a row that is ${fault}; rebuild makes it anew` };
  } catch (thrown) {
    yield { seq: null, what: `the views cannot be compared with the log: ${String(thrown)}` };
  }
}

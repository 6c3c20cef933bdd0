import { AttestError, type Author, canonicalJson } from '../../model/index.ts';
import { withdrawnMark } from '../commitment.ts';
import type { StoreEffects, Withdrawal } from '../store.ts';
import type { Connection } from './connection.ts';
import { busy } from './failure.ts';
import { readReleases } from './read-decisions.ts';
import { isMarkedWithdrawn, readDocument } from './read-documents.ts';
import { arg, isNoStatement, query } from './tables.ts';
import { projectSalt, startTransaction } from './transaction.ts';

const ofDocument = query.selectFrom('statement').select('seq').where('document', '=', arg<string>());
const quotesOfDocument = query
  .selectFrom('statement')
  .select('quote')
  .where('document', '=', arg<string>())
  .where('quote', 'is not', null);

/** Run in this order: later rows are found through earlier ones no more. */
const DELETIONS = [
  query.deleteFrom('anchor').where('quote', 'in', quotesOfDocument),
  query.deleteFrom('quote').where('id', 'in', quotesOfDocument),
  query.deleteFrom('decision').where('statement', 'in', ofDocument),
  query.deleteFrom('retracted').where('statement', 'in', ofDocument),
  query.deleteFrom('statement').where('document', '=', arg<string>()),
  query.deleteFrom('text').where('document', '=', arg<string>()),
  query.deleteFrom('description').where('document', '=', arg<string>()),
  query.deleteFrom('record').where('document', '=', arg<string>()),
  query.deleteFrom('salt').where('document', '=', arg<string>()),
  query.updateTable('log').set({ payload: null }).where('document', '=', arg<string>()).where(isNoStatement),
];
const insertWithdrawal = query
  .insertInto('withdrawal')
  .values({ document: arg<string>(), mark: arg<string>(), entry: arg<number>() });
const insertErasure = query.insertInto('erasure').values({ document: arg<string>() });
const selectErasure = query.selectFrom('erasure').select('document').limit(1);
const deleteErasures = query.deleteFrom('erasure');
const countStatements = query
  .selectFrom('log')
  .select((eb) => eb.fn.countAll<number>().as('count'))
  .where('document', '=', arg<string>())
  .where('kind', '=', 'statement');

/**
 * Takes a document out, in the transaction that is open. The content is then out of reach but not yet out of
 * the files: see `erase`. A document that is withdrawn already stays so, and nothing is appended.
 */
export function withdrawDocument(
  db: Connection,
  effects: StoreEffects,
  author: Author,
  id: string,
  reason: string,
): Omit<Withdrawal, 'erased'> {
  const document = readDocument(db, id);
  if (!document) throw new AttestError('DOC_NOT_FOUND', `no document ${id}`);
  if (document.withdrawn === null) takeOut(db, effects, author, id, reason, document.sha256);
  return {
    document: id,
    statements: db.first(countStatements, id)?.count ?? 0,
    releases: readReleases(db).filter(({ documents }) => documents.includes(id)),
  };
}

function takeOut(
  db: Connection,
  effects: StoreEffects,
  author: Author,
  id: string,
  reason: string,
  sha256: string,
): void {
  const tx = startTransaction(db, author, effects);
  const mark = withdrawnMark(projectSalt(db), sha256);
  const payload = canonicalJson({ reason, mark });
  const entry = tx.enter({ kind: 'withdrawal', subject: id, document: null, payload });
  for (const deletion of DELETIONS) db.run(deletion, id);
  db.run(insertWithdrawal, id, mark, entry);
  db.run(insertErasure, id);
  tx.finish();
}

export function isWithdrawnHash(db: Connection, sha256: string): boolean {
  return isMarkedWithdrawn(db, withdrawnMark(projectSalt(db), sha256));
}

/** Whether withdrawn content may still stand in free pages or in the write-ahead log. */
export function needsErasing(db: Connection): boolean {
  return db.first(selectErasure) !== undefined;
}

/**
 * Overwrites on disk what was withdrawn: empties the write-ahead log, writes the database anew without its
 * free pages, and empties the log again. Safe to repeat. @throws the driver's busy error while others read
 */
export function erase(db: Connection): void {
  emptyLog(db);
  db.exec('VACUUM');
  emptyLog(db);
  db.run(deleteErasures);
  emptyLog(db);
}

/** Moves the write-ahead log into the database and truncates its file. @throws the driver's busy error */
export function emptyLog(db: Connection): void {
  const [result] = db.read('PRAGMA wal_checkpoint(TRUNCATE)');
  if (result?.busy !== 0) throw busy('readers hold the write-ahead log');
}

import { AttestError } from '../../model/index.ts';
import type { Connection } from './connection.ts';
import { arg, isStatement, query } from './tables.ts';

const selectKnown = query
  .selectFrom('log')
  .leftJoin('retracted', 'retracted.statement', 'log.seq')
  .select(['log.seq', 'log.document', 'retracted.entry as retracted'])
  .where('log.subject', '=', arg<string>())
  .where(isStatement);

/** A statement's entry in the log: where, whose, and the entry that retracted it, if any. */
export interface KnownStatement {
  readonly seq: number;
  readonly document: string | null;
  readonly retracted: number | null;
}

export function findStatement(db: Connection, id: string): KnownStatement | undefined {
  return db.first(selectKnown, id);
}

/** @throws AttestError STATEMENT_UNKNOWN */
export function knownStatement(db: Connection, id: string): KnownStatement {
  const known = findStatement(db, id);
  if (known) return known;
  throw new AttestError('STATEMENT_UNKNOWN', `no statement ${id}`);
}

import { AttestError } from '../../model/index.ts';
import type { Connection } from './connection.ts';
import { arg, isNoStatement, query } from './tables.ts';
import { saltOf } from './transaction.ts';

const selectRecord = query.selectFrom('record').select(['type', 'document']).where('id', '=', arg<string>());
const selectEntry = query
  .selectFrom('log')
  .select('document')
  .where('subject', '=', arg<string>())
  .where(isNoStatement)
  .where('kind', '=', 'record');

export interface KnownRecord {
  readonly type: string;
  readonly document: string | null;
}

/** @throws AttestError DOC_WITHDRAWN when the record went with its document */
export function findRecord(db: Connection, id: string): KnownRecord | undefined {
  const known = db.first(selectRecord, id);
  if (known) return known;
  const lost = db.first(selectEntry, id);
  if (lost) saltOf(db, lost.document);
  return undefined;
}

/** @throws AttestError RECORD_UNKNOWN, or DOC_WITHDRAWN when it went with its document */
export function knownRecord(db: Connection, id: string): KnownRecord {
  const known = findRecord(db, id);
  if (known) return known;
  throw new AttestError('RECORD_UNKNOWN', `no record ${id}`);
}

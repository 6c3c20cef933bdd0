import { AttestError, canonicalJson } from '../../model/index.ts';
import { authorOf } from '../commitment.ts';
import type { Draft, StoredJudgement } from '../store.ts';
import type { Admission } from './admit-document.ts';
import type { Connection } from './connection.ts';
import { knownRecord } from './known-record.ts';
import { arg, isNoStatement, query } from './tables.ts';
import type { Transaction } from './transaction.ts';

const judgements = query.selectFrom('log').where(isNoStatement).where('kind', '=', 'judgement');
const selectAll = judgements.select(['seq', 'at', 'author', 'payload']).orderBy('seq');
const selectLast = judgements
  .select('payload')
  .where('subject', '=', arg<string>())
  .where('author', '=', arg<string>())
  .orderBy('seq', 'desc')
  .limit(1);
const selectRecords = query.selectFrom('record').select('id');

/**
 * A judgement belongs to two documents, so it is sealed with the project's salt and holds nothing of either.
 * @throws AttestError RECORD_UNKNOWN, DOC_WITHDRAWN; INPUT_INVALID for two records of different types
 */
export function admitJudgement(
  tx: Transaction,
  { judgement }: Extract<Draft, { kind: 'judgement' }>,
): Admission {
  const { a, b } = judgement;
  if (a >= b)
    throw new AttestError('INPUT_INVALID', `${a} and ${b}: the first record must sort before the second`);
  if (knownRecord(tx.db, a).type !== knownRecord(tx.db, b).type)
    throw new AttestError('INPUT_INVALID', `${a} and ${b} are records of different types`);
  const subject = `${a} ${b}`;
  const payload = canonicalJson(judgement);
  if (tx.db.first(selectLast, subject, tx.author)?.payload === payload) return { id: subject, added: false };
  tx.enter({ kind: 'judgement', subject, document: null, payload });
  return { id: subject, added: true };
}

/** Every judgement on two records that are still there, in log order. */
export function readJudgements(db: Connection): StoredJudgement[] {
  const present = new Set(db.all(selectRecords).map(({ id }) => id));
  return db
    .all(selectAll)
    .map(({ seq, at, author, payload }) => ({
      ...JSON.parse(payload ?? '{}'),
      author: authorOf(author),
      seq,
      at,
    }))
    .filter(({ a, b }) => present.has(a) && present.has(b));
}

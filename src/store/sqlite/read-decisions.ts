import type { StoredDecision, StoredRelease } from '../store.ts';
import type { Connection } from './connection.ts';
import { isNoStatement, query } from './tables.ts';

const selectDecisions = query
  .selectFrom('log')
  .select(['seq', 'at', 'subject', 'payload'])
  .where(isNoStatement)
  .where('kind', '=', 'decision')
  .where('payload', 'is not', null)
  .orderBy('seq');
const selectReleases = query
  .selectFrom('release')
  .innerJoin('log', 'log.seq', 'release.entry')
  .select(['release.id', 'log.payload'])
  .orderBy('release.entry');

/** Every decision in log order, the overruled ones too; those of withdrawn documents are gone. */
export function readDecisions(
  db: Connection,
  { statement, document }: { statement?: string; document?: string },
): StoredDecision[] {
  let decisions = selectDecisions;
  if (statement !== undefined) decisions = decisions.where('subject', '=', statement);
  if (document !== undefined) decisions = decisions.where('document', '=', document);
  return db.all(decisions).map(({ seq, at, subject, payload }) => ({
    seq,
    at,
    statement: subject,
    ...JSON.parse(payload ?? '{}'),
  }));
}

export function readReleases(db: Connection): StoredRelease[] {
  return db.all(selectReleases).map(({ id, payload }) => ({ id, ...JSON.parse(payload ?? '{}') }));
}

import { type DecidedStatement, groupBy, type SettledRecord } from '../model/index.ts';
import { recordStanding, settleRecord } from '../records/index.ts';
import { judgedClusters, type PairVerdict } from '../resolve/index.ts';
import type { StoredDocument, StoredRecord } from '../store/index.ts';
import { statementsPointing } from './relations.ts';
import type { Workspace } from './workspace.ts';

/**
 * The settled view of every record whose key statement coders accepted, or dispute. Reports that were judged to be
 * of one thing are one record, under the id of the earliest, and relations point to that.
 */
export function settledRecords(
  ws: Workspace,
  documents: readonly StoredDocument[],
  stored: readonly StoredRecord[],
  decided: readonly DecidedStatement[],
  verdicts: readonly PairVerdict[],
): SettledRecord[] {
  const facts = new Map(documents.map((document) => [document.id, document.described]));
  const byRecord = groupBy(decided, ({ record }) => record);
  const standing = stored.filter((record) => stands(ws, record, byRecord.get(record.id) ?? []));
  const heads = judgedClusters(
    standing.map(({ id }) => id),
    verdicts,
  );
  const groups = groupBy(standing, ({ id }) => heads.get(id) ?? id);
  return [...groups].map(([id, reports]) =>
    settleRecord({
      record: { id, type: reports[0]?.type ?? '' },
      reports,
      statements: statementsPointing(
        reports.flatMap((report) => byRecord.get(report.id) ?? []),
        (other) => otherThan(id, heads.get(other)),
      ),
      codebook: ws.codebook,
      published: (document) => facts.get(document)?.published?.value ?? null,
      publisher: (document) => facts.get(document)?.publisher?.value ?? null,
    }),
  );
}

/** What a relation points to, unless it is the record itself or one that does not stand. */
function otherThan(id: string, head: string | undefined): string | null {
  return head === undefined || head === id ? null : head;
}

function stands(ws: Workspace, { id, type }: StoredRecord, statements: readonly DecidedStatement[]): boolean {
  const recordType = ws.codebook.recordTypes[type];
  const standing = recordType ? recordStanding(recordType, id, statements) : 'undecided';
  return standing === 'accepted' || standing === 'disputed';
}

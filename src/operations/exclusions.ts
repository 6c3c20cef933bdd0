import type { DecidedStatement, SettledRecord } from '../model/index.ts';
import type { Exclusion } from '../release/index.ts';
import type { StoredDocument, StoredRecord } from '../store/index.ts';

/** What the release leaves out, and why: records that coders rejected whole, documents that gave no record. */
export function exclusions(
  documents: readonly StoredDocument[],
  stored: readonly StoredRecord[],
  decided: readonly DecidedStatement[],
  kept: readonly SettledRecord[],
): Exclusion[] {
  const keptIds = new Set(kept.flatMap(({ reports }) => reports));
  const decidedIds = new Set(decided.map(({ record }) => record));
  const fruitful = new Set(kept.flatMap(({ documents }) => documents));
  const rejected = stored.filter(({ id }) => decidedIds.has(id) && !keptIds.has(id));
  const blank = { rules: [], note: null } as const;
  return [
    ...rejected.map(
      ({ id, type, document }) =>
        ({
          kind: 'record',
          id,
          type,
          document,
          reason: 'rejected, or nobody accepted what it is',
          ...blank,
        }) as const,
    ),
    ...documents.filter(({ id }) => !fruitful.has(id)).map(leftOut),
  ];
}

/** A document without a record: screened out by somebody, or read in vain. */
function leftOut({ id, described: { screening } }: StoredDocument): Exclusion {
  const about = { kind: 'document', id, type: null, document: id } as const;
  if (screening?.value !== 'exclude' && screening?.value !== 'doubtful')
    return { ...about, reason: 'no accepted record', rules: [], note: null };
  const reason = screening.value === 'exclude' ? 'screened out' : 'doubtful, and no accepted record';
  return { ...about, reason, rules: screening.rule ? [screening.rule] : [], note: screening.basis };
}

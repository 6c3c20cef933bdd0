import type { SuggestedRecord, Value } from '../../model/index.ts';

/** Records without relations to records that are not among them. */
export function pointingInside(records: readonly SuggestedRecord[]): SuggestedRecord[] {
  const known = new Set(records.flatMap(({ id }) => id ?? []));
  const isKnown = (value: Value) => {
    const record = typeof value === 'object' && 'record' in value ? value.record : null;
    return record === null || known.has(record);
  };
  return records.map((record) => ({
    ...record,
    statements: record.statements.filter(({ value }) => isKnown(value)),
  }));
}

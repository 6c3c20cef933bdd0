import { type Relation, relationSchema, type Value } from '../model/index.ts';

/**
 * A value with the record that it points to under another name; every other value as it is.
 * @param find the new name of a record; null where it is not known, or is the record itself
 * @returns null where a relation points to nothing any more and says nothing of what it pointed to
 */
export function pointedAnew(value: Value, find: (record: string) => string | null): Value | null {
  const relation = relationIn(value);
  if (!relation || relation.record === null) return value;
  const record = find(relation.record);
  if (record === relation.record) return value;
  return record === null && !relation.described ? null : { ...relation, record };
}

/** The relation that a value is; null for every other value. */
export function relationIn(value: Value): Relation | null {
  if (typeof value !== 'object' || !('record' in value)) return null;
  return relationSchema.safeParse(value).data ?? null;
}

/** Statements whose relations point anew; those that point to nothing are left out. */
export function statementsPointing<Said extends { readonly value: Value }>(
  statements: readonly Said[],
  find: (record: string) => string | null,
): Said[] {
  return statements.flatMap((statement) => {
    const value = pointedAnew(statement.value, find);
    if (value === null) return [];
    return [value === statement.value ? statement : { ...statement, value }];
  });
}

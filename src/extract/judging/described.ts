import type { Relation, SuggestedRecord, SuggestedStatement, Value } from '../../model/index.ts';

/**
 * Records whose relations to events that are left out say what the report tells of those, as they do where no record of
 * an event is known: linking across documents may still find it.
 * @param leftOut events that are no longer among the records
 */
export function describing(
  records: readonly SuggestedRecord[],
  leftOut: readonly SuggestedRecord[],
): SuggestedRecord[] {
  if (leftOut.length === 0) return [...records];
  const byId = new Map(leftOut.flatMap((record) => (record.id ? [[record.id, record] as const] : [])));
  const described = (statement: SuggestedStatement): SuggestedStatement => {
    const relation = relationOf(statement.value);
    const other = relation?.record ? byId.get(relation.record) : undefined;
    if (!relation || !other) return statement;
    const words = quoteOf(other, 'type') ?? statement.quote?.exact;
    return words
      ? { ...statement, value: { ...relation, record: null, described: toldOf(other, words) } }
      : statement;
  };
  return records.map((record) => ({ ...record, statements: record.statements.map(described) }));
}

function relationOf(value: Value): Relation | null {
  return typeof value === 'object' && 'record' in value && 'kind' in value ? value : null;
}

function toldOf(event: SuggestedRecord, words: string): NonNullable<Relation['described']> {
  const [date, place] = [valueIn(event, 'date'), valueIn(event, 'place')];
  return {
    words,
    date: date !== null && typeof date === 'object' && 'edtf' in date ? date.edtf : null,
    place: place !== null && typeof place === 'object' && 'name' in place ? place.name : null,
  };
}

function valueIn({ statements }: SuggestedRecord, variable: string): Value | null {
  return statements.find((one) => one.variable === variable)?.value ?? null;
}

function quoteOf({ statements }: SuggestedRecord, variable: string): string | undefined {
  return statements.find((one) => one.variable === variable)?.quote?.exact;
}

import type { Codebook } from '../src/codebook/index.ts';
import { isMissing, type SettledRecord, type SettledVariable, type Value } from '../src/model/index.ts';

/** A settled record of a codebook's type: variables as values or lists of values, or a missing value. */
export function settledRecord(
  codebook: Codebook,
  type: string,
  id: string,
  said: Readonly<Record<string, Value | readonly Value[]>>,
): SettledRecord {
  const names = Object.keys(codebook.recordTypes[type]?.variables ?? {});
  const variables = names.map((name) => [name, settled(name, said[name] ?? 'not_reported')] as const);
  const own = { id, type, reports: [id], documents: ['doc_a'], inclusion: 'in', background: false } as const;
  return { ...own, variables: Object.fromEntries(variables) };
}

/** A variable with its values, or with the way in which it has none. */
export function settled(variable: string, said: Value | readonly Value[]): SettledVariable {
  if (isMissing(said)) return { variable, values: [], missing: said, disagreement: false };
  const values = isList(said) ? said : [said];
  return {
    variable,
    values: values.map((value) => ({ value, flags: [], by: 'only', statements: [] })),
    missing: null,
    disagreement: false,
  };
}

function isList(said: Value | readonly Value[]): said is readonly Value[] {
  return Array.isArray(said);
}

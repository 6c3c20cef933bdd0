import type { Codebook, RecordType } from '../codebook/index.ts';
import { AttestError, isMissing } from '../model/index.ts';
import { anyValue, hasValue, stateOf } from './element.ts';
import { type Field, fieldOf } from './field.ts';
import { AND } from './parse-conditions.ts';
import { all, any, type Fragment, sql } from './sql.ts';
import { testOf, type ValueTest } from './value-tests.ts';

/** Conditions of a question as one SQL expression that is true, false, or null where the release cannot tell. */
export function conditionsSql(
  where: Readonly<Record<string, readonly string[]>>,
  codebook: Codebook,
  recordType: RecordType,
): Fragment {
  const conditions = Object.entries(where).map(([path, alternatives]) =>
    conditionSql(fieldOf(path, recordType), alternatives, codebook, recordType.name),
  );
  return all(conditions);
}

/** Alternatives are joined with "or", the parts of one (`>=5 && <=10`) with "and"; `!` says not. */
function conditionSql(
  field: Field,
  alternatives: readonly string[],
  codebook: Codebook,
  recordType: string,
): Fragment {
  if (alternatives.length === 0)
    throw new AttestError('QUESTION_INVALID', `nothing is asked of ${field.path}`, {
      where: { path: field.path },
      hint: 'Name at least one value.',
    });
  const ask = (codes: readonly string[]) => askedSql(field, codes, codebook, recordType);
  const plain = alternatives.filter((text) => !text.includes(AND) && !text.startsWith('!'));
  const composed = alternatives.filter((text) => !plain.includes(text));
  const parts = composed.map((text) =>
    all(
      text
        .split(AND)
        .map((part) => (part.startsWith('!') ? sql`(NOT ${ask([part.slice(1)])})` : ask([part]))),
    ),
  );
  return any([...(plain.length > 0 ? [ask(plain)] : []), ...parts]);
}

function askedSql(field: Field, codes: readonly string[], codebook: Codebook, recordType: string): Fragment {
  const states = codes.filter(isMissing).map((missing) => sql`${stateOf(field)} = ${missing}`);
  const values = codes.filter((code) => !isMissing(code));
  if (values.length === 0) return any(states);
  return any([...states, threeValued(field, testOf(field, values, codebook, recordType))]);
}

/**
 * A stated list that lacks what is asked for is a no. Not applicable is a no; any other blank, and a variable
 * that has values but none in the role asked for, cannot be told.
 */
function threeValued(field: Field, { yes, maybe }: ValueTest): Fragment {
  const state = stateOf(field);
  return sql`CASE
    WHEN ${state} = 'not_applicable' THEN FALSE
    WHEN ${state} <> 'stated' THEN NULL
    WHEN ${anyValue(field, yes)} THEN TRUE
    WHEN ${anyValue(field, maybe)} THEN NULL
    WHEN ${hasValue(field)} THEN FALSE
    ELSE NULL END`;
}

/** Whether the value of a field is known: two-valued. */
export function knownSql(field: Field): Fragment {
  const part = field.aspect === 'country' ? '_country' : null;
  const value = part === null ? hasValue(field) : anyValue(field, (of) => sql`${of(part)} IS NOT NULL`);
  return sql`(${stateOf(field)} = 'stated' AND ${value})`;
}

import type { Codebook, RecordType } from '../codebook/index.ts';
import { AttestError, isMissing } from '../model/index.ts';
import { greatest, hasValue, stateOf } from './element.ts';
import { type Field, fieldOf } from './field.ts';
import { AND } from './parse-conditions.ts';
import { all, any, type Fragment, sql } from './sql.ts';
import { testOf, type ValueTest } from './value-tests.ts';

/** A condition of a question: true, false, or null where the release cannot tell. */
export interface Condition {
  readonly field: Field;
  readonly sql: Fragment;
}

/** The conditions of `where` or `of`, to be joined with "and". */
export function conditionsOf(
  where: Readonly<Record<string, readonly string[]>>,
  codebook: Codebook,
  recordType: RecordType,
): Condition[] {
  return Object.entries(where).map(([path, alternatives]) => {
    const field = fieldOf(path, recordType);
    return { field, sql: conditionSql(field, alternatives, codebook, recordType.name) };
  });
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
 * Any value that answers is a yes, else any that may answer cannot be told, else it is a no: a stated list that
 * lacks what is asked for is a no. Not applicable is a no; any other blank, and a variable that has values but
 * none in the role asked for, cannot be told.
 */
function threeValued(field: Field, { yes, maybe }: ValueTest): Fragment {
  const answer = greatest(
    field,
    (part) =>
      sql`CASE WHEN ${yes(part)} THEN 2 ${maybe ? sql`WHEN ${maybe(part)} THEN 1 ` : sql``}ELSE 0 END`,
  );
  return sql`CASE ${stateOf(field)}
      WHEN 'not_applicable' THEN FALSE
      WHEN 'stated' THEN CASE ${answer} WHEN 2 THEN TRUE WHEN 0 THEN FALSE END
    END`;
}

/** Whether the value of a field is known: two-valued. */
export function knownSql(field: Field): Fragment {
  return sql`(${stateOf(field)} = 'stated' AND ${hasValue(field)})`;
}

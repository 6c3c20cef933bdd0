import type { Codebook, RecordType } from '../codebook/index.ts';
import { AttestError, isMissing } from '../model/index.ts';
import { greatest, hasValue, stateOf } from './element.ts';
import { all, any, constant, type Expression, equals, match, NO, not, when, YES } from './expression.ts';
import { type Field, fieldOf } from './field.ts';
import { AND } from './parse-conditions.ts';
import { testOf, type ValueTest } from './value-tests.ts';

/** A condition of a question: true, false, or null where the release cannot tell. */
export interface Condition {
  readonly field: Field;
  readonly expression: Expression;
}

/** The conditions of `where` or `of`, to be joined with "and". */
export function conditionsOf(
  where: Readonly<Record<string, readonly string[]>>,
  codebook: Codebook,
  recordType: RecordType,
): Condition[] {
  return Object.entries(where).map(([path, alternatives]) => {
    const field = fieldOf(path, recordType);
    return { field, expression: conditionOn(field, alternatives, codebook, recordType.name) };
  });
}

/** Alternatives are joined with "or", the parts of one (`>=5 && <=10`) with "and"; `!` says not. */
function conditionOn(
  field: Field,
  alternatives: readonly string[],
  codebook: Codebook,
  recordType: string,
): Expression {
  if (alternatives.length === 0)
    throw new AttestError('QUESTION_INVALID', `nothing is asked of ${field.path}`, {
      where: { path: field.path },
      hint: 'Name at least one value.',
    });
  const ask = (codes: readonly string[]) => askedOf(field, codes, codebook, recordType);
  const plain = alternatives.filter((text) => !text.includes(AND) && !text.startsWith('!'));
  const composed = alternatives.filter((text) => !plain.includes(text));
  const parts = composed.map((text) =>
    all(text.split(AND).map((part) => (part.startsWith('!') ? not(ask([part.slice(1)])) : ask([part])))),
  );
  return any([...(plain.length > 0 ? [ask(plain)] : []), ...parts]);
}

function askedOf(field: Field, codes: readonly string[], codebook: Codebook, recordType: string): Expression {
  const states = codes.filter(isMissing).map((missing) => equals(stateOf(field), missing));
  const values = codes.filter((code) => !isMissing(code));
  if (values.length === 0) return any(states);
  return any([...states, threeValued(field, testOf(field, values, codebook, recordType))]);
}

/**
 * Any value that answers is a yes, else any that may answer cannot be told, else it is a no: a stated list that
 * lacks what is asked for is a no. Not applicable is a no; any other blank, and a variable that has values but
 * none in the role asked for, cannot be told.
 */
function threeValued(field: Field, { yes, maybe }: ValueTest): Expression {
  const answer = greatest(field, (part) =>
    when([yes(part), constant(2)], ...(maybe ? [[maybe(part), constant(1)] as const] : []), [constant(0)]),
  );
  return match(stateOf(field), ['not_applicable', NO], ['stated', match(answer, [2, YES], [0, NO])]);
}

/** Whether the value of a field is known: two-valued. */
export function knownIn(field: Field): Expression {
  return all([equals(stateOf(field), 'stated'), hasValue(field)]);
}

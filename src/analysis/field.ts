import { type RecordType, suggestion, type Variable } from '../codebook/index.ts';
import { AttestError } from '../model/index.ts';

/** What of a variable's values a question asks: the value itself, or a part of it. */
export type Aspect = 'value' | 'country' | 'year' | 'month' | 'low' | 'best' | 'high';

/** A variable as a question names it: `weapon.planned`, `place.target.country`, `year`, `arrested.best`. */
export interface Field {
  /** As the question has it. */
  readonly path: string;
  readonly variable: Variable;
  readonly role: string | null;
  readonly aspect: Aspect;
}

const ASPECTS: Readonly<Partial<Record<Variable['type'], readonly Aspect[]>>> = {
  place: ['country'],
  date: ['year', 'month'],
  period: ['year', 'month'],
  count: ['low', 'best', 'high'],
};

/**
 * The field that a path names. `year` and `month` alone are those of the first date, `country` is that of the
 * first place, unless the record type has a variable of that name.
 * @throws AttestError QUESTION_INVALID with what was probably meant.
 */
export function fieldOf(path: string, recordType: RecordType): Field {
  const [head = '', ...steps] = path.split('.');
  const own = Object.hasOwn(recordType.variables, head) ? recordType.variables[head] : undefined;
  if (own) return stepInto({ path, variable: own, role: null, aspect: 'value' }, steps);
  const aspect = (['year', 'month', 'country'] as const).find((known) => known === head);
  const alias =
    aspect && Object.values(recordType.variables).find(({ type }) => ASPECTS[type]?.includes(aspect));
  if (alias) return stepInto({ path, variable: alias, role: null, aspect }, steps);
  const names = Object.keys(recordType.variables);
  throw new AttestError('QUESTION_INVALID', `a record of type ${recordType.name} has no variable "${head}"`, {
    where: { path },
    hint: suggestion(head, names),
  });
}

function stepInto(field: Field, steps: readonly string[]): Field {
  const [step, ...further] = steps;
  if (step === undefined) return field;
  const { variable } = field;
  const aspects = ASPECTS[variable.type] ?? [];
  const aspect = aspects.find((known) => known === step);
  if (aspect) return stepInto({ ...field, aspect }, further);
  if (variable.roles.includes(step)) return stepInto({ ...field, role: step }, further);
  throw new AttestError('QUESTION_INVALID', `${variable.name} has no role or part "${step}"`, {
    where: { path: field.path },
    hint: suggestion(step, [...variable.roles, ...aspects]),
  });
}

/** Whether a field is a date: a year, a month, or the day itself. */
export function isInTime({ variable }: Field): boolean {
  return variable.type === 'date' || variable.type === 'period';
}

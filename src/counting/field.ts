import { type RecordType, type RollUp, suggestion, type Variable } from '../codebook/index.ts';
import { AttestError } from '../model/index.ts';
import { PROVENANCE_NAMES, type Provenance, provenanceOf, provenanceVariable } from './provenance.ts';

/** What of a variable's values a question asks: the value itself, or a part of it. */
export type Aspect =
  | 'value'
  | 'country'
  | 'region'
  | 'town'
  | 'precision'
  | 'year'
  | 'month'
  | 'low'
  | 'best'
  | 'high';

/** A variable as a question names it: `weapon.planned`, `place.target.country`, `year`, `arrested.best`. */
export interface Field {
  /** As the question has it. */
  readonly path: string;
  readonly variable: Variable;
  readonly role: string | null;
  readonly aspect: Aspect;
  /** Codes grouped by their first step. */
  readonly top: boolean;
  /** Codes grouped under the roll-ups that have them, the first that does. */
  readonly rollUps: readonly RollUp[];
  /** Where the record comes from, for a field that is no variable of the codebook. */
  readonly provenance: Provenance | null;
}

const ASPECTS: Readonly<Partial<Record<Variable['type'], readonly Aspect[]>>> = {
  place: ['country', 'region', 'town', 'precision'],
  date: ['year', 'month'],
  period: ['year', 'month'],
  count: ['low', 'best', 'high'],
};

/** Parts that may stand alone, for those of the first variable that has them. */
const ALONE = ['year', 'month', 'country', 'region', 'town'] as const;
const ASSERTER = 'asserter';
const TOP = 'top';

/**
 * The field that a path names. `year` and `month` alone are those of the first date, `country`, `region` and `town` those
 * of the first place, unless the record type has a variable of that name. `asserter`, `publisher`, `language` and
 * `dataset` are of all that is said of a record, `link.asserter` of what is said of one variable. `type.top` groups codes
 * by their first step, `target.ctc_government` under a roll-up of the codebook.
 * @throws AttestError QUESTION_INVALID with what was probably meant.
 */
export function fieldOf(path: string, recordType: RecordType): Field {
  const [head = '', ...steps] = path.split('.');
  const plain = { path, ...WHOLE };
  const own = Object.hasOwn(recordType.variables, head) ? recordType.variables[head] : undefined;
  if (own) {
    if (steps[0] === ASSERTER) return saidOf(path, own);
    return stepInto({ ...plain, variable: own }, steps, recordType.rollUps);
  }
  const aspect = ALONE.find((known) => known === head);
  const alias =
    aspect && Object.values(recordType.variables).find(({ type }) => ASPECTS[type]?.includes(aspect));
  if (alias) return stepInto({ ...plain, variable: alias, aspect }, steps, []);
  const provenance = provenanceOf(path);
  if (provenance) return { ...plain, variable: provenanceVariable(path), provenance };
  throw new AttestError('QUESTION_INVALID', `a record of type ${recordType.name} has no variable "${head}"`, {
    where: { path },
    hint: suggestion(head, [...Object.keys(recordType.variables), ...PROVENANCE_NAMES]),
  });
}

function saidOf(path: string, { name }: Variable): Field {
  return { path, ...WHOLE, variable: provenanceVariable(path), provenance: { kind: 'asserter', of: name } };
}

const WHOLE = { role: null, aspect: 'value', top: false, rollUps: [], provenance: null } as const;

function stepInto(field: Field, steps: readonly string[], known: readonly RollUp[]): Field {
  const [step, ...further] = steps;
  if (step === undefined) return field;
  const { variable } = field;
  const aspects = ASPECTS[variable.type] ?? [];
  const aspect = aspects.find((known) => known === step);
  if (aspect) return stepInto({ ...field, aspect }, further, known);
  if (variable.roles.includes(step)) return stepInto({ ...field, role: step }, further, known);
  if (step === TOP && variable.type === 'category') return stepInto({ ...field, top: true }, further, known);
  const own = known.filter((rollUp) => rollUp.variable === variable.name);
  const rollUp = own.find(({ name }) => name === step);
  if (rollUp) return stepInto({ ...field, rollUps: [...field.rollUps, rollUp] }, further, known);
  throw new AttestError('QUESTION_INVALID', `${variable.name} has no role or part "${step}"`, {
    where: { path: field.path },
    hint: suggestion(step, [...variable.roles, ...aspects, ...own.map(({ name }) => name), ASSERTER]),
  });
}

/** Whether a field is a date: a year, a month, or the day itself. */
export function isInTime({ variable }: Field): boolean {
  return variable.type === 'date' || variable.type === 'period';
}

import type { Codebook, RecordType } from '../codebook/index.ts';
import type { Question } from '../model/index.ts';
import { type Condition, conditionsOf, knownIn } from './condition.ts';
import { hasValue, stateOf } from './element.ts';
import { all, any, column, compared, type Expression, equals, NO, YES } from './expression.ts';
import { type Field, fieldOf } from './field.ts';
import { figureColumns } from './figure-columns.ts';
import { type Columns, groupColumns } from './group-keys.ts';

/** A question with its names resolved against a codebook. */
export interface Asked {
  readonly question: Question;
  readonly recordType: RecordType;
  readonly conditions: readonly Condition[];
  readonly of: readonly Condition[];
  readonly known: readonly Field[];
  readonly groups: readonly Field[];
  readonly sums: readonly Field[];
}

/** Resolves the names of a question. @throws AttestError QUESTION_INVALID */
export function askedOf(question: Question, codebook: Codebook, recordType: RecordType): Asked {
  const fields = (paths: readonly string[]) => paths.map((path) => fieldOf(path, recordType));
  return {
    question,
    recordType,
    conditions: conditionsOf(question.where, codebook, recordType),
    of: conditionsOf(question.of, codebook, recordType),
    known: fields(question.known),
    groups: fields(question.by),
    sums: fields(question.sum),
  };
}

/** Columns of a record, whatever is asked: told only as history; variables on which reports disagree. */
export const BACKGROUND = 'background';
export const DISPUTED = 'disputed';

/** Whether a question is about a record at all: what is told only as history must be said to be something. */
export function concerns({ recordType }: Asked): Expression {
  return any([equals(column(BACKGROUND), false), equals(column(`${recordType.key}_state`), 'stated')]);
}

/** What decides whether N counts a record: `_included`, `_past`, `_of`, `_known`; and whether nobody decided on inclusion. */
export function baseColumns({ question, recordType, of, known }: Asked): Columns {
  const inclusion = inclusionVariable(question, recordType);
  const state = column(`${inclusion ?? recordType.key}_state`);
  const included =
    inclusion === null ? YES : any([compared(state, '<>', 'stated'), equals(column(inclusion), 'in')]);
  return [
    ['_included', included],
    ['_past', column(BACKGROUND)],
    ['_of', all(of.map(({ expression }) => expression))],
    ['_known', all(known.map(knownIn))],
    ['_uncoded', inclusion === null ? NO : equals(state, 'not_coded')],
  ];
}

/** The inclusion variable, unless there is none or the question itself asks about it. */
function inclusionVariable(question: Question, recordType: RecordType): string | null {
  const variable = Object.values(recordType.variables).find(({ type }) => type === 'inclusion');
  if (!variable) return null;
  const asked = [
    ...Object.keys(question.where),
    ...Object.keys(question.of),
    ...question.by,
    ...question.known,
  ];
  return asked.some((path) => path.split('.')[0] === variable.name) ? null : variable.name;
}

/** Per condition its answer, the state of its variable and whether it has a value of the kind; per group its keys. */
export function answerColumns({ conditions, groups, question }: Asked, figure: Field | null): Columns {
  const answers = conditions.flatMap(
    (condition, i): Columns => [
      [`_c${i}`, condition.expression],
      [`_s${i}`, stateOf(condition.field)],
      [`_v${i}`, hasValue(condition.field)],
    ],
  );
  return [
    ...answers,
    ...groups.flatMap((field, i) => groupColumns(field, i, question.allocation)),
    ...(figure ? figureColumns(figure) : []),
  ];
}

/** The fields of conditions and groups: where reports disagree on one of them, the record is disputed. */
export function shownFields({ conditions, groups }: Asked): readonly Field[] {
  return [...conditions.map(({ field }) => field), ...groups];
}

/** All fields that a question reads. */
export function readFields(asked: Asked): readonly Field[] {
  return [...shownFields(asked), ...asked.of.map(({ field }) => field), ...asked.known];
}

/** The names of all variables that a question reads: those it asks about, and those that decide what N counts. */
export function variablesRead(asked: Asked, figure: Field | null): readonly string[] {
  const { question, recordType } = asked;
  const inclusion = inclusionVariable(question, recordType);
  const fields = [...readFields(asked), ...(figure ? [figure] : [])].map(({ variable }) => variable.name);
  return [...new Set([recordType.key, ...(inclusion === null ? [] : [inclusion]), ...fields])];
}

/** The variable that ties records of a type to others; null where none does. */
export function relationOf({ recordType }: Asked): string | null {
  return Object.values(recordType.variables).find(({ type }) => type === 'relation')?.name ?? null;
}

/** The variables of fields whose disputes count; sources are nobody's statement. */
export function disputable(fields: readonly Field[]): ReadonlySet<string> {
  return new Set(fields.flatMap(({ variable, provenance }) => (provenance ? [] : [variable.name])));
}

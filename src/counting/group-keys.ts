import type { Allocation } from '../model/index.ts';
import { leadingSuffix, perValue, stateOf } from './element.ts';
import { constant, type Expression, first, type Part } from './expression.ts';
import { type Field, isInTime } from './field.ts';
import { placePart } from './place-part.ts';

/** Column → what stands in it. */
export type Columns = readonly (readonly [alias: string, value: Expression])[];

/**
 * What puts a record into the groups of the i-th field: the state of its variable (`_h`) and a list of its values as
 * texts (`_g`), null where a value has another role than the one asked for. Dates have two lists of numbers, from and
 * to (`_g`, `_t`), in the digits of the group: 2020, 202010 or 20201005.
 */
export function groupColumns(field: Field, i: number, allocation: Allocation): Columns {
  const state = [`_h${i}`, stateOf(field)] as const;
  const texts = (of: Field) => perValue(of, leadingSuffix(field.variable.type), textOf(field));
  if (allocation === 'primary' && isWithoutRole(field))
    return [state, [`_g${i}`, { op: 'joined', of: [texts({ ...field, role: MAIN_ROLE }), texts(field)] }]];
  if (!isInTime(field)) return [state, [`_g${i}`, texts(field)]];
  const digits = (suffix: string, open: number) =>
    perValue(field, suffix, (part) => numberOf(field, part(suffix), open));
  return [state, [`_g${i}`, digits('_earliest', 0)], [`_t${i}`, digits('_latest', OPEN_END)]];
}

/** The place where it happened stands before the others when a record has only one place. */
const MAIN_ROLE = 'operation';

function isWithoutRole({ variable, role }: Field): boolean {
  return variable.type === 'place' && variable.cardinality === 'several' && role === null;
}

/** Greater than any date's digits. */
export const OPEN_END = 99_999_999;

/** The text of one value: a code, a name. A part that is not known is `unknown`. */
function textOf({ variable, aspect }: Field): (part: Part) => Expression {
  const { type } = variable;
  const ofPlace = placePart(aspect);
  if (ofPlace) return (part) => first(ofPlace(part), UNKNOWN);
  if (type === 'count')
    return (part) => first(asText(part(aspect === 'value' ? '_best' : `_${aspect}`)), UNKNOWN);
  if (type === 'relation') return (part) => part('_kind');
  return type === 'number' || type === 'boolean' ? (part) => asText(part('')) : (part) => part('');
}

const UNKNOWN = constant('unknown');

function asText(of: Expression): Expression {
  return { op: 'text', of };
}

function numberOf({ aspect }: Field, day: Expression, open: number): Expression {
  const unit = aspect === 'year' || aspect === 'month' ? aspect : 'day';
  return first({ op: 'digits', of: day, unit }, constant(open));
}

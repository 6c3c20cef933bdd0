import {
  column,
  constant,
  type Expression,
  equals,
  first,
  isNull,
  NO,
  not,
  type Part,
  when,
  YES,
} from './expression.ts';
import type { Field } from './field.ts';
import { placePart } from './place-part.ts';

/** The greatest of a number worked out for each value of a field; null when it has no value in the role asked for. */
export function greatest(field: Field, number: (part: Part) => Expression): Expression {
  const { variable } = field;
  if (variable.cardinality === 'one')
    return inRole(field, (suffix) => column(variable.name + suffix), number);
  return { op: 'greatest', of: perValue(field, leadingSuffix(variable.type), number) };
}

/** A list with something for each value of a field, whether its variable takes one or several. */
export function perValue(field: Field, lead: string, something: (part: Part) => Expression): Expression {
  const { name, cardinality } = field.variable;
  if (cardinality === 'one')
    return { op: 'list', of: inRole(field, (suffix) => column(name + suffix), something) };
  const part: Part = (suffix) => ({ op: 'element', name: name + suffix });
  return { op: 'each', lead: name + lead, of: inRole(field, part, something) };
}

function inRole({ role }: Field, part: Part, something: (part: Part) => Expression): Expression {
  return role === null ? something(part) : when([equals(part('_role'), role), something(part)]);
}

/** Whether a stated field has a value of the kind that is asked for: in that role, with a known country or region. */
export function hasValue(field: Field): Expression {
  const ofPlace = placePart(field.aspect);
  if (!ofPlace && field.role === null) return YES;
  const has = (part: Part) => (ofPlace ? when([not(isNull(ofPlace(part))), constant(1)]) : constant(1));
  return first(equals(greatest(field, has), 1), NO);
}

/** The column that is there for every value of a type. */
export function leadingSuffix(type: Field['variable']['type']): string {
  return type === 'count' ? '_low' : '';
}

/** The column that says whether there is a value, or why not. */
export function stateOf({ variable }: Field): Expression {
  return column(`${variable.name}_state`);
}

import type { Field } from './field.ts';
import { placePart } from './place-part.ts';
import { type Fragment, name, type Part, sql } from './sql.ts';

/**
 * The greatest of a number worked out for each value of a field; null when it has no value in the role asked for.
 * Lists are walked with a lambda, which the engine runs 30 times faster than a subquery over UNNEST; for another
 * engine this is the place to write differently (`reduce` in Trino, `aggregate` in Spark).
 */
export function greatest(field: Field, number: (part: Part) => Fragment): Fragment {
  const { variable } = field;
  if (variable.cardinality === 'one') return inRole(field, (suffix) => name(variable.name + suffix), number);
  const lead = leadingSuffix(variable.type);
  const part: Part = (suffix) => (suffix === lead ? sql`x` : sql`${name(variable.name + suffix)}[i]`);
  return sql`list_max(list_transform(${name(variable.name + lead)}, lambda x, i: ${inRole(field, part, number)}))`;
}

function inRole({ role }: Field, part: Part, number: (part: Part) => Fragment): Fragment {
  return role === null ? number(part) : sql`CASE WHEN ${part('_role')} = ${role} THEN ${number(part)} END`;
}

/** Whether a stated field has a value of the kind that is asked for: in that role, with a known country or region. */
export function hasValue(field: Field): Fragment {
  const ofPlace = placePart(field.aspect);
  if (ofPlace)
    return sql`coalesce(${greatest(field, (part) => sql`CASE WHEN ${ofPlace(part)} IS NOT NULL THEN 1 END`)} = 1, FALSE)`;
  return field.role === null ? sql`TRUE` : sql`coalesce(${greatest(field, () => sql`1`)} = 1, FALSE)`;
}

/** The column that is there for every value of a type. */
export function leadingSuffix(type: Field['variable']['type']): string {
  return type === 'count' ? '_low' : '';
}

/** The column that says whether there is a value, or why not. */
export function stateOf({ variable }: Field): Fragment {
  return name(`${variable.name}_state`);
}

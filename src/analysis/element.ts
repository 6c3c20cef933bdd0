import type { Field } from './field.ts';
import { type Fragment, name, sql } from './sql.ts';

/** A part of one value in SQL: `part('_country')`. */
export type Part = (suffix: string) => Fragment;

/**
 * Whether a field has a value for which the predicate holds. A list is searched with a lambda, which the engine
 * runs 30 times faster than EXISTS over UNNEST; on another engine this is the one place to write differently
 * (`any_match` in Trino, `exists` in Spark).
 */
export function anyValue(field: Field, predicate: (part: Part) => Fragment): Fragment {
  const whole = (part: Part) => withRole(field, part, predicate(part));
  const { variable } = field;
  if (variable.cardinality === 'one')
    return sql`coalesce(${whole((suffix) => name(variable.name + suffix))}, FALSE)`;
  const lead = leadingSuffix(variable.type);
  const part: Part = (suffix) => (suffix === lead ? sql`x` : sql`${name(variable.name + suffix)}[i]`);
  return sql`len(list_filter(${name(variable.name + lead)}, lambda x, i: coalesce(${whole(part)}, FALSE))) > 0`;
}

/** Whether a field has any value, in its role where one is asked. */
export function hasValue(field: Field): Fragment {
  return field.role === null ? sql`TRUE` : anyValue(field, () => sql`TRUE`);
}

/** The column that is there for every value of a type. */
export function leadingSuffix(type: Field['variable']['type']): string {
  return type === 'count' ? '_low' : '';
}

function withRole({ role }: Field, part: Part, predicate: Fragment): Fragment {
  return role === null ? predicate : sql`(${part('_role')} = ${role} AND ${predicate})`;
}

/** The column that says whether there is a value, or why not. */
export function stateOf({ variable }: Field): Fragment {
  return name(`${variable.name}_state`);
}

import type { Allocation } from '../model/index.ts';
import { leadingSuffix, stateOf } from './element.ts';
import { type Aspect, type Field, isInTime } from './field.ts';
import { placePart } from './place-part.ts';
import { type Fragment, name, type Part, sql } from './sql.ts';

/** Column → what stands in it. */
export type Columns = readonly (readonly [alias: string, value: Fragment])[];

/**
 * What puts a record into the groups of the i-th field: the state of its variable (`_h`) and a list of its values as
 * texts (`_g`), null where a value has another role than the one asked for. Dates have two lists of numbers, from and
 * to (`_g`, `_t`), in the digits of the group: 2020, 202010 or 20201005.
 */
export function groupColumns(field: Field, i: number, allocation: Allocation): Columns {
  const state = [`_h${i}`, stateOf(field)] as const;
  const texts = (of: Field) => perValue(of, leadingSuffix(field.variable.type), textOf(field));
  if (allocation === 'primary' && isWithoutRole(field))
    return [state, [`_g${i}`, sql`list_concat(${texts({ ...field, role: MAIN_ROLE })}, ${texts(field)})`]];
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

/** A list with something for each value of a field, whether its variable takes one or several. */
function perValue({ variable, role }: Field, lead: string, something: (part: Part) => Fragment): Fragment {
  const several = variable.cardinality === 'several';
  const part: Part = (suffix) => {
    const column = name(variable.name + suffix);
    if (!several) return column;
    return suffix === lead ? sql`x` : sql`${column}[i]`;
  };
  const each =
    role === null ? something(part) : sql`CASE WHEN ${part('_role')} = ${role} THEN ${something(part)} END`;
  return several ? sql`list_transform(${name(variable.name + lead)}, lambda x, i: ${each})` : sql`[${each}]`;
}

/** The text of one value: a code, a name. A part that is not known is `unknown`. */
function textOf({ variable, aspect }: Field): (part: Part) => Fragment {
  const { type } = variable;
  const ofPlace = placePart(aspect);
  if (ofPlace) return (part) => sql`coalesce(${ofPlace(part)}, 'unknown')`;
  if (type === 'count')
    return (part) =>
      sql`coalesce(CAST(${part(aspect === 'value' ? '_best' : `_${aspect}`)} AS VARCHAR), 'unknown')`;
  if (type === 'number') return (part) => sql`regexp_replace(CAST(${part('')} AS VARCHAR), '[.]0$', '')`;
  if (type === 'relation') return (part) => part('_kind');
  return type === 'boolean' ? (part) => sql`CAST(${part('')} AS VARCHAR)` : (part) => part('');
}

function numberOf({ aspect }: Field, day: Fragment, open: number): Fragment {
  return sql`coalesce(${DIGITS[aspect]?.(day) ?? sql`year(${day}) * 10000 + month(${day}) * 100 + day(${day})`}, ${open})`;
}

const DIGITS: Readonly<Partial<Record<Aspect, (day: Fragment) => Fragment>>> = {
  year: (day) => sql`year(${day})`,
  month: (day) => sql`year(${day}) * 100 + month(${day})`,
};

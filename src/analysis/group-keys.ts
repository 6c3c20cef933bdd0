import { leadingSuffix, stateOf } from './element.ts';
import { type Aspect, type Field, isInTime } from './field.ts';
import { type Fragment, name, sql } from './sql.ts';

/**
 * The groups of a record under one field, as a list of texts in SQL: its values, or the reason why there is none.
 * Dates are `FROM/TO` in years, months or days, so that a date that is not precise enough can be told apart.
 */
export function groupKeysSql(field: Field): Fragment {
  const values = field.variable.cardinality === 'several' ? listKeys(field) : sql`[${scalarKey(field)}]`;
  const stated =
    field.role === null ? values : sql`CASE WHEN len(${values}) = 0 THEN ['not_reported'] ELSE ${values} END`;
  return sql`CASE WHEN ${stateOf(field)} = 'stated' THEN ${stated} ELSE [${stateOf(field)}] END`;
}

function scalarKey(field: Field): Fragment {
  const { variable } = field;
  return textOf(field, (suffix) => name(variable.name + suffix));
}

function listKeys(field: Field): Fragment {
  const { variable, role } = field;
  const lead = leadingSuffix(variable.type);
  const positions = sql`range(1, len(${name(variable.name + lead)}) + 1)`;
  const kept =
    role === null
      ? positions
      : sql`list_filter(${positions}, lambda n: coalesce(${name(`${variable.name}_role`)}[n] = ${role}, FALSE))`;
  return sql`list_transform(${kept}, lambda n: ${textOf(field, (suffix) => sql`${name(variable.name + suffix)}[n]`)})`;
}

/** The text of one value: a code, a name, a span of years. A part that is not known is `unknown`. */
function textOf(field: Field, part: (suffix: string) => Fragment): Fragment {
  const { variable, aspect } = field;
  const { type } = variable;
  if (isInTime(field)) return spanOf(part, LENGTH[aspect] ?? 10);
  if (type === 'count')
    return sql`coalesce(CAST(${part(aspect === 'value' ? '_best' : `_${aspect}`)} AS VARCHAR), 'unknown')`;
  if (type === 'number') return sql`regexp_replace(CAST(${part('')} AS VARCHAR), '\\.0$', '')`;
  if (aspect === 'country') return sql`coalesce(${part('_country')}, 'unknown')`;
  if (type === 'relation') return part('_kind');
  return sql`CAST(${part('')} AS VARCHAR)`;
}

/** Characters of an ISO day that a year, a month take. */
const LENGTH: Readonly<Partial<Record<Aspect, number>>> = { year: 4, month: 7 };

function spanOf(part: (suffix: string) => Fragment, length: number): Fragment {
  const cut = (suffix: string) => sql`coalesce(left(CAST(${part(suffix)} AS VARCHAR), ${length}), '')`;
  return sql`(${cut('_earliest')} || '/' || ${cut('_latest')})`;
}

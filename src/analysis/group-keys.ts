import { leadingSuffix, stateOf } from './element.ts';
import type { Field } from './field.ts';
import { type Fragment, name, sql } from './sql.ts';

/**
 * The groups of a record under one field, as a list of texts in SQL: its values, or the reason why there is none.
 * Years and months are `FROM/TO`, so that a date that is not precise enough can be told apart.
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
function textOf({ variable, aspect }: Field, part: (suffix: string) => Fragment): Fragment {
  const { type } = variable;
  if (aspect === 'year' || aspect === 'month') return spanOf(part, aspect === 'year' ? 4 : 7);
  if (type === 'count')
    return sql`coalesce(CAST(${part(aspect === 'value' ? '_best' : `_${aspect}`)} AS VARCHAR), 'unknown')`;
  if (type === 'number') return sql`regexp_replace(CAST(${part('')} AS VARCHAR), '\\.0$', '')`;
  if (aspect === 'country') return sql`coalesce(${part('_country')}, 'unknown')`;
  if (type === 'relation') return part('_kind');
  return sql`CAST(${part('')} AS VARCHAR)`;
}

function spanOf(part: (suffix: string) => Fragment, length: number): Fragment {
  const cut = (suffix: string) => sql`coalesce(left(CAST(${part(suffix)} AS VARCHAR), ${length}), '')`;
  return sql`(${cut('_earliest')} || '/' || ${cut('_latest')})`;
}

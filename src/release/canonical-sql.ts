import { type Column, quoteName, quoteText } from './cell.ts';

/**
 * SQL for a row as canonical JSON (RFC 8785) of its filled columns, keys in order. It is what `RowFile` writes for
 * every row of which {@link oddSql} is not true.
 */
export function canonicalSql(columns: readonly Column[]): string {
  const members = columns
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((column) => `${quoteText(`${JSON.stringify(column.name)}:`)} || ${valueSql(column)}`);
  return `'{' || concat_ws(',', ${members.join(', ')}) || '}'`;
}

function valueSql({ name, type, list }: Column): string {
  const column = quoteName(name);
  if (!list) return scalarSql(column, type);
  return `'[' || array_to_string(list_transform(${column}, lambda x: coalesce(${scalarSql('x', type)}, 'null')), ',') || ']'`;
}

function scalarSql(value: string, type: Column['type']): string {
  if (type === 'VARCHAR') return `CAST(to_json(${value}) AS VARCHAR)`;
  if (type === 'DATE') return `'"' || CAST(${value} AS VARCHAR) || '"'`;
  if (type === 'DOUBLE')
    return `CASE WHEN ${value} = trunc(${value}) THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;
  return `CAST(${value} AS VARCHAR)`;
}

/**
 * SQL for whether a row holds a number that the engine writes in another way than RFC 8785: very small, very large.
 * Texts with rare control characters differ too: they show as {@link ODD_TEXT} in the row's JSON.
 */
export function oddSql(columns: readonly Column[]): string {
  const odd = columns
    .filter(({ type }) => type === 'DOUBLE')
    .map(({ name, list }) =>
      list
        ? `len(list_filter(${quoteName(name)}, lambda x: ${oddNumber('x')})) > 0`
        : oddNumber(quoteName(name)),
    );
  return odd.length === 0 ? 'false' : odd.map((test) => `coalesce(${test}, false)`).join(' OR ');
}

function oddNumber(value: string): string {
  return `(${value} <> 0 AND (abs(${value}) < 0.001 OR abs(${value}) >= 1e15)) OR NOT isfinite(${value})`;
}

/** How a control character without a short form starts in JSON. */
export const ODD_TEXT = '\\u00';

import {
  type Asked,
  answerColumns,
  BACKGROUND,
  baseColumns,
  type Columns,
  concerns,
  DISPUTED,
  disputable,
  type Field,
  readFields,
  shownFields,
  sourceMissing,
  type Wanted,
} from '../counting/index.ts';
import { expressionSql } from './expression-sql.ts';
import { saidSql } from './provenance-sql.ts';
import { all, any, type Fragment, join, name, sql } from './sql.ts';

/**
 * One query that counts the records of a type by everything that an answer and its caveats depend on. Records that are
 * alike in the columns that the question needs are counted first, as they are stored; conditions are worked out once
 * for each kind of record.
 */
export function questionSql(asked: Asked, { records, figure }: Wanted): Fragment {
  const answers = inSql(answerColumns(asked, figure));
  const columns = [...BASE, '_disputed', ...answers.map(([alias]) => alias)].map(name);
  const listed = records !== 'none';
  const held = asked.conditions.map((_, i) => heldSql(name(`_c${i}`), records));
  const wanted = all([sql`_counted`, ...held]);
  const ids = listed ? sql`, string_agg(_ids, chr(10)) FILTER (WHERE ${wanted}) AS records` : sql``;
  const carried = listed ? sql`_n, _ids` : sql`_n`;
  const workedOut = [...inSql(baseColumns(asked)), ...answers].map(([, value]) => value);
  const kinds = kindsSql(asked, shownFields(asked), join(workedOut, ', '), listed);
  return sql`
  WITH kinds AS (${kinds}), ${countedSql(asked, sql`kinds`)}, asked AS (
    SELECT ${carried}, ${join([...BASE, '_disputed'].map(name), ', ')}, ${join(answers.map(whereCounted), ', ', sql`0`)}
    FROM counted
  )
  SELECT ${join(columns, ', ')}, sum(_n) AS n${ids}
  FROM asked
  GROUP BY ${join(columns, ', ')}`;
}

/** Whether the ids of a record are wanted, by the answer to one condition. */
function heldSql(answer: Fragment, records: Wanted['records']): Fragment {
  return records === 'possible' ? sql`${answer} IS NOT FALSE` : answer;
}

/**
 * Kinds of records: how many (`_n`) are alike in the columns that something is worked out of, and which (`_ids`). Where
 * the records are too many to be listed, kinds are told apart by two hashes of 64 bits (decision 19).
 */
function kindsSql(asked: Asked, fields: readonly Field[], workedOut: Fragment, records: boolean): Fragment {
  const columns = [...new Set([...READ, keyState(asked), ...workedOut.names])].map(name);
  const from = withProvenance(asked, readFields(asked));
  const disputed = disputedSql(fields);
  if (records)
    return sql`
    SELECT ${join(columns, ', ')}, ${disputed} AS _disputed, count(*) AS _n, string_agg(id, chr(10)) AS _ids
    FROM ${from} GROUP BY ${join(columns, ', ')}, _disputed`;
  const kind = [...columns, disputed];
  return sql`
    SELECT ${join(
      columns.map((column) => sql`any_value(${column}) AS ${column}`),
      ', ',
    )}, any_value(${disputed}) AS _disputed, count(*) AS _n
    FROM ${from} GROUP BY hash(${join(kind, ', ')}), hash(${join(kind.toReversed(), ', ')})`;
}

/** Columns of a record type's table that are read for any question. */
const READ = [BACKGROUND];

function keyState({ recordType }: Asked): string {
  return `${recordType.key}_state`;
}

/** The records of a type, as they are stored. */
export function recordsSql(asked: Asked): Fragment {
  return withProvenance(asked, [...asked.of.map(({ field }) => field), ...asked.known]);
}

/** Records, or kinds of them, with what decides whether N counts them, as the tables `base` and `counted`. */
export function countedSql(asked: Asked, from: Fragment): Fragment {
  const { background } = asked.question;
  return sql`base AS (
    SELECT *, ${baseSql(asked)} FROM ${from} WHERE ${expressionSql(concerns(asked))}
  ), counted AS (
    SELECT *, _included AND _of IS TRUE AND _known${background ? sql`` : sql` AND NOT _past`} AS _counted
    FROM base
  )`;
}

/** The table of a record type, with a list and a state for each provenance that is asked for. */
function withProvenance(asked: Asked, used: readonly Field[]): Fragment {
  const type = asked.recordType.name;
  const wanted = new Map(
    used.flatMap(({ variable, provenance }) => (provenance ? [[variable.name, provenance]] : [])),
  );
  if (wanted.size === 0) return name(type);
  const parts = [...wanted].map(([column, provenance], i) => {
    const table = name(`_p${i}`);
    return {
      columns: sql`${table}.said AS ${name(column)},
        CASE WHEN ${table}.said IS NULL THEN ${sourceMissing(provenance)} ELSE 'stated' END AS ${name(`${column}_state`)}`,
      join: sql`LEFT JOIN (${saidSql(provenance)}) ${table} ON ${table}.record = ${name(type)}.id`,
    };
  });
  return sql`(SELECT ${name(type)}.*, ${join(
    parts.map(({ columns }) => columns),
    ', ',
  )}
    FROM ${name(type)} ${join(
      parts.map((part) => part.join),
      ' ',
    )})`;
}

/** A column in SQL: its name, and what stands in it. */
type SqlColumn = readonly [alias: string, value: Fragment];

function inSql(columns: Columns): readonly SqlColumn[] {
  return columns.map(([alias, value]) => [alias, expressionSql(value)]);
}

/** Not coded out, not only history, what `of` asks, what must be known, all of it, nobody decided on inclusion. */
const BASE = ['_included', '_past', '_of', '_known', '_counted', '_uncoded'];

/** Names begin with `_`, as no variable of a codebook does. */
function baseSql(asked: Asked): Fragment {
  return join(
    inSql(baseColumns(asked)).map(([alias, value]) => sql`${value} AS ${name(alias)}`),
    ', ',
  );
}

/** Whether reports disagree on one of the fields. Most records have no dispute at all, which is quick to see. */
function disputedSql(fields: readonly Field[]): Fragment {
  const disputed = name(DISPUTED);
  const named = any([...disputable(fields)].map((each) => sql`list_contains(${disputed}, ${each})`));
  return sql`CASE WHEN len(${disputed}) = 0 THEN FALSE ELSE ${named} END`;
}

function whereCounted([alias, value]: SqlColumn): Fragment {
  return sql`CASE WHEN _counted THEN ${value} END AS ${name(alias)}`;
}

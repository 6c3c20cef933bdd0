import type { Codebook, RecordType } from '../codebook/index.ts';
import type { Question } from '../model/index.ts';
import { type Condition, conditionsOf, knownSql } from './condition.ts';
import { hasValue, stateOf } from './element.ts';
import { type Field, fieldOf } from './field.ts';
import { figureColumns } from './figure-columns.ts';
import { type Columns, groupColumns } from './group-keys.ts';
import { all, any, type Fragment, join, name, sql } from './sql.ts';

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

/** What a query brings beside the counts. */
export interface Wanted {
  /** Ids of the records that satisfy all conditions. */
  readonly records: boolean;
  /** Splits the piles by the values of this figure. */
  readonly figure: Field | null;
}

/**
 * One query that counts the records of a type by everything that an answer and its caveats depend on. Records that are
 * alike in the columns that the question needs are counted first, as they are stored; conditions are worked out once
 * for each kind of record.
 */
export function questionSql(asked: Asked, { records, figure }: Wanted): Fragment {
  const { conditions, groups } = asked;
  const answers = [...answerColumns(asked), ...(figure ? figureColumns(figure) : [])];
  const columns = [...BASE, '_disputed', ...answers.map(([alias]) => alias)].map(name);
  const matches = all([sql`_counted`, ...conditions.map((_, i) => name(`_c${i}`))]);
  const ids = records ? sql`, string_agg(_ids, chr(10)) FILTER (WHERE ${matches}) AS records` : sql``;
  const carried = records ? sql`_n, _ids` : sql`_n`;
  const fields = [...conditions.map(({ field }) => field), ...groups];
  const kinds = kindsSql(
    asked,
    fields,
    join([baseSql(asked), ...answers.map(([, value]) => value)], ', '),
    records,
  );
  return sql`
  WITH kinds AS (${kinds}), ${countedSql(asked, sql`kinds`)}, asked AS (
    SELECT ${carried}, ${join([...BASE, '_disputed'].map(name), ', ')}, ${join(answers.map(whereCounted), ', ', sql`0`)}
    FROM counted
  )
  SELECT ${join(columns, ', ')}, sum(_n) AS n${ids}
  FROM asked
  GROUP BY ${join(columns, ', ')}`;
}

/**
 * Kinds of records: how many (`_n`) are alike in the columns that something is worked out of, and which (`_ids`). Where
 * the records are too many to be listed, kinds are told apart by two hashes of 64 bits (decision 11).
 */
function kindsSql(asked: Asked, fields: readonly Field[], workedOut: Fragment, records: boolean): Fragment {
  const columns = [...new Set([...READ, keyState(asked), ...workedOut.names])].map(name);
  const from = withProvenance(asked, fields);
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
const READ = ['background'];

function keyState({ recordType }: Asked): string {
  return `${recordType.key}_state`;
}

/** The records of a type, as they are stored. */
export function recordsSql(asked: Asked): Fragment {
  return withProvenance(asked, []);
}

/** Records, or kinds of them, with what decides whether N counts them, as the tables `base` and `counted`. */
export function countedSql(asked: Asked, from: Fragment): Fragment {
  const { background } = asked.question;
  return sql`base AS (
    SELECT *, ${baseSql(asked)} FROM ${from} WHERE NOT background OR ${name(keyState(asked))} = 'stated'
  ), counted AS (
    SELECT *, _included AND _of IS TRUE AND _known${background ? sql`` : sql` AND NOT _past`} AS _counted
    FROM base
  )`;
}

/** The table of a record type, with a list and a state for each provenance that is asked for. */
function withProvenance(
  { recordType: { name: type }, of, known }: Asked,
  fields: readonly Field[],
): Fragment {
  const used = [...fields, ...of.map(({ field }) => field), ...known];
  const wanted = new Map(
    used.flatMap(({ variable, provenance }) => (provenance ? [[variable.name, provenance]] : [])),
  );
  if (wanted.size === 0) return name(type);
  const parts = [...wanted].map(([column, { lists }], i) => {
    const table = name(`_p${i}`);
    return {
      columns: sql`${table}.said AS ${name(column)},
        CASE WHEN ${table}.said IS NULL THEN 'not_reported' ELSE 'stated' END AS ${name(`${column}_state`)}`,
      join: sql`LEFT JOIN (${lists}) ${table} ON ${table}.record = ${name(type)}.id`,
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

/** Not coded out, not only history, what `of` asks, what must be known, all of it, nobody decided on inclusion. */
const BASE = ['_included', '_past', '_of', '_known', '_counted', '_uncoded'];

/** Names begin with `_`, as no variable of a codebook does. */
function baseSql({ question, recordType, of, known }: Asked): Fragment {
  const inclusion = inclusionVariable(question, recordType);
  const state = name(`${inclusion ?? recordType.key}_state`);
  const included = inclusion === null ? sql`TRUE` : sql`(${state} <> 'stated' OR ${name(inclusion)} = 'in')`;
  const uncoded = inclusion === null ? sql`FALSE` : sql`${state} = 'not_coded'`;
  return sql`${included} AS _included, background AS _past, ${all(of.map((each) => each.sql))} AS _of,
      ${all(known.map(knownSql))} AS _known, ${uncoded} AS _uncoded`;
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

/** Whether reports disagree on one of the fields. Most records have no dispute at all, which is quick to see. */
function disputedSql(fields: readonly Field[]): Fragment {
  const names = new Set(fields.flatMap(({ variable, provenance }) => (provenance ? [] : [variable.name])));
  const named = any([...names].map((each) => sql`list_contains(disputed, ${each})`));
  return sql`CASE WHEN len(disputed) = 0 THEN FALSE ELSE ${named} END`;
}

/** Per condition its answer, the state of its variable and whether it has a value of the kind; per group its keys. */
function answerColumns({ conditions, groups, question }: Asked): Columns {
  const answers = conditions.flatMap(
    (condition, i): Columns => [
      [`_c${i}`, condition.sql],
      [`_s${i}`, stateOf(condition.field)],
      [`_v${i}`, hasValue(condition.field)],
    ],
  );
  return [...answers, ...groups.flatMap((field, i) => groupColumns(field, i, question.allocation))];
}

function whereCounted([alias, value]: Columns[number]): Fragment {
  return sql`CASE WHEN _counted THEN ${value} END AS ${name(alias)}`;
}

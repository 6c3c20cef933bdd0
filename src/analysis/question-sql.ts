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

/** One query that counts the records of a type by everything that an answer and its caveats depend on. */
export function questionSql(asked: Asked, { records, figure }: Wanted): Fragment {
  const { conditions, groups } = asked;
  const answers = [...answerColumns(asked), ...(figure ? figureColumns(figure) : [])];
  const columns = [...BASE, ...answers.map(([alias]) => alias)].map(name);
  const matches = all([sql`_counted`, ...conditions.map((_, i) => name(`_c${i}`))]);
  const ids = records ? sql`, string_agg(id, chr(10)) FILTER (WHERE ${matches}) AS records` : sql``;
  return sql`
  WITH ${countedSql(asked, [...conditions.map(({ field }) => field), ...groups])}, asked AS (
    SELECT id, ${join([...BASE.map(name), ...answers.map(whereCounted)], ', ')}
    FROM counted
  )
  SELECT ${join(columns, ', ')}, count(*) AS n${ids}
  FROM asked
  GROUP BY ${join(columns, ', ')}`;
}

/** The records of a type with what decides whether N counts them, as the tables `base` and `counted`. */
export function countedSql(asked: Asked, fields: readonly Field[]): Fragment {
  const { question, recordType, of, known } = asked;
  const used = [...fields, ...of.map(({ field }) => field), ...known];
  return sql`base AS (
    SELECT *, ${baseSql(asked)}
    FROM ${withProvenance(recordType, used)}
    WHERE NOT background OR ${name(`${recordType.key}_state`)} = 'stated'
  ), counted AS (
    SELECT *, _included AND _of IS TRUE AND _known${question.background ? sql`` : sql` AND NOT _past`} AS _counted
    FROM base
  )`;
}

/** The table of a record type, with a list and a state for each provenance that is asked for. */
function withProvenance({ name: type }: RecordType, fields: readonly Field[]): Fragment {
  const wanted = new Map(
    fields.flatMap(({ variable, provenance }) => (provenance ? [[variable.name, provenance]] : [])),
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

/** Per condition its answer, the state of its variable and whether it has a value of the kind; per group its keys. */
function answerColumns({ conditions, groups, question }: Asked): Columns {
  const fields = [...conditions.map(({ field }) => field), ...groups];
  const names = new Set(fields.flatMap(({ variable, provenance }) => (provenance ? [] : [variable.name])));
  const disputed = any([...names].map((each) => sql`list_contains(disputed, ${each})`));
  const answers = conditions.flatMap(
    (condition, i): Columns => [
      [`_c${i}`, condition.sql],
      [`_s${i}`, stateOf(condition.field)],
      [`_v${i}`, hasValue(condition.field)],
    ],
  );
  const keys = groups.flatMap((field, i) => groupColumns(field, i, question.allocation));
  return [['_disputed', disputed], ...answers, ...keys];
}

function whereCounted([alias, value]: Columns[number]): Fragment {
  return sql`CASE WHEN _counted THEN ${value} END AS ${name(alias)}`;
}

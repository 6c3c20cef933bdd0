import type { Codebook, RecordType } from '../codebook/index.ts';
import type { Question } from '../model/index.ts';
import { type Condition, conditionsOf, knownSql } from './condition.ts';
import { hasValue, stateOf } from './element.ts';
import { type Field, fieldOf } from './field.ts';
import { type Columns, groupColumns } from './group-keys.ts';
import { all, any, type Fragment, join, name, sql } from './sql.ts';

/** A question with its names resolved against a codebook. */
export interface Asked {
  readonly question: Question;
  readonly conditions: readonly Condition[];
  readonly groups: readonly Field[];
}

/** One query that counts the records of a type by everything that an answer and its caveats depend on. */
export function questionSql(
  question: Question,
  codebook: Codebook,
  recordType: RecordType,
): [Asked, Fragment] {
  const conditions = conditionsOf(question.where, codebook, recordType);
  const groups = question.by.map((path) => fieldOf(path, recordType));
  const of = conditionsOf(question.of, codebook, recordType);
  const answers = answerColumns(conditions, groups);
  const columns = [...BASE, ...answers.map(([alias]) => alias)].map(name);
  const matches = all([sql`_counted`, ...conditions.map((_, i) => name(`_c${i}`))]);
  const query = sql`
  WITH base AS (
    SELECT *, ${baseSql(question, recordType, of)}
    FROM ${name(recordType.name)}
    WHERE NOT background OR ${name(`${recordType.key}_state`)} = 'stated'
  ), counted AS (
    SELECT *, _included AND _of IS TRUE AND _known${question.background ? sql`` : sql` AND NOT _past`} AS _counted
    FROM base
  ), asked AS (
    SELECT id, ${join([...BASE.map(name), ...answers.map(whereCounted)], ', ')}
    FROM counted
  )
  SELECT ${join(columns, ', ')}, count(*) AS n, string_agg(id, chr(10)) FILTER (WHERE ${matches}) AS records
  FROM asked
  GROUP BY ${join(columns, ', ')}`;
  return [{ question, conditions, groups }, query];
}

/** Not coded out, not only history, what `of` asks, what must be known, all of it, nobody decided on inclusion. */
const BASE = ['_included', '_past', '_of', '_known', '_counted', '_uncoded'];

/** Names begin with `_`, as no variable of a codebook does. */
function baseSql(question: Question, recordType: RecordType, of: readonly Condition[]): Fragment {
  const inclusion = inclusionVariable(question, recordType);
  const state = name(`${inclusion ?? recordType.key}_state`);
  const included = inclusion === null ? sql`TRUE` : sql`(${state} <> 'stated' OR ${name(inclusion)} = 'in')`;
  const uncoded = inclusion === null ? sql`FALSE` : sql`${state} = 'not_coded'`;
  const known = all(question.known.map((path) => knownSql(fieldOf(path, recordType))));
  return sql`${included} AS _included, background AS _past, ${all(of.map((each) => each.sql))} AS _of,
      ${known} AS _known, ${uncoded} AS _uncoded`;
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
function answerColumns(conditions: readonly Condition[], groups: readonly Field[]): Columns {
  const names = new Set(
    [...conditions.map(({ field }) => field), ...groups].map(({ variable }) => variable.name),
  );
  const disputed = any([...names].map((each) => sql`list_contains(disputed, ${each})`));
  const answers = conditions.flatMap(
    (condition, i): Columns => [
      [`_c${i}`, condition.sql],
      [`_s${i}`, stateOf(condition.field)],
      [`_v${i}`, hasValue(condition.field)],
    ],
  );
  return [['_disputed', disputed], ...answers, ...groups.flatMap(groupColumns)];
}

function whereCounted([alias, value]: Columns[number]): Fragment {
  return sql`CASE WHEN _counted THEN ${value} END AS ${name(alias)}`;
}

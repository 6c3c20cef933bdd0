import type { Codebook, RecordType } from '../codebook/index.ts';
import type { Question } from '../model/index.ts';
import { conditionsSql, knownSql } from './condition.ts';
import { fieldOf } from './field.ts';
import { all, type Fragment, name, sql } from './sql.ts';

/** The records that a question is about, step by step; each step is an SQL expression over the type's table. */
export interface Base {
  /** Not coded out or doubtful, unless the question itself asks about inclusion. */
  readonly included: Fragment;
  /** Told only as history. */
  readonly background: Fragment;
  /** Not background, unless the question wants it. */
  readonly foreground: Fragment;
  /** What `of` asks, three-valued. */
  readonly of: Fragment;
  readonly known: Fragment;
  /** All of it: N counts the records for which this is true. */
  readonly whole: Fragment;
  /** Name of the inclusion variable, null when the type has none or the question asks about it. */
  readonly inclusion: string | null;
}

export function baseOf(question: Question, codebook: Codebook, recordType: RecordType): Base {
  const inclusion = inclusionVariable(question, recordType);
  const included =
    inclusion === null
      ? sql`TRUE`
      : sql`(${name(`${inclusion}_state`)} <> 'stated' OR ${name(inclusion)} = 'in')`;
  const background = sql`(background AND ${name(`${recordType.key}_state`)} = 'stated')`;
  const foreground = question.background ? sql`(NOT background OR ${background})` : sql`(NOT background)`;
  const of = conditionsSql(question.of, codebook, recordType);
  const known = all(question.known.map((path) => knownSql(fieldOf(path, recordType))));
  const whole = all([included, foreground, sql`${of} IS TRUE`, known]);
  return { included, background, foreground, of, known, whole, inclusion };
}

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

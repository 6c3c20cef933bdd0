import { type RecordType, recordTypeOf, suggestion } from '../codebook/index.ts';
import { AttestError, type Finding, type Question } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import { type Base, baseOf } from './base.ts';
import { caveatsOf } from './caveats.ts';
import { conditionsSql } from './condition.ts';
import { type Field, fieldOf } from './field.ts';
import { groupKeysSql } from './group-keys.ts';
import { findingRows, pilesOf } from './rows.ts';
import { compile, type Fragment, join, name, sql } from './sql.ts';

/**
 * Answers a question on a release. N are the records of the type that are not coded out or doubtful, without those
 * told only as history unless asked for, narrowed by `of` and `known`. Conditions are three-valued (Kleene): a blank,
 * a date that only overlaps, a coarser code, a range that straddles a figure cannot be told. `low` is k if every
 * unknown were a no, `high` if every unknown were a yes. Grouped rows keep N; blanks have rows of their own.
 * @throws AttestError QUESTION_INVALID naming the unknown type, variable or code and what was probably meant.
 */
export async function answer(release: Release, question: Question): Promise<Finding> {
  const { codebook } = release;
  const recordType = typeNamed(release, question.type);
  const base = baseOf(question, codebook, recordType);
  const conditions = conditionsSql(question.where, codebook, recordType);
  const fields = question.by.map((path) => fieldOf(path, recordType));
  const piles = pilesOf(
    await release.query(...compile(pilesSql(recordType, base, conditions, fields))),
    fields,
  );
  return {
    release: release.manifest.id,
    question,
    rows: findingRows(piles, question.by),
    caveats: await caveatsOf(release, question, recordType, base, conditions),
  };
}

function typeNamed({ codebook }: Release, type: string): RecordType {
  const found = recordTypeOf(codebook, type);
  if (found) return found;
  throw new AttestError('QUESTION_INVALID', `the codebook has no record type "${type}"`, {
    where: { path: 'type' },
    hint: suggestion(type, Object.keys(codebook.recordTypes)),
  });
}

function pilesSql(
  recordType: RecordType,
  base: Base,
  conditions: Fragment,
  fields: readonly Field[],
): Fragment {
  const keys = fields.map((field, i) => sql`${groupKeysSql(field)} AS ${name(`g${i}`)}`);
  const groups = fields.map((_, i) => name(`g${i}`));
  return sql`
    SELECT ${join([...groups, sql`matches`], ', ')}, count(*) AS n, list(id) FILTER (WHERE matches) AS records
    FROM (
      SELECT ${join([...keys, sql`id`, sql`${conditions} AS matches`], ', ')}
      FROM ${name(recordType.name)} WHERE ${base.whole}
    )
    GROUP BY ${join([...groups, sql`matches`], ', ')}`;
}

import { type RecordType, recordTypeOf, suggestion } from '../codebook/index.ts';
import { AttestError, type Finding, type Question } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import { caveatsOf } from './caveats.ts';
import { pileOf } from './pile.ts';
import { questionSql } from './question-sql.ts';
import { findingRows } from './rows.ts';
import { compile } from './sql.ts';

/**
 * Answers a question on a release. N are the records of the type that are not coded out or doubtful, without those
 * told only as history unless asked for, narrowed by `of` and `known`. Conditions are three-valued (Kleene): a blank,
 * a date that only overlaps, a coarser code, a range that straddles a figure cannot be told. `low` is k if every
 * unknown were a no, `high` if every unknown were a yes. Grouped rows keep N; blanks have rows of their own.
 * @throws AttestError QUESTION_INVALID naming the unknown type, variable or code and what was probably meant.
 */
export async function answer(release: Release, question: Question): Promise<Finding> {
  const [asked, query] = questionSql(question, release.codebook, typeNamed(release, question.type));
  const piles = (await release.query(...compile(query))).map((row) => pileOf(row, asked));
  return {
    release: release.manifest.id,
    question,
    rows: findingRows(
      piles.filter(({ counted }) => counted),
      question.by,
    ),
    caveats: caveatsOf(asked, piles),
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

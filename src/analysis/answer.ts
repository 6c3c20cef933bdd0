import {
  answerBy,
  type Counter,
  type Naming,
  type Note,
  notedRecordsBy,
  PLAIN_NAMING,
  pileOf,
  unknownRecordsBy,
} from '../counting/index.ts';
import type { Finding, FindingRow, Question } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import { clustersSql } from './clusters-sql.ts';
import { questionSql } from './question-sql.ts';
import { compile } from './sql.ts';

const MOST_LISTED = 100_000;

/**
 * Answers a question on a release, as `answerBy` has it.
 * @param naming how caveats speak
 * @param mostListed records of the type up to which rows list ids; collecting more takes longer than counting them
 * @throws AttestError QUESTION_INVALID naming the unknown type, variable or code and what was probably meant.
 */
export function answer(
  release: Release,
  question: Question,
  naming: Naming = PLAIN_NAMING,
  mostListed = MOST_LISTED,
): Promise<Finding> {
  return answerBy(counterOf(release, mostListed), question, naming);
}

/**
 * Ids of the records that are unknown to a row of the answer, as `unknownRecordsBy` has it.
 * @throws AttestError QUESTION_INVALID, as `answer`
 */
export function unknownRecords(
  release: Release,
  question: Question,
  group: FindingRow['group'],
): Promise<string[]> {
  return unknownRecordsBy(counterOf(release, MOST_LISTED), question, group);
}

/** Ids of the records that a caveat of the answer speaks of. @throws AttestError QUESTION_INVALID, as `answer` */
export function notedRecords(release: Release, question: Question, note: Note): Promise<string[]> {
  return notedRecordsBy(counterOf(release, MOST_LISTED), question, note);
}

function counterOf({ manifest, codebook, query }: Release, mostListed: number): Counter {
  const rows = new Map(manifest.tables.map((table) => [table.name, table.rows]));
  return {
    release: manifest.id,
    codebook,
    regions: manifest.regions ?? null,
    mostListed,
    records: (type) => rows.get(type) ?? 0,
    piles: async (asked, wanted) => {
      const found = await query(...compile(questionSql(asked, wanted)));
      return found.map((row) => pileOf(row, asked));
    },
    clusters: async (asked) => {
      const [row] = await query(...compile(clustersSql(asked)));
      return { n: Number(row?.n), sharing: Number(row?.sharing), related: Number(row?.related) };
    },
  };
}

import { answer, notedRecords, unknownRecords } from '../analysis/index.ts';
import type { Note } from '../counting/index.ts';
import type { Finding, FindingRow, Question, RecordEvidence } from '../model/index.ts';
import { namingIn, type ReportLanguage } from './names-in.ts';
import { withRelease } from './release-named.ts';
import type { Releases } from './workspace.ts';

export { findingCsv } from '../formats/index.ts';

/**
 * Answers a question on a release: the newest, or the named one.
 * @param language of the caveats; without one they are in English and call variables as the question does
 */
export function askRelease(
  ws: Releases,
  question: Question,
  release?: string,
  language?: ReportLanguage,
): Promise<Finding> {
  return withRelease(ws, release, (opened) =>
    answer(opened, question, language && namingIn(opened.codebook, language)),
  );
}

/** Ids of the records that are unknown to a row of an answer: of its group and conditions perhaps, not for sure. */
export function unknownTo(
  ws: Releases,
  question: Question,
  group: FindingRow['group'],
  release?: string,
): Promise<string[]> {
  return withRelease(ws, release, (opened) => unknownRecords(opened, question, group));
}

/** Ids of the records that a caveat of an answer speaks of. */
export function notedIn(ws: Releases, question: Question, note: Note, release?: string): Promise<string[]> {
  return withRelease(ws, release, (opened) => notedRecords(opened, question, note));
}

/** The sentences behind records of a release. */
export function evidenceFor(
  ws: Releases,
  records: readonly string[],
  release?: string,
): Promise<RecordEvidence[]> {
  return withRelease(ws, release, (opened) => opened.evidence(records));
}

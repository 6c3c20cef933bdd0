import { answer } from '../analysis/index.ts';
import type { Finding, Question, RecordEvidence } from '../model/index.ts';
import { withRelease } from './release-named.ts';
import type { Releases } from './workspace.ts';

export { findingCsv } from '../formats/index.ts';

/** Answers a question on a release: the newest, or the named one. */
export function askRelease(ws: Releases, question: Question, release?: string): Promise<Finding> {
  return withRelease(ws, release, (opened) => answer(opened, question));
}

/** The sentences behind records of a release. */
export function evidenceFor(
  ws: Releases,
  records: readonly string[],
  release?: string,
): Promise<RecordEvidence[]> {
  return withRelease(ws, release, (opened) => opened.evidence(records));
}

import { answer } from '../analysis/index.ts';
import type { Finding, Question, RecordEvidence } from '../model/index.ts';
import { openRelease } from '../release/index.ts';
import { releaseNamed } from './release-named.ts';
import type { Releases } from './workspace.ts';

export { findingCsv } from '../formats/index.ts';

/** Answers a question on a release: the newest, or the named one. */
export async function askRelease(ws: Releases, question: Question, release?: string): Promise<Finding> {
  const { folder } = await releaseNamed(ws, release);
  const opened = await openRelease(folder);
  try {
    return await answer(opened, question);
  } finally {
    await opened.close();
  }
}

/** The sentences behind records of a release. */
export async function evidenceFor(
  ws: Releases,
  records: readonly string[],
  release?: string,
): Promise<RecordEvidence[]> {
  const { folder } = await releaseNamed(ws, release);
  const opened = await openRelease(folder);
  try {
    return await opened.evidence(records);
  } finally {
    await opened.close();
  }
}

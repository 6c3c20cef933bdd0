import { type RecordColumn, type RecordList, recordColumn, recordList } from '../analysis/index.ts';
import { withRelease } from './release-named.ts';
import type { Releases } from './workspace.ts';

/** The records of a type in the newest release. @throws AttestError RELEASE_NOT_FOUND, INPUT_INVALID */
export function newestRecords(ws: Releases, type: string): Promise<RecordList> {
  return withRelease(ws, undefined, (release) => recordList(release, type));
}

/** One column of them. @throws AttestError RELEASE_NOT_FOUND, INPUT_INVALID */
export function newestColumn(ws: Releases, type: string, name: string): Promise<RecordColumn> {
  return withRelease(ws, undefined, (release) => recordColumn(release, type, name));
}

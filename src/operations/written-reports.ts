import { createHash } from 'node:crypto';
import { AttestError } from '../model/index.ts';
import type { Workspace } from './workspace.ts';

/** A report as it stands in the project's folder. */
export interface WrittenReport {
  readonly name: string;
  readonly markdown: string;
  /** Tells this text from every other: SHA-256, lower-case hex. */
  readonly version: string;
}

type Shelf = Pick<Workspace, 'reports'>;

/** Letters, digits, blanks, `-` and `_`: a name that is a file on any system, and leads nowhere else. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,79}$/u;

/** Names of the project's reports, sorted. */
export async function writtenReports({ reports }: Shelf): Promise<string[]> {
  return (await reports.list()).filter((name) => NAME.test(name));
}

/**
 * @returns null where the project has no report of that name: one may be begun
 * @throws AttestError INPUT_INVALID for what is no name
 */
export async function writtenReport({ reports }: Shelf, name: string): Promise<WrittenReport | null> {
  checkName(name);
  const markdown = await reports.read(name);
  return markdown === undefined ? null : { name, markdown, version: versionOf(markdown) };
}

/**
 * Writes a report over the text that the writer began from, and over no other.
 * @param was version of that text; null where there was none
 * @throws AttestError REPORT_CHANGED where somebody else has written since; INPUT_INVALID for what is no name
 */
export async function writeReport(
  { reports }: Shelf,
  { name, markdown, was }: { readonly name: string; readonly markdown: string; readonly was: string | null },
): Promise<WrittenReport> {
  checkName(name);
  const there = await reports.read(name);
  const version = there === undefined ? null : versionOf(there);
  if (version !== was && there !== markdown)
    throw new AttestError('REPORT_CHANGED', `${name} is not the text that you began from`, {
      hint: 'Read what is there now, or write under another name.',
    });
  if (there !== markdown) await reports.write(name, markdown);
  return { name, markdown, version: versionOf(markdown) };
}

function checkName(name: string): void {
  if (NAME.test(name)) return;
  throw new AttestError('INPUT_INVALID', `"${name}" cannot be the name of a report`, {
    hint: 'Letters, digits, blanks, - and _, at most 80.',
  });
}

function versionOf(markdown: string): string {
  return createHash('sha256').update(markdown).digest('hex');
}

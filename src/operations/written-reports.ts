import { createHash } from 'node:crypto';
import { AttestError } from '../model/index.ts';
import { checkShelfName, isShelfName } from './shelf-name.ts';
import type { Workspace } from './workspace.ts';

/** A report as it stands in the project's folder. */
export interface WrittenReport {
  readonly name: string;
  readonly markdown: string;
  /** Tells this text from every other: SHA-256, lower-case hex. */
  readonly version: string;
}

type Shelf = Pick<Workspace, 'reports'>;

/** Names of the project's reports, sorted. */
export async function writtenReports({ reports }: Shelf): Promise<string[]> {
  return (await reports.list()).filter(isShelfName);
}

/**
 * @returns null where the project has no report of that name: one may be begun
 * @throws AttestError INPUT_INVALID for what is no name
 */
export async function writtenReport({ reports }: Shelf, name: string): Promise<WrittenReport | null> {
  checkShelfName(name, 'report');
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
  checkShelfName(name, 'report');
  const there = await reports.read(name);
  if (versionOf(there) !== was && there !== markdown) throw changed(name);
  if (there !== markdown) await reports.write(name, markdown);
  return { name, markdown, version: versionOf(markdown) };
}

/**
 * Removes a report as somebody knows it, and no other text.
 * @throws AttestError REPORT_CHANGED where somebody else has written since; INPUT_INVALID for what is no name
 */
export async function removeReport(
  { reports }: Shelf,
  { name, was }: { readonly name: string; readonly was: string },
): Promise<void> {
  checkShelfName(name, 'report');
  const there = await reports.read(name);
  if (there !== undefined && versionOf(there) !== was) throw changed(name);
  await reports.remove(name);
}

function changed(name: string): AttestError {
  return new AttestError('REPORT_CHANGED', `${name} is not the text that you began from`, {
    hint: 'Read what is there now, or write under another name.',
  });
}

function versionOf(markdown: string): string;
function versionOf(markdown: string | undefined): string | null;
function versionOf(markdown: string | undefined): string | null {
  if (markdown === undefined) return null;
  return createHash('sha256').update(markdown).digest('hex');
}

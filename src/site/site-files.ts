import type { CodebookView, SiteView } from '../api/index.ts';
import { AttestError, type Question } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import { writeData } from './data-files.ts';
import { type ReleaseTexts, sha256, writeDownloads } from './downloads.ts';
import { overviewOf } from './overview.ts';
import { indexPage } from './page.ts';
import { pieceFile, type SiteFile } from './piece.ts';
import { type LengthOf, makePublic } from './public-form.ts';

/** A report that goes along with a site: a whole page. */
export interface SiteReport {
  /** Of its file, without the end. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly html: string;
  /** What it asks the release, so that its numbers can be looked up. */
  readonly questions: readonly Question[];
}

/** What a site is made of beside its release. */
export interface SiteParts {
  readonly codebook: CodebookView;
  /** The built pages, script and sheet: paths below the site. */
  readonly app: readonly SiteFile[];
  /** Texts of the release's folder by name: manifest, citation, licence, changes, codebook … */
  readonly texts: ReleaseTexts;
  baseMap(): Promise<unknown>;
  /** How long documents are, which says how much of them may be quoted. */
  readonly lengthOf?: LengthOf;
  /** The whole folder of the release, if readers are to have it: with its quotes as long as they are. */
  readonly whole?: () => Promise<readonly SiteFile[]>;
  /** Builds the reports; called when the release has its public form. */
  reports(): Promise<readonly SiteReport[]>;
  /** Told what is being done. */
  progress?(step: string): void;
}

export interface WrittenSite {
  readonly files: number;
  readonly bytes: number;
  /** Cells of the release that held names which it had not masked. */
  readonly masked: number;
}

/**
 * Writes a release as a site: pages, data, downloads, reports, and the checksums of all of it. The same release, reports
 * and pages give the same files, byte for byte. The release is left in its public form.
 * @throws AttestError INPUT_INVALID when the whole release is asked for and holds names that nobody may see
 */
export async function writeSite(
  release: Release,
  parts: SiteParts,
  write: (file: SiteFile) => Promise<void>,
): Promise<WrittenSite> {
  const sums: string[] = [];
  let bytes = 0;
  const keep = async (file: SiteFile) => {
    sums.push(`${sha256(file.bytes)}  ${file.path}`);
    bytes += file.bytes.length;
    await write(file);
  };
  const { progress = () => {} } = parts;
  progress('names and quotes');
  const masked = await makePublic(release, parts.lengthOf);
  if (masked > 0 && parts.whole) throw holdsNames(release);
  for (const file of parts.app) await keep(file);
  const site = await writeContent(release, masked === 0 ? parts : withoutChanges(parts), progress, keep);
  await keep(pieceFile('site', site));
  await keep({ path: 'index.html', bytes: utf8(indexPage(site)) });
  const lines = sums.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  await write({ path: 'SHA256SUMS.txt', bytes: utf8(`${lines.join('\n')}\n`) });
  return { files: sums.length + 1, bytes, masked };
}

function holdsNames({ manifest }: Release): AttestError {
  return new AttestError('INPUT_INVALID', `release ${manifest.name} holds names of private persons`, {
    hint: 'Cut a release with mask_names: true, or publish without its tables.',
  });
}

/** What changed is told in the words of a release that was not masked. */
function withoutChanges(parts: SiteParts): SiteParts {
  const { 'CHANGES.md': _, ...texts } = parts.texts;
  return { ...parts, texts };
}

/** Writes what pages show and readers take along. Returns what the first page must know. */
async function writeContent(
  release: Release,
  parts: SiteParts,
  progress: (step: string) => void,
  keep: (file: SiteFile) => Promise<void>,
): Promise<SiteView> {
  progress('reports');
  const built = await parts.reports();
  const reports = await writeReports(built, keep);
  progress('pages');
  const asked = built.flatMap(({ questions }) => questions);
  const index = await writeData(release, { baseMap: parts.baseMap, asked }, keep);
  progress('downloads');
  const downloads = await writeDownloads(release, parts.texts, (await parts.whole?.()) ?? [], keep);
  const { id, name, head, about } = release.manifest;
  return {
    ...(await overviewOf(release, parts.codebook)),
    ...index,
    manifest: { sha256: sha256(parts.texts['manifest.json'] ?? new Uint8Array()), head: head.seq },
    citation: `${(about?.authors ?? []).join(', ')}: ${about?.title ?? name}, release ${name} (${id}).`,
    reports,
    downloads,
  };
}

async function writeReports(
  reports: readonly SiteReport[],
  keep: (file: SiteFile) => Promise<void>,
): Promise<SiteView['reports']> {
  const listed: SiteView['reports'] = [];
  for (const { name, title, language, html } of reports) {
    const path = `reports/${name}.html`;
    await keep({ path, bytes: utf8(html) });
    listed.push({ path, title, language });
  }
  return listed;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

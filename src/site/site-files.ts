import { createHash } from 'node:crypto';
import type { CodebookView, SiteView } from '../api/index.ts';
import { releaseAs, zipped } from '../formats/index.ts';
import { AttestError } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import { writeData } from './data-files.ts';
import { overviewOf } from './overview.ts';
import { indexPage } from './page.ts';
import { pieceFile, type SiteFile } from './piece.ts';
import { makePublic } from './public-form.ts';

/** A report that goes along with a site: a whole page. */
export interface SiteReport {
  /** Of its file, without the end. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly html: string;
}

/** What a site is made of beside its release. */
export interface SiteParts {
  readonly codebook: CodebookView;
  /** The built pages, script and sheet: paths below the site. */
  readonly app: readonly SiteFile[];
  /** Texts of the release's folder by name: manifest, citation, licence, changes, codebook … */
  readonly texts: Readonly<Record<string, Uint8Array>>;
  baseMap(): Promise<unknown>;
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
  const masked = await makePublic(release);
  if (masked > 0 && parts.whole)
    throw new AttestError(
      'INPUT_INVALID',
      `release ${release.manifest.name} holds names of private persons`,
      {
        hint: 'Cut a release with mask_names: true, or publish without its tables.',
      },
    );
  for (const file of parts.app) await keep(file);
  progress('pages');
  const index = await writeData(release, parts.baseMap, keep);
  progress('downloads');
  const downloads = await writeDownloads(
    release,
    masked === 0 ? parts.texts : withoutChanges(parts.texts),
    keep,
  );
  for (const file of (await parts.whole?.()) ?? [])
    if (!downloads.some(({ path }) => path === file.path)) await keep(file);
  progress('reports');
  const reports = await writeReports(await parts.reports(), keep);
  const { id, name, head, about } = release.manifest;
  const site: SiteView = {
    ...(await overviewOf(release, parts.codebook)),
    ...index,
    questions: [...index.questions],
    maps: [...index.maps],
    pieces: { records: [...index.pieces.records], documents: [...index.pieces.documents] },
    manifest: { sha256: sha256(parts.texts['manifest.json'] ?? new Uint8Array()), head: head.seq },
    citation: `${(about?.authors ?? []).join(', ')}: ${about?.title ?? name}, release ${name} (${id}).`,
    reports,
    downloads,
  };
  await keep(pieceFile('site', site));
  await keep({ path: 'index.html', bytes: utf8(indexPage(site)) });
  const lines = sums.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  await write({ path: 'SHA256SUMS.txt', bytes: utf8(`${lines.join('\n')}\n`) });
  return { files: sums.length + 1, bytes, masked };
}

/** What changed is told in the words of a release that was not masked. */
function withoutChanges({ 'CHANGES.md': _, ...texts }: SiteParts['texts']): SiteParts['texts'] {
  return texts;
}

const TITLES: Readonly<Record<string, string>> = {
  'CHANGES.md': 'What changed since the release before',
  'CITATION.cff': 'How to cite it (CFF)',
  'LICENCE.txt': 'Licence',
  'SENSITIVITY.txt': 'What readers must take care of',
  'codebook.yaml': 'Codebook (YAML)',
  'manifest.json': 'Manifest of the release: columns, rows and checksums',
};

type Download = SiteView['downloads'][number];

async function writeDownloads(
  release: Release,
  texts: SiteParts['texts'],
  keep: (file: SiteFile) => Promise<void>,
): Promise<Download[]> {
  const stem = release.manifest.name;
  const archives = [
    { format: 'csv', path: `${stem}-csv.zip`, title: 'All tables and the codebook (CSV, zipped)' },
    { format: 'xlsx', path: `${stem}.xlsx`, title: 'All tables and the codebook (XLSX)' },
    { format: 'geojson', path: `${stem}.geojson`, title: 'Places with their radius and role (GeoJSON)' },
    {
      format: 'datapackage',
      path: `${stem}-datapackage.zip`,
      title: 'Data Package with a schema for each table (zipped)',
    },
  ] as const;
  const downloads: Download[] = [];
  const offer = async (path: string, title: string, bytes: Uint8Array) => {
    await keep({ path, bytes });
    downloads.push({ path, title, bytes: bytes.length, sha256: sha256(bytes) });
  };
  for (const { format, path, title } of archives) {
    const files = await releaseAs(release, format, path);
    const [only] = files;
    const beside = Object.entries(texts).filter(([name]) => name !== 'manifest.json');
    const all = [...files, ...beside.map(([name, bytes]) => ({ path: name, bytes }))];
    await offer(
      `downloads/${path}`,
      title,
      path.endsWith('.zip') ? zipped(all) : (only?.bytes ?? new Uint8Array()),
    );
  }
  for (const [name, bytes] of Object.entries(texts).sort())
    await offer(`release/${name}`, TITLES[name] ?? name, bytes);
  return downloads;
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

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

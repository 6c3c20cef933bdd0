import { createHash } from 'node:crypto';
import type { SiteView } from '../api/index.ts';
import { releaseAs, zipped } from '../formats/index.ts';
import type { Release } from '../release/index.ts';
import type { SiteFile } from './piece.ts';

/** Texts of a release's folder by name. */
export type ReleaseTexts = Readonly<Record<string, Uint8Array>>;

const TITLES: Readonly<Record<string, string>> = {
  'CHANGES.md': 'What changed since the release before',
  'CITATION.cff': 'How to cite it (CFF)',
  'LICENCE.txt': 'Licence',
  'SENSITIVITY.txt': 'What readers must take care of',
  'codebook.yaml': 'Codebook (YAML)',
  'manifest.json': 'Manifest of the release: columns, rows and checksums',
};

type Download = SiteView['downloads'][number];

/**
 * Writes the release in other formats and what tells of it as a whole.
 * @param release in its public form
 * @param whole files of the release's folder, if readers are to have them
 */
export async function writeDownloads(
  release: Release,
  texts: ReleaseTexts,
  whole: readonly SiteFile[],
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
  for (const { path, bytes } of whole)
    if (!downloads.some((one) => one.path === path)) await offer(path, path.replace('release/', ''), bytes);
  return downloads;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLDER_FORMATS, RELEASE_FORMATS, type ReleaseFormat, releaseAs } from '../formats/index.ts';
import { withRelease } from './release-named.ts';
import type { Releases } from './workspace.ts';

export { FOLDER_FORMATS, RELEASE_FORMATS, type ReleaseFormat };

/** Files of a release that go along with a folder of tables. */
const COMPANIONS = [
  'CHANGES.md',
  'CITATION.cff',
  'LICENCE.txt',
  'README.txt',
  'SENSITIVITY.txt',
  'codebook.yaml',
];

export interface ExportedRelease {
  readonly release: string;
  readonly id: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/**
 * A release of the project in another format: one file, or the files of a folder.
 * @param path name of the file, for formats that are one
 * @throws AttestError RELEASE_NOT_FOUND, RELEASE_CORRUPT
 */
export function exportRelease(
  ws: Releases,
  format: ReleaseFormat,
  path: string,
  wanted?: string,
): Promise<ExportedRelease> {
  return withRelease(ws, wanted, async (release, { name, folder }) => {
    const files = await releaseAs(release, format, path);
    const beside = FOLDER_FORMATS.includes(format) ? await companionsOf(folder) : [];
    return { release: name, id: release.manifest.id, files: [...files, ...beside] };
  });
}

/** Texts of a release's folder that tell of it as a whole. */
export async function companionsOf(folder: string): Promise<ExportedRelease['files']> {
  const found = await Promise.all(
    COMPANIONS.map(async (path) => {
      const bytes = await readFile(join(folder, path)).catch(() => null);
      return bytes === null ? [] : [{ path, bytes: new Uint8Array(bytes) }];
    }),
  );
  return found.flat();
}

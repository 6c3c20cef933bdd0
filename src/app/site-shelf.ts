import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFile, SiteShelf } from '../operations/index.ts';
import { siteApp } from './assets.ts';
import { writeSiteFolder } from './site-folder.ts';

/** Sites in a folder, one for each release, written one after the other. */
export function openSiteShelf(root: string): SiteShelf {
  let writing: Promise<unknown> = Promise.resolve();
  return {
    app: siteApp,
    async list() {
      const names = await readdir(root).catch(() => []);
      const dated = await Promise.all(
        names.map(async (name) => ({ name, written: await writtenAt(join(root, name)) })),
      );
      return dated.flatMap(({ name, written }) => (written === null ? [] : [{ name, written }]));
    },
    write(name, fill) {
      const written = writing.catch(() => {}).then(() => writeSiteFolder(join(root, name), fill));
      writing = written;
      return written;
    },
    read: (name, path) =>
      readFile(join(root, name, ...path.split('/'))).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      ),
    files: (name) => filesBelow(join(root, name)),
  };
}

/** When a site was written; null for a folder that is none. */
function writtenAt(folder: string): Promise<string | null> {
  return stat(join(folder, 'SHA256SUMS.txt')).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  );
}

async function filesBelow(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      bytes: new Uint8Array(await readFile(path)),
    })),
  );
}

import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseShelf } from '../operations/index.ts';

/** Release folders under `data/releases`. A folder without a manifest is no release; a retracted one is not listed. */
export function openReleaseShelf(root: string): ReleaseShelf {
  return {
    folder: (name) => join(root, name),
    async list() {
      const names = await readdir(root).catch(() => []);
      const dated = await Promise.all(
        names.map(async (name) => ({ name, at: await madeAt(join(root, name)) })),
      );
      return dated
        .filter((entry) => entry.at !== null)
        .sort((a, b) => Number(a.at) - Number(b.at) || a.name.localeCompare(b.name, 'en', { numeric: true }))
        .map((entry) => entry.name);
    },
    async retract(name, why) {
      const manifest = await readFile(join(root, name, 'manifest.json'), 'utf8');
      const grave = join(root, `${name}.retracted`);
      await mkdir(grave, { recursive: true });
      await writeFile(
        join(grave, 'retracted.json'),
        `${JSON.stringify({ why, manifest: JSON.parse(manifest) }, null, 2)}\n`,
      );
      await rename(join(root, name), join(grave, 'tables'));
      await rm(join(grave, 'tables'), { recursive: true, force: true });
    },
  };
}

async function madeAt(folder: string): Promise<number | null> {
  return stat(join(folder, 'manifest.json')).then(
    (entry) => entry.mtimeMs,
    () => null,
  );
}

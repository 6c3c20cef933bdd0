import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { initProject } from '../operations/index.ts';
import { defaultCodebookText } from './assets.ts';

/** Makes a project with the default codebook in a folder. */
export async function createProject(root: string): Promise<void> {
  const files = {
    exists: async (path: string) => existsSync(join(root, path)),
    write: async (path: string, text: string) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
  };
  await initProject(files, basename(root), await defaultCodebookText());
}

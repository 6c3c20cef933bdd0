import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AttestError } from '../model/index.ts';

/** The package's own folder, from the source tree or from the bundle in `dist/`. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'codebooks')) && existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder))
      throw new AttestError('INTERNAL', 'the package lacks its codebooks folder');
  }
}

export function defaultCodebookText(): Promise<string> {
  return readFile(join(packageRoot(), 'codebooks', 'political-violence-and-response.yaml'), 'utf8');
}

/** Folder of the sample project. */
export function sampleFolder(): string {
  return join(packageRoot(), 'examples', 'morocco');
}

/** Folder of the built workbench. */
export function webFolder(): string {
  return join(packageRoot(), 'dist', 'web');
}

/** The built pages of a published site: one script, one sheet, one picture. */
export function siteApp(): Promise<{ readonly path: string; readonly bytes: Uint8Array }[]> {
  const folder = join(packageRoot(), 'dist', 'site');
  const names = ['icon.svg', 'site.css', 'site.js'];
  return Promise.all(
    names.map(async (name) => ({
      path: `site/${name}`,
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  );
}

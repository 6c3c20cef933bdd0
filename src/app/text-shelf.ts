import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextShelf } from '../operations/index.ts';

/** Texts in a folder, a file each; written beside, then put in place. */
export function openTextShelf(folder: string, ending: string): TextShelf {
  const fileOf = (name: string) => join(folder, `${name}${ending}`);
  return {
    async list() {
      const files = await readdir(folder).catch(() => []);
      return files
        .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
        .map((file) => file.slice(0, file.length - ending.length))
        .sort();
    },
    read: (name) => readFile(fileOf(name), 'utf8').catch(() => undefined),
    async write(name, text) {
      const beside = join(folder, `.${name}.part`);
      await mkdir(folder, { recursive: true });
      await writeFile(beside, text);
      await rename(beside, fileOf(name));
    },
    async remove(name) {
      const there = await readFile(fileOf(name)).then(
        () => true,
        () => false,
      );
      await rm(fileOf(name), { force: true });
      return there;
    },
  };
}

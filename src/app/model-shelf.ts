import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openModel, readModel, type UseModel } from '../extract/index.ts';
import { AttestError } from '../model/index.ts';
import type { ModelShelf } from '../operations/index.ts';

const ENDING = '.json';

/** Models under `data/models`, a file each; written beside, then put in place. */
export function openModelShelf(root: string): ModelShelf {
  const fileOf = (name: string) => join(root, `${name}${ENDING}`);
  return {
    async list() {
      const files = await readdir(root).catch(() => []);
      return files
        .filter((file) => file.endsWith(ENDING))
        .map((file) => file.slice(0, -ENDING.length))
        .sort();
    },
    read: (name) => readFile(fileOf(name), 'utf8').catch(() => undefined),
    async write(name, text) {
      await mkdir(root, { recursive: true });
      await writeFile(`${fileOf(name)}.new`, text);
      await rename(`${fileOf(name)}.new`, fileOf(name));
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

/** Opens a model's file by its path. @throws AttestError DOC_NOT_FOUND, INPUT_INVALID */
export async function loadModel(path: string): Promise<UseModel> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new AttestError('NOT_FOUND', 'there is no model file of that name', {
      where: { file: path },
      cause,
    });
  });
  return openModel(readModel(text, path));
}

import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../operations/index.ts';

/** Original bytes as files named by their SHA-256. A file appears whole or not at all. */
export function openArchive(folder: string): Archive {
  const pathOf = (sha256: string) => join(folder, sha256);
  return {
    async put(sha256, bytes) {
      await mkdir(folder, { recursive: true });
      const beside = `${pathOf(sha256)}.${process.pid}.part`;
      const file = await open(beside, 'w');
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      await rename(beside, pathOf(sha256));
    },
    async get(sha256) {
      return readFile(pathOf(sha256)).catch(() => undefined);
    },
    async remove(sha256) {
      await overwrite(pathOf(sha256));
      await rm(pathOf(sha256), { force: true });
    },
    async list() {
      const names = await readdir(folder).catch(() => []);
      return names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
    },
  };
}

/** Writes zeros over a file before it is unlinked, where the file system lets that reach the disk. */
async function overwrite(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(() => undefined);
  if (!file) return;
  const { size } = await file.stat();
  await file.write(new Uint8Array(size), 0, size, 0);
  await file.sync();
  await file.close();
}

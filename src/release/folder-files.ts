import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from './release.ts';

type FileEntry = Manifest['files'][number];

/** Size and SHA-256 of a file, read as a stream. */
export async function fileEntry(folder: string, path: string): Promise<FileEntry> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk);
  const { size } = await stat(join(folder, path));
  return { path, bytes: size, sha256: hash.digest('hex') };
}

/** The lines of a text file, without their line feeds. Other line separators are part of a line. */
export async function* linesOf(path: string): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Puts a finished folder in its place, so that a power cut leaves all of it or nothing. */
export async function moveWhole(staging: string, files: readonly string[], folder: string): Promise<void> {
  for (const file of files) await sync(join(staging, file));
  await sync(staging);
  await rename(staging, folder);
  await sync(dirname(folder));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

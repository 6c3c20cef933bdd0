import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FoundInput, findInputs } from './find-inputs.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-inputs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), 'words');
  }
}

async function found(...paths: string[]): Promise<FoundInput[]> {
  const all: FoundInput[] = [];
  for await (const input of findInputs(paths)) all.push(input);
  return all;
}

async function origins(...paths: string[]): Promise<string[]> {
  return (await found(...paths)).map(({ origin }) => origin);
}

describe('findInputs', () => {
  it('walks folders in name order, leaves hidden files out, and names files below the folder', async () => {
    await put('b.txt', 'a/z.md', 'a/b/c.html', '.hidden', '.git/config', 'a/.DS_Store');
    expect(await origins(folder)).toEqual(['a/b/c.html', 'a/z.md', 'b.txt']);
  });

  it('takes files as they are given, by their name', async () => {
    await put('deep/x.txt', '.profile');
    expect(await origins(join(folder, 'deep/x.txt'), join(folder, '.profile'))).toEqual([
      'x.txt',
      '.profile',
    ]);
  });

  it('gives paths that can be read', async () => {
    await put('a/x.txt');
    expect(await found(folder)).toEqual([{ path: join(folder, 'a/x.txt'), origin: 'a/x.txt' }]);
  });

  it('follows links inside the folder, but not out of it, nor round in circles', async () => {
    await put('given/a.txt', 'outside/secret.txt');
    await symlink(join(folder, 'given'), join(folder, 'given/loop'));
    await symlink(join(folder, 'given/a.txt'), join(folder, 'given/b.txt'));
    await symlink(join(folder, 'outside'), join(folder, 'given/c'));
    await symlink(join(folder, 'outside/secret.txt'), join(folder, 'given/d.txt'));
    await symlink(join(folder, 'nowhere'), join(folder, 'given/e.txt'));
    expect(await origins(join(folder, 'given'))).toEqual(['a.txt', 'b.txt']);
  });

  it('names a path that is not there', async () => {
    await expect(origins(join(folder, 'missing.txt'))).rejects.toMatchObject({
      code: 'DOC_NOT_FOUND',
      where: { file: 'missing.txt' },
    });
  });
});

import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AttestError } from '../model/index.ts';

/** A file to add. */
export interface FoundInput {
  /** Where to read it. */
  readonly path: string;
  /** Its name, below the given folder: `2019/report.html`. Parts are joined with `/`. Never absolute. */
  readonly origin: string;
}

/**
 * The files that paths name: files as they are, folders with all that is below them, in name order. Hidden files
 * and folders are left out, and so are links that lead out of the given folder or round in a circle.
 * @throws AttestError DOC_NOT_FOUND when a given path does not exist
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<FoundInput> {
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info) {
      throw new AttestError('DOC_NOT_FOUND', `there is no file or folder ${basename(path)}`, {
        where: { file: basename(path) },
        hint: 'Check the spelling and the folder that you are in.',
      });
    }
    if (info.isDirectory()) yield* walk({ folder: path, prefix: '', root: await realpath(path), above: [] });
    else yield { path, origin: basename(path) };
  }
}

interface Place {
  readonly folder: string;
  readonly prefix: string;
  /** The real path of the folder that was given. */
  readonly root: string;
  /** Real paths of the folders above this one. */
  readonly above: readonly string[];
}

async function* walk(place: Place): AsyncGenerator<FoundInput> {
  const here = await realpath(place.folder);
  if (place.above.includes(here)) return;
  const entries = await readdir(place.folder, { withFileTypes: true });
  for (const entry of entries.filter(isShown).sort(byName)) {
    const path = join(place.folder, entry.name);
    const kind = await kindOf(entry, path, place.root);
    const origin = `${place.prefix}${entry.name}`;
    if (kind === 'folder') {
      yield* walk({ folder: path, prefix: `${origin}/`, root: place.root, above: [...place.above, here] });
    } else if (kind === 'file') yield { path, origin };
  }
}

function isShown(entry: Dirent): boolean {
  return !entry.name.startsWith('.');
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

async function kindOf(entry: Dirent, path: string, root: string): Promise<'file' | 'folder' | null> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return null;
  const target = await realpath(path).catch(() => null);
  if (target === null || !(target === root || target.startsWith(join(root, '/')))) return null;
  const info = await stat(target);
  if (info.isDirectory()) return 'folder';
  return info.isFile() ? 'file' : null;
}

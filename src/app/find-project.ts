import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AttestError } from '../model/index.ts';
import type { ReleaseShelf } from '../operations/index.ts';
import { openReleaseShelf } from './release-shelf.ts';

/** The folder at or above `start` that holds an `attest.yaml`. */
export function findProject(start: string): string {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'attest.yaml'))) return folder;
    if (folder === dirname(folder))
      throw new AttestError('PROJECT_NOT_FOUND', 'no attest.yaml here or in a folder above', {
        hint: 'attest init DIR makes a project.',
      });
  }
}

/** The releases of the project that holds a folder: all that reading numbers needs, without opening the store. */
export function openReleases(start: string): { readonly releases: ReleaseShelf } {
  return { releases: openReleaseShelf(join(findProject(start), 'data', 'releases')) };
}

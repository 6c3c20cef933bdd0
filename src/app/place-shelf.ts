import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AttestError } from '../model/index.ts';
import type { PlaceShelf } from '../operations/index.ts';
import { findProject } from './find-project.ts';
import { openTextShelf } from './text-shelf.ts';

/** A project's own tables of places, under `data/places`. */
export function openPlaceShelf(folder: string): PlaceShelf {
  return { ...openTextShelf(folder, ''), read: (name) => readFile(join(folder, name), 'utf8') };
}

/** The shelf of the project that holds a folder. */
export function openProjectPlaces(start: string): PlaceShelf {
  return openPlaceShelf(join(findProject(start), 'data', 'places'));
}

/** Files given by name, to be read as a shelf's tables are. */
export function filesAsShelf(paths: readonly string[]): Pick<PlaceShelf, 'list' | 'read'> {
  return {
    list: async () => [...paths],
    read: async (path) =>
      readFile(path, 'utf8').catch((cause: unknown) => {
        throw new AttestError('DOC_NOT_FOUND', `${basename(path)} cannot be read`, {
          where: { file: basename(path) },
          cause,
        });
      }),
  };
}

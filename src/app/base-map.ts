import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Land and borders of the world at 1:50 million, from the registry package `world-atlas` (Natural Earth, public domain). */
export async function loadBaseMap(): Promise<unknown> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(await readFile(file, 'utf8'));
}

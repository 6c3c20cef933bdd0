/**
 * Scores the program against the coded corpora and reference data, where they lie beside the project.
 * usage: npm run eval [-- --errors]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scoreAnchoring } from './anchoring.ts';
import { scoreExtraction } from './extraction.ts';
import { tryRealDocuments } from './real-documents.ts';

const SHARED = resolve(import.meta.dirname, '..', '..', '..', 'shared');
const SCORER = join(SHARED, 'tools', 'score_news.py');
const errors = process.argv.includes('--errors');

if (!existsSync(SHARED)) {
  console.log('The corpora are not here (a folder "shared" beside the project): nothing was scored.');
} else {
  await run();
}

async function run(): Promise<void> {
  console.log('# The whole way on the real documents\n');
  console.log((await tryRealDocuments(join(SHARED, 'corpora', 'morocco', 'docs'))).join('\n'));
  console.log('\n# Anchoring: share of right answers\n');
  const anchoring = scoreAnchoring(join(SHARED, 'reference', 'quotes', 'cases.jsonl'), errors);
  for (const [name, share] of Object.entries(anchoring))
    console.log(`${name.padEnd(30)} ${share.toFixed(4)}`);
  for (const corpus of ['morocco', 'news']) {
    console.log(`\n# Extraction: ${corpus}\n`);
    const folder = join(SHARED, 'corpora', corpus);
    console.log(await scoreExtraction(folder, SCORER, { errors }));
  }
}

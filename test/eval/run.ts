/**
 * Scores the program against the coded corpora and reference data, where they lie beside the project.
 * usage: npm run eval [-- --errors | -- --tables | -- --learning [--five] [FOLDER | FILE.jsonl]…]; a folder holds a coded corpus of
 * digests, a file one in the form that attest learn takes; --five: five splits of folders instead of twenty
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LearningDocument } from '../../src/extract/index.ts';
import { readCorpus } from '../../src/operations/index.ts';
import { doublesWithin } from './agreement-within.ts';
import { scoreAnchoring } from './anchoring.ts';
import { scoreCapitals } from './capitals.ts';
import { codedNews } from './coded-news.ts';
import { cityGazetteer, predictCorpus, scoreExtraction } from './extraction.ts';
import { fillerCurve, fillerTable } from './fillers.ts';
import { integrateCrashes, PUBLISHED } from './integration.ts';
import { learningCurve, learningDocuments, withConvention } from './learning.ts';
import { scoreLinking } from './linking.ts';
import { scoreReportLinking } from './linking-reports.ts';
import { scoreMeasuresExchanges } from './measures-exchanges.ts';
import { scoreNames } from './names.ts';
import type { PairScore } from './pair-score.ts';
import { scorePlaces } from './places.ts';
import { tryRealDocuments } from './real-documents.ts';
import { screenCoded, screenWire } from './screening.ts';
import { readStories, scoreStories, storyReports } from './stories.ts';
import { variableTable } from './variable-table.ts';

const SHARED = resolve(import.meta.dirname, '..', '..', '..', 'shared');
const SCORER = join(SHARED, 'tools', 'score_news.py');
const INVENTED = resolve(import.meta.dirname, '..', 'golden', 'invented');
const STRANGERS = resolve(import.meta.dirname, '..', 'golden', 'strangers');
const DIGESTS = resolve(import.meta.dirname, '..', 'golden', 'digests');
const errors = process.argv.includes('--errors');
const tables = process.argv.includes('--tables');

const learning = process.argv.indexOf('--learning');
const given = learning === -1 ? [] : process.argv.slice(learning + 1).filter((one) => !one.startsWith('--'));

if (given.length > 0) {
  await showGiven(given);
} else if (!existsSync(SHARED)) {
  console.log('The corpora are not here (a folder "shared" beside the project): nothing was scored.');
} else {
  await run();
}

async function run(): Promise<void> {
  if (learning !== -1) return showLearning();
  console.log('# The whole way on the real documents\n');
  console.log((await tryRealDocuments(join(SHARED, 'corpora', 'morocco', 'docs'))).join('\n'));
  console.log('\n# Anchoring: share of right answers\n');
  const anchoring = scoreAnchoring(join(SHARED, 'reference', 'quotes', 'cases.jsonl'), errors);
  for (const [name, share] of Object.entries(anchoring))
    console.log(`${name.padEnd(30)} ${share.toFixed(4)}`);
  showDatasets(join(SHARED, 'reference'));
  console.log('\n# Places: even numbers were looked at, odd ones were not\n');
  await showPlaces(join(SHARED, 'reference', 'places', 'geovirus.jsonl'));
  console.log('\n# Names: each among 1,000, held-out quarter\n');
  const { errors: lines, ...names } = scoreNames(join(SHARED, 'reference', 'names', 'arabic-latin.tsv'));
  for (const [name, figure] of Object.entries(names)) console.log(`${name.padEnd(30)} ${figure.toFixed(4)}`);
  if (errors) console.log(lines.join('\n'));
  for (const corpus of ['morocco', 'news']) {
    console.log(`\n# Extraction: ${corpus}\n`);
    const folder = join(SHARED, 'corpora', corpus);
    showScore(await scoreExtraction(folder, SCORER, { errors }));
    const doubles = doublesWithin(await predictCorpus(folder));
    console.log(`Events told twice or against each other within one document: ${doubles.length}`);
    if (doubles.length > 0) console.log(doubles.join('\n'));
  }
  console.log('\n# Golden reports in capitals: share of statements kept, share that stood there before\n');
  for (const language of ['en', 'fr', 'es']) {
    const { kept, own } = scoreCapitals(join(INVENTED, '..', 'extract'), language, cityGazetteer());
    console.log(`${language}  ${kept.toFixed(3)} ${own.toFixed(3)}`);
  }
  showPairs('news', await scoreReportLinking(join(SHARED, 'corpora', 'news')));
  const stories = readStories(join(import.meta.dirname, '..', 'golden', 'stories'));
  showPairs('our own stories', scoreStories(storyReports(stories, cityGazetteer())));
  const morocco = join(SHARED, 'corpora', 'morocco');
  const scores = scoreMeasuresExchanges(morocco, await predictCorpus(morocco));
  console.log('# Measures and exchanges: morocco\n');
  for (const [type, score] of Object.entries(scores)) {
    const { f1, found, extra, missed, datesRight, datesCoded, errors: lines } = score;
    console.log(
      `${type.padEnd(10)} ${f1.toFixed(3)} (${found}/${extra}/${missed}), dates right ${datesRight} of ${datesCoded}`,
    );
    if (errors) console.log(lines.join('\n'));
  }
  await showHalves('invented reports', INVENTED);
  await showHalves('digests', DIGESTS, 'used to teach the judges');
  console.log('\n# Extraction: strangers, unknown to rules and judges\n');
  showScore(await scoreExtraction(STRANGERS, SCORER, { errors: false }));
}

/** A corpus of our own: the half that was read to write rules, and the one that was not. */
async function showHalves(name: string, folder: string, uses = 'not used for the rules'): Promise<void> {
  for (const half of ['odd', 'even'] as const) {
    console.log(
      `\n# Extraction: ${name}, ${half} numbers (${half === 'odd' ? 'used for the rules' : uses})\n`,
    );
    showScore(await scoreExtraction(halfOf(folder, half), SCORER, { errors: errors && half === 'odd' }));
  }
}

function showPairs(corpus: string, scores: Readonly<Record<string, PairScore>>): void {
  console.log(`\n# Linking reports: pairs, ${corpus}\n`);
  for (const [input, { precision, recall, f1, errors: lines }] of Object.entries(scores)) {
    const shown = [precision, recall, f1].map((share) => share.toFixed(3));
    console.log(`${input.padEnd(10)} precision, recall, F1 ${shown.join(' ')}`);
    if (errors) console.log(lines.join('\n'));
  }
}

function showDatasets(reference: string): void {
  console.log('\n# Linking datasets\n');
  for (const [name, score] of Object.entries(
    scoreLinking(join(reference, 'linking'), ['s1k', 's4k', 's20k']),
  )) {
    const { precision, recall, f1, rows, seconds } = score;
    const shown = [f1, precision, recall].map((share) => share.toFixed(4)).join(' ');
    console.log(
      `${name.padEnd(5)} F1, precision, recall ${shown}; ${rows} rows, ${seconds.toFixed(2)} CPU s`,
    );
  }
  console.log('\n# The classic method on the MELTT crashes: found (published)\n');
  const found = integrateCrashes(join(reference, 'integration'));
  for (const [name, published] of Object.entries(PUBLISHED))
    console.log(`${name.padEnd(20)} ${found[name]} (${published})`);
}

async function showPlaces(file: string): Promise<void> {
  for (const [half, { errors: lines, ...scores }] of Object.entries(await scorePlaces(file))) {
    const shown = Object.entries(scores).map(([name, value]) => `${name} ${Number(value.toFixed(3))}`);
    console.log(`${half.padEnd(5)} ${shown.join(', ')}`);
    if (errors && half === 'even') console.log(lines.join('\n'));
  }
}

function showScore(printed: string): void {
  console.log(printed);
  if (tables) console.log(variableTable(printed));
}

/** A copy of a corpus with its odd- or even-numbered documents only. */
function halfOf(corpus: string, half: 'odd' | 'even'): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-half-'));
  cpSync(corpus, folder, { recursive: true });
  for (const name of ['meta', 'events', 'statistics']) {
    const lines = readFileSync(join(corpus, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const kept = lines.filter((line) => numberOf(line) % 2 === (half === 'odd' ? 1 : 0));
    writeFileSync(join(folder, `${name}.jsonl`), `${kept.join('\n')}\n`);
  }
  return folder;
}

function numberOf(line: string): number {
  return Number(/"(?:doc_)?id": ?"[a-z]-(\d+)"/.exec(line)?.[1] ?? 0);
}

/** Suggestions on the next documents as decisions come in, and what is read before what matters has been. */
async function showLearning(): Promise<void> {
  const documents = await learningDocuments(SHARED);
  const isGolden = ({ id }: { readonly id: string }) => id.includes('/');
  console.log('# Learning: coded news and invented reports, half taught, half tested, twenty splits\n');
  console.log(learningCurve(documents.filter((document) => !isGolden(document))).join('\n'));
  console.log('\n# The same, by a coder who finds no agency and no seized item right\n');
  const own = withConvention(
    documents.filter((document) => !isGolden(document)),
    ['agency', 'seized_item'],
  );
  console.log(learningCurve(own).join('\n'));
  console.log('\n# Learning: golden reports\n');
  console.log(learningCurve(documents.filter(isGolden)).join('\n'));
  console.log('\n# Role fillers on invented wire reports: 200 and 1,300 taught\n');
  for (const taught of [200, 1300]) console.log(fillerTable(taught).join('\n'));
  const screened = {
    'far others': screenCoded(documents, 1, 'far'),
    'near others': screenCoded(documents, 1, 'near'),
    'wire reports': screenWire(5),
  };
  for (const [name, { documents: all, relevant, read }] of Object.entries(screened))
    console.log(
      `\n# Screening, ${name}: .95 of ${relevant} relevant of ${all} documents after reading ${(100 * read).toFixed(0)} %\n`,
    );
}

async function showGiven(paths: readonly string[]): Promise<void> {
  const isFile = (path: string) => path.endsWith('.jsonl');
  for (const file of paths.filter(isFile)) await showFillers(file);
  const folders = paths.filter((path) => !isFile(path));
  if (folders.length > 0) await showCurves(folders);
}

/** The learning curve of coded digests that lie elsewhere, taken together. */
async function showCurves(folders: readonly string[]): Promise<void> {
  const gazetteer = cityGazetteer();
  const documents: LearningDocument[] = [];
  for (const folder of folders) documents.push(...(await codedNews(folder, gazetteer)));
  const decisions = documents.flatMap(({ suggested }) => suggested.flatMap(({ statements }) => statements));
  console.log(
    `# Learning: ${documents.length} documents, ${(decisions.length / documents.length).toFixed(1)} decisions each\n`,
  );
  console.log(learningCurve(documents, process.argv.includes('--five') ? 1 : undefined).join('\n'));
}

/** The learning curve of role fillers on coded reports that lie elsewhere. */
async function showFillers(file: string): Promise<void> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const { documents, problems } = await readCorpus(lines, file, cityGazetteer());
  console.log(`# Role fillers: ${documents.length} documents, ${problems.length} lines unread\n`);
  console.log(fillerCurve(documents).join('\n'));
}

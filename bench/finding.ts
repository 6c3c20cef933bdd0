import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { answer } from '../src/analysis/index.ts';
import {
  type DecidedStatement,
  exactly,
  type Question,
  questionSchema,
  type SettledRecord,
} from '../src/model/index.ts';
import { openRelease, verifyRelease, writeRelease } from '../src/release/index.ts';
import { smallEvent, smallInput, smallStatement } from '../test/small-release.ts';

const EVENTS = 10_000;
const STATEMENTS_PER_EVENT = 10;
const HOME = join(import.meta.dirname, '..');

/** A release of 10,000 events and 100,000 statements: writing, verifying, opening and asking; medians in milliseconds. */
export async function benchFinding(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-finding-'));
  try {
    const path = join(folder, 'release');
    const write = await timed(() =>
      writeRelease(smallInput({ records: events(), statements: statements() }), path),
    );
    const verify = await timed(() => verifyRelease(path));
    return {
      'release of 100,000 statements, ms': write,
      'verify it, ms': verify,
      ...(await inProcess(path)),
      ...(await freshProcess(path)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A share with unknowns, and the same by year and country. */
export const QUESTIONS: Readonly<Record<'share' | 'table', Question>> = {
  share: questionSchema.parse({
    of: { type: ['plot_disrupted'] },
    where: { 'weapon.planned': ['explosives'], date: ['2012/2019'] },
  }),
  table: questionSchema.parse({ where: { target: ['state'] }, by: ['year', 'country'] }),
};

async function inProcess(path: string): Promise<Record<string, number>> {
  const open = await median(async () => (await openRelease(path)).close());
  const release = await openRelease(path);
  const share = await median(() => answer(release, QUESTIONS.share));
  const table = await median(() => answer(release, QUESTIONS.table));
  const evidence = await median(() => release.evidence(['rec_7', 'rec_77', 'rec_777']));
  await release.close();
  return {
    'open, ms': open,
    'answer, ms': share,
    'answer by year and country, ms': table,
    'evidence of 3 records, ms': evidence,
  };
}

/** Bundled as the command line is, then started anew each time. */
async function freshProcess(path: string): Promise<Record<string, number>> {
  const outfile = join(HOME, 'node_modules', '.cache', 'attest-bench', 'ask-release.mjs');
  const entry = join(import.meta.dirname, 'ask-release.ts');
  const external = ['@duckdb/node-bindings'];
  const banner = {
    js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
  };
  const settings = {
    bundle: true,
    splitting: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  } as const;
  await build({ ...settings, entryPoints: [entry], outfile, external, banner });
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const run = (args: readonly string[]) => async () =>
    execFileSync(process.execPath, args, { env, encoding: 'utf8' });
  const bare = await median(run(['-e', '0']));
  const asked = await median(run([outfile, path]));
  return { 'node -e 0, ms': bare, 'new process: open and answer, ms': asked };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

async function median(act: () => Promise<unknown>, runs = 11): Promise<number> {
  await act();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) times.push(await timed(act));
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

function* events(): Iterable<SettledRecord> {
  for (let i = 0; i < EVENTS; i += 1) {
    const [type = 'other', country = 'FR'] = [['attack', 'plot_disrupted'][i % 3], ['MA', 'ES'][i % 5]];
    const edtf = i % 7 === 0 ? `${2010 + (i % 12)}` : `${2010 + (i % 12)}-0${1 + (i % 9)}-1${i % 9}`;
    yield smallEvent(`rec_${i}`, {
      type,
      date: i % 11 === 0 ? 'not_reported' : { edtf, basis: 'occurred' },
      place: { name: `Place ${i % 500}`, country, role: 'operation', precision: 'locality', ...NOWHERE },
      arrested: exactly(i % 20),
      weapon: i % 2 === 0 ? 'not_reported' : [{ id: 'explosives', role: 'planned' }, 'firearms'],
      target: i % 4 === 0 ? 'not_reported' : ['tourists', 'security_forces.police'],
    });
  }
}

const NOWHERE = { id: null, lat: null, lon: null, radius_km: null };
const VARIABLES = [
  'type',
  'date',
  'place',
  'arrested',
  'weapon',
  'target',
  'link',
  'organisation',
  'summary',
  'age_min',
];

function* statements(): Iterable<DecidedStatement> {
  for (let i = 0; i < EVENTS * STATEMENTS_PER_EVENT; i += 1)
    yield smallStatement(`st_${i}`, `rec_${i % EVENTS}`, VARIABLES[i % VARIABLES.length] ?? 'type', 'attack');
}

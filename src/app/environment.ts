import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkEngine } from '../release/index.ts';
import { openSqliteStore } from '../store/index.ts';

/** One thing that Attest looks for: what was found (a version, a path's base), or what to do. */
export interface EnvironmentCheck {
  readonly name: string;
  readonly found: string | null;
  readonly hint: string;
}

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What is installed and what is missing on this machine. */
export async function checkEnvironment(): Promise<EnvironmentCheck[]> {
  return [
    { name: 'Node', found: process.versions.node, hint: 'Node 20.19 or later' },
    await loads('SQLite', openScratchStore),
    await loads('DuckDB', checkEngine),
    {
      name: 'Chromium',
      found: process.env.CHROME_PATH ?? BROWSERS.find((path) => existsSync(path)) ?? null,
      hint: 'only for the browser tests; set CHROME_PATH or install Chromium',
    },
  ];
}

async function openScratchStore(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-doctor-'));
  const store = await openSqliteStore(join(folder, 'scratch.db'));
  await store.close();
  await rm(folder, { recursive: true });
}

async function loads(name: string, tryIt: () => Promise<unknown>): Promise<EnvironmentCheck> {
  const hint = `does not load here; run npm ci again, and see that prebuilt packages exist for ${process.platform}-${process.arch}`;
  return tryIt().then(
    () => ({ name, found: 'loads', hint }),
    () => ({ name, found: null, hint }),
  );
}

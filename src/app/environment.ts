import { existsSync } from 'node:fs';

/** One thing that Attest looks for: what was found (a version, a path's base), or what to do. */
export interface EnvironmentCheck {
  readonly name: string;
  readonly found: string | null;
  readonly hint: string;
}

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** What is installed and what is missing on this machine. */
export async function checkEnvironment(): Promise<EnvironmentCheck[]> {
  return [
    { name: 'Node', found: process.versions.node, hint: 'Node 20.19 or later' },
    await moduleCheck('SQLite', '@photostructure/sqlite'),
    await moduleCheck('DuckDB', '@duckdb/node-api'),
    {
      name: 'Chromium',
      found: process.env['CHROME_PATH'] ?? BROWSERS.find((path) => existsSync(path)) ?? null,
      hint: 'only for the browser tests; set CHROME_PATH or install Chromium',
    },
  ];
}

async function moduleCheck(name: string, specifier: string): Promise<EnvironmentCheck> {
  const hint = `${specifier} does not load here; run npm ci again, and see that prebuilt packages exist for ${process.platform}-${process.arch}`;
  return import(specifier).then(
    () => ({ name, found: 'loads', hint }),
    () => ({ name, found: null, hint }),
  );
}

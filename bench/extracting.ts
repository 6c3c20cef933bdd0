import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { LanguageTimes } from './extraction-times.ts';

const HOME = join(import.meta.dirname, '..');

/** Times extraction in each language, and in all by turns, a fresh process each; bundled as the program is. */
export async function benchExtracting(): Promise<Record<string, LanguageTimes>> {
  const cache = join(HOME, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'attest-bench-'));
  try {
    const script = join(folder, 'extraction-times.mjs');
    await bundle(script);
    return Object.fromEntries(['en', 'fr', 'es', 'ar', 'mixed'].map((name) => [name, timesOf(script, name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(HOME, 'bench/extraction-times.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
}

function timesOf(script: string, language: string): LanguageTimes {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  return JSON.parse(execFileSync(process.execPath, [script, language], { env, encoding: 'utf8' }));
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'web', 'build', 'package.json'];
const STAMP = 'dist/stamp';

/** Builds `dist/` when it is missing or older than a source file. */
export async function buildIfStale(home) {
  if (!isStale(home)) return;
  const { build } = await import('./build.mjs');
  process.stderr.write('Building attest (first start or changed sources) … ');
  const started = Date.now();
  await build(home);
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

export function isStale(home) {
  const stamp = join(home, STAMP);
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.some((source) => newest(join(home, source)) > built);
}

/** When a file, or the newest in a folder, was written; tests are no part of what is built. */
function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry || /\.test\.tsx?$/.test(path)) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'web', 'build'];
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
  return SOURCES.some((folder) => newest(join(home, folder)) > built);
}

function newest(folder) {
  if (!existsSync(folder)) return 0;
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) latest = Math.max(latest, newest(path));
    else if (!/\.test\.tsx?$/.test(entry.name)) latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with a file under `test/golden`. A missing file is written, except where CI is set; on a
 * difference what came out is left beside it with `-changed` in its name, so that the two can be looked at.
 * @param path relative to `test/golden`
 */
export function expectGolden(path: string, actual: string): void {
  const file = join(import.meta.dirname, 'golden', path);
  const changed = join(dirname(file), `${basename(file, extname(file))}-changed${extname(file)}`);
  if (!existsSync(file) && !process.env.CI) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(existsSync(file), `${path} is missing: run the test once without CI set and look at it`).toBe(true);
  const same = readFileSync(file, 'utf8') === actual;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, actual);
  expect(same, `${path} differs: compare it with ${basename(changed)}`).toBe(true);
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attest, temporaryFolder } from './attest.ts';

const MINUTES = 180_000;

it('keeps the work in a demo that is there, and makes it anew only when that is asked for', {
  timeout: MINUTES,
}, async () => {
  const folder = temporaryFolder();
  const root = join(folder, 'attest-demo');
  const demo = (...args: string[]) => attest(folder, 'demo', '--no-serve', ...args);
  const releases = () => readdirSync(join(root, 'data', 'releases'));
  const report = join(root, 'reports', 'country-report.md');

  expect((await demo()).code).toBe(0);
  writeFileSync(report, 'mine');
  expect((await attest(root, 'release', '--name', 'mine')).code).toBe(0);

  const again = await demo();
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('kept, with 1 entry written since') });
  expect(again.out).toContain('--fresh');
  expect(again.out).toContain('operations by type');
  expect(releases()).toContain('mine');
  expect(readFileSync(report, 'utf8')).toBe('mine');

  const fresh = await demo('--fresh');
  expect(fresh.code).toBe(0);
  expect(releases()).not.toContain('mine');
  expect(readFileSync(report, 'utf8')).not.toBe('mine');
});

it('touches no folder that it did not make', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const refused = await attest(folder, 'demo', '.', '--fresh', '--no-serve');
  expect(refused.code).not.toBe(0);
  expect(refused.err).toContain('attest demo DIR');
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attest, attestBuilt, temporaryFolder } from './attest.ts';

/** What the demo tells, without what is drawn at random (ids) or differs by machine (folders). */
const told = (text: string, folder: string) =>
  text
    .replaceAll(folder, '')
    .replace(/rel_[0-9a-f]+/g, 'rel')
    .replace(/\d+(\.\d+)? s\b/g, 's');

it('the demo comes to the same links and numbers each time, and its release can be published', async () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  const [first, second] = [
    await attest(one, 'demo', 'p', '--no-serve'),
    await attest(other, 'demo', 'p', '--no-serve'),
  ];
  expect(first.code).toBe(0);
  expect(first.out).toContain('operations by type');
  expect(told(second.out, other)).toBe(told(first.out, one));
  expect(told(second.err, other)).toBe(told(first.err, one));
  const site = attestBuilt(join(one, 'p'), 'publish', 'site');
  expect([site.code, site.err]).toEqual([0, expect.not.stringContaining('INTERNAL')]);
  expect(existsSync(join(one, 'p/site/index.html'))).toBe(true);
  expect(existsSync(join(one, 'p/site/data/maps/event.js'))).toBe(true);
}, 180_000);

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishLineSchema } from '../../src/cli/forms.ts';
import { attest, attestBuilt, temporaryFolder } from './attest.ts';

const REPORT = 'On 14 May 2019, police in Sousse arrested six men who were planning to attack a hotel.';

async function releasedProject(): Promise<string> {
  const folder = temporaryFolder();
  const root = join(folder, 'project');
  writeFileSync(join(folder, 'report.txt'), REPORT);
  await attest(folder, 'init', root);
  await attest(root, 'add', join(folder, 'report.txt'));
  await attest(root, 'suggest', '--accept-above', '0');
  await attest(root, 'release', '--name', 'one');
  return root;
}

it('publishes a site, replaces an earlier one, and leaves nothing beside it', async () => {
  const root = await releasedProject();
  const once = attestBuilt(root, 'publish', 'site', '--json');
  expect(once.code).toBe(0);
  const [line] = once.json();
  expect(publishLineSchema.parse(line)).toMatchObject({ output: 'site', release: 'one', masked: 0 });
  const sums = readFileSync(join(root, 'site/SHA256SUMS.txt'), 'utf8');
  for (const file of ['index.html', 'site/site.js', 'site/site.css', 'data/site.js'])
    expect([file, sums.includes(`  ${file}\n`)]).toEqual([file, true]);
  writeFileSync(join(root, 'site/left-over.txt'), '');
  expect(attestBuilt(root, 'publish', 'site').code).toBe(0);
  expect(readFileSync(join(root, 'site/SHA256SUMS.txt'), 'utf8')).toBe(sums);
  expect(existsSync(join(root, 'site/left-over.txt'))).toBe(false);
  expect(readdirSync(root).filter((name) => name.includes('partial'))).toEqual([]);
  expect(readFileSync(join(root, 'site/data/records/0.js'), 'utf8')).not.toContain(REPORT);
}, 120_000);

it('refuses a folder that holds something else, a report that is not there, and two of one name', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/draft.txt'), 'mine');
  const taken = await attest(folder, 'publish', 'papers');
  expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('something else than a site')]);
  expect(readFileSync(join(folder, 'papers/draft.txt'), 'utf8')).toBe('mine');
  expect((await attest(folder, 'publish')).err).toContain('where does the site go?');
  const missing = await attest(folder, 'publish', 'site', '--report', 'none.md');
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('none.md')]);
  const two = await attest(folder, 'publish', 'site', '--report', 'a/x.md', '--report', 'b/x.md');
  expect([two.code, two.err]).toEqual([2, expect.stringContaining('two reports would be x.html')]);
});

it('says which datasets are in it and what they cover', async () => {
  const root = await releasedProject();
  writeFileSync(join(root, 'wrecks.csv'), 'no,kind,day\n1,bombing,2020-01-05\n2,bombing,2020-03-09\n');
  writeFileSync(
    join(root, 'wrecks.yaml'),
    [
      'dataset: Incident Register',
      'scope: Bombings of 2020 that two papers told of.',
      'key: [no]',
      'variables:',
      '  type: { column: kind, codes: { bombing: attack } }',
      '  date: [{ start: day }]',
      '',
    ].join('\n'),
  );
  expect(
    (await attest(root, 'import', join(root, 'wrecks.csv'), '--map', join(root, 'wrecks.yaml'))).err,
  ).toBe('');
  await attest(root, 'release', '--name', 'two');
  expect((await attest(root, 'publish', 'site')).code).toBe(0);
  const overview = readFileSync(join(root, 'site/data/site.js'), 'utf8');
  expect(overview).toContain(
    '"datasets":[{"name":"Incident Register","records":2,"scope":"Bombings of 2020 that two papers told of."}]',
  );
}, 120_000);

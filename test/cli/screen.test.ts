import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openRelease } from '../../src/release/index.ts';
import { attest, temporaryFolder } from './attest.ts';

const REPORTS: Readonly<Record<string, string>> = {
  'harbour.txt':
    'Police in Sousse arrested six men who planned to bomb the harbour for the Islamic State, the ministry said. Officers seized two rifles and explosives.',
  'cup.txt':
    'The home side won the cup on Sunday after two late goals. The coach praised his players and the supporters sang in the stadium until midnight.',
  'raid.txt':
    'Security forces broke up a cell in Kasserine and held four suspects over a planned attack on a barracks, a spokesman said.',
  'harvest.txt':
    'Olive growers expect a good harvest after a wet spring. Prices at the mill fell by a tenth, a farmers’ union said.',
};

async function project(): Promise<string> {
  const root = join(temporaryFolder(), 'project');
  await attest(root, 'init', root);
  const reports = join(root, '..', 'reports');
  mkdirSync(reports);
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(reports, name), `${text}\n`);
  await attest(root, 'add', reports);
  return root;
}

const waiting = async (root: string) =>
  (await attest(root, 'screen', '--json')).json<{ origin: string }>().map(({ origin }) => origin);

it('lists the documents that tell of the subject first, and those decided no more', async () => {
  const root = await project();
  const queue = await waiting(root);
  expect(queue.slice(0, 2).sort()).toEqual(['harbour.txt', 'raid.txt']);
  expect(queue).toHaveLength(4);
  expect((await attest(root, 'screen', 'cup.txt', 'exclude', '--rule', 'off_subject')).code).toBe(0);
  expect((await attest(root, 'screen', 'raid.txt', 'include')).code).toBe(0);
  expect((await waiting(root)).sort()).toEqual(['harbour.txt', 'harvest.txt']);
  expect((await attest(root, 'screen', 'cup.txt', 'reopen')).code).toBe(0);
  expect(await waiting(root)).toContain('cup.txt');
});

it('needs a reason to leave a document out, and a rule that fits', async () => {
  const root = await project();
  const refusals = [
    ['cup.txt', 'exclude'],
    ['cup.txt', 'exclude', '--rule', 'tells_of_subject'],
    ['cup.txt', 'exclude', '--rule', 'off_topic'],
    ['none.txt', 'include'],
    ['cup.txt', 'maybe'],
  ];
  const codes = [];
  for (const args of refusals)
    codes.push(JSON.parse((await attest(root, 'screen', ...args, '--json')).err).code);
  expect(codes).toEqual(['INPUT_INVALID', 'INPUT_INVALID', 'INPUT_INVALID', 'DOC_NOT_FOUND', 'USAGE']);
  expect(await waiting(root)).toHaveLength(4);
});

it('takes verdicts from a file; suggestions pass over what is out, and the release says why', async () => {
  const root = await project();
  const lines = [
    { document: 'cup.txt', verdict: 'exclude', rule: 'off_subject' },
    { document: 'harvest.txt', verdict: 'exclude', reason: 'about farming' },
    { document: 'nowhere.txt', verdict: 'include' },
  ];
  const file = join(root, 'verdicts.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const ran = await attest(root, 'screen', '--file', file, '--json');
  expect(ran.json()).toEqual([{ screened: 2, refused: 1 }]);
  expect(ran.err).toMatch(/DOC_NOT_FOUND/);
  const suggested = (await attest(root, 'suggest', '--json')).json<{ origin: string }>();
  expect(suggested.map(({ origin }) => origin).sort()).toEqual(['harbour.txt', 'raid.txt']);
  await attest(root, 'decide', '--accept-above', '0', '--as', 'anna');
  await attest(root, 'release', '--name', 'one');
  const release = await openRelease(join(root, 'data', 'releases', 'one'));
  const left = await release.query(
    "SELECT reason, rules, note FROM excluded WHERE kind = 'document' ORDER BY note",
  );
  await release.close();
  expect(left).toMatchObject([
    { reason: 'screened out', rules: [], note: 'about farming' },
    { reason: 'screened out', rules: ['off_subject'] },
  ]);
});

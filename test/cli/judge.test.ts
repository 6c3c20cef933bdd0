import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openProject } from '../../src/app/index.ts';
import { type Finding, findingSchema } from '../../src/model/index.ts';
import { judge, judgementsInForce, type Workspace } from '../../src/operations/index.ts';
import { openRelease } from '../../src/release/index.ts';
import { attest, temporaryFolder } from './attest.ts';

const REPORTS: Readonly<Record<string, string>> = {
  'courier.txt':
    'On 14 May 2019, police in Sousse, Tunisia, arrested six men who were planning to attack the naval base with explosives, the Interior Ministry said.',
  'gazette.txt':
    'On 14 May 2019, police in Sousse, Tunisia, arrested seven men who were planning to attack a naval base. Officers found two rifles.',
  'border.txt':
    'On 2 June 2019, the National Guard arrested three women in Kasserine, Tunisia, on suspicion of sending money to al-Qaida in the Islamic Maghreb.',
};

/** A project with three coded reports; the first two tell of one operation. */
async function project(): Promise<string> {
  const root = join(temporaryFolder(), 'project');
  const reports = join(root, '..', 'reports');
  mkdirSync(reports);
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(reports, name), `${text}\n`);
  await attest(root, 'init', root);
  await attest(root, 'add', reports);
  await attest(root, 'suggest');
  await attest(root, 'decide', '--accept-above', '0', '--as', 'anna');
  return root;
}

async function inside<T>(
  root: string,
  act: (ws: Workspace, records: readonly string[]) => Promise<T>,
): Promise<T> {
  const { workspace, close } = await openProject(root);
  try {
    const origins = new Map((await workspace.store.documents()).map(({ id, origin }) => [id, origin]));
    const records = (await workspace.store.records())
      .filter(({ type, document }) => type === 'event' && origins.get(document ?? '') !== 'border.txt')
      .map(({ id }) => id);
    return await act(workspace, records);
  } finally {
    await close();
  }
}

async function counted(root: string, name: string): Promise<Finding['rows']> {
  await attest(root, 'release', '--name', name);
  const [line] = (await attest(root, 'finding', '--release', name, '--by', 'place.country', '--json')).json();
  return findingSchema.parse(line).rows;
}

it('reports of one operation are one event, with what each of them says; taken back, they are two again', async () => {
  const root = await project();
  expect(await counted(root, 'before')).toMatchObject([{ n: 3 }]);
  await inside(root, (ws, [one = '', other = '']) => judge(ws, 'anna', other, one, 'same'));
  const [row] = await counted(root, 'joined');
  expect(row).toMatchObject({ n: 2 });

  const release = await openRelease(join(root, 'data', 'releases', 'joined'));
  const [event] = await release.query(
    'SELECT id, reports, len(documents)::INTEGER AS documents, disputed FROM records WHERE len(reports) > 1',
  );
  expect(event).toMatchObject({ documents: 2, disputed: ['arrested', 'men'] });
  const said = await release.query(
    `SELECT count(DISTINCT report)::INTEGER AS reports FROM statements WHERE record = $1 AND variable = 'arrested'`,
    [String(event?.id)],
  );
  expect(said).toEqual([{ reports: 2 }]);
  expect(await release.query('SELECT verdict, author_id FROM judgements')).toEqual([
    { verdict: 'same', author_id: 'anna' },
  ]);
  await release.close();

  await inside(root, async (ws, [one = '', other = '']) => {
    await judge(ws, 'anna', one, other, 'reopen');
    expect(await judgementsInForce(ws)).toEqual([]);
  });
  expect(await counted(root, 'parted')).toMatchObject([{ n: 3 }]);
});

it('the program links what is alike, in its own name; a person overrules it, and that is never touched', async () => {
  const root = await project();
  const link = async (...args: string[]) =>
    (await attest(root, 'link', ...args, '--json')).json<Record<string, unknown>>();
  expect(await link()).toMatchObject([{ reports: 3, linked: 1, doubtful: 0, judgements: 1 }]);
  expect(await link()).toMatchObject([{ linked: 1, judgements: 0 }]);
  expect(await counted(root, 'linked')).toMatchObject([{ n: 2 }]);
  const [judgement] = await link('--dump');
  expect(judgement).toMatchObject({ verdict: 'same', author: { kind: 'extractor', id: 'attest-link' } });
  expect(judgement?.fields).toContainEqual(expect.objectContaining({ field: 'date', level: 'same' }));

  const file = join(root, 'judgements.jsonl');
  writeFileSync(file, `${JSON.stringify({ ...judgement, verdict: 'not_same' })}\n{"a":"rec_x"}\n`);
  const judged = await attest(root, 'link', '--file', file, '--as', 'anna', '--json');
  expect([judged.code, judged.json()]).toEqual([1, [{ judged: 1, refused: 1 }]]);
  expect(await link()).toMatchObject([{ linked: 0, judgements: 1 }]);
  expect(await link('--dump')).toMatchObject([{ verdict: 'not_same', author: { id: 'anna' } }]);
  expect(await counted(root, 'overruled')).toMatchObject([{ n: 3 }]);

  const { a, b } = judgement ?? {};
  writeFileSync(file, JSON.stringify({ a, b, verdict: 'reopen' }));
  await attest(root, 'link', '--file', file, '--as', 'anna');
  await link();
  expect(await counted(root, 'restored')).toMatchObject([{ n: 2 }]);
  expect(await link('--log')).toMatchObject([
    { kind: 'merge', author: { id: 'attest-link' }, because: [{ a, b, verdict: 'same' }] },
    { kind: 'split', author: { id: 'anna' }, because: [{ a, b, verdict: 'not_same' }] },
    { kind: 'merge', because: [{ a, b }] },
  ]);
  expect((await attest(root, 'link', '--log')).out).toMatch(/anna {2}\S+ loses \S+\n/);
});

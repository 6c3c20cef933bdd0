import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openProject } from '../../src/app/index.ts';
import type { ExtractedDocument } from '../../src/model/index.ts';
import { decidedDocuments } from '../../src/operations/index.ts';
import { attest, temporaryFolder } from './attest.ts';

const REPORT =
  'On 5 March 2021 police in Sousse arrested nine men who were planning to attack a hotel, the ministry of the interior said.';
const PROSECUTOR = {
  name: null,
  role: 'prosecutor',
  class: 'court',
  firmness: 'stated',
  via: null,
} as const;

it('a coding that agrees with a suggestion and names another asserter keeps both', async () => {
  const folder = temporaryFolder();
  const root = join(folder, 'project');
  await attest(folder, 'init', root);
  writeFileSync(join(folder, 'r.txt'), REPORT);
  await attest(root, 'add', join(folder, 'r.txt'));
  await attest(root, 'suggest');
  const extracted = await attest(folder, 'extract', join(folder, 'r.txt'), '--json');
  const records = (extracted.json<ExtractedDocument>()[0]?.records ?? []).map(({ type, statements }) => ({
    type,
    statements: statements.map(({ confidence: _, asserter, ...statement }) => ({
      ...statement,
      ...(statement.variable === 'arrested' ? { asserter: PROSECUTOR } : {}),
    })),
  }));
  writeFileSync(join(folder, 'coded.jsonl'), JSON.stringify({ document: 'r.txt', records }));
  const apply = () => attest(root, 'decide', '--coding', join(folder, 'coded.jsonl'), '--as', 'ann');
  expect((await apply()).err).toBe('');
  const again = await apply();
  expect(again.err).toBe('');

  const project = await openProject(root);
  try {
    const statements = await project.workspace.store.statements();
    const arrested = statements.filter(({ variable }) => variable === 'arrested');
    expect(arrested.filter(({ acceptedBy }) => acceptedBy.length > 0)).toMatchObject([
      { asserter: PROSECUTOR, author: { kind: 'coder', id: 'ann' }, value: { best: 9 } },
    ]);
    expect(arrested).toHaveLength(2);
    const [learnt] = await decidedDocuments(project.workspace);
    expect(learnt?.verdicts?.length).toBeGreaterThan(1);
    expect(learnt?.verdicts?.every((verdict) => verdict === true)).toBe(true);
  } finally {
    await project.close();
  }
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attest, temporaryFolder } from './attest.ts';

const REPORTS = {
  'first.txt':
    'Five held in Tangier\n\nOn 10 September 2020, police in Tangier, Morocco, broke up a cell and arrested five men who were planning attacks, the Interior Ministry said.\n',
  'later.txt':
    'Three more held\n\nOn 5 October 2020, police in Tetouan, Morocco, arrested three men in connection with the cell broken up in Tangier on 10 September 2020, the Interior Ministry said.\n',
};

it('a report that looks back on an operation on file is related to it, once, to be decided by a coder', async () => {
  const folder = temporaryFolder();
  const root = join(folder, 'project');
  mkdirSync(join(folder, 'reports'));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text);
  const run = (...args: string[]) => attest(root, ...args);
  await run('init', root);
  await run('add', join(folder, 'reports'));
  await run('suggest');
  expect((await run('link', '--json')).json()).toMatchObject([{ reports: 2, related: 1 }]);
  expect((await run('link', '--json')).json()).toMatchObject([{ reports: 2, related: 1, judgements: 0 }]);
  expect((await run('link')).out).toContain('1 of them look back');
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openProject } from '../../src/app/index.ts';
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
  expect((await run('link')).out).toContain('1 record looks back');
});

const TOTALS = {
  'march.txt':
    'Two held in Sfax\n\nOn 3 March 2019, police in Sfax, Tunisia, arrested two men suspected of planning an attack, the Interior Ministry said. That brings to 31 the number of people arrested for terrorism in Tunisia since January.\n',
  'april.txt':
    'Nine held in Gafsa\n\nOn 20 April 2019, police in Gafsa, Tunisia, arrested nine men who were planning to attack a barracks, the Interior Ministry said, bringing to 40 the number of people arrested for terrorism since January.\n',
  'mai.txt':
    "Quatre arrestations à Bizerte\n\nLa garde nationale a arrêté quatre personnes à Bizerte, en Tunisie, le 2 mai 2019, ce qui porte à 44 le nombre de personnes arrêtées pour terrorisme depuis janvier, selon le ministère de l'Intérieur.\n",
  'kenya.txt':
    'Kenya holds three\n\nPolice in Mombasa, Kenya, arrested three men on 5 April 2019, bringing to 35 the number of people arrested for terrorism in Kenya since January, a spokesman said.\n',
};

it('a running total leads to the reading before it in another document, and makes no event of its own', async () => {
  const folder = temporaryFolder();
  const root = join(folder, 'project');
  mkdirSync(join(folder, 'reports'));
  for (const [name, text] of Object.entries(TOTALS)) writeFileSync(join(folder, 'reports', name), text);
  const run = (...args: string[]) => attest(root, ...args);
  await run('init', root);
  await run('add', join(folder, 'reports'));
  await run('suggest');
  expect((await run('link', '--json')).json()).toMatchObject([{ linked: 0, related: 2 }]);
  const { workspace, close } = await openProject(root);
  const statements = await workspace.store.statements();
  const figure = (record: string) =>
    statements.find((one) => one.record === record && one.variable === 'value')?.value;
  const related = statements.flatMap(({ variable, author, record, value }) => {
    if (variable !== 'relation' || author.id !== 'attest-link' || typeof value !== 'object') return [];
    return 'record' in value ? [[figure(record), figure(value.record ?? '')]] : [];
  });
  await close();
  const best = (n: number) => expect.objectContaining({ best: n });
  expect(related).toHaveLength(2);
  expect(related).toContainEqual([best(40), best(31)]);
  expect(related).toContainEqual([best(44), best(40)]);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallWarc } from '../../src/documents/archive/small-warc.ts';
import { extractedDocumentSchema } from '../../src/model/index.ts';
import { attest, attestBuilt, temporaryFolder } from './attest.ts';

it('prints a document a line in the order of the files, on one core or several, and reports the bad ones', async () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 12 }, (_, i) => `report-${i}.txt`);
  for (const [i, name] of names.entries())
    writeFileSync(
      join(folder, name),
      `On ${i + 1} May 2019, police in Tunis arrested ${i + 2} men over a plot to bomb a hotel.`,
    );
  writeFileSync(join(folder, 'empty.txt'), '');
  const files = [...names.slice(0, 5), 'empty.txt', 'missing.txt', ...names.slice(5)];
  const one = await attest(folder, 'extract', ...files, '--json');
  attestBuilt(folder, 'help'); // builds where it is stale, and says so on standard error
  const two = attestBuilt(folder, 'extract', ...files, '--json', '--jobs', '2');
  expect(two.err).toBe(one.err);
  expect(two.out).toBe(one.out);
  expect([one.code, two.code]).toEqual([1, 1]);
  expect(two.err).toMatch(/DOC_EMPTY[\s\S]*DOC_NOT_FOUND/);
  const documents = one.json().map((line) => extractedDocumentSchema.parse(line));
  expect(documents.map(({ document }) => document)).toEqual(names);
  const arrested = documents.map(
    ({ records }) => records[0]?.statements.find(({ variable }) => variable === 'arrested')?.value,
  );
  expect(
    arrested.map((value) =>
      typeof value === 'object' && value !== null && 'best' in value ? value.best : null,
    ),
  ).toEqual(names.map((_, i) => i + 2));
});

it('refuses a wrong number of cores', async () => {
  const { code, err } = await attest(temporaryFolder(), 'extract', 'a.txt', '--jobs', 'many', '--json');
  expect([code, JSON.parse(err).code]).toEqual([2, 'USAGE']);
});

it('takes each page of a web archive as a document, by either command', async () => {
  const folder = temporaryFolder();
  const page = (town: string, men: number) => ({
    address: `https://example.org/${town}`,
    body: `<html lang="en"><body><article><h1>Arrests in ${town}</h1><p>On 3 May 2019, police in ${town} arrested ${men} men over a plot to bomb a hotel, the interior ministry said in a statement to reporters.</p></article></body></html>`,
  });
  writeFileSync(join(folder, 'crawl.warc.gz'), smallWarc([page('Tunis', 4), page('Sousse', 3)], true));
  const extracted = (await attest(folder, 'extract', 'crawl.warc.gz', '--json')).json();
  const documents = extracted.map((line) => extractedDocumentSchema.parse(line));
  expect(documents.map(({ document, records }) => [document, records.length])).toEqual([
    ['https://example.org/Tunis', 1],
    ['https://example.org/Sousse', 1],
  ]);
  await attest(folder, 'init', 'project');
  const added = await attest(join(folder, 'project'), 'add', '../crawl.warc.gz', '--json');
  expect(added.code).toBe(0);
  expect(added.json()).toMatchObject([
    { origin: 'https://example.org/Tunis', status: 'added' },
    { origin: 'https://example.org/Sousse', status: 'added' },
  ]);
});

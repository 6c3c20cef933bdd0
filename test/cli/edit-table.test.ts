import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeEach, expect, it } from 'vitest';
import { attest, temporaryFolder } from './attest.ts';

const REPORTS = {
  'harbour.txt': `Six held over plan to bomb harbour

On 14 May 2019, police in Sousse, Tunisia, arrested six men aged between 21 and 34 who were planning to attack the naval base with explosives, the Interior Ministry said. The cell was linked to the Islamic State. Officers seized two rifles, 300 rounds of ammunition and a drone.
`,
  'border.txt': `Three arrested near the border

On 2 June 2019, the National Guard arrested three women in Kasserine, Tunisia, on suspicion of sending money to al-Qaida in the Islamic Maghreb. No weapons were found.
`,
};

let root = '';
let file = '';
const run = (...args: string[]) => attest(root, ...args);

beforeEach(async () => {
  const folder = temporaryFolder();
  root = join(folder, 'project');
  file = join(folder, 'events.csv');
  mkdirSync(join(folder, 'reports'));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text);
  await run('init', root);
  await run('add', join(folder, 'reports'));
  await run('suggest', '--accept-above', '0', '--as', 'anna');
  expect((await run('export', '--format', 'csv', '-o', file)).code).toBe(0);
});

/** Changes cells of the exported CSV: the row by a word in it, the column by its name. */
function edit(changes: readonly (readonly [string, string, string])[], name = file): void {
  const rows = Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data;
  for (const [word, column, cell] of changes) {
    const row = rows.find((cells) => cells.some((text) => text.includes(word)));
    if (row) row[rows[0]?.indexOf(column) ?? -1] = cell;
  }
  writeFileSync(name, Papa.unparse(rows));
}

interface Counts {
  readonly rows: number;
  readonly edited: number;
  readonly added: number;
  readonly statements: number;
  readonly refused: number;
}

async function imported(...args: string[]) {
  const ran = await run('import', file, '--as', 'ben', '--json', ...args);
  return { ...ran, counts: ran.json<Counts>()[0] };
}

it('a table that nobody edited changes nothing, as CSV and as workbook', async () => {
  expect((await imported()).counts).toEqual({ rows: 2, edited: 0, added: 0, statements: 0, refused: 0 });
  const book = file.replace('.csv', '.xlsx');
  expect((await run('export', '--format', 'xlsx', '-o', book)).err).toBe('');
  const ran = await run('import', book, '--json');
  expect([ran.err, ran.json()]).toEqual(['', [{ rows: 2, edited: 0, added: 0, statements: 0, refused: 0 }]]);
});

it('what was edited becomes statements by that person, once', async () => {
  edit([
    ['Sousse', 'arrested', '7 [about]'],
    ['Sousse', 'place', 'Monastir, TN (operation)'],
    ['Kasserine', 'women', 'unknown'],
    ['Kasserine', 'target', 'not_applicable'],
  ]);
  const first = await imported();
  expect([first.err, first.counts]).toMatchObject(['', { edited: 2, statements: 4, refused: 0 }]);
  expect((await imported()).counts).toMatchObject({ edited: 0, statements: 0 });
  await run('export', '--format', 'csv', '-o', file);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/7 \(6–7\)|7 \[about\]/);
  expect(text).toContain('Monastir, TN (operation)');
});

it('bad cells are listed with line, column and reason, and the rest goes in; a row may be added', async () => {
  edit([
    ['Kasserine', 'arrested', 'many'],
    ['Kasserine', 'organisation', ''],
    ['Kasserine', 'stage', 'foild'],
    ['Kasserine', 'summary', "'=HYPERLINK(0)"],
  ]);
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8')}\r\n,event,,attack,,2019-07-01,"Gafsa, TN; Sfax, TN (target)",,not_reported\r\nrec_0,event\r\n`,
  );
  const { err, counts, code } = await imported();
  const problems = err.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  expect([code, counts]).toMatchObject([1, { rows: 4, edited: 1, added: 1, statements: 6, refused: 4 }]);
  expect(problems.map(({ detail, where }) => [where.line, where.column, detail])).toEqual([
    [expect.any(Number), 5, expect.stringMatching(/foild.*foiled/)],
    [expect.any(Number), 9, expect.stringContaining('"many" is no count')],
    [expect.any(Number), 19, expect.stringContaining('emptied')],
    [5, 1, 'there is no record rec_0'],
  ]);
  expect((await imported()).counts).toMatchObject({ edited: 0, added: 0, statements: 0 });
  await run('export', '--format', 'csv', '-o', file);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain("'=HYPERLINK(0)");
  expect(text).toContain('"Sfax, TN (target); Gafsa, TN (operation)"');
});

it('a table of another kind needs a mapping', async () => {
  writeFileSync(file, 'a,b\n1,2\n');
  expect((await imported()).err).toMatch(/no table that attest export wrote[\s\S]*--map/);
});

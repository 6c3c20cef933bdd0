import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { attest, temporaryFolder } from './attest.ts';

const HEADER =
  'event_id_cnty,event_date,event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,fatalities';
const ROWS = [
  'TUN1,03 May 2019,Battles,Police,Islamic State,Tunisia,Sfax,34.74,10.76,1,2',
  'TUN2,04 May 2019,Protests,Dockers,,Tunisia,Sousse,35.83,10.64,1,0',
  'TUN3,05 May 2019,Battles,Police,Islamic State,Tunisia,Kasserine,35.17,8.83,2,3',
];

let root = '';
beforeEach(async () => {
  root = join(temporaryFolder(), 'project');
  await attest(root, 'init', root);
});

async function imported(rows: readonly string[], name = 'acled.csv') {
  const file = join(root, name);
  writeFileSync(file, [HEADER, ...rows].join('\n'));
  const { json, err, code } = await attest(root, 'import', file, '--map', 'acled', '--json');
  const [outcome] = json();
  return { outcome, err, code };
}

async function counted(name: string): Promise<unknown> {
  await attest(root, 'release', '--name', name);
  const [line] = (await attest(root, 'finding', '--release', name, '--where', 'type=attack', '--json')).json<{
    rows: unknown[];
  }>();
  return line?.rows[0];
}

it('rows become records that the dataset asserts; dirty ones are listed, and the same file changes nothing', async () => {
  const first = await imported([
    ...ROWS,
    'TUN4,soon,Battles,Police,,Tunisia,Gabes,33.9,10.1,1,many',
    ROWS[0] ?? '',
  ]);
  expect(first.code).toBe(1);
  expect(first.outcome).toMatchObject({ rows: 5, added: 3, changed: 0, dropped: 0, refused: 2 });
  expect(first.err).toMatch(/date: \\"soon\\" is no date; killed: \\"many\\"[\s\S]*line":5/);
  expect(first.err).toMatch(/same key, TUN1[\s\S]*line":6/);
  const again = await imported([
    ...ROWS,
    'TUN4,soon,Battles,Police,,Tunisia,Gabes,33.9,10.1,1,many',
    ROWS[0] ?? '',
  ]);
  expect(again.outcome).toMatchObject({ added: 0, changed: 0, dropped: 0, statements: 0 });
  expect(await counted('one')).toMatchObject({ k: 2, n: 3, unknown: 0 });
});

it('another edition adds, changes and takes back, and says how much', async () => {
  await imported(ROWS);
  const [, second = '', third = ''] = ROWS;
  const edition = [second, third.replace(/3$/, '4'), third.replace('TUN3', 'TUN9')];
  expect((await imported(edition, 'acled-2.csv')).outcome).toMatchObject({
    added: 1,
    changed: 1,
    dropped: 1,
    statements: 7,
  });
  expect(await counted('two')).toMatchObject({ k: 2, n: 3 });
  expect((await imported(ROWS, 'acled.csv')).outcome).toMatchObject({ added: 1, changed: 1, dropped: 1 });
  expect(await counted('three')).toMatchObject({ k: 2, n: 3 });
});

it('reads workbooks, and any table through a mapping file', async () => {
  const sheet = [
    ['no', 'day', 'town', 'dead'],
    [1, new Date('2020-02-01T00:00:00Z'), 'Tozeur', 2],
    [2, new Date('2020-02-03T00:00:00Z'), 'Gafsa', 0],
  ];
  const cells = sheet.map((row) =>
    row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
  );
  await writeXlsxFile(cells).toFile(join(root, 'deaths.xlsx'));
  writeFileSync(
    join(root, 'deaths.yaml'),
    'dataset: Death Register\nkey: [no]\nvariables:\n  type: { value: attack }\n  date: { start: day }\n  place: { name: town }\n  killed: { column: dead }\n',
  );
  const ran = await attest(
    root,
    'import',
    join(root, 'deaths.xlsx'),
    '--map',
    join(root, 'deaths.yaml'),
    '--json',
  );
  expect(ran.err).toBe('');
  expect(ran.json()).toMatchObject([{ dataset: 'Death Register', rows: 2, added: 2, statements: 8 }]);
});

it('says what is wrong with a mapping', async () => {
  writeFileSync(join(root, 'a.csv'), 'id\n1\n');
  writeFileSync(join(root, 'bad.yaml'), 'dataset: X\nkey: id\n');
  const bad = await attest(root, 'import', join(root, 'a.csv'), '--map', join(root, 'bad.yaml'), '--json');
  expect(JSON.parse(bad.err)).toMatchObject({
    code: 'INPUT_INVALID',
    detail: expect.stringContaining('key'),
  });
  const misfit = await attest(root, 'import', join(root, 'a.csv'), '--map', 'gtd', '--json');
  expect(JSON.parse(misfit.err).detail).toMatch(/no column eventid/);
});

it('drafts a mapping that imports the table it was drafted from', async () => {
  const rows = [
    'no;fecha;ciudad;pais;muertos;notas',
    '1;25/3/2020;Gafsa;Tunisia;2;x',
    '2;4/5/2020;Sfax;Tunisia;0;y',
  ];
  const file = join(root, 'registro.csv');
  writeFileSync(file, rows.join('\n'));
  const drafted = await attest(root, 'import', '--sniff', file);
  expect(drafted.out).toMatch(/does not use: notas[\s\S]*dataset: registro[\s\S]*order: dmy/);
  const map = join(root, 'map.yaml');
  writeFileSync(map, drafted.out);
  const ran = await attest(root, 'import', file, '--map', map, '--json');
  expect([ran.err, ran.json()]).toEqual([
    '',
    [expect.objectContaining({ rows: 2, added: 2, statements: 8 })],
  ]);
  writeFileSync(file, `${HEADER}\n${ROWS[0]}`);
  expect((await attest(root, 'import', '--sniff', file)).out).toMatch(/layout "acled"/);
});

it('a row that was linked with another dataset’s counts once in a release', async () => {
  await imported(ROWS);
  const other = join(root, 'other.csv');
  writeFileSync(
    join(root, 'other.yaml'),
    'dataset: Other\nkey: [no]\nvariables:\n  type: { value: attack }\n  date: { start: day }\n  killed: { column: dead }\n',
  );
  writeFileSync(other, 'no,day,dead\n1,2019-05-03,4\n');
  await attest(root, 'import', other, '--map', join(root, 'other.yaml'));
  expect(await counted('apart')).toMatchObject({ k: 3 });
  const table = join(root, 'events.csv');
  await attest(root, 'export', '--format', 'csv', '-o', table);
  const ids = readFileSync(table, 'utf8')
    .split('\r\n')
    .filter((line) => line.includes('2019-05-03'));
  const [a, b] = ids.map((line) => line.split(',')[0]);
  writeFileSync(join(root, 'same.jsonl'), JSON.stringify({ a, b, verdict: 'same' }));
  await attest(root, 'link', '--file', join(root, 'same.jsonl'), '--as', 'anna');
  expect(await counted('together')).toMatchObject({ k: 2, n: 3 });
});

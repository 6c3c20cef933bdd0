import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryYears } from '../../bench/linking-data.ts';
import { linkedDatasetsLineSchema } from '../../src/cli/forms.ts';
import { attest, temporaryFolder } from './attest.ts';

const [first, second] = countryYears({ events: 300, eventsPerYear: 300, seed: 5 });

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const lines = (folder: string) => readFileSync(join(folder, 'out.csv'), 'utf8').trimEnd().split('\n');
const run = (folder: string, ...args: string[]) =>
  attest(folder, 'link', '--csv', 'one.csv', 'two.csv', '-o', 'out.csv', ...args);

describe('attest link --csv', () => {
  it('writes every row of every dataset once', async () => {
    const folder = folderWith({ 'one.csv': first, 'two.csv': second });
    expect((await run(folder)).code).toBe(0);
    const [header, ...rows] = lines(folder);
    expect(header).toBe('dataset,row,cluster');
    const wanted = [first, second].flatMap((text, i) =>
      text
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((_, row) => `${['one', 'two'][i]},${row + 1}`),
    );
    expect(rows.map((row) => row.slice(0, row.lastIndexOf(',')))).toEqual(wanted);
    expect(new Set(rows.map((row) => row.split(',')[2])).size).toBeLessThan(rows.length);
  });

  it('pays no attention to a column called truth', async () => {
    const folder = folderWith({ 'one.csv': first, 'two.csv': second });
    await run(folder);
    const told = lines(folder);
    const lying = (text: string) => text.replace(/,\d+$/gm, ',1');
    const other = folderWith({ 'one.csv': lying(first), 'two.csv': lying(second) });
    await run(other);
    expect(lines(other)).toEqual(told);
    const map = folderWith({
      'one.csv': first,
      'two.csv': second,
      'map.yaml': 'columns: { taxonomies: [truth] }',
    });
    expect((await run(map, '--map', 'map.yaml')).code).toBe(1);
  });

  it('finds columns under other names through a mapping', async () => {
    const folder = folderWith({ 'one.csv': first, 'two.csv': second });
    await run(folder);
    const renamed = second.replace('date,latitude,longitude,type_tax,actor_tax', 'when,y,x,kind,who');
    const map =
      'files: { two: { date: when, latitude: y, longitude: x, taxonomies: { type_tax: kind, actor_tax: who } } }';
    const mapped = folderWith({ 'one.csv': first, 'two.csv': renamed, 'map.yaml': map });
    expect((await run(mapped, '--map', 'map.yaml')).code).toBe(0);
    expect(lines(mapped)).toEqual(lines(folder));
    const lost = await run(mapped);
    expect(lost.code).toBe(1);
    expect(lost.err).toContain('no column "date"');
  });

  it('lists every bad row and links nothing', async () => {
    const bad = `${first}04/05/2011,1,1,clash,army,1\n2011-05-04,100,1,clash,army,1\n`;
    const folder = folderWith({ 'one.csv': bad, 'two.csv': second });
    const { code, err } = await run(folder);
    expect(code).toBe(1);
    const last = bad.trimEnd().split('\n').length;
    expect(err).toContain(`one.csv:${last - 1}`);
    expect(err).toContain(`one.csv:${last}`);
    expect(() => lines(folder)).toThrow();
  });

  it('does the classic method with windows and taxonomies', async () => {
    const one = 'date,latitude,longitude,kind_tax\n2012-03-05,10,20,car bomb\n2012-03-05,10,20,raid\n';
    const two = 'date,latitude,longitude,kind_tax\n2012-03-06,10.01,20,VBIED\n';
    const taxonomy = 'dataset,category,level\none,car bomb,bomb\none,raid,ground\ntwo,VBIED,bomb\n';
    const folder = folderWith({ 'one.csv': one, 'two.csv': two, 'kind_tax.csv': taxonomy });
    expect((await run(folder, '--km', '4', '--days', '2', '--taxonomy', 'kind_tax.csv')).code).toBe(0);
    expect(lines(folder).slice(1)).toEqual(['one,1,1', 'one,2,2', 'two,1,1']);
    const told = await run(folder, '--km', '4', '--days', '2', '--taxonomy', 'kind_tax.csv', '--json');
    for (const line of told.json()) linkedDatasetsLineSchema.parse(line);
    expect(told.json()).toEqual([
      {
        output: 'out.csv',
        rows: 3,
        clusters: 2,
        overlap: [
          { datasets: ['one'], events: 1 },
          { datasets: ['one', 'two'], events: 1 },
        ],
      },
    ]);
    expect((await run(folder, '--km', '4')).code).toBe(2);
    expect((await run(folder, '--km', 'four', '--days', '2')).code).toBe(2);
  });

  it('says how it is used', async () => {
    const folder = temporaryFolder();
    expect((await attest(folder, 'link', '-o', 'out.csv')).code).toBe(2);
    expect((await run(folder)).err).toContain('DOC_NOT_FOUND');
  });
});

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

/** Three attacks as three datasets report them, a protest beside. */
const KNOWN = {
  'ged.csv':
    'id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_start,date_end,low,best,high\n' +
    '1,1,Government,X,1,Sfax town,Sfax,34.74,10.76,Tunisia,2019-05-03,2019-05-03,3,3,3\n',
  'acled.csv':
    'event_id_cnty,event_date,event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,fatalities,admin1\n' +
    'T1,03 May 2019,Battles,Police,X,Tunisia,Sfax,34.74,10.76,1,4,Sfax\nT2,05 May 2019,Protests,Y,,Tunisia,Sousse,35.83,10.64,1,0,Sousse\n',
  'gtd.csv':
    'eventid,iyear,imonth,iday,success,city,country_txt,latitude,longitude,specificity,nkill,nkillter,nwound,gname,weaptype1_txt,targtype1_txt,provstate\n' +
    '1,2019,5,3,1,Sfax,Tunisia,34.74,10.76,1,2,0,0,Unknown,Firearms,Police,Sfax\n',
} as const;

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
        byNumber: [
          { datasets: 1, events: 1 },
          { datasets: 2, events: 1 },
        ],
        scopes: [],
      },
    ]);
    expect((await run(folder, '--km', '4')).code).toBe(2);
    expect((await run(folder, '--km', 'four', '--days', '2')).code).toBe(2);
  });

  it('knows UCDP GED, ACLED and GTD by their columns, and says what each covers and how many are in one, two, all', async () => {
    const folder = folderWith(KNOWN);
    const told = await attest(folder, 'link', '--csv', 'ged.csv', 'acled.csv', 'gtd.csv', '-o', 'out.csv');
    expect([told.code, lines(folder)[0]]).toEqual([0, 'dataset,row,cluster']);
    expect(told.out).toContain('in one alone ');
    expect(told.out).toMatch(/in all three \d+/);
    expect(told.err).toMatch(/^ged: Organised violence with at least one death/m);
    expect(told.err).toMatch(/^ {2}leaves out of acled: 1 by too few deaths$/m);
    expect(told.err).toMatch(/^gtd: Terrorist attacks/m);
    const [line] = (
      await attest(folder, 'link', '--csv', 'ged.csv', 'acled.csv', 'gtd.csv', '-o', 'out.csv', '--json')
    ).json();
    const { scopes, byNumber } = linkedDatasetsLineSchema.parse(line);
    expect(scopes.map(({ dataset }) => dataset)).toEqual(['ged', 'acled', 'gtd']);
    expect(byNumber.map(({ datasets }) => datasets)).toEqual([1, 2, 3]);
  });

  it('refuses a file in a known layout whose rows cannot be read, with their lines', async () => {
    const folder = folderWith({
      ...KNOWN,
      'acled.csv': KNOWN['acled.csv'].replace('05 May 2019', 'some day'),
    });
    const told = await attest(folder, 'link', '--csv', 'ged.csv', 'acled.csv', '-o', 'out.csv');
    expect(told.code).toBe(1);
    expect(told.err).toContain('acled.csv:3');
  });

  it('says how it is used', async () => {
    const folder = temporaryFolder();
    expect((await attest(folder, 'link', '-o', 'out.csv')).code).toBe(2);
    expect((await run(folder)).err).toContain('DOC_NOT_FOUND');
  });
});

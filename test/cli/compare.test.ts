import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { comparisonSchema } from '../../src/cli/forms.ts';
import { attest, temporaryFolder } from './attest.ts';

function files(tables: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
  return folder;
}

it('sets places of origin in two periods beside arrests, as tables and as layers of a map', async () => {
  const square = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ];
  const folder = files({
    'fighters.csv':
      'origin,period,count\nTetouan,2011/2014,40\nFez,2011/2014,20\nTetouan,2015/2018,5\nFez,2015/2018,15\n',
    'arrests.csv': 'region,date\nFez,2016-03-01\nFez,2013-02-02\nTetouan,2016-05-05\nFez,2017-01-01\n',
    'regions.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { name: 'Fez' }, geometry: { type: 'Polygon', coordinates: square } },
      ],
    }),
  });
  const ran = await attest(
    folder,
    ...[
      'compare',
      '--csv',
      'fighters.csv',
      'arrests.csv',
      '--periods',
      '2011/2014,2015/2018',
      '--json',
      '-o',
      'out',
    ],
    ...['--boundaries', 'regions.geojson', '--geojson', '--svg'],
  );
  expect([ran.err, ran.code]).toEqual(['', 0]);
  const { regions, overlap } = comparisonSchema.parse(ran.json()[0]);
  expect(overlap).toEqual([]);
  expect(regions.find((row) => row.region === 'Fez' && row.period === '2015/2018')).toEqual({
    ...{ region: 'Fez', dataset: 'fighters', period: '2015/2018' },
    ...{ count: 15, n: 20, share: 0.75, rank: 1, rankChange: 1, rankBeside: null },
  });
  expect(readFileSync(join(folder, 'out/regions.csv'), 'utf8').split('\n')[0]).toBe(
    'region,dataset,period,count,share,n,rank,rankChange,rankBeside',
  );
  const { features } = JSON.parse(readFileSync(join(folder, 'out/regions.geojson'), 'utf8'));
  expect(features).toHaveLength(8);
  const drawn = (name: string) => readFileSync(join(folder, 'out', `${name}.svg`), 'utf8');
  expect(drawn('map-fighters-2011-2014')).toContain('<title>Fez: 20 / 60</title>');
  expect(drawn('map-fighters-2015-2018')).toContain('<title>Fez: 15 / 20</title>');
  expect(drawn('map-arrests-2015-2018')).toContain('<title>Fez: 2 / 3</title>');
  expect(drawn('ranks')).toContain('<title>Tetouan: 1; 40 / 60</title>');
  expect(drawn('ranks')).toContain('<title>Tetouan: 2; 5 / 20</title>');
  expect(features[0]).toMatchObject({ geometry: { type: 'MultiPolygon' }, properties: { region: 'Fez' } });
});

const GTD =
  'eventid,iyear,imonth,iday,success,city,country_txt,latitude,longitude,specificity,nkill,nkillter,nwound,gname,weaptype1_txt,targtype1_txt,provstate\n' +
  '1,2019,5,3,1,Sfax,Tunisia,34.74,10.76,1,2,0,0,Unknown,Firearms,Police,Sfax\n';
const ACLED =
  'event_id_cnty,event_date,event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,fatalities,admin1\n' +
  'T1,03 May 2019,Battles,Police,X,Tunisia,Sfax,34.74,10.76,1,4,Sfax\nT2,05 May 2019,Protests,Y,,Tunisia,Sousse,35.83,10.64,1,0,Sousse\n';

it('knows the layouts of datasets, says what each leaves out, and where linked rows disagree', async () => {
  const folder = files({
    'gtd.csv': GTD,
    'acled.csv': ACLED,
    'clusters.csv': 'dataset,row,cluster\ngtd,1,1\nacled,1,1\nacled,2,2\n',
  });
  const args = ['compare', '--csv', 'gtd.csv', 'acled.csv', '--clusters', 'clusters.csv'];
  const { scopes, overlap, disagreement, coverage } = comparisonSchema.parse(
    (await attest(folder, ...args, '--json')).json()[0],
  );
  expect(scopes[0]?.says).toMatch(/foiled/);
  expect(overlap).toContainEqual({ datasets: ['gtd', 'acled'], events: 1 });
  expect(disagreement.find(({ field }) => field === 'killed')).toMatchObject({
    stated: 1,
    differ: 1,
    sumA: 2,
    sumB: 4,
  });
  expect(
    coverage.filter(({ by, value }) => by === 'region' && value === 'Sfax').map(({ rows }) => rows),
  ).toEqual([1, 1]);
  const said = await attest(folder, ...args);
  expect(said.out).toMatch(/What they cover\n {2}gtd: Terrorist attacks/);
  expect(said.out).toMatch(/killed: gtd, acled\s+1 of 1\s+2\s+4\s+2/);
});

it('compares datasets of a project with what was coded; what a dataset covers is told there too', async () => {
  const folder = files({ 'gtd.csv': GTD, 'acled.csv': ACLED });
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFileSync(
    join(reports, 'a.txt'),
    'Six held\n\nOn 14 May 2019, police in Sousse, Tunisia, arrested six men who were planning to attack the naval base with explosives, the Interior Ministry said.\n',
  );
  const root = join(folder, 'project');
  await attest(folder, 'init', root);
  const run = (...args: string[]) => attest(root, ...args);
  await run('add', reports);
  await run('suggest', '--accept-above', '0', '--as', 'anna');
  await run('import', join(folder, 'gtd.csv'), '--map', 'gtd');
  await run('import', join(folder, 'acled.csv'), '--map', 'acled');
  const ran = await run('compare', '--json');
  const { scopes, coverage } = comparisonSchema.parse(ran.json()[0]);
  expect(scopes.map(({ dataset, says }) => [dataset, says.slice(0, 10)])).toEqual([
    ['coded', 'Nothing is'],
    ['ACLED', 'Political '],
    ['GTD', 'Terrorist '],
  ]);
  expect(
    coverage.filter(({ by, value }) => by === 'year' && value === '2019').map(({ rows }) => rows),
  ).toEqual([1, 2, 1]);
  const ring = [
    [10, 35],
    [11, 35],
    [11, 36.5],
    [10, 36.5],
    [10, 35],
  ];
  const outline = {
    type: 'Feature',
    properties: { name: 'The Sahel' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  writeFileSync(
    join(folder, 'own.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features: [outline] }),
  );
  await run('places', 'import', join(folder, 'own.geojson'));
  const placed = comparisonSchema.parse((await run('compare', '--json')).json()[0]);
  expect(
    placed.regions.find(({ dataset, region }) => dataset === 'coded' && region === 'The Sahel')?.count,
  ).toBe(1);
  expect((await run('compare', 'EUROPOL', '--json')).err).toMatch(/no dataset EUROPOL/);
});

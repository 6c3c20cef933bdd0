import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultCodebook } from '../../test/ctc-morocco.ts';
import { settledRecord } from '../../test/settled-record.ts';
import { smallInput, smallStatement } from '../../test/small-release.ts';
import { exactly, type Place } from '../model/index.ts';
import { openRelease, writeRelease } from '../release/index.ts';
import { contestedAbout } from './contested-about.ts';

const codebook = defaultCodebook();
const fighters = { quantity: { code: 'fighters_abroad', label: 'Fighters abroad' }, kind: 'stock' };
const cells = { quantity: { code: 'cells_dismantled', label: 'Cells' }, kind: 'flow' };

function place(country: string): Place {
  return {
    ...{ name: country, id: null, country, lat: null, lon: null },
    ...{ precision: 'country', radius_km: null, role: 'context' },
  };
}

const SAID = [
  { ...fighters, population: 'Tunisian nationals', value: exactly(3000), as_of: '2014' },
  { ...fighters, population: 'Tunisian nationals', value: exactly(5500), as_of: '2015' },
  { ...fighters, population: 'Moroccans in Syria', value: exactly(1122), as_of: '2014' },
  { ...cells, population: 'cases of the bureau', place: place('TN'), value: exactly(21), period: '2015' },
  { ...cells, population: 'cases of the bureau', value: exactly(19), period: '2016' },
  { ...cells, population: 'other cases', value: exactly(7), period: '2016' },
];

it('takes the series that name the country by a place or in words, and no figure of others', async () => {
  const home = await mkdtemp(join(tmpdir(), 'contested-about-'));
  const records = SAID.map((said, i) => settledRecord(codebook, 'statistic', `st_${i}`, said));
  const statements = SAID.map(({ value }, i) => smallStatement(`s_${i}`, `st_${i}`, 'value', value));
  await writeRelease(smallInput({ codebook, records, statements }), join(home, 'r'));
  const release = await openRelease(join(home, 'r'));
  const about = async (country: string) =>
    (await contestedAbout(release, country)).map(({ records: of }) => [...of].sort());
  expect(await about('TN')).toEqual([
    ['st_3', 'st_4'],
    ['st_0', 'st_1'],
  ]);
  expect(await about('SY')).toEqual([]);
  expect(await about('FR')).toEqual([]);
  await release.close();
  await rm(home, { recursive: true, force: true });
});

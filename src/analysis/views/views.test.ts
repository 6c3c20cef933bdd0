import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ctcMorocco, defaultCodebook } from '../../../test/ctc-morocco.ts';
import { settledRecord } from '../../../test/settled-record.ts';
import { PLAIN_QUESTION } from '../../model/index.ts';
import { openRelease, type Release, writeRelease } from '../../release/index.ts';
import { mapData } from './map-data.ts';
import { responses } from './responses.ts';

const codebook = defaultCodebook();
const exchange = (id: string, from: string[], to: string[], outcome: string) =>
  settledRecord(codebook, 'exchange', id, {
    kind: 'warning',
    from,
    to,
    outcome,
    date: { edtf: '2016', basis: 'occurred' },
  });
const records = [
  exchange('x1', ['MA'], ['ES'], 'acted_on'),
  exchange('x2', ['MA'], ['ES', 'FR'], 'acted_on'),
  exchange('x3', ['MA'], ['DE'], 'not_acted_on'),
  settledRecord(codebook, 'exchange', 'x4', { kind: 'warning', from: ['MA'] }),
  settledRecord(codebook, 'measure', 'm1', {
    kind: 'law',
    title: 'A law on travel',
    date: { edtf: '2015-01', basis: 'occurred' },
  }),
];

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'views-'));
  const made = ctcMorocco();
  await writeRelease({ ...made, records: [...made.records, ...records] }, join(home, 'r'));
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

it('exchanges are counted from whom to whom by outcome, and a missing side is told', async () => {
  const { links, unlinked, measures, exchanges } = await responses(release);
  expect(links.map(({ from, to, outcome, records: of }) => [from, to, outcome, of.join(' ')])).toEqual([
    ['MA', 'DE', 'not_acted_on', 'x3'],
    ['MA', 'ES', 'acted_on', 'x1 x2'],
    ['MA', 'FR', 'acted_on', 'x2'],
  ]);
  expect(unlinked).toBe(1);
  expect(exchanges.find(({ record }) => record === 'x4')).toMatchObject({
    date: 'not_reported',
    outcome: 'not_reported',
    to: [],
  });
  expect(measures).toMatchObject([
    { record: 'm1', kind: 'law', title: 'A law on travel', earliest: '2015-01-01', latest: '2015-01-31' },
  ]);
});

it('a map has each place of its records, as large as what is not known, and says what has none', async () => {
  const { places, points, records, types, dates, sources, unplaced } = await mapData(release, {
    ...PLAIN_QUESTION,
    where: { type: ['plot_disrupted'] },
  });
  expect(points.place.filter((place) => places[place]?.lat !== null)).toHaveLength(27);
  expect(unplaced).toEqual({ no_coordinates: 6 });
  expect(records.id).toHaveLength(33);
  expect(new Set(records.type.map((type) => types[type]))).toEqual(new Set(['plot_disrupted']));
  expect(dates[records.date[0] ?? 0]).toMatch(/^20/);
  expect(sources[records.source[0] ?? 0]).toEqual([]);
  expect(records.id[points.record[0] ?? 0]).toBe('plot_00');
  expect(places[points.place[0] ?? 0]).toEqual({
    name: 'Fes',
    country: 'MA',
    region: 'Fès-Meknès',
    precision: 'locality',
    lat: expect.any(Number),
    lon: expect.any(Number),
    radiusKm: 10,
  });
});

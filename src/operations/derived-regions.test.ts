import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallCodebook } from '../../test/small-codebook.ts';
import { smallEvent, smallInput } from '../../test/small-release.ts';
import { answer } from '../analysis/index.ts';
import { type Place, questionSchema } from '../model/index.ts';
import { readBoundaries } from '../places/index.ts';
import { openRelease, writeRelease } from '../release/index.ts';
import { withDerivedRegions } from './derived-regions.ts';

const codebook = smallCodebook();

/** A region from one degree to another, both ways. */
function outline(name: string, [west, east]: readonly [number, number], more: object) {
  const ring = [
    [west, 30],
    [east, 30],
    [east, 31],
    [west, 31],
    [west, 30],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return { type: 'Feature', properties: { name, country: 'MA', level: 1, ...more }, geometry };
}

const OUTLINES = readBoundaries(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      outline('Old West', [0, 2], { valid_to: '2015-09-03' }),
      outline('New West', [0, 2], { valid_from: '2015-09-04' }),
      outline('East', [2, 4], {}),
      outline('A province', [0, 1], { level: 2 }),
    ],
  }),
);

function at(lon: number, more: Partial<Place> = {}): Place {
  return {
    ...{ name: 'X', id: null, country: 'MA', lat: 30.5, lon, precision: 'locality', radius_km: 10 },
    ...{ role: 'operation', ...more },
  };
}

function regionOf(place: Place, edtf: string | null): string | null {
  const date = edtf === null ? 'not_reported' : ({ edtf, basis: 'occurred' } as const);
  const record = smallEvent('r', { type: 'attack', date, place });
  const [derived] = withDerivedRegions([record], codebook, OUTLINES).records;
  const value = derived?.variables.place?.values[0]?.value;
  return typeof value === 'object' && 'precision' in value ? (value.region ?? null) : null;
}

it.each<[string, Place, string | null, string | null]>([
  ['the outline that held before a reform', at(1), '2012-05', 'Old West'],
  ['the one that held after it', at(1), '2019', 'New West'],
  ['no outline where the year has both', at(1), '2015', null],
  ['no outline where no day is known and the time decides', at(1), null, null],
  ['an outline where the time does not matter', at(3), null, 'East'],
  ['a town near the border, by its point', at(1.99), '2019', 'New West'],
  ['nothing for what is only near the border', at(1.99, { precision: 'near', radius_km: 25 }), '2019', null],
  ['what is near a point inside', at(1.5, { precision: 'near', radius_km: 25 }), '2019', 'New West'],
  ['nothing for a country', at(1, { precision: 'country', lat: null, lon: null }), '2019', null],
  ['nothing for a place of another country', at(1, { country: 'DZ' }), '2019', null],
  ['nothing outside', at(7), '2019', null],
  ['what is stated', at(1, { region: 'As told' }), '2019', 'As told'],
])('gives %s', (_, place, date, region) => {
  expect(regionOf(place, date)).toBe(region);
});

it('is told in tables by region, in the release’s manifest and beside each place', async () => {
  const home = await mkdtemp(join(tmpdir(), 'regions-'));
  const date = { edtf: '2019', basis: 'occurred' } as const;
  const events = [at(1), at(3), at(3, { region: 'East' }), at(9)].map((place, i) =>
    smallEvent(`r${i}`, { type: 'attack', date, place }),
  );
  const { records, regions } = withDerivedRegions(events, codebook, OUTLINES);
  const manifest = await writeRelease(
    smallInput({ records, ...(regions ? { regions } : {}) }),
    join(home, 'r'),
  );
  expect(manifest.regions).toEqual({ outlines: 3, derived: 2, undecided: 1 });
  const release = await openRelease(join(home, 'r'));
  const { rows, caveats } = await answer(release, questionSchema.parse({ by: ['region'] }));
  expect(rows.map(({ group, k }) => [group.region, k])).toEqual([
    ['East', 2],
    ['New West', 1],
    ['unknown', 1],
  ]);
  expect(caveats.join()).toContain('2 places of the release; 1 lie in none');
  const basis = await release.query('SELECT place_region_basis AS basis FROM event ORDER BY id');
  expect(basis.map((row) => row.basis)).toEqual([['outline'], ['outline'], ['stated'], [null]]);
  await release.close();
  await rm(home, { recursive: true, force: true });
});

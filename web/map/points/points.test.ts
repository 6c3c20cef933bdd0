import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/model/index.ts';
import { clusterLevels } from './clusters.ts';
import { pointTable } from './point-table.ts';
import { liesOf, recordsAt, sureIn, tallyOf } from './tally.ts';

const EVERYTHING = { span: { from: null, to: null }, hidden: new Set<string>(), layers: null };

const place = fc.record({
  name: fc.constantFrom('Lake', 'River', 'Town'),
  country: fc.constant('MA'),
  region: fc.constant(null),
  precision: fc.constantFrom('locality', 'region', 'country'),
  lat: fc.integer({ min: -60, max: 60 }),
  lon: fc.integer({ min: -179, max: 179 }),
  radiusKm: fc.constant(5),
});

/** Records with up to three places each. */
const data = fc
  .record({
    places: fc.array(place, { minLength: 1, maxLength: 12 }),
    has: fc.array(fc.tuple(fc.nat(1), fc.nat(2), fc.array(fc.nat(11), { maxLength: 3 })), { maxLength: 40 }),
  })
  .map(
    ({ places, has }): MapData => ({
      release: 'r',
      types: ['attack', 'not_reported'],
      dates: ['2019-01-05', '2019', 'unknown'],
      sources: [[''], ['ged'], ['', 'ged']],
      places,
      records: {
        id: has.map((_, at) => `rec_${at}`),
        type: has.map(([type]) => type),
        date: has.map(([, date]) => date),
        source: has.map(([, source]) => source),
      },
      points: {
        record: has.flatMap(([, , some], record) => some.map(() => record)),
        place: has.flatMap(([, , some]) => some.map((one) => one % places.length)),
      },
      unplaced: {},
      caveats: [],
    }),
  );

describe('points of a map', () => {
  it('clusters add up: at every zoom each mark counts the records that it opens, and none is lost', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 0, max: 14 }), (some, zoom) => {
        const table = pointTable(some);
        const level = clusterLevels(table.spots)(zoom);
        const lies = liesOf(some, EVERYTHING);
        const kinds = { of: some.records.type, count: 2 };
        const tally = tallyOf(table, lies, level.of, level.size, kinds);
        const opened = Array.from({ length: level.size }, (_, cluster) =>
          recordsAt(table, lies, (spot) => level.of[spot] === cluster),
        );
        expect(opened.map(({ length }) => length)).toEqual(
          opened.map((_, cluster) => sureIn(tally, cluster)),
        );
        const drawn = new Set([...table.record].map((record) => some.records.id[record]));
        expect(new Set(opened.flat())).toEqual(drawn);
        expect(new Set(level.of).size).toBe(level.size);
      }),
    );
  });

  it('a record whose date may lie in the span is counted apart', () => {
    fc.assert(
      fc.property(data, (some) => {
        const table = pointTable(some);
        const lies = liesOf(some, { ...EVERYTHING, span: { from: '2019-01', to: '2019-01' } });
        expect([...lies]).toEqual(some.records.date.map((date) => [2, 1, 0][date]));
        const tally = tallyOf(
          table,
          lies,
          table.spots.map(() => 0),
          1,
          { of: some.records.type, count: 2 },
        );
        const all = new Set(table.record);
        expect(sureIn(tally, 0)).toBe([...all].filter((record) => lies[record] === 2).length);
        expect(tally.may[0] ?? 0).toBe([...all].filter((record) => lies[record] === 1).length);
      }),
    );
  });

  it('a layer has the records of its dataset, and what is in two datasets is in both', () => {
    fc.assert(
      fc.property(data, (some) => {
        const [read, ged] = ['', 'ged'].map((layer) =>
          liesOf(some, { ...EVERYTHING, layers: new Set([layer]) }),
        );
        for (const [record, source] of some.records.source.entries())
          expect([read?.[record], ged?.[record]]).toEqual(
            [
              [2, 0],
              [0, 2],
              [2, 2],
            ][source],
          );
      }),
    );
  });

  it('what is known to a country alone has no point', () => {
    fc.assert(
      fc.property(data, (some) => {
        const { place: drawn } = pointTable(some);
        for (const one of drawn) expect(some.places[one]?.precision).not.toBe('country');
      }),
    );
  });
});

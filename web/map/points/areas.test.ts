import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/model/index.ts';
import { type AreaQuestion, areaCounts, areaIndex, classesOf, recordsIn, shadesOf } from './areas.ts';

const place = (country: string | null, region: string | null) =>
  ({ name: 'P', country, region, precision: 'locality', lat: 1, lon: 1, radiusKm: 1 }) as const;

/** Four records: in two countries, without a country, without a type, and dated to the year alone. */
const DATA: MapData = {
  release: 'r',
  types: ['attack', 'arrest', 'not_reported'],
  dates: ['2019-01', '2019'],
  sources: [['']],
  places: [place('MA', 'Fès-Meknès'), place('DZ', null), place(null, null), place('MA', 'FES MEKNES')],
  records: { id: ['a', 'b', 'c', 'd'], type: [0, 1, 2, 0], date: [0, 0, 0, 1], source: [0, 0, 0, 0] },
  points: { record: [0, 0, 1, 2, 3], place: [0, 1, 2, 3, 0] },
  unplaced: {},
  caveats: [],
};
const counted = (lies: Uint8Array, question: AreaQuestion) =>
  areaCounts(DATA, areaIndex(DATA, question.kind), lies, question);
const LIES = Uint8Array.from([2, 2, 2, 1]);

describe('areas of a map', () => {
  it('counts a record once in each country, and says what has none and what may count', () => {
    expect(counted(LIES, { kind: 'country', share: null })).toEqual({
      areas: [
        { key: 'MA', name: 'MA', k: 2, n: 3, unknown: 1 },
        { key: 'DZ', name: 'DZ', k: 1, n: 1, unknown: 0 },
      ],
      nowhere: 1,
    });
  });

  it('shares have those without a type as unknown', () => {
    const question = { kind: 'country', share: new Set(['attack']) } as const;
    const counts = counted(LIES, question);
    expect(counts.areas[0]).toEqual({ key: 'DZ', name: 'DZ', k: 1, n: 1, unknown: 0 });
    expect(counts.areas[1]).toEqual({ key: 'MA', name: 'MA', k: 1, n: 2, unknown: 1 });
    const shades = shadesOf(counts, classesOf([counts], question), question);
    expect(shades.get('MA')?.hatched).toBe(true);
    expect(shades.get('DZ')).toEqual({ paint: 'scale5', hatched: false });
  });

  it('hatches where the unknown could lift an area into a higher class', () => {
    const question = { kind: 'country', share: null } as const;
    const counts = counted(LIES, question);
    const shades = shadesOf(counts, classesOf([counts], question), question);
    expect(shades.get('MA')?.hatched).toBe(false);
    const less = counted(Uint8Array.from([2, 0, 1, 1]), question);
    expect(
      shadesOf(
        less,
        [
          { from: 1, to: 1 },
          { from: 2, to: 9 },
        ],
        question,
      ).get('MA')?.hatched,
    ).toBe(true);
  });

  it('opens the records of an area, whatever way its name is written', () => {
    expect(recordsIn(DATA, areaIndex(DATA, 'region'), LIES, 'fes meknes')).toEqual(['a', 'c', 'd']);
    expect(counted(LIES, { kind: 'region', share: null }).areas).toEqual([
      { key: 'fes meknes', name: 'Fès-Meknès', k: 2, n: 3, unknown: 1 },
    ]);
    expect(recordsIn(DATA, areaIndex(DATA, 'country'), LIES, 'MA')).toEqual(['a', 'c', 'd']);
  });
});

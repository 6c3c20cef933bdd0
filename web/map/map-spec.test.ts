import { describe, expect, it } from 'vitest';
import type { MapPoint } from '../../src/model/index.ts';
import { pointsWithin, yearOf } from './map-spec.ts';

function at(date: string): MapPoint {
  return {
    record: `rec_${date}`,
    label: '',
    type: 'attack',
    date,
    name: 'Lake',
    country: 'MA',
    region: null,
    role: 'operation',
    precision: 'locality',
    lat: 33,
    lon: -6,
    radiusKm: 5,
  };
}

describe('years of a map', () => {
  it.each([
    ['2019-03-01', 2019],
    ['2019', 2019],
    ['2019-03~', 2019],
    ['2019-01/2019-03', 2019],
    ['2019/2021', null],
    ['201X', null],
    ['not_reported', null],
  ])('reads %s', (date, year) => {
    expect(yearOf(at(date))).toBe(year);
  });

  it('shows what surely lies in the years, and everything where none is asked', () => {
    const points = ['2018', '2019-05', '2019/2021', 'not_reported'].map(at);
    expect(pointsWithin(points, { from: 2019, to: null }).map(({ date }) => date)).toEqual(['2019-05']);
    expect(pointsWithin(points, { from: null, to: 2018 }).map(({ date }) => date)).toEqual(['2018']);
    expect(pointsWithin(points, { from: null, to: null })).toEqual(points);
  });
});

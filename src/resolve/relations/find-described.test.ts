import { expect, it } from 'vitest';
import type { ComparableReport } from '../reports/report.ts';
import { findDescribed } from './find-described.ts';

function report(id: string, date: string, town: string, country = 'MA'): ComparableReport {
  const place = { name: town, country, lat: null, lon: null, id: null, radius_km: null };
  return {
    id,
    type: 'event',
    document: `doc-${id}`,
    published: null,
    language: 'en',
    passage: '',
    values: [
      { variable: 'date', value: { edtf: date, basis: 'occurred' }, flags: [] },
      { variable: 'place', value: { ...place, precision: 'locality', role: 'operation' }, flags: [] },
    ],
  };
}

const first = report('a', '2020-09-10', 'Tangier');
const again = report('b', '2020-09-10', 'Tangier');
const elsewhere = report('c', '2020-09-11', 'Fez');
const later = report('d', '2020-10-05', 'Tangier');
const afterwards = report('e', '2020-12-01', 'Tangier');
const all = [first, again, elsewhere, later, afterwards];
const heads = new Map(all.map(({ id }) => [id, id === 'b' ? 'a' : id]));
const find = (date: string | null, place: string | null, reports = all) =>
  findDescribed({ record: 'd', date, place }, reports, heads);

it('finds the record on the day and in the place that a report looks back on', () => {
  expect(find('2020-09-10', 'Tangier')).toEqual({ to: 'a', score: expect.closeTo(0.94, 2) });
  expect(find('2020-09', 'Fez')).toMatchObject({ to: 'c' });
  expect(find('2020-09-10', 'Tangier', all.toReversed())).toEqual(find('2020-09-10', 'Tangier'));
});

it('what speaks against it is not outweighed: another town, another day, a later one', () => {
  expect(find('2020-09-10', 'Rabat')).toBeNull();
  expect(find('2019-03-01', 'Tangier')).toBeNull();
  expect(find('2020-12', 'Tangier')).toBeNull();
});

it('two that fit alike leave it open', () => {
  const twin = report('f', '2020-09-12', 'Tangier');
  const open = findDescribed({ record: 'd', date: '2020-09', place: 'Tangier' }, [...all, twin], heads);
  expect(open?.score).toBeLessThan(0.5);
});

it('without a day and a place nothing is found', () => {
  expect(find(null, null)).toBeNull();
});

import { expect, it } from 'vitest';
import type { ClaimSeries } from '../../src/model/index.ts';
import { seriesTitles } from './claims-spec.ts';

function series(id: string, statedBy: string, asOf: string): ClaimSeries {
  const value = { low: 1, best: 1, high: 1, qualifier: null };
  return {
    id,
    quantity: 'fighters',
    label: 'fighters',
    kind: 'cumulative',
    population: null,
    places: [],
    higher: null,
    claims: [
      {
        record: id,
        statement: id,
        value,
        unit: null,
        period: null,
        asOf,
        at: { earliest: null, latest: null, basis: 'as_of' },
        statedBy,
        class: null,
        firmness: null,
        document: null,
        quote: null,
      },
    ],
  };
}

it('no two groups of claims have the same heading', () => {
  const titles = seriesTitles([
    series('a', 'Minister', '2015'),
    series('b', 'Prosecutor', '2015'),
    series('c', 'Prosecutor', '2015'),
  ]);
  expect([...titles.values()]).toEqual([
    'cumulative · population not stated · Minister · 2015',
    'cumulative · population not stated · Prosecutor · 2015 (1)',
    'cumulative · population not stated · Prosecutor · 2015 (2)',
  ]);
  expect(seriesTitles([series('a', 'Minister', '2015')]).get('a')).toBe('cumulative · population not stated');
});

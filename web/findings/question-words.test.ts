import { expect, it } from 'vitest';
import type { CodebookView } from '../../src/api/index.ts';
import { PLAIN_QUESTION } from '../../src/model/index.ts';
import { CLOSED, drawerOf, rowIn } from './drawer-search.ts';
import { baseTitle, questionTitle } from './question-words.ts';

const CODEBOOK: CodebookView = { title: 'Small', version: '1', recordTypes: [], taxonomies: {} };

it('a title says what is asked, and of what', () => {
  const asked = { ...PLAIN_QUESTION, where: { date: ['2020'], type: ['plot'] }, by: ['year'] };
  expect(questionTitle(CODEBOOK, asked)).toBe('Events with date: 2020 and type: plot, by year');
  expect(questionTitle(CODEBOOK, { ...PLAIN_QUESTION, by: ['year'] })).toBe('Events by year');
  expect(baseTitle(CODEBOOK, asked)).toBe('all events that count');
  expect(baseTitle(CODEBOOK, { ...asked, of: { link: ['linked'] }, known: ['weapon'] })).toBe(
    'events with link: linked, only where weapon is known',
  );
});

it('an address opens the row that it names, whatever stands in its codes', () => {
  const row = {
    group: { year: '2020', publisher: 'A, B: ~C' },
    k: 1,
    n: 1,
    unknown: 0,
    low: 1,
    high: 1,
    records: [],
  };
  const rows = [{ ...row, group: { year: '2020' } }, row];
  expect(rowIn(rows, drawerOf('records', row))).toBe(row);
  expect(rowIn([row], { ...CLOSED, drawer: 'records', row: ['year:1999'] })).toBeUndefined();
});

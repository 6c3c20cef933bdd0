import { expect, it } from 'vitest';
import type { DecidedStatement, Flag } from '../model/index.ts';
import { daysAhead } from './days-ahead.ts';

function dated(edtf: string, flags: readonly Flag[] = []): DecidedStatement {
  const value = { edtf, basis: 'occurred' };
  return { variable: 'date', value, flags } as unknown as DecidedStatement;
}

it.each([
  ['2099-01-01', '2022-03-17', 1],
  ['2022-03-19', '2022-03-17', 1],
  ['2022-03-18', '2022-03-17', 0],
  ['2022-03', '2022-03-17', 0],
  ['2022-05', '2022-03', 1],
  ['XXXX-05-03', '2022-03-17', 0],
  ['2099-01-01', null, 0],
])('%s in a report of %s: %i days ahead of it', (edtf, published, count) => {
  expect(daysAhead([dated(edtf)], published)).toHaveLength(count);
});

it('what is planned or only may be can lie ahead', () => {
  expect(
    daysAhead([dated('2099-01-01', ['hypothetical']), dated('2099-01-01', ['planned'])], '2022'),
  ).toEqual([]);
});

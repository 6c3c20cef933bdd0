import { expect, it } from 'vitest';
import { claimChart } from './claim-chart.ts';
import { claimText } from './claim-text.ts';

it.each([
  [1122, 1122, 1122, '1,122'],
  [null, 1122, null, '1,122'],
  [1600, null, null, 'at least 1,600'],
  [548, 548, null, 'at least 548'],
  [null, 2000, 2000, 'up to 2,000'],
  [null, null, 2000, 'up to 2,000'],
  [1000, null, 1300, '1,000–1,300'],
  [1000, 1200, 1300, '1,200 (1,000–1,300)'],
  [0.62, 0.62, 0.62, '0.62'],
  [-1.8, -1.5, -1.2, '−1.5 (−1.8–−1.2)'],
])('%s, %s, %s is %s', (low, best, high, said) => {
  expect(claimText({ low, best, high }, 'en')).toBe(said);
});

it.each([
  [null, null, null],
  [5, 3, 9],
  [Number.NaN, null, null],
])('a claim of %s, %s, %s is refused', (low, best, high) => {
  const claim = { low, best, high, who: 'a minister', class: 'government', when: null } as const;
  expect(() => claimChart({ title: 'T', caption: '', groups: [{ label: '', claims: [claim] }] })).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  );
});

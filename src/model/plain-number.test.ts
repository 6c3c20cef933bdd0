import { expect, it } from 'vitest';
import { plainNumber } from './plain-number.ts';

it.each([
  [0.62, 'en', '0.62'],
  [0.62, 'fr', '0,62'],
  [8.4127, 'es', '8,413'],
  [0.000425, 'ar', '0.000425'],
  [-1234.5, 'en', '−1,234.5'],
  [24.5, 'fr', '24,5'],
  [1122, 'en', '1,122'],
] as const)('%s in %s is %s', (value, language, words) => {
  expect(plainNumber(value, language)).toBe(words);
});

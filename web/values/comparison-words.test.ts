import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { comparisonWords } from './comparison-words.ts';

it('has words of its own for every field and level that linking compares', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/resolve/reports/likelihood.ts'), 'utf8');
  const table = source.slice(
    source.indexOf('const USUAL'),
    source.indexOf('};', source.indexOf('const USUAL')),
  );
  const levels = [...table.matchAll(/^ {2}(\w+): \{(.*)\},$/gm)].flatMap(([, field = '', body = '']) =>
    [...body.matchAll(/(\w+): [\d.]+/g)].map(([, level = '']) => [field, level] as const),
  );
  expect(levels.length).toBeGreaterThan(40);
  const bare = levels.filter(
    ([field, level]) => comparisonWords(field, level) === `${field} ${level.replaceAll('_', ' ')}`,
  );
  expect(bare).toEqual([]);
});

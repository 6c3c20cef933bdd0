import { expect, it } from 'vitest';
import { statedWords } from '../src/analysis/index.ts';
import { contestedText } from '../src/cli/contested-text.ts';
import type { Claim, Contested } from '../src/model/index.ts';
import { labelsIn } from '../src/operations/index.ts';
import { defaultCodebook } from './ctc-morocco.ts';

const plain = (text: string) => text;
const style = { bold: plain, dim: plain, good: plain, bad: plain, mark: plain };

function claim(value: Partial<Claim['value']>, period: string): Claim {
  return {
    ...{ record: 'r', statement: 's', unit: null, asOf: null, firmness: null, document: null, quote: null },
    ...{
      statedBy: 'a ministry',
      class: 'government',
      period,
      at: { earliest: null, latest: null, basis: 'period' },
    },
    value: { low: null, best: null, high: null, qualifier: null, ...value },
  };
}

function told(language: 'fr' | 'ar', claims: readonly Claim[]): string {
  const one = {
    id: 'arrests-1',
    quantity: 'arrests',
    label: 'arrests',
    kind: 'cumulative',
    population: 'all',
  };
  const found: Contested = {
    ...{ release: 'rel', sets: [], conflicts: [], caveats: [] },
    series: [{ ...one, places: [], higher: null, claims: [...claims] }],
  };
  const speech = { labels: labelsIn(defaultCodebook(), language), words: statedWords(language) };
  return contestedText(found, style, speech).join('\n');
}

it('stated figures in a terminal have dates, numbers and ranges as the language writes them', () => {
  const french = told('fr', [
    claim({ low: 1600 }, '2015-03/..'),
    claim({ low: 1500, high: 2000 }, '2002/2018-10-12'),
  ]);
  expect(french).toContain('depuis mars 2015');
  expect(french).toContain('1\u202f600 [1\u202f600–?]');
  expect(french).toContain('de 2002 au 12 octobre 2018');
  expect(french).toMatch(/ 1\u202f500–2\u202f000 /);
  expect(told('ar', [claim({ best: 1122, low: 1122, high: 1122 }, '2015/..')])).toMatch(/منذ 2015 +1,122/);
});

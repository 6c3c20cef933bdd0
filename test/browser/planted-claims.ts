import { exactly } from '../../src/model/index.ts';
import type { PlantedDocument } from './workbench-project.ts';

export const CLAIM_WORDS = 'counted 1,200 of its nationals among fighters abroad';

/** Two figures of one thing at one time that cannot both be true. */
export const CLAIMS: readonly PlantedDocument[] = [
  claim('claim-minister.txt', CLAIM_WORDS, 1200, 'the interior ministry'),
  claim(
    'claim-press.txt',
    'counted 1,500 of its nationals among fighters abroad',
    1500,
    'the lake institute',
  ),
];

function claim(file: string, words: string, figure: number, statedBy: string): PlantedDocument {
  const sentence = `By July 2014 Morocco ${words}, ${statedBy} said.`;
  return {
    file,
    type: 'statistic',
    text: `Title: Figures of ${statedBy}\nPublished: 2014-08-01\nLanguage: en\n\n${sentence}`,
    suggestions: [
      { variable: 'quantity', value: { code: 'fighters_abroad', label: 'fighters abroad' }, words },
      { variable: 'kind', value: 'stock', words },
      { variable: 'value', value: exactly(figure), words },
      { variable: 'population', value: 'nationals of Morocco', words: 'its nationals' },
      { variable: 'as_of', value: '2014-07', words: 'By July 2014' },
      { variable: 'stated_by', value: statedBy, words: statedBy },
    ],
  };
}

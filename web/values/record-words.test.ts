import { expect, it } from 'vitest';
import type { CodebookView } from '../../src/api/index.ts';
import { releasedWords } from './record-words.ts';

const variable = (name: string, type: 'category' | 'date') => ({
  name,
  title: name,
  definition: '',
  type,
  cardinality: 'one' as const,
  taxonomy: null,
  roles: [],
});
const CODEBOOK: CodebookView = {
  title: 'Small',
  version: '1.0.0',
  recordTypes: [
    {
      name: 'event',
      title: 'Event',
      definition: '',
      key: 'type',
      variables: [variable('type', 'category'), variable('day', 'date')],
    },
  ],
  taxonomies: {},
};
const day = (edtf: string) => ({ edtf, basis: 'occurred' });

it('a record of a release is called by what was settled, whichever report spoke first', () => {
  const lines = [
    { variable: 'type', value: 'cell_dismantled' },
    { variable: 'day', value: day('XXXX-05-03') },
    { variable: 'type', value: 'plot_disrupted' },
    { variable: 'day', value: day('2019-05-03') },
  ];
  const words = releasedWords(CODEBOOK, { type: 'event', label: 'plot_disrupted, 2019-05-03', lines });
  expect([words.title, ...words.details]).toEqual(['plot_disrupted', '3 May 2019']);
});

it('a label that names none of its values changes nothing', () => {
  const lines = [{ variable: 'type', value: 'attack' }];
  expect(releasedWords(CODEBOOK, { type: 'event', label: 'event', lines }).title).toBe('attack');
});

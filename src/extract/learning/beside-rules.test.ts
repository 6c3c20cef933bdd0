import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../../model/index.ts';
import { openModel } from './apply.ts';
import type { LearningDocument } from './corpus.ts';
import { trainModel } from './train.ts';

const THINGS = ['drones', 'kayaks', 'ledgers', 'tripods', 'ladders', 'stamps', 'lanterns', 'anvils'];
const TOWNS = ['Alba', 'Borja', 'Cella', 'Daroca', 'Ejea', 'Fraga'];

/** Officers seize rifles, which the rules find, and other things, which they do not. */
function document(i: number): LearningDocument {
  const [one, other] = [THINGS[i % THINGS.length] ?? '', THINGS[(i * 3 + 1) % THINGS.length] ?? ''];
  const town = TOWNS[i % TOWNS.length] ?? '';
  const text = `Officers arrested men in ${town} on day ${i}. They seized rifles, ${one} and ${other} in a flat. The ${town} market opened late and the weather was fine.`;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const statement = (
    variable: string,
    value: SuggestedRecord['statements'][number]['value'],
    words: string,
  ) => ({
    variable,
    value,
    quote: { ...at(words), exact: words },
    flags: [],
    confidence: 0.8,
  });
  const item = (words: string) => ({
    variable: 'seized_item',
    answers: [{ item: words, count: null }],
    quote: at(words),
  });
  return {
    id: `d${i}`,
    text,
    language: 'en',
    suggested: [
      {
        type: 'event',
        statements: [
          statement('type', 'other', 'arrested'),
          statement('seized_item', { item: 'rifles', count: null }, 'rifles'),
        ],
      },
    ],
    coded: [
      {
        type: 'event',
        statements: [
          { variable: 'type', answers: ['other'], quote: null },
          ...['rifles', one, other].map(item),
        ],
      },
    ],
  };
}

describe('what coders add beside what the rules find', () => {
  const model = trainModel(
    Array.from({ length: 40 }, (_, i) => document(i)),
    { name: 'test', trained: '', codebook: null },
  );
  const unseen = document(101);
  const items = openModel(model)(unseen).flatMap(({ statements }) =>
    statements.filter(({ variable }) => variable === 'seized_item'),
  );

  it('is suggested on the next documents, in the form that the variable has', () => {
    const coded = unseen.coded.flatMap(({ statements }) =>
      statements.filter(({ variable }) => variable === 'seized_item').flatMap(({ answers }) => answers),
    );
    expect(items.map(({ value }) => value)).toEqual(expect.arrayContaining(coded));
    expect(items).toHaveLength(coded.length);
  });
  it('does not repeat what the rules say', () =>
    expect(items.filter(({ quote }) => quote?.exact === 'rifles')).toHaveLength(1));
  it('makes no event where the rules have none', () =>
    expect(
      openModel(model)({ ...unseen, suggested: [] }).flatMap(({ statements }) => statements),
    ).not.toContainEqual(expect.objectContaining({ variable: 'seized_item' })));
});

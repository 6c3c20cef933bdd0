import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../places/index.ts';
import { extractByRules } from '../index.ts';

const gazetteer = buildGazetteer([
  { name: 'Sousse', country: 'TN', lat: 35.8, lon: 10.6, population: 164_000 },
]);

/** A value of the first event of an English report of 10 May 2019. */
function valueIn(variable: string, text: string): unknown {
  const [event] = extractByRules({
    text,
    language: 'en',
    published: '2019-05-10',
    furniture: [],
    gazetteer,
  }).filter(
    ({ type, statements }) =>
      type === 'event' && !statements.some(({ flags, variable: of }) => of === 'type' && flags.length > 0),
  );
  const value = event?.statements.find((one) => one.variable === variable)?.value;
  if (typeof value !== 'object') return value ?? null;
  return 'best' in value ? value.best : 'edtf' in value ? value.edtf : null;
}

describe('how many, how old and when, in other words', () => {
  it.each([
    ['arrested', 9, 'A jihadist network was hit in Sousse on Monday. Nine arrests in all, the police said.'],
    [
      'arrested',
      5,
      'Four men close to a jihadist group were detained in Sousse on Monday. The fifth arrest was made by the National Guard.',
    ],
    [
      'arrested',
      6,
      'Five other jihadists were arrested in Sousse on Monday, which brings the total to six, police said.',
    ],
    ['arrested', 4, 'The police made four arrests among men back from Syria in Sousse on Monday.'],
    ['arrested', 1, 'A jihadist sent money abroad. He was arrested in Sousse on Monday, police said.'],
    ['arrested', 1, 'A mother of four was arrested in Sousse on Monday on suspicion of jihadist propaganda.'],
    [
      'age_min',
      21,
      'Six jihadists were arrested in Sousse on Monday, the youngest a man of 21, the oldest 47.',
    ],
    [
      'age_max',
      47,
      'Six jihadists were arrested in Sousse on Monday. The youngest of the six is 21, the oldest 47.',
    ],
    [
      'date',
      '2019-05-06',
      'Police moved into a suburb of Sousse on Monday. By noon eight members of a jihadist cell had been taken.',
    ],
    [
      'killed',
      3,
      'Three shepherds stepped on a mine laid by jihadists near Sousse on Monday. They died on the spot.',
    ],
  ])('%s: %s', (variable, value, text) => {
    expect(valueIn(variable, text)).toBe(value);
  });

  it.each([
    'Police in Sousse work with the army on jihadism, just as they had in August, when ten people were held.',
    'The jihadist was first arrested in 2011, a court in Sousse heard.',
  ])('no event of its own: %s', (text) => {
    expect(valueIn('type', text)).toBe(null);
  });
});

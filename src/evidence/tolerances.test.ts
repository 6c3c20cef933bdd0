import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../model/index.ts';
import { anchor } from './anchor.ts';

/** The text, a quote of it, the status, and the words of the text that the quote stands for. */
const SUPPORTED: readonly (readonly [string, string, 'exact' | 'normalised' | 'fuzzy', string])[] = [
  ['He said twenty-five men were held.', '25 men were held', 'fuzzy', 'twenty-five men were held'],
  ['he was 35 years old when he left', 'he was thirty-five years old', 'fuzzy', 'he was 35 years old'],
  [
    'quatre-vingt-dix-sept personnes ont fui',
    '97 personnes ont fui',
    'fuzzy',
    'quatre-vingt-dix-sept personnes ont fui',
  ],
  ['trois mille personnes ont fui', '3 000 personnes ont fui', 'fuzzy', 'trois mille personnes ont fui'],
  [
    'dos mil quinientos euros incautados',
    '2.500 euros incautados',
    'fuzzy',
    'dos mil quinientos euros incautados',
  ],
  ['إن خمسة وعشرين شخصا اعتقلوا', '25 شخصا اعتقلوا', 'fuzzy', 'خمسة وعشرين شخصا اعتقلوا'],
  [
    'Some 1.5 million euros were found',
    '1,500,000 euros were found',
    'fuzzy',
    '1.5 million euros were found',
  ],
  [
    'On 03 April the police held him',
    'On 3 April the police held him',
    'fuzzy',
    'On 03 April the police held him',
  ],
  ['Output rose 35% in May', 'Output rose 35 percent in May', 'normalised', 'Output rose 35% in May'],
  [
    'une hausse de 35 % en mai',
    'une hausse de 35 pour cent en mai',
    'normalised',
    'une hausse de 35 % en mai',
  ],
  ['ارتفعت النسبة إلى ٣٥٪ في مايو', 'ارتفعت النسبة إلى 35 في المئة', 'normalised', 'ارتفعت النسبة إلى ٣٥٪'],
  ['They did not say who did it', "They didn't say who did it", 'normalised', 'They did not say who did it'],
  [
    'They found the suspecls in a barn',
    'They found the suspects in a barn',
    'fuzzy',
    'They found the suspecls in a barn',
  ],
  [
    'They found govemment papers there',
    'They found government papers there',
    'fuzzy',
    'They found govemment papers there',
  ],
  [
    'They reached Casab1anca by train',
    'They reached Casablanca by train',
    'fuzzy',
    'They reached Casab1anca by train',
  ],
  [
    'bomb-making materials were inthe house',
    'bomb making materials were in the house',
    'normalised',
    'bomb-making materials were inthe house',
  ],
  ['the Trans-\nSahara road', 'the Trans-Sahara road', 'normalised', 'the Trans-\nSahara road'],
  [
    'A line\r\nof sus-\r\npects waited',
    'line of suspects waited',
    'normalised',
    'line\r\nof sus-\r\npects waited',
  ],
  ['the 2011-\n2014 period', 'the 2011–2014 period', 'normalised', 'the 2011-\n2014 period'],
  ['Gao (Mali) fell', 'Gao, Mali fell', 'normalised', 'Gao (Mali) fell'],
  [
    'They were held.12 The court sat.',
    'They were held. The court sat.',
    'fuzzy',
    'They were held.12 The court sat.',
  ],
  [
    'Men were held[12] in the court.',
    'Men were held in the court.',
    'fuzzy',
    'Men were held[12] in the court.',
  ],
  [
    'Men were held¹² in the court.',
    'Men were held in the court.',
    'normalised',
    'Men were held¹² in the court.',
  ],
  ['Later he claimed the attack', 'Later [Khyam] claimed the attack', 'fuzzy', 'Later he claimed the attack'],
  [
    '“They [the men] left,” he said',
    'They [the men] left, he said',
    'fuzzy',
    'They [the men] left,” he said',
  ],
  [
    'Police killed two men. They were not from here. The mayor left.',
    'Police killed two men. […] The mayor left.',
    'fuzzy',
    'Police killed two men. They were not from here. The mayor left.',
  ],
  [
    'وقالت المصادر الأمنية إن الهجوم وقع ليلا',
    'وقالت المصادر الامنية ان هجوم وقع',
    'fuzzy',
    'وقالت المصادر الأمنية إن الهجوم وقع',
  ],
  ['😀😀 the mayor said so 😀', 'The Mayor said so', 'normalised', 'the mayor said so'],
  ['At least 34 people were killed', '34 people were killed', 'exact', '34 people were killed'],
  ['En 2015, 300 personas huyeron', '300 personas huyeron', 'exact', '300 personas huyeron'],
  ['the men left', ' men ', 'exact', ' men '],
];

describe('anchor accepts', () => {
  it.each(SUPPORTED)('%j as quoted by %j', (text, quote, status, words) => {
    const outcome = anchor(text, { quote });
    const span = sliceCodePoints(text, outcome.start ?? 0, outcome.end ?? 0);
    expect([outcome.status, span]).toEqual([status, words]);
  });
});

const TWICE =
  'In Oursi the court sat until noon. Police held 12 men. In Malen nobody came. Police held 12 men. The town slept.';
const SECOND = TWICE.lastIndexOf('Police');

describe('lookalikes', () => {
  it('a context on one side decides', () => {
    const quote = 'Police held 12 men.';
    expect(anchor(TWICE, { quote, prefix: 'In Malen nobody came. ' }).start).toBe(SECOND);
    expect(anchor(TWICE, { quote, suffix: ' The town slept' }).start).toBe(SECOND);
    expect(anchor(TWICE, { quote, prefix: 'IN MALEN, NOBODY CAME.' }).start).toBe(SECOND);
  });

  it('where a quote stood last decides when all else is equal', () => {
    expect(anchor(TWICE, { quote: 'Police held 12 men.', near: 90 })).toMatchObject({
      start: SECOND,
      places: 2,
    });
    expect(anchor(TWICE, { quote: 'police held 12 men', near: 90 })).toMatchObject({
      start: SECOND,
      places: 2,
    });
  });

  it('a context that names a normalised place outweighs an exact place elsewhere', () => {
    const text = 'First: the “old” plan failed. Much later the "old" plan worked.';
    const outcome = anchor(text, { quote: 'the "old" plan', prefix: 'First: ', suffix: ' failed. Much' });
    expect(outcome).toMatchObject({ status: 'normalised', start: 7 });
  });

  it('a slip in a number that makes the words of another sentence is seen by its context', () => {
    const text =
      'In Oursi, after dawn, police held 12 men. The mayor wept. In Malen, on market day, police held 13 men. Rain fell.';
    const selector = { prefix: 'In Oursi, after dawn, ', suffix: '. The mayor wept.' };
    expect(anchor(text, { quote: 'police held 12 men', ...selector }).status).toBe('exact');
    expect(anchor(text, { quote: 'police held 13 men', ...selector })).toMatchObject({
      status: 'unsupported',
      why: { difference: 'number', quoted: '13', found: '12' },
    });
    expect(anchor(text, { quote: 'police held 13 men' }).status).toBe('exact');
  });

  it('words of the context help to find one of many places that are nearly the quote', () => {
    const places = Array.from({ length: 60 }, (_, i) => `In quarter q${i}x the men of the town held it.`);
    const text = places.join(' ');
    const outcome = anchor(text, { quote: 'the men of town held it', prefix: 'In quarter q41x ' });
    expect(outcome.status).toBe('fuzzy');
    expect(text.slice(0, outcome.start ?? 0)).toMatch(/q41x $/);
  });
});

import { describe, expect, it } from 'vitest';
import { dateText, heldText } from './date-text.ts';

describe.each([
  ['2015', '2015', '2015', '2015', '2015'],
  ['2014-07', 'July 2014', 'juillet 2014', 'julio de 2014', 'يوليو 2014'],
  ['2015-03-01', '1 March 2015', '1er mars 2015', '1 de marzo de 2015', '1 مارس 2015'],
  ['2015/..', 'since 2015', 'depuis 2015', 'desde 2015', 'منذ 2015'],
  ['2015-03/..', 'since March 2015', 'depuis mars 2015', 'desde marzo de 2015', 'منذ مارس 2015'],
  [
    '2015-03-09/..',
    'since 9 March 2015',
    'depuis le 9 mars 2015',
    'desde el 9 de marzo de 2015',
    'منذ 9 مارس 2015',
  ],
  ['../2015', 'until 2015', 'jusqu’en 2015', 'hasta 2015', 'حتى 2015'],
  [
    '../2015-03-09',
    'until 9 March 2015',
    'jusqu’au 9 mars 2015',
    'hasta el 9 de marzo de 2015',
    'حتى 9 مارس 2015',
  ],
  ['2002/2015', '2002–2015', '2002–2015', '2002–2015', 'من 2002 إلى 2015'],
  [
    '2018-01/2018-10',
    'January to October 2018',
    'de janvier à octobre 2018',
    'de enero a octubre de 2018',
    'من يناير إلى أكتوبر 2018',
  ],
  [
    '2002/2018-10-12',
    '2002 to 12 October 2018',
    'de 2002 au 12 octobre 2018',
    'de 2002 al 12 de octubre de 2018',
    'من 2002 إلى 12 أكتوبر 2018',
  ],
  [
    '2015-03-01/2015-03-05',
    '1 to 5 March 2015',
    'du 1er au 5 mars 2015',
    'del 1 al 5 de marzo de 2015',
    'من 1 إلى 5 مارس 2015',
  ],
  [
    '2014-04/2015-08',
    'April 2014 to August 2015',
    'd’avril 2014 à août 2015',
    'de abril de 2014 a agosto de 2015',
    'من أبريل 2014 إلى أغسطس 2015',
  ],
  ['2015~', 'about 2015', 'vers 2015', 'hacia 2015', 'نحو 2015'],
  ['2015-XX', '2015', '2015', '2015', '2015'],
  ['201X', '2010–2019', '2010–2019', '2010–2019', 'من 2010 إلى 2019'],
  [
    'XXXX-05-03',
    '3 May (year not known)',
    '3 mai (année inconnue)',
    '3 de mayo (año desconocido)',
    '3 مايو (السنة غير معروفة)',
  ],
  ['last week', 'last week', 'last week', 'last week', 'last week'],
])('%s', (edtf, ...said) => {
  it.each([
    ['en', said[0]],
    ['fr', said[1]],
    ['es', said[2]],
    ['ar', said[3]],
  ] as const)('in %s: %s', (language, words) => {
    expect(dateText(edtf, language)).toBe(words);
  });
});

it.each([
  ['en', '2014-07', 'as of July 2014'],
  ['fr', '2014-07', 'en juillet 2014'],
  ['fr', '2014-07-01', 'au 1er juillet 2014'],
  ['es', '2014-07-09', 'a 9 de julio de 2014'],
  ['ar', '2014', 'في 2014'],
  ['fr', '2015/..', 'depuis 2015'],
  ['fr', '2015~', 'vers 2015'],
] as const)('in %s a figure held %s: %s', (language, edtf, words) => {
  expect(heldText(edtf, language)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { findFurniture } from './find-furniture.ts';

const BODY =
  'Police in the harbour town held seven men on 4 June 2017 after a search of two warehouses, the prosecutor said. They are between 19 and 33 years old and are suspected of planning an attack on a barracks.';

/** Each marked stretch with its kind, `kind: words`. */
function marked(text: string): string[] {
  return findFurniture(text, []).marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('the top of a document', () => {
  it('reads a header of keys and marks it', () => {
    const header =
      'Title: Seven held\nPublisher: Sample Desk\nPublished: 2017-06-05\nLanguage: en\nNote: invented';
    const { marks, hints } = findFurniture(`${header}\n\n${BODY}`, []);
    expect(marks).toEqual([{ start: 0, end: header.length, kind: 'credit' }]);
    expect(hints).toEqual([
      { field: 'title', value: 'Seven held', basis: 'header line 1' },
      { field: 'publisher', value: 'Sample Desk', basis: 'header line 2' },
      { field: 'published', value: '2017-06-05', basis: 'header line 3' },
      { field: 'language', value: 'en', basis: 'header line 4' },
    ]);
  });

  it('takes no sentence with a colon for a header', () => {
    expect(marked(`Note: the port stays closed.\n\n${BODY}`)).toEqual([]);
    expect(marked(`Title: a word\nin the middle\n\n${BODY}`)).toEqual([]);
  });

  it.each([
    ['Jo Writer | 13 Oct 2020', [['published', '2020-10-13']]],
    [
      'Harbour News - March 17, 2022',
      [
        ['published', '2022-03-17'],
        ['publisher', 'Harbour News'],
      ],
    ],
    [
      'Tribune – 3 mai 2019',
      [
        ['published', '2019-05-03'],
        ['publisher', 'Tribune'],
      ],
    ],
    ['Publié le 3 mai 2019 à 14h30 par Jo Plume', [['published', '2019-05-03']]],
    [
      'Europa Press. Puerto Alto, 3 mayo 2019',
      [
        ['published', '2019-05-03'],
        ['publisher', 'Europa Press'],
      ],
    ],
    ['الجمعة 3 ماي 2019', [['published', '2019-05-03']]],
    [
      'وكالة المرفأ، تونس، 3 ماي 2019',
      [
        ['published', '2019-05-03'],
        ['publisher', 'وكالة المرفأ'],
      ],
    ],
    ['By Jo Writer', []],
    ['بقلم: جو الكاتب', []],
  ])('%s is a by-line or date line', (line, expected) => {
    const { marks, hints } = findFurniture(`Seven men held in port\n\n${line}\n\n${BODY}`, []);
    expect(marks.map(({ kind }) => kind)).toEqual(['credit']);
    expect(hints.map(({ field, value }) => [field, value])).toEqual(expected);
  });

  it('takes the name above a dateline for the writer', () => {
    const text = `Seven men held in port\n\nThey are accused of a plot\nJo Writer\nLyon, FR\n\n${BODY}`;
    expect(marked(text)).toEqual(['credit: Jo Writer\nLyon, FR']);
  });

  it.each(['Attack of 16 May 2003 remembered', 'The law of 3 May 2015, explained.', 'Held since 3 May 2015'])(
    '%s is not',
    (line) => {
      expect(marked(`${line}\n\n${BODY}`)).toEqual([]);
    },
  );
});

describe('an agency’s dateline', () => {
  const published = (text: string) =>
    findFurniture(text, []).hints.find(({ field }) => field === 'published')?.value;
  it.each([
    ['الرباط، 15 مارس 2023 (و م ع) – أوقفت الشرطة أربعة', '2023-03-15'],
    ['SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- [TEXT] FOUR MEN', '1990-01-03'],
    ['BOGOTA, 16 MAY 1989 (CADENA 1) -- [REPORT] A CHARGE', '1989-05-16'],
    ['TUNIS, Nov 16, 2015 (AFP) – Police said', '2015-11-16'],
    ['GENÈVE, 4 mars 2012 – La police', '2012-03-04'],
    ['San José, Costa Rica, 30 Aug 05 -- Police', '2005-08-30'],
  ])('tells when %s was sent', (text, day) => expect(published(text)).toBe(day));
  it.each([
    'On Monday, 3 JAN 90 (people) came',
    'In Lima, 3 May 19 men were held',
    'LIMA, 45 JAN 90 (EFE) -- X',
    'TUNIS, Nov 16 (AFP) - Police said',
  ])('is none in %s', (text) => expect(published(text)).toBeUndefined());
});

import { describe, expect, it } from 'vitest';
import { dateReaderFor } from './date-parts.ts';
import { datesOf } from './dates.ts';
import { ENGLISH } from './languages/en.ts';
import { tokensOf } from './tokens.ts';

const reader = dateReaderFor(ENGLISH);

function dates(text: string, published: string | null) {
  const tokens = tokensOf(text);
  return datesOf(tokens, 0, tokens.length, reader, published).map((date) => date.edtf);
}

describe('dates in English', () => {
  it.each([
    ['on October 5, 2020, police', null, ['2020-10-05']],
    ['on 3 May 2019', null, ['2019-05-03']],
    ['on the 3rd of May', null, ['XXXX-05-03']],
    ['on Thursday, December the 20th', null, ['XXXX-12-20']],
    ['this Friday (May 3)', '2019-05-03', ['2019-05-03']],
    ['early on December 17', '2018-12', ['2018-12-17']],
    ['on December 17', '2019', ['XXXX-12-17']],
    ['in March and April 2007', null, ['2007-03/2007-04']],
    ['in December and January', '2015-03', ['2014-12/2015-01']],
    ['May 2003 and March and April 2007', null, ['2003-05', '2007-03/2007-04']],
    ['from 3 to 5 January 2016', null, ['2016-01-03/2016-01-05']],
    ['between 2011 and 2014', null, ['2011/2014']],
    ['on Thursday', '2022-03-17', ['2022-03-17']],
    ['on Tuesday and Wednesday', '2022-03-17', ['2022-03-15/2022-03-16']],
    ['on Thursday', '2022-03', [null]],
    ['on Thursday', null, [null]],
    ['next Friday', '2022-03-17', [null]],
    ['last week', '2022-03-17', ['2022-03-07/2022-03-13']],
    ['last month', '2022-01-17', ['2021-12']],
    ['yesterday', '2022-03-01', ['2022-02-28']],
    ['the 2003 bombings', null, ['2003']],
    ['2019-08-14', null, ['2019-08-14']],
    ['14/08/2019', null, ['2019-08-14']],
    ['04/08/2019', null, ['2019']],
  ])('%s, published %s', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });

  it('leaves words alone that only look like months', () => {
    expect(dates('they may march on the square', '2022-03-17')).toEqual([]);
  });
});

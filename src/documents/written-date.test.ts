import { describe, expect, it } from 'vitest';
import { writtenDates } from './written-date.ts';

describe('writtenDates', () => {
  it.each([
    ['Published on March 17, 2022', '2022-03-17'],
    ['13 Oct 2020', '2020-10-13'],
    ['the 3rd of May, 2019', '2019-05-03'],
    ['Sept. 9, 2014', '2014-09-09'],
    ['Publié le 1er août 2015 à 10h', '2015-08-01'],
    ['le 12 février 2019', '2019-02-12'],
    ['3 de mayo de 2019', '2019-05-03'],
    ['martes, 26 de septiembre del 2014', '2014-09-26'],
    ['الجمعة 3 ماي 2019', '2019-05-03'],
    ['٢٦ يونيو/حزيران ٢٠١٥', '2015-06-26'],
    ['12 غشت 2016', '2016-08-12'],
    ['5 كانون الثاني 2020', '2020-01-05'],
    ['2019-05-03T10:00', '2019-05-03'],
    ['2019/05/03', '2019-05-03'],
    ['May 2019', '2019-05'],
    ['marzo de 2015', '2015-03'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
  ])('%s is %s', (line, edtf) => {
    expect(writtenDates(line)).toMatchObject([{ edtf, ambiguous: false }]);
  });

  it('says when day and month could change places', () => {
    expect(writtenDates('03/04/2019')).toMatchObject([{ edtf: '2019-04-03', ambiguous: true }]);
    expect(writtenDates('04/04/2019')).toMatchObject([{ edtf: '2019-04-04', ambiguous: false }]);
  });

  it.each(['31 February 2019', '3 May', '2019', '99/99/2019', 'Marching 3 2019', '1.203.2019'])(
    'finds no date in %s',
    (line) => {
      expect(writtenDates(line)).toEqual([]);
    },
  );

  it('gives the places of several dates in order', () => {
    const line = 'From 3 May 2019 to June 4, 2020';
    expect(writtenDates(line).map(({ start, end }) => line.slice(start, end))).toEqual([
      '3 May 2019',
      'June 4, 2020',
    ]);
  });
});

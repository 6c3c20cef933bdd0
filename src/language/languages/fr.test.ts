import { describe, expect, it } from 'vitest';
import { dateReaderFor } from '../date-parts.ts';
import { datesOf } from '../dates.ts';
import { numberReaderFor, numbersOf } from '../numbers.ts';
import { passageOf } from '../sentences.ts';
import { tokensOf } from '../tokens.ts';
import { FRENCH } from './fr.ts';

const numberReader = numberReaderFor(FRENCH);
const dateReader = dateReaderFor(FRENCH);

function counts(text: string) {
  const tokens = tokensOf(text);
  return numbersOf(tokens, 0, tokens.length, numberReader).map(({ count, ordinal }) => [
    count.low,
    count.best,
    count.high,
    ...(ordinal ? ['ordinal'] : []),
  ]);
}

describe('numbers in French', () => {
  it.each([
    ['huit personnes', [8, 8, 8]],
    ['vingt et un hommes', [21, 21, 21]],
    ['soixante-dix blessés', [70, 70, 70]],
    ['soixante et onze morts', [71, 71, 71]],
    ['quatre-vingts otages', [80, 80, 80]],
    ['quatre-vingt-onze détenus', [91, 91, 91]],
    ['nonante-deux détenus', [92, 92, 92]],
    ['cent vingt-trois cellules', [123, 123, 123]],
    ['deux mille trois cents départs', [2300, 2300, 2300]],
    ['1.500 ressortissants', [1500, 1500, 1500]],
    ['1 500 ressortissants', [1500, 1500, 1500]],
    ['300.000 déplacés', [300_000, 300_000, 300_000]],
    ['2,5 millions de dirhams', [2_500_000, 2_500_000, 2_500_000]],
    ['de 1.500 à 2.000 combattants', [1500, null, 2000]],
    ['entre 20 et 31 ans', [20, null, 31]],
    ['trois ou quatre suspects', [3, null, 4]],
    ["une dizaine d'individus", [null, 10, null]],
    ['une vingtaine de personnes', [null, 20, null]],
    ['des dizaines de milliers de réfugiés', [20_000, null, null]],
    ['plusieurs centaines de civils', [200, null, null]],
    ['au moins neuf morts', [9, 9, null]],
    ["plus d'une centaine de combattants", [100, null, null]],
    ['près de 1.660 Marocains', [null, 1660, null]],
    ["jusqu'à 300 candidats", [null, null, 300]],
    ['le troisième suspect', [3, 3, 3, 'ordinal']],
    ['le 3e suspect', [3, 3, 3, 'ordinal']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each(['un homme', 'vers 7h30', 'le G20'])('counts nothing in "%s"', (text) => {
    expect(counts(text).filter(([low]) => low !== 7)).toEqual([]);
  });
});

function dates(text: string, published: string | null) {
  const tokens = tokensOf(text);
  return datesOf(tokens, 0, tokens.length, dateReader, published).map(({ edtf, open }) =>
    open === null ? edtf : `${edtf} ${open}`,
  );
}

describe('dates in French', () => {
  it.each([
    ['jeudi 10 septembre', '2020-09-11', ['2020-09-10']],
    ['jeudi 10 septembre', null, ['XXXX-09-10']],
    ['le 1er mai 2018', null, ['2018-05-01']],
    ['ce vendredi', '2019-05-03', ['2019-05-03']],
    ['mardi dernier', '2019-05-07', ['2019-04-30']],
    ['dans la nuit de mardi à mercredi', '2019-05-10', ['2019-05-07/2019-05-08']],
    ['dans la nuit du 14 au 15 août 2019', null, ['2019-08-14/2019-08-15']],
    ['entre le 3 et le 5 mai 2016', null, ['2016-05-03/2016-05-05']],
    ['à la mi-mai', '2019-06-02', ['2019-05']],
    ['en juin prochain', '2019-05-02', ['XXXX-06']],
    ['hier soir', '2021-01-05', ['2021-01-04']],
    ['hier soir', '2021-01', [null]],
    ["l'an dernier", '2021-01-05', ['2020']],
    ['la semaine dernière', '2016-02-03', ['2016-01-25/2016-01-31']],
    ['03/05/2019', null, ['2019-05-03']],
    ['depuis 2002', null, ['2002 since']],
    ['depuis le 9 février', '2019-03-11', ['2019-02-09 since']],
    ['de 2014 à 2018', null, ['2014/2018']],
  ])('%s (%s)', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('sentences in French', () => {
  it.each([
    ['M. Alami a parlé. Mme Bernard aussi.', 2],
    ["Il est parti de l'aéroport Mohammed V. Le suspect a été suivi.", 2],
    ['Le prévenu (27 ans) a nié. « Je voyageais. » Il a été écroué.', 3],
  ])('%s', (text, count) => {
    expect(passageOf(text, FRENCH).sentences).toHaveLength(count);
  });
});

import { describe, expect, it } from 'vitest';
import { dateReaderFor } from '../date-parts.ts';
import { datesOf } from '../dates.ts';
import { numberReaderFor, numbersOf } from '../numbers.ts';
import { passageOf } from '../sentences.ts';
import { wordsOf } from '../words.ts';
import { ARABIC } from './ar.ts';

const KNOWN = new Set([
  'شرطة',
  'الشرطة',
  'تونس',
  'بيان',
  'فرنسا',
  'وزارة',
  'لبنان',
  'توقيف',
  'كان',
  'سكاكين',
]);
const passage = (text: string) =>
  passageOf(text, ARABIC, [], wordsOf(ARABIC, { knows: (word) => KNOWN.has(word) }));
const words = (text: string) => passage(text).tokens.map(({ word }) => word);

describe('small words written together with the next', () => {
  it.each([
    ['وتونس', ['و', 'تونس']],
    ['بتونس', ['ب', 'تونس']],
    ['وبتونس', ['و', 'ب', 'تونس']],
    ['للشرطة', ['ل', 'الشرطة']],
    ['وللشرطة', ['و', 'ل', 'الشرطة']],
    ['بالشرطة', ['ب', 'الشرطة']],
    ['والمدينة', ['و', 'المدينة']],
    ['وسكاكين', ['و', 'سكاكين']],
    ['لتوقيفهم', ['ل', 'توقيفهم']],
  ])('%s is cut', (text, parts) => expect(words(text)).toEqual(parts));

  it.each(['بيان', 'فرنسا', 'وزارة', 'لبنان', 'كان', 'وفد', 'ولاية', 'Paris', 'و'])(
    '%s stays whole',
    (text) => expect(words(text)).toHaveLength(1),
  );

  it('every part is a slice of the text, vowel signs included', () => {
    const text = 'قُتِلَ بِتُونِسَ وَلِلشُّرْطَةِ';
    const slices = passage(text).tokens.map(({ start, end }) => text.slice(start, end));
    expect(slices).toEqual(['قُتِلَ', 'بِ', 'تُونِسَ', 'وَ', 'لِ', 'لِلشُّرْطَةِ']);
  });
});

describe('numbers', () => {
  it.each([
    ['ثلاثة عشر شخصا', 13],
    ['ثلاث عشرة امرأة', 13],
    ['اثنا عشر', 12],
    ['خمسة وعشرون', 25],
    ['مئة وأربعين', 140],
    ['مائتين وثلاثة', 203],
    ['ألف وخمسمئة وخمسة وعشرون', 1525],
    ['ثلاثة آلاف', 3000],
    ['3 آلاف', 3000],
    ['27 ألفا و371 شخصا', 27_371],
    ['ألفي شخص', 2000],
    ['١٢', 12],
    ['12.500', 12500],
    ['١٬٣٠٠', 1300],
    ['خمسة (05) عناصر', 5],
    ['المرتبة الـ47', 47],
  ])('%s', (text, value) => {
    const { tokens } = passage(text);
    const [number] = numbersOf(tokens, 0, tokens.length, numberReaderFor(ARABIC));
    expect(number?.count.best).toBe(value);
  });

  it.each([
    ['ما لا يقل عن 14 مدنيا', 14, 14, null],
    ['أكثر من مئتي شخص', 200, null, null],
    ['نحو 30 عنصرا', null, 30, null],
    ['بين 19 و34 سنة', 19, null, 34],
    ['أزيد من أربعة آلاف قتيل', 4000, null, null],
    ['زهاء خمسين مسلحا', null, 50, null],
    ['عشرات القتلى', 20, null, null],
  ])('%s keeps its bounds', (text, low, best, high) => {
    const { tokens } = passage(text);
    const [number] = numbersOf(tokens, 0, tokens.length, numberReaderFor(ARABIC));
    expect(number?.count).toMatchObject({ low, best, high });
  });
});

describe('ordinals', () => {
  it.each([
    ['الرتبة السابعة والأربعين', 47],
    ['المرتبة الثالثة عشرة', 13],
    ['الحادي والعشرين', 21],
  ])('%s', (text, value) => {
    const { tokens } = passage(text);
    const [number] = numbersOf(tokens, 0, tokens.length, numberReaderFor(ARABIC));
    expect(number).toMatchObject({ ordinal: true, count: { best: value } });
  });
});

describe('sentences', () => {
  it('initials end none', () => {
    expect(passage('أوقف الجيش السوري ح.ع. في بيروت. وعاد الهدوء.').sentences).toHaveLength(2);
  });
});

describe('dates', () => {
  const read = (text: string, published: string | null = '2019-05-04') => {
    const { tokens } = passage(text);
    return datesOf(tokens, 0, tokens.length, dateReaderFor(ARABIC), published).map(({ edtf }) => edtf);
  };

  it.each([
    ['يوم الخميس 2 ماي 2019', '2019-05-02'],
    ['14 شتنبر 2021', '2021-09-14'],
    ['6 فيفري 2018', '2018-02-06'],
    ['26 يونيو/حزيران 2015', '2015-06-26'],
    ['في 3 كانون الثاني 2017', '2017-01-03'],
    ['٣ أغسطس ٢٠١٦', '2016-08-03'],
    ['أمس الجمعة', '2019-05-03'],
    ['أول أمس', '2019-05-02'],
    ['صباح اليوم السبت', '2019-05-04'],
    ['يوم الأربعاء', '2019-05-01'],
    ['مساء أمس الجمعة (3 مايو 2019)', '2019-05-03'],
    ['العام الماضي', '2018'],
    ['صباح الجمعة الماضي', '2019-05-03'],
    ['بتاريخ 29 أيار 2017', '2017-05-29'],
    ['١١ كانون الأول ٢٠١٦', '2016-12-11'],
    ['في التاسع من نيسان/أبريل الماضي', '2019-04-09'],
    ['الثالث والعشرين من يوليو 2016', '2016-07-23'],
    ['مارس 2015 (22 قتيلا)', '2015-03'],
    ['29 أكتوبر من السنة نفسها', 'XXXX-10-29'],
  ])('%s', (text, edtf) => expect(read(text)[0]).toBe(edtf));

  it('resolves no weekday without a day of publication', () =>
    expect(read('يوم الأربعاء', null)).toEqual([null]));
  it('takes no verb for a month', () => expect(read('مارس أعضاء الخلية أنشطة')).toEqual([]));
});

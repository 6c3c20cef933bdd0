import { describe, expect, it } from 'vitest';
import {
  hasMirroredBrackets,
  isRightToLeft,
  mirrorBrackets,
  plainLetters,
  settleLigatures,
} from './arabic-order.ts';
import type { Glyphs } from './pdf-page.ts';
import { linesOfPage } from './rows.ts';

const glyphs = (text: string, x: number, width: number): Glyphs => ({ text, x, y: 500, width, size: 12 });
const lineOf = (...row: Glyphs[]) =>
  linesOfPage({ number: 1, width: 600, height: 800, turns: 0, glyphs: row })[0]?.text;

describe('Arabic out of PDF', () => {
  it('puts letters for contextual shapes, ligatures apart', () => {
    expect(plainLetters('ﺗﻮﻗﻴﻒ ﺑﻼغ 3')).toBe('توقيف بلاغ 3');
    expect(plainLetters('Nothing to do, ½')).toBe('Nothing to do, ½');
  });

  it('sets a final alef maqsura behind its letter', () => {
    expect(settleLigatures('سيحالون عىل العدالة')).toBe('سيحالون على العدالة');
    expect(settleLigatures('على المدى')).toBe('على المدى');
  });

  it('turns brackets that came as they look', () => {
    expect(hasMirroredBrackets(['قال )بعد البحث( ثم'])).toBe(true);
    expect(hasMirroredBrackets(['قال (بعد البحث) ثم'])).toBe(false);
    expect(mirrorBrackets('قال )بعد( »ثم«')).toBe('قال (بعد) «ثم»');
  });

  it('reads a row from right to left, numbers and Latin words in it from left to right', () => {
    const row = [
      glyphs('المدينة', 100, 60),
      glyphs('2019', 170, 24),
      glyphs('May', 200, 24),
      glyphs('في', 230, 20),
      glyphs('أوقفت', 260, 50),
    ];
    expect(lineOf(...row)).toBe('أوقفت في 2019 May المدينة');
  });

  it('reads other rows from left to right', () => {
    expect(lineOf(glyphs('held', 130, 24), glyphs('Seven', 60, 36), glyphs('men', 100, 24))).toBe(
      'Seven men held',
    );
    expect(isRightToLeft('Seven men, سبعة')).toBe(false);
  });

  it('leaves out signs without a character and lengthening strokes, and keeps brackets around words', () => {
    expect(plainLetters('ل؝ جـــميل أعم((ارهم \u0000م\uffff')).toBe('لا جميل أعمارهم م');
    expect(plainLetters('قال (بعد البحث) و«ثم» 12,5% يونيو/حزيران')).toBe(
      'قال (بعد البحث) و«ثم» 12,5% يونيو/حزيران',
    );
    expect(lineOf(glyphs('خلي((', 100, 20), glyphs('(ة هنا', 70, 30))).toBe('خلية هنا');
  });

  it('sets vowel signs behind the letter that they stand over', () => {
    const sign: Glyphs = { text: 'ُ', x: 108, y: 502, width: 0, size: 12 };
    expect(lineOf(glyphs('س', 100, 6), glyphs('ت', 106, 4), sign, glyphs('م', 112, 6))).toBe('متُس');
  });

  it('keeps the parts of a number that came apart', () => {
    const row = [glyphs('شخص', 60, 30), glyphs('1', 100, 6), glyphs('.', 106, 3), glyphs('600', 109, 18)];
    expect(lineOf(...row, glyphs('نحو', 135, 20))).toBe('نحو 1.600 شخص');
  });
});

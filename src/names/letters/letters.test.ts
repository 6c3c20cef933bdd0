import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLetters, fillTable } from './align-letters.ts';
import { foldArabic, foldLatin } from './fold-letters.ts';
import { arabicCodes, latinCodes, restOfArabic } from './letter-codes.ts';
import { LETTERS } from './letter-table.ts';

const codes = (arabic: string, latin: string) => ({
  arabic: arabicCodes(LETTERS, arabic),
  latin: latinCodes(LETTERS, latin),
});
const align = (arabic: string, latin: string) => {
  const both = codes(arabic, latin);
  return alignLetters(LETTERS, both.arabic, restOfArabic(LETTERS, both.arabic), both.latin);
};

describe('folding', () => {
  it.each([
    ['مُحَمَّد', 'محمد'],
    ['محـمد', 'محمد'],
    ['کریم', 'كريم'],
    ['پاريس', 'باريس'],
    ['مسؤول', 'مسءول'],
  ])('%s is %s', (written, folded) => expect(foldArabic(written)).toBe(folded));

  it.each([
    ['Fayçal', 'faysal'],
    ['Ødegård', 'odegard'],
    ['Dvořák', 'dvorak'],
    ["Sana'a", 'sanaa'],
    ['Šabac', 'shabac'],
    ['Иван', 'ivan'],
  ])('%s is %s', (written, folded) => expect(foldLatin(written)).toBe(folded));

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        expect(foldLatin(foldLatin(text))).toBe(foldLatin(text));
        expect(foldArabic(foldArabic(text))).toBe(foldArabic(text));
      }),
    );
  });
});

describe('alignment', () => {
  it('a name fits its own writing better than others', () => {
    const pairs = [
      ['خيام', 'khyam'],
      ['مراكش', 'marrakech'],
      ['غزالي', 'ghazali'],
      ['يوسف', 'youssef'],
      ['بنجلون', 'benjelloun'],
    ] as const;
    for (const [arabic, latin] of pairs)
      for (const [, other] of pairs)
        if (other !== latin) expect(align(arabic, latin)).toBeGreaterThan(align(arabic, other));
  });

  it('giving up early never makes a fit better than it is, where it says how good it is', () => {
    const arabic = fc.string({
      unit: fc.constantFrom(...'ابتجحخدرزسشصعغفقكلمنهويةأ'),
      minLength: 1,
      maxLength: 8,
    });
    const latin = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnoqrstuwyz'),
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(arabic, latin, (a, l) => {
        const both = codes(a, l);
        const whole = fillTable(LETTERS, both.arabic, both.latin).at(-1) ?? 0;
        expect(align(a, l)).toBeLessThanOrEqual(Math.max(whole, -9) + 1e-6);
      }),
    );
  });
});

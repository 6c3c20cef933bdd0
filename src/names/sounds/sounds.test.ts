import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARABIC_COSTS, arabicLetters } from './arabic-costs.ts';
import { editDistance, weightOf } from './edit-costs.ts';
import { LATIN_COSTS } from './latin-costs.ts';
import { latinSounds } from './latin-sounds.ts';

const apart = (a: string, b: string) => editDistance(LATIN_COSTS, latinSounds(a), latinSounds(b));

describe('Latin sounds', () => {
  it.each([
    ['chakib', 'shakib'],
    ['oualid', 'walid'],
    ['yusuf', 'yousouf'],
    ['hassan', 'hasan'],
    ['abdelhak', 'abdelhaq'],
    ['nadhir', 'nadir'],
    ['raouf', 'rauf'],
  ])('%s and %s hardly differ', (a, b) => expect(apart(a, b)).toBeLessThanOrEqual(0.4));

  it.each([
    ['karim', 'karima'],
    ['nador', 'nadir'],
    ['said', 'saad'],
    ['sale', 'salah'],
    ['khalid', 'khalil'],
  ])('%s and %s differ by more than habits', (a, b) => expect(apart(a, b)).toBeGreaterThan(1));

  it('a last e says less than a last a', () => {
    expect(apart('khyam', 'khyame')).toBeLessThan(apart('khyam', 'khyama'));
  });
});

describe('edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 10 });

  it('is nothing from a word to itself, the same both ways, and at most all that both weigh', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [x, y] = [latinSounds(a), latinSounds(b)];
        const distance = editDistance(LATIN_COSTS, x, y);
        expect(editDistance(LATIN_COSTS, x, x)).toBe(0);
        expect(editDistance(LATIN_COSTS, y, x)).toBeCloseTo(distance, 9);
        expect(distance).toBeLessThanOrEqual(weightOf(LATIN_COSTS, x) + weightOf(LATIN_COSTS, y) + 1e-9);
      }),
    );
  });

  it('Arabic: forms of hamza and last letters are nearly one, long vowels are not', () => {
    const between = (a: string, b: string) => editDistance(ARABIC_COSTS, arabicLetters(a), arabicLetters(b));
    expect(between('أحمد', 'احمد')).toBeLessThan(0.2);
    expect(between('فاطمة', 'فاطمه')).toBeLessThan(0.2);
    expect(between('سعيد', 'سعد')).toBeGreaterThan(1);
  });
});

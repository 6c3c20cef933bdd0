import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { foldedOf, originalOf } from './folded-text.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Café', 'cafe'],
  ['cafe\u0301', 'CAFÉ'],
  ['« État islamique »', '"etat islamique"'],
  ['“plan”', '"plan"'],
  ['l’attaque', "l'attaque"],
  ['61 %', '61%'],
  ['Qui ?', 'Qui?'],
  ['pre\u2011emptive', 'preemptive'],
  ['sus-\npects', 'suspects'],
  ['sus\u00ad\npects', 'suspects'],
  ['المـ-\nحافظ', 'المحافظ'],
  ['al-Qaida', 'alqaida'],
  ['a\u00a0 \n b', 'a b'],
  ['٣٥ شخصًا', '35 شخصا'],
  ['إلى أحد', 'الي احد'],
  ['خلية', 'خليه'],
  ['٤١ أشخاص, وفق', '41 أشخاص، وفق'],
  ['ﬁre', 'fire'],
  ['œuvre', 'oeuvre'],
  ['zero\u200bwidth', 'zerowidth'],
  ['\ufeb7\ufeae\ufec3\ufe94', 'شرطة'],
  ['ｆｕｌｌ １２', 'full 12'],
  ['İstanbul Ødegård Łódź', 'istanbul odegard lodz'],
  ['۱۲', '12'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['2011-2014', '20112014'],
  ['13', '31'],
  ['he said — the man', 'he said the man'],
  ['قتل', 'قاتل'],
  ['ماء', 'ما'],
  ['10²', '102'],
  ['3 4', '34'],
  ['dir-\n\nnext', 'dirnext'],
];

describe('fold', () => {
  it.each(SAME)('%j folds like %j', (a, b) => expect(fold(a).text).toBe(fold(b).text));
  it.each(DIFFERENT)('%j does not fold like %j', (a, b) => expect(fold(a).text).not.toBe(fold(b).text));

  it('accents and vowel signs belong to the letter before them', () => {
    const folded = fold('e\u0301t');
    expect(originalOf(folded, 0, 1)).toEqual({ start: 0, end: 2 });
  });

  it('the map is monotone and stays in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i += 1) {
          expect(starts[i]).toBeLessThan(ends[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        }
      }),
    );
  });

  it('leads from the original to the folded text and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(), (text, n) => {
        const folded = fold(text);
        fc.pre(folded.text.length > 0);
        const { start } = originalOf(folded, n % folded.text.length, folded.text.length);
        const at = foldedOf(folded, start);
        expect(originalOf(folded, at, at + 1).start).toBe(start);
      }),
    );
  });

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});

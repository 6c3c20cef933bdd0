import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt, rulerFor, sliceCodePoints } from '../model/index.ts';
import { anchor } from './anchor.ts';
import { prepare } from './prepared-text.ts';
import { reanchor } from './reanchor.ts';

const PIECES = [
  'police',
  'held',
  '13 men',
  '1,600',
  'twenty-five',
  'in Gao',
  'sus-\npects',
  'ولم يُعثر',
  '٣٥ شخصًا',
  'aucun blessé',
  '« oui »',
  '😀',
  'not',
  '[3]',
  '(…)',
  '\n\n',
];
const WEIGHTY = PIECES.filter((piece) => !/[[…]/.test(piece));
const prose = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(' '));

describe('laws of anchoring', () => {
  it('the quote of any stretch leads back to that stretch', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const { length } = rulerFor(text);
        const start = Math.min(a % length, b % length);
        const end = Math.max(a % length, b % length) + 1;
        const quote = quoteAt(text, start, end);
        fc.pre(quote.exact.trim() !== '');
        expect(reanchor(quote, text)).toMatchObject({ status: 'exact', start, end });
      }),
      { numRuns: 500 },
    );
  });

  it('a span that is given holds the numbers and negations of the quote', () => {
    const edit = fc.record({
      at: fc.nat(),
      piece: fc.option(fc.constantFrom(...PIECES)),
      insert: fc.boolean(),
    });
    const weighty = (part: string) =>
      part.replace(/\[3\]/g, '').match(/1,600|13|twenty-five|٣٥|not|aucun|ولم/g) ?? [];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WEIGHTY), { minLength: 4, maxLength: 20 }),
        edit,
        (words, change) => {
          const at = change.at % words.length;
          const quote = words
            .toSpliced(at, change.insert ? 0 : 1, ...(change.piece ? [change.piece] : []))
            .join(' ');
          const text = `Then ${words.join(' ')} again`;
          const { start, end } = anchor(text, { quote });
          if (start === null || end === null || /[[…]/.test(quote)) return;
          expect(weighty(sliceCodePoints(text, start, end))).toEqual(weighty(quote));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('one preparation serves every quote as a fresh one does', () => {
    fc.assert(
      fc.property(prose, fc.array(prose, { minLength: 1, maxLength: 4 }), (text, quotes) => {
        const prepared = prepare(text);
        for (const quote of quotes) expect(anchor(prepared, { quote })).toEqual(anchor(text, { quote }));
      }),
    );
  });

  it.each([
    ['The ministry said on Monday that ', ' suspects had been held in the north since spring.'],
    ['Le ministère a dit lundi que ', ' suspects étaient détenus dans le nord depuis mars.'],
    ['El ministerio dijo el lunes que ', ' sospechosos seguían detenidos en el norte.'],
    ['قالت الوزارة يوم الاثنين إن ', ' مشتبها محتجزون في الشمال منذ الربيع.'],
  ])('a quote with its number changed is never given a span: %s', (before, behind) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99_999 }),
        fc.integer({ min: 2, max: 99_999 }),
        (stated, quoted) => {
          fc.pre(stated !== quoted);
          const text = `${before}${stated}${behind} ${before}${quoted}${behind} 😀 ${before}${stated}${behind}`;
          const outcome = anchor(text.replace(`${before}${quoted}${behind}`, ''), {
            quote: `${before}${quoted}${behind}`,
          });
          expect(outcome).toMatchObject({ status: 'unsupported', start: null, end: null });
          expect(outcome.why?.difference).toBe('number');
        },
      ),
    );
  });
});

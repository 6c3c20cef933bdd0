import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulerFor, sliceCodePoints } from './code-points.ts';
import { quoteAt } from './quote.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'é', 'م', '😀', '𝄞'),
  minLength: 1,
  maxLength: 200,
});

describe('code points', () => {
  it('converts both ways', () => {
    fc.assert(
      fc.property(text, fc.nat(199), (words, n) => {
        const ruler = rulerFor(words);
        const points = Array.from(words);
        expect(ruler.length).toBe(points.length);
        const at = n % (points.length + 1);
        const unit = points.slice(0, at).join('').length;
        expect(ruler.toUnit(at)).toBe(unit);
        expect(ruler.toCodePoint(unit)).toBe(at);
      }),
    );
  });
});

describe('quoteAt', () => {
  it('quotes the words of the span, with a context that stands only once', () => {
    fc.assert(
      fc.property(text, fc.nat(199), fc.nat(199), (words, a, b) => {
        const { length } = rulerFor(words);
        const [start, end] = [Math.min(a, b) % length, (Math.max(a, b) % length) + 1].sort((x, y) => x - y);
        if (start === undefined || end === undefined || start === end) return;
        const quote = quoteAt(words, start, end);
        expect(quote.exact).toBe(sliceCodePoints(words, start, end));
        const passage = quote.prefix + quote.exact + quote.suffix;
        expect(words.indexOf(passage)).toBe(words.lastIndexOf(passage));
      }),
    );
  });

  it('takes 32 units of context where that is enough', () => {
    const words = `${'x'.repeat(50)} seven men ${'y'.repeat(50)}`;
    expect(quoteAt(words, 51, 60)).toMatchObject({
      exact: 'seven men',
      prefix: `${'x'.repeat(31)} `,
      suffix: ` ${'y'.repeat(31)}`,
    });
  });
});

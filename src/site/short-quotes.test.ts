import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords, type PublishedQuote, shortQuotes, told } from './short-quotes.ts';

const TEXT = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ');

function quoteOf(text: string, start: number, end: number, context: number): PublishedQuote {
  return {
    statement: `st_${start}_${end}`,
    exact: text.slice(start, end),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
    start,
    end,
  };
}

describe('quotes of a site', () => {
  it('leave a short quote of a long document with words around it', () => {
    const [quote, far] = [quoteOf(TEXT, 200, 240, 160), quoteOf(TEXT, 860, 870, 0)];
    const [short] = shortQuotes([quote, far]);
    expect(short?.exact).toBe(quote.exact);
    expect(short?.before.length).toBeLessThanOrEqual(91);
    expect(quote.before.endsWith(short?.before ?? '-')).toBe(true);
    expect(quote.after.startsWith(short?.after ?? '-')).toBe(true);
  });

  it('show the words around a value where the document is known to be longer than what is quoted', () => {
    const quotes = [quoteOf(TEXT, 0, 60, 60), quoteOf(TEXT, 64, 70, 60), quoteOf(TEXT, 75, 140, 60)];
    const around = (all: readonly PublishedQuote[]) =>
      all.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
    const known = shortQuotes(quotes, TEXT.length);
    expect(around(known)).toBeGreaterThan(2 * around(shortQuotes(quotes)));
    expect(known[1]?.before.length).toBeGreaterThan(50);
    expect(told(known)).toBeLessThanOrEqual(TEXT.length / 2);
  });

  it('never tell a whole document, however much of it is quoted', () => {
    const place = fc.tuple(fc.nat(TEXT.length - 41), fc.integer({ min: 1, max: 400 }), fc.nat(160));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const quotes = places.map(([start, size, context]) =>
          quoteOf(TEXT, start, Math.min(TEXT.length, start + size), context),
        );
        const short = shortQuotes(quotes);
        const reach = Math.max(...quotes.map(({ end, after }) => end + after.length));
        const atLeast = short.every(
          ({ exact, before, after }) => exact.length <= 40 && before + after === '',
        );
        expect(told(short) <= reach / 2 || atLeast).toBe(true);
        expect(short.map(({ statement }) => statement)).toEqual(quotes.map(({ statement }) => statement));
      }),
    );
  });

  it('say where words are left out, and cut no word in two', () => {
    const [short] = shortQuotes([quoteOf(TEXT, 0, 600, 0), quoteOf(TEXT, 840, 850, 0)]);
    const [head = '', tail = ''] = short?.exact.split(' [⋯] ') ?? [];
    expect(TEXT.startsWith(`${head} `)).toBe(true);
    expect(TEXT.slice(0, 600).endsWith(tail)).toBe(true);
    expect(head.length + tail.length).toBeLessThanOrEqual(242);
  });

  it('count code points', () => {
    expect(firstWords('🚜🚜🚜🚜', 2)).toBe('🚜🚜');
    expect(firstWords('أوقفت الشرطة خمسة', 12)).toBe('أوقفت الشرطة');
  });
});

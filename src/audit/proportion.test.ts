import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditText } from './index.ts';
import { isPossible, isShare, partsFor, type Stated, wholesFor } from './proportion.ts';

const exact = (percent: number, decimals = 0): Stated => ({ percent, decimals, kind: 'exact' });

/** Every way to round that is in use: half up, half down, half to even. Told with whole numbers only. */
function roundings(n: number, of: number, decimals: number): Set<number> {
  const scaled = 100 * n * 10 ** decimals;
  const floor = Math.floor(scaled / of);
  const twice = 2 * (scaled - floor * of);
  if (twice < of) return new Set([floor]);
  return twice > of ? new Set([floor + 1]) : new Set([floor, floor + 1]);
}

/** The percentages, times ten to the decimals, that some part of a whole is rounded to. */
function reachable(of: number, decimals: number): Set<number> {
  const all = Array.from({ length: of + 1 }, (_, n) => [...roundings(n, of, decimals)]);
  return new Set(all.flat());
}

describe('shares by brute force', () => {
  it.each([0, 1])('all wholes to 60, every percentage with %i decimals', (decimals) => {
    for (let of = 1; of <= 60; of += 1) {
      const right = reachable(of, decimals);
      for (let scaled = 0; scaled <= 100 * 10 ** decimals; scaled += 1)
        expect(`${scaled} of ${of}: ${isPossible(of, exact(scaled / 10 ** decimals, decimals))}`).toBe(
          `${scaled} of ${of}: ${right.has(scaled)}`,
        );
    }
  });

  const FORMS = [
    { language: 'en', write: (of: number, p: string) => `Of the ${of} plots, ${p}% were linked.` },
    {
      language: 'en',
      write: (of: number, p: string) => `The majority of the ${of} plots (${p}%) were linked.`,
    },
    { language: 'en', write: (of: number, p: string) => `${p} percent of the ${of} plots were linked.` },
    {
      language: 'fr',
      write: (of: number, p: string) => `Sur les ${of} projets, ${p.replace('.', ',')} % étaient liés.`,
    },
    {
      language: 'es',
      write: (of: number, p: string) =>
        `De los ${of} complots, el ${p.replace('.', ',')} % estaban vinculados.`,
    },
    { language: 'ar', write: (of: number, p: string) => `من بين ${of} مخططا، كانت ${p}٪ مرتبطة.` },
  ];

  it.each(FORMS)('every whole to 60 and every percentage, as $language writes it', ({ language, write }) => {
    const share = fc.record({
      of: fc.integer({ min: 2, max: 60 }),
      scaled: fc.integer({ min: 0, max: 1000 }),
      decimals: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(share, ({ of, scaled, decimals }) => {
        const stated = decimals === 0 ? Math.round(scaled / 10) : scaled;
        const text = write(of, (stated / 10 ** decimals).toFixed(decimals));
        const lines = auditText({ text, language, published: null, furniture: [] });
        const verdict = reachable(of, decimals).has(stated) ? 'consistent' : 'impossible';
        expect([text, ...lines.map((line) => line.verdict)]).toEqual([text, verdict]);
      }),
      { numRuns: 300 },
    );
  });

  it('what is said to fit does', () => {
    const stated = fc.record({
      percent: fc.integer({ min: 0, max: 100 }),
      of: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(stated, ({ percent, of }) => {
        for (const fit of wholesFor(of, exact(percent), 8))
          expect(isShare(fit.n, fit.of, exact(percent))).toBe(true);
        for (const n of partsFor(of, exact(percent))) expect(isShare(n, of, exact(percent))).toBe(true);
      }),
    );
  });
});

describe('hedged shares', () => {
  it.each<[string, Stated, number, number, boolean]>([
    ['about 70 %', { percent: 70, decimals: 0, kind: 'about' }, 23, 33, true],
    ['about 62 %', { percent: 62, decimals: 0, kind: 'about' }, 20, 33, true],
    ['nearly 70 %', { percent: 70, decimals: 0, kind: 'below' }, 24, 33, false],
    ['slightly more than 60 %', { percent: 60, decimals: 0, kind: 'above' }, 20, 33, true],
    ['more than half', { percent: 50, decimals: 0, kind: 'more_than' }, 10, 20, false],
    ['more than half', { percent: 50, decimals: 0, kind: 'more_than' }, 11, 20, true],
    ['less than half', { percent: 50, decimals: 0, kind: 'less_than' }, 10, 20, false],
    ['at least 80 %', { percent: 80, decimals: 0, kind: 'at_least' }, 16, 20, true],
    ['up to 80 %', { percent: 80, decimals: 0, kind: 'up_to' }, 17, 20, false],
  ])('%s', (_, stated, n, of, right) => {
    expect(isShare(n, of, stated)).toBe(right);
  });
});

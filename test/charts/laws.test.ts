import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { exchangeNetwork, pointMap, stackedBars } from '../../src/charts/index.ts';
import { gallery } from './gallery.ts';
import { baseMap, mapGallery } from './gallery-maps.ts';
import { GALLERY_WORDS, type GalleryWords } from './gallery-words.ts';

const base = baseMap('110m');

/** The words of the gallery with another text in place of each. */
function replaced(value: unknown, by: (text: string) => string): unknown {
  if (typeof value === 'string') return by(value);
  if (Array.isArray(value)) return value.map((part) => replaced(part, by));
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [key, replaced(part, by)]));
}

function isWords(value: unknown): value is GalleryWords {
  return typeof value === 'object' && value !== null && 'titles' in value;
}

function galleryWith(by: (text: string) => string, language: 'en' | 'ar', width: number) {
  const words = replaced(GALLERY_WORDS[language], by);
  if (!isWords(words)) throw new Error('no words');
  const page = { language, width };
  return Object.entries({ ...gallery(page, words), ...mapGallery(page, base, words) });
}

function elements(svg: string, selector: string): readonly Element[] {
  return [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll(selector)];
}

describe('charts of every kind', () => {
  it('write hostile text as text', () => {
    const hostile = `"></text></svg><script>alert(1)</script><a href='javascript:alert(2)' onload="x">&`;
    for (const [name, { svg }] of galleryWith(() => hostile, 'en', 320)) {
      expect(elements(svg, 'script, [onload], [href^=javascript]'), name).toEqual([]);
      expect(elements(svg, 'title')[0]?.textContent, name).toBe(hostile);
    }
  });

  it('draw any labels at any width without a number that is none', () => {
    const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 20 }));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('en' as const, 'ar' as const),
        fc.integer({ min: 240, max: 1200 }),
        (label, language, width) => {
          for (const [name, { svg }] of galleryWith(() => label, language, width)) {
            expect(svg, name).not.toMatch(/NaN|Infinity|undefined/);
            expect(elements(svg, 'svg').length, name).toBe(1);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('stacked bars', () => {
  it('are as long as their counts, the unknown included', () => {
    const row = fc.record({
      parts: fc.array(fc.nat(400), { minLength: 3, maxLength: 3 }),
      unknown: fc.nat(400),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const { svg } = stackedBars({
          ...{ title: 'T', caption: '', parts: ['a', 'b', 'c'], width: 900 },
          rows: rows.map((one, i) => ({ ...one, label: `r${i}`, parts: one.parts.map((k) => ({ k })) })),
        });
        const drawn = elements(svg, 'g > rect:first-of-type').map((rect) =>
          Number(rect.getAttribute('width')),
        );
        const wanted = rows.flatMap(({ parts, unknown }) => [...parts, unknown]).filter((k) => k > 0);
        const most = Math.max(1, ...wanted);
        const scale = Math.max(0, ...drawn) + 1;
        expect(drawn.length).toBe(wanted.length);
        // A part that is shorter than a hair is drawn as one.
        for (const [i, k] of wanted.entries())
          expect(Math.abs((drawn[i] ?? 0) + 1 - Math.max(1.8, (k / most) * scale))).toBeLessThan(1.2);
      }),
      { numRuns: 40, examples: [[[{ parts: [400, 1, 400], unknown: 400 }]]] },
    );
  });
});

describe('the order of the input', () => {
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

  it('does not change a network', () => {
    const links = ['MA ES', 'ES MA', 'MA FR', 'FR BE', 'US MA', 'MA US'].flatMap((pair, i) => {
      const [from = '', to = ''] = pair.split(' ');
      return [
        { from, to, outcome: 'acted_on' as const, k: 1 + (i % 3) },
        { from, to, outcome: 'unknown' as const, k: 1 },
      ];
    });
    const draw = (ordered: typeof links) =>
      exchangeNetwork({ id: 'n', title: 'T', caption: '', states: {}, links: ordered }).svg;
    fc.assert(
      fc.property(shuffled(links), (ordered) => {
        expect(draw(ordered)).toBe(draw(links));
      }),
      { numRuns: 20 },
    );
  });

  it('does not change a map', () => {
    const points = Array.from({ length: 14 }, (_, i) => ({
      lat: 31 + ((i * 37) % 40) / 10,
      lon: -9 + ((i * 53) % 70) / 10,
      radiusKm: (i % 4) * 15,
      precision: 'locality' as const,
      type: i % 2 === 0 ? 'a' : 'b',
      k: 1 + (i % 3),
      label: `place ${i}`,
    }));
    const draw = (ordered: typeof points) =>
      pointMap({ id: 'm', title: 'T', caption: '', types: { a: 'A', b: 'B' }, points: ordered }, base).svg;
    fc.assert(
      fc.property(shuffled(points), (ordered) => {
        expect(draw(ordered)).toBe(draw(points));
      }),
      { numRuns: 10 },
    );
  });
});

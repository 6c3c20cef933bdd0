import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../../../test/golden-file.ts';
import { type BarChartSpec, barChart as drawn } from '../index.ts';

const barChart = (spec: BarChartSpec) => drawn(spec).svg;

const weapons: BarChartSpec = {
  title: 'Weapons that were planned',
  caption: 'N = 33 plots. A plot may have several weapons, so the rows do not add up.',
  rows: [
    { label: 'Explosives', k: 8, unknown: 18, n: 33 },
    { label: 'Bladed weapons, from kitchen knives to machetes and swords', k: 3, unknown: 18, n: 33 },
    { label: 'Vehicle', k: 0, unknown: 18, n: 33 },
    { label: 'not reported', k: 18, unknown: 0, n: 33, apart: true },
  ],
};

const arabic: BarChartSpec = {
  title: 'الأسلحة التي كان يُخطط لاستعمالها',
  caption: 'N = 1,122',
  language: 'ar',
  direction: 'rtl',
  rows: [
    { label: 'متفجرات', k: 1012, unknown: 96, n: 1122 },
    { label: 'أسلحة نارية', k: 14, unknown: 96, n: 1122 },
  ],
};

const ownDenominators: BarChartSpec = {
  title: 'Part des opérations liées, par année',
  caption: 'N par année',
  language: 'fr',
  rows: [
    { label: '2014', k: 4, unknown: 0, n: 9 },
    { label: '2015', k: 5, unknown: 1, n: 7 },
  ],
};

const cases = {
  weapons,
  'weapons-narrow': { ...weapons, width: 320 },
  arabic,
  'arabic-narrow': { ...arabic, width: 320 },
  'own-denominators': ownDenominators,
  empty: { title: 'Nothing', caption: 'N = 0', rows: [] },
};

/** The attributes of every element of a kind. */
function marks(svg: string, selector: string): readonly Element[] {
  return [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll(selector)];
}

function size(mark: Element, name: string): number {
  return Number(mark.getAttribute(name));
}

describe('bar chart', () => {
  it.each(Object.entries(cases))('%s is drawn as it was last looked at', (name, spec) => {
    expectGolden(`charts/${name}.svg`, `${barChart(spec)}\n`);
  });

  it('gives the same bytes again, also after other charts', () => {
    const first = barChart(weapons);
    barChart(arabic);
    expect(barChart(structuredClone(weapons))).toBe(first);
  });

  it('says in words what it shows, for those who do not see it', () => {
    const [svg] = marks(barChart(weapons), 'svg');
    const ids = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(svg?.getAttribute('role')).toBe('img');
    expect(ids.map((id) => marks(barChart(weapons), `#${id}`)[0]?.textContent)).toEqual([
      'Weapons that were planned',
      expect.stringContaining('Explosives: 8 of 33, 18 not known.'),
    ]);
  });

  it('writes hostile text as text', () => {
    const label = `</svg><script>alert("1")</script>&'`;
    const svg = barChart({
      ...weapons,
      title: label,
      caption: label,
      rows: [{ label, k: 1, unknown: 1, n: 2 }],
    });
    expect(svg).not.toContain('<script');
    expect(marks(svg, 'title')[0]?.textContent).toBe(label);
  });

  it('asks for nothing from elsewhere', () => {
    for (const spec of Object.values(cases))
      expect(barChart(spec).replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|@import|href|style/,
      );
  });

  it('keeps every mark inside its frame, in proportion, in both directions', () => {
    const row = fc
      .record({
        label: fc.string({ maxLength: 80 }),
        k: fc.nat(9999),
        unknown: fc.nat(9999),
        rest: fc.nat(9999),
      })
      .map(({ rest, ...counts }) => ({ ...counts, n: counts.k + counts.unknown + rest }));
    const spec = fc.record({
      title: fc.string({ maxLength: 120 }),
      caption: fc.string({ maxLength: 120 }),
      rows: fc.array(row, { maxLength: 8 }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      width: fc.integer({ min: 240, max: 1200 }),
    });
    fc.assert(
      fc.property(spec, (asked) => {
        const rects = marks(barChart(asked), 'svg > rect, svg > g > rect');
        for (const rect of rects) {
          expect(size(rect, 'x')).toBeGreaterThanOrEqual(0);
          expect(size(rect, 'x') + size(rect, 'width')).toBeLessThanOrEqual(asked.width + 0.2);
        }
        const counted = asked.rows.filter(({ k }) => k > 0);
        const bars = rects.filter(
          (rect) => rect.getAttribute('class') === 'fill-counted' && size(rect, 'y') > 12,
        );
        const lengths = bars.slice(-counted.length).map((bar) => size(bar, 'width'));
        for (const [i, a] of counted.entries())
          for (const [j, b] of counted.entries())
            expect(Math.abs((lengths[i] ?? 0) * b.k - (lengths[j] ?? 0) * a.k)).toBeLessThanOrEqual(
              (a.k + b.k) * 0.06,
            );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a negative count', { rows: [{ label: 'a', k: -1, unknown: 0, n: 3 }] }],
    ['half a record', { rows: [{ label: 'a', k: 1.5, unknown: 0, n: 3 }] }],
    ['more than there are', { rows: [{ label: 'a', k: 3, unknown: 1, n: 3 }] }],
    ['no width', { width: Number.NaN }],
    ['a width that no page has', { width: 5 }],
    ['an id that breaks out', { id: 'a" onload="x' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => barChart({ ...weapons, ...wrong })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

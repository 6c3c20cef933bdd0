import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartLanguage } from '../../src/charts/index.ts';
import { expectGolden } from '../golden-file.ts';
import { gallery, type Page } from './gallery.ts';
import { baseMap, mapGallery } from './gallery-maps.ts';

const coarse = baseMap('110m');
const PAGES: readonly Page[] = [
  { language: 'en', width: 680 },
  { language: 'ar', width: 320 },
];

function all(page: Page): readonly (readonly [string, Chart])[] {
  return Object.entries({ ...gallery(page), ...mapGallery(page, coarse) });
}

function parsed(svg: string): Element {
  const found = parseHTML(`<body>${svg}</body>`).document.querySelector('svg');
  if (!found) throw new Error('no svg');
  return found;
}

describe('charts of each kind', () => {
  it.each(
    PAGES.flatMap((page) =>
      all(page).map(([name, chart]) => [`${name}-${page.language}-${page.width}`, chart] as const),
    ),
  )('%s is drawn as it was last looked at', (name, { svg }) =>
    expectGolden(`charts/kinds/${name}.svg`, `${svg}\n`),
  );

  it.each(['en', 'fr', 'ar', 'es'] as const)(
    'say in words and rows what they show, in %s',
    (language: ChartLanguage) => {
      for (const [name, { svg, table }] of all({ language, width: 640 })) {
        const root = parsed(svg);
        const [title, description] = (root.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => root.querySelector(`#${id}`)?.textContent ?? '');
        expect(title, name).not.toBe('');
        expect((description ?? '').length, name).toBeGreaterThan(40);
        expect(root.getAttribute('direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
        expect(table.rows.length, name).toBeGreaterThan(0);
        for (const row of table.rows) expect(row.length, name).toBe(table.head.length);
      }
    },
  );

  it('are the same bytes when drawn again', () => {
    const page = PAGES[0] ?? { language: 'en', width: 680 };
    const first = all(page).map(([, { svg }]) => svg);
    all({ language: 'ar', width: 320 });
    expect(all(page).map(([, { svg }]) => svg)).toEqual(first);
  });

  it('ask for nothing from elsewhere and bring no style of their own', () => {
    for (const [name, { svg }] of all({ language: 'fr', width: 480 })) {
      const rest = svg.replaceAll('http://www.w3.org/2000/svg', '').replaceAll(/ href="#[^"]*"/g, '');
      expect(rest, name).not.toMatch(/https?:|@import|href|style=|<style|<script/);
    }
  });

  it('have other bytes only where they have other content: ids never meet on a page', () => {
    const ids = all({ language: 'en', width: 640 }).flatMap(([, { svg }]) =>
      [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lead from a number to its records', () => {
    const { stacked } = gallery({ language: 'en', width: 640 });
    const root = parsed(stacked?.svg ?? '');
    expect(root.getAttribute('role')).toBe('group');
    expect(root.querySelector('a[href="#f-types-1-2"]')?.querySelector('title')?.textContent).toBe(
      '2015, Arrest for support: 7',
    );
  });
});

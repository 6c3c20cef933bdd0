import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_STYLE } from '../../src/charts/index.ts';
import { gallery, type Page } from '../charts/gallery.ts';
import { baseMap, mapGallery } from '../charts/gallery-maps.ts';
import { findChromium, launchChromium } from './chromium.ts';

const executable = findChromium();
const PAGES: readonly Page[] = [
  { language: 'en', width: 680 },
  { language: 'fr', width: 480 },
  { language: 'ar', width: 680 },
  { language: 'es', width: 320 },
  { language: 'ar', width: 320 },
];

/** Runs in the page: texts that leave their chart, and pairs of texts that cover each other. */
function faults(): string[] {
  return [...document.querySelectorAll('[data-name]')].flatMap((chart) => {
    const name = chart.getAttribute('data-name');
    const frame = chart.querySelector('svg')?.getBoundingClientRect();
    const texts = [...chart.querySelectorAll('text')].map((text) => ({
      said: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const outside = texts.filter(
      ({ box }) =>
        frame && (box.left < frame.left - 2 || box.right > frame.right + 2 || box.bottom > frame.bottom + 3),
    );
    const covered = texts.flatMap((a, i) =>
      texts.slice(i + 1).filter(({ box }) => {
        const across = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
        const down = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
        return across > 1 && down > 4;
      }),
    );
    return [...outside, ...covered].map(({ said }) => `${name}: ${said}`);
  });
}

describe.skipIf(executable === null)('charts in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(executable ?? '');
  });
  afterAll(() => browser?.close());

  it.each(PAGES)('no text leaves its chart or covers another: $language at $width pixels', async (size) => {
    const charts = Object.entries({ ...gallery(size), ...mapGallery(size, baseMap('110m')) });
    const page = await browser.newPage();
    await page.setContent(
      `<style>${CHART_STYLE}</style>${charts.map(([name, { svg }]) => `<div data-name="${name}">${svg}</div>`).join('')}`,
    );
    expect(await page.evaluate(faults)).toEqual([]);
    await page.close();
  });
});

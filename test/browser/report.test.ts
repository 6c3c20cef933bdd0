import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/index.ts';
import { inventedRelease, reportInput } from '../invented-release.ts';
import { findChromium, launchChromium } from './chromium.ts';

const executable = findChromium();

describe.skipIf(executable === null)('a report in the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-report-'));
  const resources: { browser?: Browser } = {};

  beforeAll(async () => {
    for (const name of ['country', 'bilad']) {
      const { html } = await buildReport(reportInput(name), inventedRelease());
      writeFileSync(join(folder, `${name}.html`), html);
    }
    resources.browser = await launchChromium(executable ?? '');
  });

  afterAll(async () => {
    await resources.browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a report from disk; what the page complains of or asks the network for is collected. */
  async function open(name: string, hash = '', options: BrowserContextOptions = {}) {
    const page = await resources.browser?.newPage({ viewport: { width: 1000, height: 800 }, ...options });
    if (!page) throw new Error('the browser did not start');
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(`${pathToFileURL(join(folder, `${name}.html`)).href}${hash}`);
    return { page, complaints };
  }

  const panel = (page: Page) => page.locator('dialog.panel');
  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('leads from a number to its sentence in two clicks', async () => {
    const { page, complaints } = await open('country');
    await page.locator('#text a.figure', { hasText: '20 of 33' }).click();
    await expect.poll(() => panel(page).locator('.record-link').count()).toBe(20);
    expect(await panel(page).locator('.answer').textContent()).toContain('unknown 0');
    await panel(page).locator('.record-link').nth(1).click();
    const mark = panel(page).locator('mark').first();
    await expect.poll(() => mark.isVisible()).toBe(true);
    expect(await mark.textContent()).toBe('disrupted a plot by a local cell');
    expect(await panel(page).locator('blockquote').first().textContent()).toContain(
      'the prosecutor told reporters',
    );
    expect(await panel(page).locator('.source').first().textContent()).toContain(
      'Oriel Institute, 9 March 2020',
    );
    expect(new URL(page.url()).hash).toBe('#finding=linked&record=rec_02');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('does so by keyboard, and Escape gives the focus back', async () => {
    const { page, complaints } = await open('country');
    const number = page.locator('#text a.figure').first();
    await number.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => panel(page).locator('mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).isVisible()).toBe(false);
    expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('opens what an address names, and Back leads back', async () => {
    const { page } = await open('country', '#finding=weapons.1&record=rec_03');
    await expect.poll(() => panel(page).locator('mark').count()).toBeGreaterThan(0);
    await panel(page).locator('.back').click();
    await expect.poll(() => panel(page).locator('.record-link').count()).toBe(8);
    expect(await panel(page).textContent()).toContain('explosives');
    await page.goBack();
    await expect.poll(() => panel(page).locator('mark').count()).toBeGreaterThan(0);
    await panel(page).locator('.close').click();
    await expect.poll(() => panel(page).isVisible()).toBe(false);
    await page.close();
  });

  it('opens a stated figure with who says it', async () => {
    const { page } = await open('country');
    await page.locator('#text a.figure', { hasText: '1,122' }).click();
    await expect.poll(() => panel(page).textContent()).toContain('Minister of the Interior (government)');
    await panel(page).locator('.record-link').click();
    await expect.poll(() => panel(page).locator('mark').textContent()).toBe('1,122 of our citizens');
    await page.close();
  });

  it('leads to the same evidence without script', async () => {
    const { page } = await open('country', '', { javaScriptEnabled: false });
    await page.locator('#text a.figure', { hasText: '20 of 33' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#f-linked');
    const note = page.locator('[id="f-linked"]');
    await note.locator('summary').click();
    await note.locator('.record-link').nth(1).click();
    await expect
      .poll(() => page.locator('[id="r-rec_02"]').evaluate((record) => record.getBoundingClientRect().top))
      .toBeLessThan(800);
    expect(await page.locator('[id="r-rec_02"] mark').first().textContent()).toBe(
      'disrupted a plot by a local cell',
    );
    await page.close();
  });

  it('keeps its evidence to itself under its own policy', async () => {
    const { page } = await open('country');
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.stranger = true';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve));
      return 'stranger' in window;
    });
    expect(ran).toBe(false);
    await page.close();
  });

  it.each([
    ['country', 320],
    ['bilad', 320],
    ['bilad', 1000],
  ])('%s fits a screen of %i pixels, with and without the panel', async (name, width) => {
    const { page } = await open(name, '', { viewport: { width, height: 700 } });
    expect(await overflow(page)).toBe(0);
    const charts = page.locator('.attest-chart');
    expect(
      await charts.evaluateAll((all) => all.filter((chart) => chart.getClientRects().length > 0).length),
    ).toBe(1);
    await page.locator('#text a.figure').first().click();
    await expect.poll(() => panel(page).isVisible()).toBe(true);
    const box = await panel(page).boundingBox();
    expect(box?.width ?? 0).toBeLessThanOrEqual(width);
    const atStart = name === 'bilad' ? (box?.x ?? -1) : width - (box?.x ?? 0) - (box?.width ?? 0);
    expect(atStart).toBe(0);
    await page.close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutRelease, decide } from '../../src/operations/index.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { CLAIM_WORDS, CLAIMS } from './planted-claims.ts';
import { ARABIC, ENGLISH, HOSTILE, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('numbers in the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveTestProject([ENGLISH, ARABIC, HOSTILE, ...CLAIMS]);
    for (const { id } of await served.workspace.store.statements())
      await decide(served.workspace, 'ann', id, 'accept');
    await cutRelease(served.workspace);
    browser = await launchChromium(chromium ?? '');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const look = (name: string) =>
    process.env.LOOK ? page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true }) : null;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  it('draws the answer, and a bar opens its sentence', async () => {
    await page.goto(`${served.address}#/findings?type=event&by=type`);
    const chart = page.getByRole('region', { name: 'Chart' });
    await chart.getByRole('link', { name: /Plot disrupted/ }).click();
    await page.getByRole('dialog').getByText('the men had meant to strike the barracks').first().waitFor();
    await look('findings');
  });

  it('adds up, out of a base, and keeps the question in the address', async () => {
    await page.goto(`${served.address}#/findings?type=event&by=year`);
    await page.getByText('Base, sums and how it is counted').click();
    await page.getByLabel('add up').selectOption({ label: 'Arrested' });
    await page.getByLabel('each period with all before it').check();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('columnheader', { name: 'Arrested, added up' }).waitFor();
    expect(page.url()).toContain('sum=arrested');
    expect(page.url()).toContain('cumulative=yes');
    await page.reload();
    const cell = page.getByRole('row').filter({ hasText: '2021' }).getByRole('cell');
    await expect.poll(async () => (await cell.allTextContents()).join(' ')).toContain('14');
    await look('findings-sum');
  });

  it('shows claims beside each other, what cannot be true, and the sentence behind each', async () => {
    await page.goto(`${served.address}#/claims`);
    await page.getByRole('heading', { name: 'What cannot be true' }).waitFor();
    await page.getByRole('button', { name: /^1,200: show its sentence/ }).click();
    await page.getByRole('dialog').getByText(CLAIM_WORDS).first().waitFor();
    await look('claims');
  });

  it('audits a pasted text and marks the words of each verdict', async () => {
    await page.goto(`${served.address}#/audit`);
    await page.getByLabel(/Paste a text/).fill('😀 Of 33 plots, 9 (71 %) were in the south.');
    const verdict = page.getByRole('list', { name: 'Verdicts' }).getByRole('button').first();
    await verdict.click();
    expect(await page.locator('.audited-text mark.active').allTextContents()).toEqual([
      await verdict.locator('q').first().textContent(),
    ]);
    await look('audit');
  });

  it('audits a hostile text as text, and nothing of it runs', async () => {
    const hostile =
      '<script>window.broken=1</script><img src=x onerror="window.broken=1"><style>body{display:none}</style> Of 33 plots, 9 (71 %) <svg onload="window.broken=1"> were in [a](javascript:window.broken=1).';
    await page.goto(`${served.address}#/audit`);
    await page.getByLabel(/Paste a text/).fill(hostile);
    await page.getByRole('list', { name: 'Verdicts' }).waitFor();
    expect(await page.locator('.audited-text').textContent()).toBe(hostile);
    expect(await page.locator('.audited-text :is(script, img, svg, style, a)').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
  });

  it.each([320, 1440])('fits a window of %i pixels, light and dark', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const part of ['findings?type=event&by=type', 'claims', 'audit']) {
      await page.goto(`${served.address}#/${part}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (part !== 'audit') await page.locator('figure.chart svg').waitFor();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      await look(`${part.replace(/\W.*/, '')}-${width}-dark`);
    }
  });
});

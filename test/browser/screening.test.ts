import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watched-page.ts';
import { ARABIC, ENGLISH, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('screening in the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveTestProject([ENGLISH, ARABIC]);
    browser = await launchChromium(chromium ?? '');
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser, 800));
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const verdicts = async () =>
    (await served.workspace.store.documents()).map(({ described }) => described.screening?.value ?? null);

  it('leaves the screened document where it was: in the list, at its address, in the palette', async () => {
    await page.goto(`${served.address}#/screening`);
    await page.locator('.document.chosen').waitFor();
    const title = (await page.locator('.document.chosen .title').textContent()) ?? '';
    await page.keyboard.press('i');
    await expect.poll(verdicts).toContain('include');
    await page.goto(`${served.address}#/documents`);
    await page.reload();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('menuitem', { name: title }).waitFor();
  });
});

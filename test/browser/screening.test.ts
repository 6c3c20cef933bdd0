import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousProblems } from './aids.ts';
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

  const chosen = () => page.locator('.document.chosen');
  const open = async () => {
    await page.goto(`${served.address}#/screening`);
    await chosen().waitFor();
  };

  it('shows the text of the chosen document, and records nothing before there is a reason', async () => {
    await open();
    const reader = page.getByRole('region', { name: 'Text of the document' });
    await reader.getByText('six rifles in the barn').waitFor();
    await page.keyboard.press('j');
    await reader.getByText('أوقفت الشرطة').waitFor();
    expect(await chosen().getByText('صحيفة النهر').isVisible()).toBe(true);
    await page.keyboard.press('e');
    await page.getByRole('region', { name: 'Why is it left out?' }).waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Why is it left out?' }).waitFor({ state: 'detached' });
    expect(await verdicts()).toEqual([null, null]);
    await page.keyboard.press('q');
    await page.getByLabel('Another reason').fill('Nobody signs it');
    await page.keyboard.press('Enter');
    await expect.poll(verdicts).toEqual([null, 'doubtful']);
    const decided = page.getByRole('group').filter({ hasText: '1 decided' });
    await decided.locator('summary').click();
    await decided.getByText('Nobody signs it').waitFor();
    await decided.getByRole('button', { name: /^Wait again/ }).click();
    await expect.poll(verdicts).toEqual([null, null]);
  });

  it('leaves the screened document where it was: in the list, at its address, in the palette', async () => {
    await open();
    const title = (await chosen().locator('.title').textContent()) ?? '';
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

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watched-page.ts';
import { ARABIC, ENGLISH, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();
const PASTED =
  'Ten held in the port\n\nPolice arrested ten members of an Islamic State cell in Tangier on 4 May 2021.';

describe.skipIf(chromium === null)('documents in the workbench', () => {
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
    await page.goto(served.address);
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const described = async (field: 'publisher' | 'published' | 'language' | 'title') =>
    (await served.workspace.store.documents()).at(-1)?.described[field]?.value ?? null;

  it('come in as a text that is pasted anywhere on the page, with what is known of it to put right', async () => {
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, PASTED);
    await page.getByLabel('Text of the report').waitFor();
    await page.keyboard.press('Control+Enter');
    const arrivals = page.getByRole('list', { name: 'What is coming in' });
    await arrivals.getByText('1 record suggested').waitFor();
    expect(await arrivals.getByLabel('Title').inputValue()).toBe('Ten held in the port');
    expect(await page.locator('.documents a.title').first().textContent()).toBe('Ten held in the port');
    expect(await seriousProblems(page)).toEqual([]);

    await arrivals.getByLabel('Publisher').fill('The Harbour Post');
    await arrivals.getByLabel('Published').fill('03/04/2021');
    await page.keyboard.press('Enter');
    const problem = arrivals.getByRole('alert');
    await problem.getByText('03/04/2021 may be two days').waitFor();
    expect(await problem.textContent()).toContain('2021-04-03 (3 April) or 2021-03-04 (4 March)');
    expect(await described('published')).toBe(null);
    await arrivals.getByLabel('Published').fill('14/05/2021');
    await arrivals.getByLabel('Language').selectOption({ label: 'Spanish' });
    await arrivals.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').getByText('What is known of the document is saved.').waitFor();
    expect(await problem.count()).toBe(0);
    expect(await described('publisher')).toBe('The Harbour Post');
    expect(await described('published')).toBe('2021-05-14');
    expect(await described('language')).toBe('es');
    const listed = page.locator('.documents .document').filter({ hasText: 'Ten held in the port' });
    await listed.getByText('14 May 2021').waitFor();
    complaints = complaints.filter((complaint) => !complaint.includes('422'));
  });

  it('are put right on their own page too, by key', async () => {
    await page.getByRole('link', { name: 'Nine held near the lake' }).click();
    await page.getByRole('region', { name: 'Statements' }).waitFor();
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Publisher').fill('The Hill Courier');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('What is known of the document is saved.').waitFor();
    await page.locator('.document-head').getByText('The Hill Courier').waitFor();
  });

  it('are gone through with the arrows, and Enter opens one', async () => {
    const titles = await page.locator('.documents a.title').allTextContents();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: titles[1] ?? '' }).waitFor();
  });

  it('are found by what is typed at once behind the stroke, and one Escape puts the palette away', async () => {
    await page.keyboard.type('/lake');
    const palette = page.getByRole('dialog', { name: 'Go to' });
    await palette.getByRole('menuitem', { name: 'Nine held near the lake' }).waitFor();
    expect(await palette.getByRole('searchbox').inputValue()).toBe('lake');
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    await page.keyboard.type('/lake');
    await palette.getByRole('menuitem', { name: 'Nine held near the lake' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nine held near the lake' }).waitFor();
  });
});

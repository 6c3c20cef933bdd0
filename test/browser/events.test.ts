import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutRelease, judge } from '../../src/operations/index.ts';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watched-page.ts';
import {
  ARABIC,
  acceptAll,
  ENGLISH,
  type PlantedDocument,
  type ServedProject,
  serveTestProject,
} from './workbench-project.ts';

const chromium = findChromium();

/** Another report of the event of the English one, which counts otherwise. */
const RIVAL: PlantedDocument = {
  file: 'rival.txt',
  text: [
    'Title: Seven held near the lake\nPublisher: The Hill Gazette\nPublished: 2021-03-07\nLanguage: en',
    'On 5 March 2021 gendarmes held seven men in a farm near Sidi Amar. They had meant to strike the barracks.',
  ].join('\n\n'),
  suggestions: [
    { variable: 'type', value: 'plot_disrupted', words: 'had meant to strike the barracks' },
    { variable: 'arrested', value: { low: 7, best: 7, high: 7, qualifier: null }, words: 'held seven men' },
  ],
};

describe.skipIf(chromium === null)('the table of events', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveTestProject([ENGLISH, RIVAL, ARABIC]);
    await acceptAll(served.workspace);
    await judge(served.workspace, 'ann', `rec_${ENGLISH.file}`, `rec_${RIVAL.file}`, 'same');
    await cutRelease(served.workspace);
    browser = await launchChromium(chromium ?? '');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser));
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const open = (search = '') => page.goto(`${served.address}#/events${search}`);
  const look = (name: string) =>
    process.env.LOOK ? page.screenshot({ path: `${process.env.LOOK}/${name}.png` }) : null;
  const views = () => page.getByRole('dialog', { name: 'Saved views' });

  it('says where reports disagree, and leads to who says what', async () => {
    await open();
    const facet = page.getByRole('group', { name: 'Reports disagree' });
    await facet.getByRole('checkbox', { name: /^yes/ }).check();
    await page.getByText('1 of 2 records').waitFor();
    const mark = page.getByRole('button', { name: 'Arrested: reports disagree: 9 (1 report), 7 (1 report)' });
    await mark.focus();
    await page.getByRole('tooltip').getByText('7', { exact: true }).waitFor();
    await look('events-disagree');
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page
      .getByText(/sources differ/)
      .first()
      .waitFor();
  });

  it('folds what narrows it down where the page is narrow', async () => {
    const usual = page.viewportSize() ?? { width: 1280, height: 800 };
    await page.setViewportSize({ width: 320, height: 700 });
    await open('?where=type:plot_disrupted');
    const types = page.getByRole('group', { name: 'Type', exact: true });
    const narrow = page.getByRole('button', { name: 'Narrow down (1)' });
    await narrow.waitFor();
    expect(await types.isVisible()).toBe(false);
    await narrow.press('Enter');
    await types.getByRole('checkbox', { name: /^Plot disrupted/ }).uncheck();
    await page.getByRole('button', { name: 'Narrow down', exact: true }).waitFor();
    await page.setViewportSize(usual);
    await types.waitFor();
    expect(await page.getByRole('button', { name: 'Narrow down' }).isVisible()).toBe(false);
  });

  it('hands what it shows to the person as CSV', async () => {
    await open('?where=type:plot_disrupted&column=type&column=date&column=arrested');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^event-rel_\w+\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.split('\r\n')).toEqual([
      '\uFEFFid,type,date,arrested_low,arrested_best,arrested_high,reports,disputed',
      expect.stringMatching(/^rec_[\w.]+,plot_disrupted,2021-03-05,7,[79],9,2,arrested$/),
      '',
    ]);
  });

  it('keeps views by name for all who open the project, and gives back a removed one', async () => {
    await open('?where=type:cell_dismantled&sort=-date');
    await page.getByText('1 of 2 records').waitFor();
    await page.getByRole('button', { name: 'Saved views' }).click();
    await views().getByLabel('Save what is shown as').fill('Cells خلايا');
    await look('events-save-view');
    await page.keyboard.press('Enter');
    await page.getByText('The view “Cells خلايا” is saved.').waitFor();
    await views().waitFor({ state: 'detached' });

    const other = await browser.newPage();
    await other.goto(`${served.address}#/events`);
    await other.getByText('2 records').waitFor();
    await other.getByRole('button', { name: 'Saved views' }).click();
    await other.getByRole('link', { name: 'Cells خلايا' }).click();
    await other.getByText('1 of 2 records').waitFor();
    expect(other.url()).toContain('sort=-date');
    await other.close();

    await page.getByRole('button', { name: 'Cells خلايا' }).click();
    await look('events-views');
    expect(await seriousProblems(page)).toEqual([]);
    await views().getByRole('button', { name: 'Remove Cells خلايا' }).click();
    await page.getByText('The view “Cells خلايا” is removed.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.goto(`${served.address}#/documents`);
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Go to' }).getByRole('searchbox').fill('Cells');
    await page.getByRole('menuitem', { name: 'Cells خلايا' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 of 2 records').waitFor();
  });
});

import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutRelease } from '../../src/operations/index.ts';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watched-page.ts';
import { ARABIC, acceptAll, ENGLISH, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();
const REPORT = [
  '---',
  'title: The lake',
  'language: en',
  'findings:',
  '  plots: { type: event, where: { type: plot_disrupted } }',
  '---',
  '',
  'Reports tell of {{plots}} plots.',
  '',
].join('\n');

describe.skipIf(chromium === null)('publishing from the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveTestProject([ENGLISH, ARABIC]);
    await acceptAll(served.workspace);
    await cutRelease(served.workspace);
    await served.workspace.reports.write('lake', REPORT);
    await served.workspace.reports.write('typed', '---\ntitle: Typed\nlanguage: en\n---\n\nThere were 33.\n');
    browser = await launchChromium(chromium ?? '');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser));
    await page.goto(`${served.address}#/report?name=lake`);
    await page.getByRole('button', { name: 'Publish a site …' }).click();
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const look = (name: string) =>
    process.env.LOOK ? page.screenshot({ path: `${process.env.LOOK}/${name}.png` }) : null;

  it('writes a site with the report that is open, to be opened and taken along', async () => {
    const dialog = page.getByRole('dialog', { name: 'Publish a site' });
    expect(await dialog.getByRole('checkbox', { name: 'lake' }).isChecked()).toBe(true);
    expect(await dialog.getByRole('checkbox', { name: 'typed' }).isChecked()).toBe(false);
    expect(await seriousProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^Publish 2026/ }).click();
    await dialog.getByText('The site is written:').waitFor();
    await look('publish-written');

    const opening = page.context().waitForEvent('page');
    await dialog.getByRole('link', { name: 'Open the site' }).click();
    const site = await opening;
    const sayings: string[] = [];
    site.on('console', (message) => sayings.push(message.text()));
    await site.getByRole('link', { name: 'The lake' }).first().waitFor();
    await site.getByRole('banner').getByRole('link', { name: 'Events', exact: true }).click();
    await site.getByText('2 records').waitFor();
    await site.goto(new URL('reports/lake.html', site.url()).href);
    await site.locator('#text a.figure').first().click();
    await site.getByRole('dialog').waitFor();
    expect(sayings).toEqual([]);
    await site.close();

    const saving = page.waitForEvent('download');
    await dialog.getByRole('link', { name: 'Download as ZIP' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^site-2026.*\.zip$/);
    const paths = Object.keys(unzipSync(new Uint8Array(await readFile(await file.path()))));
    expect(paths.map((path) => path.replace(/^[^/]*\//, ''))).toEqual(
      expect.arrayContaining(['index.html', 'SHA256SUMS.txt', 'site/site.js', 'reports/lake.html']),
    );
    expect(paths.filter((path) => path.includes('typed'))).toEqual([]);
  });

  it('says what keeps a site from being written', async () => {
    const dialog = page.getByRole('dialog', { name: 'Publish a site' });
    await dialog.getByRole('checkbox', { name: 'typed' }).check();
    await dialog.getByRole('button', { name: /^Publish 2026/ }).click();
    await dialog
      .getByRole('alert')
      .getByText(/typed\.md/)
      .waitFor();
    await look('publish-refused');
  });
});

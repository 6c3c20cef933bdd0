import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutRelease, decide } from '../../src/operations/index.ts';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watched-page.ts';
import { acceptAll, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('reports that are written in the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveTestProject();
    await acceptAll(served.workspace);
    await cutRelease(served.workspace);
    browser = await launchChromium(chromium ?? '');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    ({ page, complaints } = await watchedPage(browser));
    await served.workspace.reports.write('lakes', LAKES);
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const LAKES = '---\ntitle: Lakes\nlanguage: en\nfindings:\n---\n\nProse.\n';

  async function look(name: string): Promise<void> {
    const folder = process.env.ATTEST_LOOK;
    if (folder) await page.screenshot({ path: `${folder}/writing-${name}.png`, fullPage: true });
  }

  it('are kept as soon as they are begun, called as they were called', async () => {
    await page.goto(`${served.address}#/report?name=lakes`);
    await page.getByRole('button', { name: 'New report' }).click();
    await page.getByLabel('called').fill('Rivers 2020');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain('name=Rivers');
    expect(await served.workspace.reports.read('Rivers 2020')).toContain('title: "Rivers 2020"');
    await page.getByText('Kept in the project as reports/Rivers 2020.md').waitFor();
    await page.getByText('How numbers get into the text').click();
    await page.getByText('{{plots.percent}}').waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await look('begun');
    await page.reload();
    await expect.poll(() => page.getByLabel('Report', { exact: true }).inputValue()).toBe('Rivers 2020');
  });

  it('are removed, with what was typed last, and put back', async () => {
    await page.goto(`${served.address}#/report?name=lakes`);
    const text = page.getByLabel(/^Text, with findings/);
    await text.fill(`${LAKES}Typed just now.\n`);
    await page.getByRole('button', { name: 'Remove the report' }).click();
    await page.getByText('The report lakes is removed.').waitFor();
    expect(await served.workspace.reports.list()).not.toContain('lakes');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => text.inputValue()).toContain('Typed just now.');
    expect(await served.workspace.reports.read('lakes')).toContain('Typed just now.');
  });

  it('take a finding in the form and the report that are chosen, which is said and can be undone', async () => {
    await served.workspace.reports.write('other', LAKES);
    await page.goto(`${served.address}#/findings?type=event&where=type:plot_disrupted&by=year`);
    await page.getByRole('button', { name: 'Use in a report …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Report').selectOption('lakes');
    await dialog.getByLabel('A sentence with the number').check();
    await look('use');
    expect(await seriousProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Put it in' }).click();
    await page.getByText('At the end of the report lakes.').waitFor();
    expect(await served.workspace.reports.read('lakes')).toContain('{{plot_disrupted.statement}}');
    expect(await served.workspace.reports.read('other')).toBe(LAKES);
    await look('used');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => served.workspace.reports.read('lakes')).toBe(LAKES);
    await page.getByRole('button', { name: 'Use in a report …' }).click();
    await dialog.getByLabel('Report').selectOption('a new report');
    await dialog.getByLabel('called').fill('Plots');
    await dialog.getByLabel('A chart').check();
    await dialog.getByRole('button', { name: 'Put it in' }).click();
    await page.getByRole('link', { name: 'Open the report' }).click();
    await page.getByRole('region', { name: 'Preview' }).getByRole('heading', { name: 'Plots' }).waitFor();
    expect(await page.getByLabel(/^Text, with findings/).inputValue()).toContain(
      '{{chart line plot_disrupted_by_year}}',
    );
  });

  it('begins a country report in Arabic as a report of its own', async () => {
    await page.goto(`${served.address}#/report`);
    const text = page.getByLabel(/^Text, with findings/);
    await text.waitFor();
    const { reports } = served.workspace;
    const names = await reports.list();
    const before = await Promise.all(names.map((name) => reports.read(name)));
    const country = page.getByRole('combobox', { name: 'Begin from a country report for' });
    await country.fill('Atlantis');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Draft' }).click();
    await page.getByText('No country is called “Atlantis”').waitFor();
    await country.fill('marruec');
    await page.getByRole('option', { name: /^Morocco/ }).click();
    const beside = page.getByRole('combobox', { name: 'beside' });
    await beside.fill('Algeria');
    await page.keyboard.press('Escape');
    await page.getByLabel('in', { exact: true }).selectOption('ar');
    await page.getByRole('button', { name: 'Draft' }).click();
    await expect.poll(() => text.inputValue()).toContain('language: ar');
    await page
      .getByRole('region', { name: 'Preview' })
      .getByRole('heading', { level: 1, name: 'المغرب' })
      .waitFor({ timeout: 20_000 });
    await look('report-arabic');
    expect(new URL(page.url()).hash).toContain('MA+ar');
    expect((await reports.list()).filter((name) => !names.includes(name))).toEqual(['MA ar']);
    expect(await Promise.all(names.map((name) => reports.read(name)))).toEqual(before);
  });

  it('open the records of a number beside their preview', async () => {
    await served.workspace.reports.write(
      'lakes',
      LAKES.replace('findings:', 'findings:\n  all: {}').replace('Prose.', 'There were {{all}} events.'),
    );
    await page.goto(`${served.address}#/report?name=lakes`);
    await page.getByRole('region', { name: 'Preview' }).locator('#text a.figure').click();
    const dialog = page.getByRole('dialog', { name: /^\d+ records/ });
    await dialog.getByText('All events').waitFor();
    await dialog.getByText('held nine men').first().waitFor();
    await look('drawer');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('say in the dialog that a release has that name already', async () => {
    const [name = ''] = await served.workspace.releases.list();
    const [statement] = await served.workspace.store.statements();
    await decide(served.workspace, 'ann', statement?.id ?? '', 'reject');
    await page.goto(`${served.address}#/report?name=lakes`);
    await page.getByRole('button', { name: 'Freeze a release …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: `Freeze ${name}` }).click();
    await dialog.getByText(`There is a release called ${name} already`).waitFor();
    await look('freeze');
    expect(await served.workspace.releases.list()).toEqual([name]);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutRelease } from '../../src/operations/index.ts';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { CLAIM_WORDS, CLAIMS } from './planted-claims.ts';
import { watchedPage } from './watched-page.ts';
import {
  ARABIC,
  acceptAll,
  ENGLISH,
  HOSTILE,
  type ServedProject,
  serveTestProject,
} from './workbench-project.ts';

const PLACED = {
  ...ENGLISH,
  suggestions: [
    ...ENGLISH.suggestions,
    {
      variable: 'place',
      value: {
        name: 'Sidi Amar',
        id: null,
        country: 'MA',
        lat: 33.5,
        lon: -5.2,
        precision: 'near',
        radius_km: 10,
        role: 'operation',
      },
      words: 'near Sidi Amar',
    },
  ],
} as const;

const chromium = findChromium();

describe.skipIf(chromium === null)('numbers in the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveTestProject([PLACED, ARABIC, HOSTILE, ...CLAIMS]);
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
  });

  afterEach(async () => {
    await page.close();
    expect(served.faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const look = (name: string) =>
    process.env.LOOK ? page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true }) : null;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  it('draws the answer, and a bar opens its sentence', async () => {
    await page.goto(`${served.address}#/findings?type=event&by=type`);
    const chart = page.getByRole('region', { name: 'Chart' });
    await chart.getByRole('link', { name: /Plot disrupted/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('the men had meant to strike the barracks').first().waitFor();
    await look('findings');
    const address = page.url();
    expect(address).toContain('drawer=records');
    await dialog.getByRole('link', { name: 'open in the document' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nine held near the lake' }).waitFor();
    await page.goBack();
    await dialog.getByText('the men had meant to strike the barracks').first().waitFor();
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('drawer');
  });

  it('opens the records that a number cannot tell about', async () => {
    await page.goto(`${served.address}#/findings?type=event&where=place.country:MA`);
    await page
      .getByRole('button', { name: /unknown: show their records/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: /^Unknown: / });
    await dialog.getByText('أوقفت الشرطة').first().waitFor();
    await look('findings-unknown');
  });

  it('says what is asked and out of what, and lists the records of a drawer at its top', async () => {
    await page.goto(
      `${served.address}#/findings?type=event&where=type:plot_disrupted,cell_dismantled&by=year&drawer=records&row=year:2021`,
    );
    const dialog = page.getByRole('dialog');
    const index = dialog.getByRole('list', { name: 'Records' });
    await expect.poll(() => index.getByRole('button').count()).toBe(2);
    const asked = 'Events with type: Plot disrupted or Cell dismantled, by year';
    await dialog.getByText(asked).waitFor();
    await index.getByRole('button').last().click();
    await look('findings-index');
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('caption').getByText(asked).waitFor();
    await page.getByRole('caption').getByText('all events that count').waitFor();
  });

  it('adds up, out of a base, and keeps the question in the address', async () => {
    await page.goto(`${served.address}#/findings?type=event&by=year`);
    await page.getByText('Base, sums and how it is counted').click();
    await page.getByLabel('add up').selectOption({ label: 'Arrested' });
    await page.getByLabel('each period counts').selectOption({ label: 'all before it too' });
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('columnheader', { name: 'Arrested, added up' }).waitFor();
    expect(page.url()).toContain('sum=arrested');
    expect(page.url()).toContain('cumulative=yes');
    await page.reload();
    const cell = page.getByRole('row').filter({ hasText: '2021' }).getByRole('cell');
    await expect.poll(async () => (await cell.allTextContents()).join(' ')).toContain('14');
    await look('findings-sum');
  });

  it('rolls over periods, gives intervals, totals and a test, and says what they rest on', async () => {
    await page.goto(`${served.address}#/findings?type=event&by=year`);
    await page.getByText('Base, sums and how it is counted').click();
    await page.getByLabel('each period counts').selectOption({ label: 'the last periods too' });
    await page.getByLabel('periods in all').fill('3');
    await page.getByLabel('95 % intervals').check();
    await page.getByLabel('tested against the others').selectOption({ label: 'Type' });
    await page.getByLabel('is', { exact: true }).last().selectOption({ label: 'Plot disrupted' });
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('columnheader', { name: '95 % interval' }).waitFor();
    await page
      .getByRole('region', { name: 'Test' })
      .getByText(/random sample/)
      .waitFor();
    expect(page.url()).toContain('rolling=3');
    await page.reload();
    expect(await page.getByLabel('periods in all').inputValue()).toBe('3');
    await look('findings-test');
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

  it('asks only for values that there are, and never shows an answer for that of another question', async () => {
    await page.goto(`${served.address}#/findings?type=event&by=type`);
    const use = page.getByRole('button', { name: 'Use in a report …' });
    await use.waitFor();
    await page.getByLabel('where', { exact: true }).selectOption({ label: 'Country' });
    await page.getByText('Choose what Country must be').waitFor();
    await page.getByText('answers the one before').waitFor();
    expect(await use.count()).toBe(0);
    const address = page.url();
    await page.getByRole('button', { name: 'Ask' }).click({ force: true });
    expect(page.url()).toBe(address);
    const country = page.getByRole('combobox', { name: 'is', exact: true });
    await country.fill('xyzzy');
    await page.getByText('Nothing has that name.').waitFor();
    await country.fill('moro');
    await page.getByRole('option', { name: /^Morocco/ }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('country%3AMA');
    await use.waitFor();
  });

  it('takes a finding into the report, shows what is wrong with its line, and builds it', async () => {
    await page.goto(`${served.address}#/findings?type=event&where=type:plot_disrupted`);
    await page.getByRole('button', { name: 'Use in a report …' }).click();
    await page.getByRole('button', { name: 'Put it in' }).click();
    await page.getByRole('link', { name: 'Open the report' }).click();
    const text = page.getByLabel(/^Text, with findings/);
    await expect.poll(() => text.inputValue()).toContain('{{plot_disrupted.statement}}');
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview
      .getByRole('link', { name: /1 of 2|one of/i })
      .first()
      .waitFor();
    await look('report');
    const written = await text.inputValue();
    await text.fill(`${written}\nThere were 33 plots.\n`);
    await page.getByRole('list', { name: 'Problems' }).getByText('33').first().waitFor();
    await text.fill(written);
    const saved = page.waitForEvent('download');
    await expect.poll(() => page.getByRole('button', { name: 'Save as HTML' }).isEnabled()).toBe(true);
    await page.getByRole('button', { name: 'Save as HTML' }).click();
    expect((await saved).suggestedFilename()).toBe('report.html');
  });

  it('numbers the lines of a report, marks what is wrong, and leads there', async () => {
    await page.goto(`${served.address}#/report?name=faults`);
    const text = page.getByLabel(/^Text, with findings/);
    const prose = Array.from({ length: 60 }, (_, at) => `A line that wraps, ${'far '.repeat(at)}away.`);
    const lines = ['---', 'title: Faults', 'language: en', '---', '', ...prose];
    await text.fill(
      [...lines, '', 'بلغ العدد 😀 33 في تلك السنة.', '', 'There were 61 % of them.', ''].join('\n'),
    );
    const problem = page.getByRole('button', { name: /^Line 69/ });
    await problem.focus();
    await page.keyboard.press('Enter');
    const chosen = () =>
      text.evaluate((area) =>
        area instanceof HTMLTextAreaElement && area === document.activeElement
          ? area.value.slice(area.selectionStart, area.selectionEnd)
          : null,
      );
    expect(await chosen()).toBe('61 %');
    const marks = page.locator('.numbered mark');
    expect(await marks.allTextContents()).toEqual(['33', '61 %']);
    const visible = await marks.last().evaluate((mark) => {
      const [inside, frame] = [mark, mark.closest('.numbered')].map((one) => one?.getBoundingClientRect());
      return inside && frame ? inside.top > frame.top && inside.bottom < frame.bottom : false;
    });
    expect(visible).toBe(true);
    await page.keyboard.press('Shift+F8');
    expect(await chosen()).toBe('33');
    const heights = await page.evaluate(() =>
      ['.numbered-lines', '.numbered textarea'].map(
        (part) => document.querySelector(part)?.scrollHeight ?? Number.NaN,
      ),
    );
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThan(2);
    expect(await seriousProblems(page)).toEqual([]);
    await look('report-faults');
    await page.keyboard.press('Control+Home');
    for (let line = 1; line < 6; line += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.type('\n');
    await page.getByRole('button', { name: /^Line 70/ }).waitFor();
  });

  it('keeps reports in the project, and does not write over what somebody else wrote', async () => {
    await page.goto(`${served.address}#/report?name=lakes`);
    const text = page.getByLabel(/^Text, with findings/);
    await text.fill('---\ntitle: Lakes\nlanguage: en\n---\n\nMine.\n');
    await expect.poll(() => served.workspace.reports.read('lakes')).toContain('Mine.');
    await page.getByText('Kept in the project as reports/lakes.md').waitFor();
    await served.workspace.reports.write('lakes', 'Theirs.');
    await text.fill('Mine again.');
    await page
      .getByRole('alert')
      .getByText(/somebody else/i)
      .waitFor();
    expect(await served.workspace.reports.read('lakes')).toBe('Theirs.');
    await look('report-changed');
    await page.getByRole('button', { name: 'Read what is there now' }).click();
    await expect.poll(() => text.inputValue()).toBe('Theirs.');
    await text.fill('Ours.');
    await expect.poll(() => served.workspace.reports.read('lakes')).toBe('Ours.');
    complaints = complaints.filter((line) => !line.includes('409'));
  });

  it('shows on the page of an event where it was', async () => {
    await page.goto(`${served.address}#/events/${encodeURIComponent('rec_english.txt')}`);
    await page.getByRole('region', { name: 'Where' }).getByText('Sidi Amar', { exact: true }).waitFor();
  });

  it.each([320, 1440])('fits a window of %i pixels, light and dark', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const part of ['findings?type=event&by=type', 'claims', 'audit', 'report', 'map']) {
      await page.goto(`${served.address}#/${part}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      if (part.startsWith('findings') || part === 'claims') await page.locator('figure.chart svg').waitFor();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      await look(`${part.replace(/\W.*/, '')}-${width}-dark`);
    }
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watched-page.ts';
import { ENGLISH, type PlantedDocument, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();

/** A report so long, and with so many values, that neither text nor form fit a window. */
function longReport(file: string, title: string): PlantedDocument {
  const held = Array.from(
    { length: 30 },
    (_, at) => `On day ${at} the police of the port held ${at + 2} men.`,
  );
  return {
    file,
    text: [`Title: ${title}\nLanguage: en`, ...held].join('\n\n'),
    suggestions: held.map((_, at) => ({
      variable: 'arrested',
      value: { best: at + 2, low: at + 2, high: at + 2, qualifier: 'exact' },
      words: `held ${at + 2} men`,
    })),
  };
}

describe.skipIf(chromium === null)('coding in the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    served = await serveTestProject([
      ENGLISH,
      longReport('b.txt', 'The second'),
      longReport('a.txt', 'The first'),
    ]);
    ({ page, complaints } = await watchedPage(browser, 800));
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
    await served.close();
  });

  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '');
  });

  afterAll(async () => {
    await browser?.close();
  });

  const open = async (title: string) => {
    await page.goto(served.address);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('region', { name: 'Statements' }).waitFor();
  };
  const row = (name: RegExp) => page.getByRole('button', { name }).and(page.locator('[data-row]'));
  const said = (words: string) => page.getByRole('status').getByText(words).waitFor();
  const chosen = () => page.locator('[data-row][aria-expanded=true]');
  const undo = () => page.getByRole('button', { name: 'Undo' });
  const values = async (state?: 'accepted') =>
    (await served.workspace.store.statements(state ? { state } : {})).map(({ variable, value }) => ({
      variable,
      value,
    }));

  it('opens the next document at its title, with the chosen value in view', async () => {
    await open('The first');
    const scrolled = () => page.locator('.form-pane').evaluate((pane) => pane.scrollTop);
    let title = 'The first';
    for (const go of [
      () => page.keyboard.press('n'),
      () => page.getByRole('button', { name: 'Next' }).click(),
    ]) {
      for (let step = 0; step < 29; step += 1) await page.keyboard.press('j');
      await expect.poll(scrolled).toBeGreaterThan(300);
      await go();
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(title);
      title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      await chosen().waitFor();
      await expect.poll(() => isSeen('.document-head h1')).toBe(true);
      await expect.poll(() => isSeen('[data-row][aria-expanded=true]')).toBe(true);
    }
  });

  it('decides nothing that is out of sight: the first stroke brings it back', async () => {
    await open('The first');
    await page.locator('.form-pane').evaluate((pane) => pane.scrollTo(0, 99_999));
    await page.keyboard.press('Enter');
    await expect.poll(() => isSeen('[data-row][aria-expanded=true]')).toBe(true);
    expect(await values('accepted')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await values('accepted')).length).toBe(1);
  });

  it('accepts what is corrected to the value that is there', async () => {
    await open('Nine held near the lake');
    const before = (await values()).length;
    await row(/Arrested/).click();
    await page.keyboard.press('c');
    await page.getByLabel('Best').waitFor();
    await page.keyboard.press('Enter');
    await said('Accepted: Arrested');
    await expect.poll(() => values('accepted')).toMatchObject([{ variable: 'arrested', value: { best: 9 } }]);
    expect((await values()).length).toBe(before);
  });

  it('takes a correction back without a trace in the form', async () => {
    await open('Nine held near the lake');
    await row(/Arrested/).click();
    await page.keyboard.press('c');
    await page.getByLabel('Best').fill('8');
    await page.keyboard.press('Enter');
    await said('Corrected: Arrested');
    await row(/Arrested 8/).waitFor();
    await page.keyboard.press('Control+z');
    await row(/Arrested 8/).waitFor({ state: 'detached' });
    await expect.poll(() => values('accepted')).toEqual([]);
    expect(await row(/Arrested/).count()).toBe(1);
    expect(
      await row(/Arrested/)
        .getByRole('img')
        .getAttribute('aria-label'),
    ).toBe('waiting');
  });

  it('says what a stroke did and offers to take it back, on this page only', async () => {
    await open('Nine held near the lake');
    await page.keyboard.press('i');
    await said('Accepted: the 4 values of this record');
    await expect.poll(async () => (await values('accepted')).length).toBe(4);
    await undo().click();
    await expect.poll(async () => (await values('accepted')).length).toBe(0);
    await page.keyboard.press('e');
    await said('Rejected: the 4 values of this record');
    await page.keyboard.press('n');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toContain('Nine held');
    expect(await undo().count()).toBe(0);
  });

  it('takes one value for one, Caps Lock or not', async () => {
    await open('Nine held near the lake');
    await page.evaluate(() => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, cancelable: true }));
    });
    await said('Accepted: Type');
    expect((await values('accepted')).length).toBe(1);
  });

  it('keeps chosen words free of the bar that says what they can become', async () => {
    await open('The first');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('j');
      await expect.poll(() => chosen().count()).toBe(1);
    }
    await page.keyboard.press('t');
    const bar = page.getByRole('region', { name: 'Chosen words' });
    for (let step = 0; step < 14; step += 1) {
      const before = await chosenAt();
      const { y: edge = 0 } = (await bar.boundingBox()) ?? {};
      expect(before.bottom).toBeLessThan(edge);
      await page.keyboard.press('Shift+ArrowDown');
      await expect.poll(async () => (await chosenAt()).from).not.toBe(before.from);
    }
  });

  it('takes a value that was stated by hand back, by its button', async () => {
    await open('Nine held near the lake');
    await row(/Arrested 9/).click();
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Chosen words' }).waitFor();
    await page.keyboard.press('m');
    await said('Stated: Members: 9');
    await page.getByRole('button', { name: 'Take back' }).click();
    await row(/Members 9/).waitFor({ state: 'detached' });
    await expect.poll(() => values('accepted')).toEqual([]);
  });

  it('says who says so, for a value that is corrected and for one that is given', async () => {
    await open('Nine held near the lake');
    await row(/Arrested 9/).click();
    await page.keyboard.press('c');
    await page.getByLabel('Best').fill('8');
    await page.getByRole('combobox', { name: 'Who says so' }).selectOption('somebody else …');
    await page.getByLabel('Name or office').fill('Interior Ministry');
    await page.getByLabel('What it is').selectOption('Government');
    await page.getByLabel('How firmly').selectOption('Alleged');
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByLabel('Best').press('Enter');
    await said('Corrected: Arrested');
    await page.getByRole('button', { name: 'Give a value: Killed' }).click();
    await page.getByLabel('Best').fill('0');
    await page.getByRole('combobox', { name: 'Who says so' }).selectOption({ index: 1 });
    await page.getByLabel('Why there are no words').fill('Said nowhere');
    await page.keyboard.press('Enter');
    await said('Stated: Killed: 0');
    const cited = async (variable: string) =>
      (await served.workspace.store.statements({ state: 'accepted' }))
        .filter((one) => one.variable === variable)
        .map(({ asserter }) => asserter);
    const ministry = { name: 'Interior Ministry', class: 'government', firmness: 'alleged' };
    expect(await cited('arrested')).toEqual([ministry]);
    expect(await cited('killed')).toEqual([ministry]);
  });

  it('says when every value is decided, and what is left', async () => {
    await open('Nine held near the lake');
    expect(await page.getByText('Every value is decided').count()).toBe(0);
    await page.keyboard.press('i');
    await page.getByText(/^Every value is decided\. Left: \d+ blanks/).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('b');
    await page.getByText('Every value is decided. The document is finished.').waitFor();
    await page.getByRole('link', { name: 'whole event' }).click();
    await page.getByRole('heading', { level: 1, name: 'Plot disrupted' }).waitFor();
  });

  it('shows the category that stands when it is corrected', async () => {
    await open('Nine held near the lake');
    await row(/Type/).click();
    await page.keyboard.press('c');
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('Plot disrupted');
  });

  it.each([320, 360])('keeps what can be done in reach in a window of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 740 });
    await open('Nine held near the lake');
    await chosen().waitFor();
    const accept = page.getByRole('button', { name: /^Accept/ }).and(page.locator('.detail button'));
    await expect.poll(async () => ((await accept.boundingBox())?.y ?? 9999) + 20).toBeLessThan(740);
    await page.getByRole('button', { name: 'Go to …' }).click();
    await page.getByRole('dialog', { name: 'Go to' }).waitFor();
  });

  /** Where the chosen words stand: in the text, and their lower edge in the window. */
  const chosenAt = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('chosen') ?? [])];
      if (!(range instanceof Range)) return { from: -1, bottom: Number.POSITIVE_INFINITY };
      const before = document.createRange();
      before.setStart(document.querySelector('.document-text') ?? document.body, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return { from: before.toString().length, bottom: range.getBoundingClientRect().bottom };
    });

  /** Whether an element stands in the window and nothing covers it. */
  const isSeen = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (element.contains(there) || there.contains(element));
    });
});

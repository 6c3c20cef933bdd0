import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteRelease } from '../site-release.ts';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { publishTestSite, type TestSite } from './published-site.ts';
import { watchedPage } from './watched-page.ts';

const chromium = findChromium();
const PAGES = [
  '/',
  '/events?type=event',
  '/events/rec_1',
  '/documents/doc_a',
  '/documents/doc_b',
  '/findings?type=event&by=year',
  '/map',
  '/codebook',
  '/downloads',
];

describe.skipIf(chromium === null)('a published site', () => {
  let site: TestSite;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let strangers: string[];

  beforeAll(async () => {
    site = await publishTestSite(siteRelease(300));
    browser = await launchChromium(chromium ?? '');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    strangers = [];
    ({ page, complaints } = await watchedPage(browser));
    const own = Object.values(site.addresses).map((address) => address.replace('index.html', ''));
    page.on('request', (request) => {
      if (!own.some((folder) => request.url().startsWith(folder))) strangers.push(request.url());
    });
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  const look = (name: string) =>
    process.env.LOOK ? page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true }) : null;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  describe.each(['disk', 'host'] as const)('from a %s', (place) => {
    const open = (path: string) => page.goto(`${site.addresses[place]}#${path}`);

    it('leads from what it is of to a number, its records, their sentences and the publisher', async () => {
      await open('/');
      await page.getByRole('heading', { level: 1, name: 'Attacks and arrests' }).waitFor();
      await page.getByRole('link', { name: 'Numbers' }).click();
      await page.getByRole('link', { name: 'by language', exact: true }).click();
      await page
        .getByRole('row', { name: /^ar/ })
        .getByRole('button', { name: /show the records of/ })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('held seven men', { exact: true }).waitFor();
      await look(`site-number-${place}`);
      await dialog.getByRole('link', { name: 'open in the document' }).first().click();
      await page.locator('li.chosen mark').waitFor();
      const doubtful = page.getByRole('listitem').filter({ hasText: 'a cell that had been watched' });
      await doubtful.getByText('hypothetical', { exact: true }).waitFor();
      await doubtful.getByText('a court source alleges so, cited by Courier').waitFor();
      await look(`site-document-${place}`);
      expect(await page.getByRole('link', { name: 'Read it at its publisher' }).getAttribute('href')).toBe(
        'https://courier.example/a',
      );
      await page
        .getByRole('link', { name: /^attack/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Why these are one event' }).waitFor();
      await page
        .getByText(/sources differ/)
        .first()
        .waitFor();
      await look(`site-event-${place}`);
    });

    it('narrows the events down, keeps the view in the address, and has only rows in sight on the page', async () => {
      await open('/events?type=event');
      await page.getByText('301 records').waitFor();
      expect(await page.locator('.rows-frame tbody tr').count()).toBeLessThan(60);
      await page.getByRole('checkbox', { name: /^attack/ }).check();
      await page.getByText('101 of 301 records').waitFor();
      expect(page.url()).toContain('where=type');
      await page.reload();
      await page.getByText('101 of 301 records').waitFor();
      await look(`site-events-${place}`);
    });

    it('says in the table where reports disagree, about what, and what each says', async () => {
      await open('/events?type=event');
      const facet = page.getByRole('group', { name: 'Reports disagree' });
      await facet.getByRole('checkbox', { name: /^about arrested/i }).check();
      await page.getByText('1 of 301 records').waitFor();
      expect(page.url()).toContain('where=disputed%3Ayes.arrested');
      const mark = page.getByRole('button', { name: /^arrested: reports disagree: /i });
      expect(await mark.getAttribute('aria-label')).toMatch(/7 \(1 report\), 6 \(1 report\)$/);
      await mark.hover();
      await page.getByRole('tooltip').getByText('6', { exact: true }).waitFor();
      await look(`site-disagree-${place}`);
      await mark.click();
      await page.getByRole('heading', { name: 'Why these are one event' }).waitFor();
    });

    it('opens any page by its address, and says what it does not have', async () => {
      await open('/map?type=event&from=2012&to=2012');
      await page
        .getByRole('row', { name: /^Place \d+/ })
        .first()
        .getByRole('button')
        .click();
      await page.getByRole('dialog').getByText('a row', { exact: false }).first().waitFor();
      await open('/findings?type=event&by=weather');
      await page.getByText('has no variable "weather"').waitFor();
      await open('/events/rec_none');
      await page.getByText('The release has no record rec_none.').waitFor();
      complaints = complaints.filter((line) => !line.includes('no record rec_none'));
      await open('/screening');
      await page.getByRole('heading', { name: 'There is no such page here' }).waitFor();
    });

    it('answers what a reader asks, with unknowns and bounds, and each number opens its records', async () => {
      await open('/findings?type=event');
      await page.getByLabel('by', { exact: true }).selectOption('dataset');
      await page.getByLabel('and by', { exact: true }).selectOption('type');
      await page.getByRole('button', { name: 'Ask' }).click();
      const row = page.getByRole('row', { name: /attack/ }).last();
      await row.waitFor();
      expect(page.url()).toContain('by=dataset');
      await row.getByRole('button').first().click();
      await page.getByRole('dialog').getByText('held seven men', { exact: true }).first().waitFor();
      await look(`site-asked-${place}`);
    });

    it('opens the records that a number cannot tell about, counted in the page', async () => {
      await open('/findings?type=event&where=weapon:explosives');
      const button = page.getByRole('button', { name: /unknown: show their records/ }).first();
      await button.click();
      await page
        .getByRole('dialog', { name: /^Unknown: / })
        .getByRole('article')
        .first()
        .waitFor();
    });

    it('may connect to nothing', async () => {
      await open('/');
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const answers = await page.evaluate(() =>
        Promise.all(
          ['https://example.invalid/', location.href].map((address) =>
            fetch(address).then(
              () => 'answered',
              () => 'refused',
            ),
          ),
        ),
      );
      expect(answers).toEqual(['refused', 'refused']);
      complaints = complaints.filter((line) => !/Content Security Policy|Fetch API/.test(line));
    });
  });

  it('has the keys of its map, and lists them', async () => {
    await page.goto(`${site.addresses.disk}#/map?type=event&at=31,-6,6`);
    await page.getByRole('table').first().waitFor();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByRole('heading', { name: 'Map' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.waitForURL(/area=/);
  });

  it('shows hostile words as words', async () => {
    await page.goto(`${site.addresses.disk}#/events/row_00000`);
    await page
      .getByText('</script><img src=x onerror="window.broken=1">', { exact: false })
      .first()
      .waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  it('sets Arabic words from right to left', async () => {
    await page.goto(`${site.addresses.disk}#/documents/doc_b`);
    const title = page.getByRole('heading', { level: 1 });
    await expect.poll(() => title.textContent()).toContain('توقيف');
    for (const place of [title, page.locator('blockquote').first()])
      expect(await place.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });

  it('says without script what it is, and leads to its files', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(site.addresses.disk);
    await still.getByRole('heading', { level: 1, name: 'Attacks and arrests' }).waitFor();
    expect(await still.getByRole('link', { name: /CSV, zipped/ }).getAttribute('href')).toBe(
      'downloads/test.1-csv.zip',
    );
    await context.close();
  });

  it.each([
    [320, 'dark'],
    [1440, 'light'],
  ] as const)(
    'fits a window of %i pixels, %s; axe finds nothing serious',
    async (width, colorScheme) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const path of PAGES) {
        await page.goto(`${site.addresses.disk}#${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (path === '/map') await page.getByRole('table').first().waitFor();
        expect([path, await overflow()]).toEqual([path, 0]);
        expect([path, await seriousProblems(page)]).toEqual([path, []]);
        await look(`site${path.replaceAll(/\W+/g, '-')}-${width}-${colorScheme}`);
      }
    },
    120_000,
  );
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endlessPdf } from '../../src/documents/pages/endless-pdf.ts';
import { exactly, type Value } from '../../src/model/index.ts';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { marksShown, type PrintedReport, printReport } from './printed-report.ts';
import { watchedPage } from './watched-page.ts';
import { ENGLISH, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();

const PAGES = [
  [
    'Nine held near the lake',
    'Gendarmes held nine men on 5 March 2021 in a farm near the town, and found six rifles in the barn behind it, the ministry said. The nine had come from three villages (two of them beyond the border).',
    'They had meant to strike the barracks of the town before the summer, according to the governor, who asked the people of the valley for their patience.',
  ],
  ['A court will hear the case in May.', 'The judge ordered that all nine men stay in custody until then.'],
];
const SUGGESTED = [
  ['type', 'plot_disrupted', 'meant to strike the barracks of the town before the summer, according'],
  ['arrested', exactly(9), 'held nine men'],
  ['weapon', { id: 'firearms', role: 'seized' }, 'six rifles'],
  ['charged', exactly(9), 'all nine men'],
] as const satisfies readonly (readonly [string, Value, string])[];

const ARABIC_PAGES = [
  [
    'توقيف سبعة أشخاص في مدينة الميناء',
    'أعلنت مديرية الشرطة يوم الجمعة 3 ماي 2019 أن عناصرها أوقفت سبعة أشخاص، تتراوح أعمارهم بين 19 و33 سنة، للاشتباه في تورطهم في الإعداد لهجوم على ثكنة في شمال البلاد (Telegram).',
  ],
];
const ARABIC_SUGGESTED = [
  ['type', 'plot_disrupted', 'الإعداد لهجوم'],
  ['date', { edtf: '2019-05-03', basis: 'announced' }, 'يوم الجمعة 3 ماي 2019'],
  ['arrested', exactly(7), 'أوقفت سبعة أشخاص'],
] as const satisfies readonly (readonly [string, Value, string])[];

const planted = (
  file: string,
  text: Uint8Array,
  suggestions: readonly (readonly [string, Value, string])[],
) => ({
  file,
  text,
  suggestions: suggestions.map(([variable, value, words]) => ({ variable, value, words })),
});

describe.skipIf(chromium === null)('page images in the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let requests: string[];
  let [english, arabic]: (PrintedReport | undefined)[] = [];

  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '');
    english = await printReport(
      browser,
      PAGES,
      SUGGESTED.map(([, , words]) => words),
    );
    arabic = await printReport(
      browser,
      ARABIC_PAGES,
      ARABIC_SUGGESTED.map(([, , words]) => words),
      'rtl',
    );
    served = await serveTestProject([
      planted('lake.pdf', english.pdf, SUGGESTED),
      planted('port.pdf', arabic.pdf, ARABIC_SUGGESTED),
      planted('endless.pdf', endlessPdf(), []),
      ENGLISH,
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  beforeEach(async () => {
    requests = [];
    ({ page, complaints } = await watchedPage(browser, 800));
    page.on('request', (request) => requests.push(request.url()));
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const open = async (file: string, search = '') => {
    const documents = await served.workspace.store.documents();
    const id = documents.find(({ origin }) => origin === file)?.id;
    await page.goto(`${served.address}#/documents/${id}${search}`);
    await page.getByRole('region', { name: 'Statements' }).waitFor();
  };
  const images = () => page.getByRole('region', { name: 'Page images' });
  const shows = (number: number) =>
    page.getByRole('img', { name: new RegExp(`^Page ${number} of `) }).waitFor();

  /** The marks lie over the words: no further out than a letter, no further in than the white space of a glyph. */
  async function expectOver(report: PrintedReport | undefined, words: string) {
    const place = report?.places.get(words);
    await shows(place?.page ?? 0);
    await expect.poll(async () => (await marksShown(page)).length).toBe(place?.rectangles.length);
    const marks = await marksShown(page);
    for (const [index, rectangle] of (place?.rectangles ?? []).entries()) {
      const mark = marks[index];
      expect(mark?.x).toBeCloseTo(rectangle.x, 2);
      expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeCloseTo(rectangle.x + rectangle.width, 2);
      const middle = (mark?.y ?? 0) + (mark?.height ?? 0) / 2;
      expect(Math.abs(middle - rectangle.y - rectangle.height / 2)).toBeLessThan(rectangle.height / 3);
    }
  }

  it('mark the words of each statement that is chosen, over lines and pages', async () => {
    await open('lake.pdf');
    for (const [index, [, , words]] of SUGGESTED.entries()) {
      if (index > 0) await page.keyboard.press('ArrowDown');
      await expect
        .poll(async () => (await page.locator('mark.active').allTextContents()).join(''))
        .toBe(words);
      await expectOver(english, words);
    }
    expect(await images().getByText('Page 2 of 2').isVisible()).toBe(true);
  });

  it('mark Arabic words where they stand', async () => {
    await open('port.pdf');
    for (const [index, [, , words]] of ARABIC_SUGGESTED.entries()) {
      if (index > 0) await page.keyboard.press('ArrowDown');
      await expectOver(arabic, words);
    }
  });

  it('turn and grow by key, keep the mark in view, and lead back to the words', async () => {
    await open('lake.pdf');
    await shows(1);
    await page.keyboard.press('.');
    await shows(2);
    expect(await page.locator('.page-mark').count()).toBe(0);
    await images().getByRole('button', { name: 'Back to page 1' }).click();
    await shows(1);
    for (const _ of [1, 2, 3]) await page.keyboard.press('+');
    await images().getByText('300 %').waitFor();
    const inView = () =>
      page.locator('.page-view').evaluate((view) => {
        const [mark, pane] = [view.querySelector('.page-mark'), view].map((one) =>
          one?.getBoundingClientRect(),
        );
        return (
          !!mark && !!pane && mark.top >= pane.top && mark.bottom <= pane.bottom && mark.right > pane.left
        );
      });
    await expect.poll(inView).toBe(true);
    await page.keyboard.press('-');
    await images().getByText('200 %').waitFor();
  });

  it('come and go by key, and the address keeps that', async () => {
    await open('lake.pdf');
    await shows(1);
    await page.keyboard.press('v');
    await images().waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).toContain('pages=no');
    await page.reload();
    await page.getByRole('button', { name: 'Show page images' }).click();
    await shows(1);
  });

  it('are nothing that a document without pages loads or offers', async () => {
    await open(ENGLISH.file);
    await page.keyboard.press('v');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await page.getByText('images of the pages').count()).toBe(0);
    expect(requests.filter((address) => /\/pages|\/marks|page-images/.test(address))).toEqual([]);
  });

  it('of a PDF that cannot be drawn say why, and the coding goes on', async () => {
    await open('endless.pdf');
    await images().getByRole('alert').getByText('drawing pages failed').waitFor();
    await images().getByText('another PDF program').waitFor();
    complaints = complaints.filter((complaint) => !complaint.includes('422'));
    await open('lake.pdf');
    await shows(1);
  });

  it.each(['light', 'dark'] as const)(
    'have nothing serious against them for people who use aids, %s',
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open('lake.pdf');
      await shows(1);
      expect(await seriousProblems(page)).toEqual([]);
      for (const _ of [1, 2]) await page.keyboard.press('+');
      await images().getByText('200 %').waitFor();
      expect(await seriousProblems(page)).toEqual([]);
    },
  );

  it.each([320, 1000])(
    'stand below the text in a window of %i pixels, when they are asked for',
    async (width) => {
      await page.setViewportSize({ width, height: 700 });
      await open('lake.pdf');
      expect(await images().count()).toBe(0);
      await open('lake.pdf', '?pages=yes');
      await shows(1);
      await page.locator('.page-mark').first().waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});

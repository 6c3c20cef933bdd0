import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cutRelease, importTable, mappingFor } from '../../src/operations/index.ts';
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

const placed = (document: PlantedDocument, name: string, lat: number, lon: number, words: string) => ({
  ...document,
  suggestions: [
    ...document.suggestions,
    {
      variable: 'place',
      value: {
        name,
        id: null,
        country: 'MA',
        region: 'Fès-Meknès',
        lat,
        lon,
        precision: 'near',
        radius_km: 40,
        role: 'operation',
      } as const,
      words,
    },
  ],
});

/** Six incidents: two in one town, one known to its year, one without a place, one without a country. */
const REGISTER = `no,kind,day,year,town,state,lat,lon
1,raid,2020-01-05,,Oran,DZ,35.69,-0.64
2,raid,2020-03-09,,Oran,DZ,35.69,-0.64
3,bombing,,2020,Fes,MA,34.03,-5.0
4,bombing,2021-03-05,,Sidi Amar,MA,33.5,-5.2
5,raid,2020-02-02,,,DZ,,
6,bombing,2019-07-01,,High Sea,,38,-20
`;
const MAPPING = `dataset: Incident Register
key: [no]
variables:
  type: { column: kind, codes: { bombing: attack, raid: cell_dismantled } }
  date: [{ start: day }, { year: year }]
  place: { name: town, country: state, latitude: lat, longitude: lon, role: operation }
`;

const chromium = findChromium();

describe.skipIf(chromium === null)('the map of the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveTestProject([
      placed(ENGLISH, 'Sidi Amar', 33.5, -5.2, 'near Sidi Amar'),
      placed(ARABIC, 'قرية النهر', 34.2, -6.1, 'في قرية قرب النهر'),
    ]);
    await acceptAll(served.workspace);
    const bytes = new TextEncoder().encode(REGISTER);
    const mapping = await mappingFor('register.yaml', async () => MAPPING);
    const { added, problems } = await importTable(served.workspace, { name: 'register.csv', bytes }, mapping);
    expect([added, problems]).toEqual([6, []]);
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
  const map = () => page.getByRole('application').first();
  const open = async (search = '') => {
    await page.goto('about:blank');
    await page.goto(`${served.address}#/map${search}`);
    await page.getByRole('table').first().waitFor();
  };
  const shown = () => page.locator('.map-shown').textContent();
  const at = () => new URLSearchParams(page.url().split('?')[1]).get('at');
  /** How many colours the canvas has. */
  const colours = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return new Set(
        Array.from({ length: pixels.length / 4 }, (_, i) => pixels.slice(4 * i, 4 * i + 3).toString()),
      ).size;
    });

  it('draws land and marks; a place opens its sentence from the map and from the table', async () => {
    await open('?at=34.2,-6.1,8');
    await expect.poll(colours).toBeGreaterThan(20);
    await map().click();
    await page.getByRole('dialog').getByText('في قرية قرب النهر').first().waitFor();
    await page.keyboard.press('Escape');
    const row = page.getByRole('row', { name: /قرية النهر/ });
    expect(await row.textContent()).toContain('± 40 km');
    await row.getByRole('button').click();
    await page.getByRole('dialog').getByText('في قرية قرب النهر').first().waitFor();
    await look('map-place');
  });

  it('moves by mouse, wheel, buttons and keyboard, and the address holds where it rests', async () => {
    await open('?at=34,-6,6');
    const moved = async (act: () => Promise<unknown>) => {
      const before = at();
      await act();
      await expect.poll(at).not.toBe(before);
    };
    const box = await map().boundingBox();
    const [x, y] = box ? [box.x + 200, box.y + 200] : [0, 0];
    await moved(async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 80, y + 40, { steps: 5 });
      await page.mouse.up();
    });
    await moved(() => page.mouse.wheel(0, -300));
    await moved(() => page.getByRole('button', { name: 'Zoom out' }).click());
    await map().focus();
    await moved(() => page.keyboard.press('ArrowRight'));
    await moved(() => page.keyboard.press('+'));
    const [rested, seen] = [at(), await page.getByRole('table').last().textContent()];
    await page.reload();
    await page.getByRole('table').first().waitFor();
    expect(at()).toBe(rested);
    await expect.poll(() => page.getByRole('table').last().textContent()).toBe(seen);
  });

  it('opens the nearest mark by keyboard; a mark of several places shows what it holds', async () => {
    await open('?at=34,-5,3');
    await map().focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Chosen mark' });
    await card.getByText('Cell dismantled').waitFor();
    const words = await card.getByRole('status').textContent();
    await card.getByRole('button', { name: 'Show the records' }).click();
    const count = words?.match(/\d+/)?.[0];
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: `${count} records` })
      .waitFor();
  });

  it('says how many records there are, and what of them has no point', async () => {
    await open();
    expect(await shown()).toMatch(/^8 records; 1 has no point/);
    const figures = await page.locator('.map-places button.figure').allTextContents();
    expect(figures.reduce((sum, one) => sum + Number(one), 0)).toBe(7);
  });

  it('what is known to the year is in no month, and is shown as what may be', async () => {
    await open('?from=2020-01&to=2020-01&step=month');
    expect(await shown()).toMatch(/^1 record, and 1 more that may lie in this time/);
    await expect.poll(() => page.getByRole('row', { name: /Fes/ }).textContent()).toContain('0–1');
    await page.getByLabel('from', { exact: true }).fill('2020');
    await page.getByLabel('to', { exact: true }).fill('2020');
    await expect.poll(shown).toMatch(/^4 records\b/);
    expect(page.url()).toContain('from=2020');
    await look('map-year');
  });

  it('plays through time, and stops at the end', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open();
    await page.getByRole('button', { name: /Play/ }).click();
    await page.waitForURL(/from=2019&to=2019/);
    await page.waitForURL(/from=2020&to=2020/);
    await page.getByRole('button', { name: /Play/ }).waitFor({ timeout: 10_000 });
    expect(page.url()).toContain('from=2021&to=2021');
    await page.getByLabel('Time that is shown: from').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('from=2020&to=2021');
  });

  it('shows datasets one by one and side by side', async () => {
    await open('?layer=-');
    expect(await shown()).toMatch(/^2 records\b/);
    await page.getByLabel('Incident Register').check();
    await page.getByLabel('side by side').check();
    expect(await page.getByRole('application').count()).toBe(2);
    expect(await shown()).toMatch(
      /Incident Register: 6 records.*reports read here: 2 records|reports read here: 2 records.*Incident Register: 6 records/,
    );
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(at).not.toBeNull();
    await look('map-side-by-side');
  });

  it('leads to the events of a dataset alone, and the table filters by dataset', async () => {
    await open('?layer=Incident%20Register');
    await page.getByRole('link', { name: /table/i }).click();
    const count = page.getByRole('region', { name: 'Records' }).getByRole('status');
    await expect.poll(() => count.textContent()).toMatch(/^6 of 8 records/);
    const facet = page.getByRole('group', { name: 'Dataset' });
    await facet.getByLabel('Incident Register').uncheck();
    await facet.getByLabel('reports read here').check();
    await expect.poll(() => count.textContent()).toMatch(/^2 of 8 records/);
    await page.getByLabel('Also by').selectOption('publisher');
    await page.getByRole('group', { name: 'Publisher' }).getByLabel('The Lake Courier').check();
    await expect.poll(() => count.textContent()).toMatch(/^1 of 8 records/);
  });

  it('shades countries with what is not known, and a country opens its records', async () => {
    await open('?shade=country&at=34,-2,5');
    const areas = page.locator('.map-areas');
    const cells = async (name: RegExp) =>
      (await areas.getByRole('row', { name }).locator('th, td').allTextContents()).map((one) => one.trim());
    expect(await cells(/Morocco/)).toEqual(['Morocco', '4', '0']);
    expect((await cells(/not known/)).slice(0, 2)).toEqual(['Country not known: on no shade', '1']);
    await page.getByLabel('by', { exact: true }).selectOption({ label: 'share of: Attack' });
    await expect.poll(() => cells(/Morocco/)).toEqual(['Morocco', '50 %', '4', '0']);
    const box = await map().boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2 + 140, box.y + box.height / 2 + 120);
    await page.getByRole('dialog').getByRole('heading', { name: '3 records' }).waitFor();
    await look('map-shaded');
  });

  it('names countries in the language that is chosen', async () => {
    await open('?shade=country&at=34,-2,5');
    const areas = page.locator('.map-areas');
    await page.getByLabel('Names in').selectOption({ label: 'العربية' });
    await areas.getByRole('row', { name: /المغرب/ }).waitFor();
    await expect.poll(() => page.url()).toContain('names=ar');
    await page.getByLabel('Names in').selectOption({ label: 'français' });
    await areas.getByRole('row', { name: /Maroc/ }).waitFor();
    await look('map-names');
  });

  it('shades the regions that a project has outlines of', async () => {
    const ring = [
      [-6, 33],
      [-6, 34],
      [-4, 34],
      [-4, 33],
      [-6, 33],
    ];
    const region = { id: '0', label: 'FES MEKNES', shape: { type: 'Polygon', coordinates: [ring] } };
    await page.route('**/api/base-map', async (route) => {
      const ground: unknown = await (await route.fetch()).json();
      const regions = { name: 'MA', from: null, to: null, regions: [region] };
      await route.fulfill({ json: Object.assign({}, ground, { regions }) });
    });
    await open('?at=33.5,-5,7');
    await page.getByLabel('Shade').selectOption('region');
    const rows = page.locator('.map-areas tbody tr');
    expect(await rows.allTextContents()).toEqual(['Fès-Meknès20', 'Region not known: on no shade6']);
    const box = await map().boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2 - 60, box.y + box.height / 2 + 40);
    await page.getByRole('dialog').getByRole('heading', { name: '2 records' }).waitFor();
    await look('map-regions');
  });

  it('an area that is drawn filters the table of events', async () => {
    await open('?at=34,-5,6');
    await page.getByRole('button', { name: 'Choose an area' }).click();
    const box = await map().boundingBox();
    if (!box) throw new Error('no map');
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height - 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('area=');
    const count = await page.locator('.map-area button.figure').textContent();
    expect(count).toBe('4');
    await look('map-area');
    await page.getByRole('link', { name: 'As a table of events' }).click();
    await page.getByText('within the area of the map').waitFor();
    expect(await page.getByRole('status').first().textContent()).toMatch(/^4 of 8/);
  });

  it('a finger taps a mark, and leaves out a type', async () => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
    const phone = await context.newPage();
    await phone.goto(`${served.address}#/map?at=34.2,-6.1,9`);
    await phone.getByRole('table').first().waitFor();
    await phone.getByRole('application').tap();
    await phone.getByRole('dialog').getByText('في قرية قرب النهر').first().waitFor();
    await context.close();
    await open();
    await page.getByLabel(/^Cell dismantled/).uncheck();
    await expect.poll(shown).toMatch(/^4 records\b/);
    expect(page.url()).toContain('hide=cell_dismantled');
  });

  it.each([320, 1280, 3840])(
    'fits %i pixels in light and dark, and axe finds nothing serious',
    async (width) => {
      await page.setViewportSize({ width, height: Math.min(2160, Math.max(800, width / 2)) });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open('?apart=yes&shade=country&from=2020-01&to=2020-02&step=month');
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(await seriousProblems(page)).toEqual([]);
        await look(`map-${width}-${colorScheme}`);
      }
    },
  );
});

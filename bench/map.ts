import type { Page } from 'playwright-core';
import { cutRelease } from '../src/operations/index.ts';
import { findChromium, launchChromium } from '../test/browser/chromium.ts';
import { acceptAll, ENGLISH, serveTestProject } from '../test/browser/workbench-project.ts';
import { madeMap } from './map-data.ts';

const EVENTS = 100_000;
/** Middles and zooms that are looked at: the world, a continent, a country, a town. */
const VIEWS = { world: '30,0,2.2', continent: '34,3,4.5', country: '32,-6,6.5', town: '33,-7,10' };
const MOVES = 60;

/**
 * The map page with a hundred thousand events in a Chromium without a graphics card, moved by mouse: milliseconds from
 * one frame to the next. At rest a frame takes 16.7 ms, which is the least there is.
 */
export async function benchMap(): Promise<Record<string, unknown>> {
  const chromium = findChromium();
  if (chromium === null) return { skipped: 'no Chromium' };
  const served = await serveTestProject([ENGLISH]);
  await acceptAll(served.workspace);
  await cutRelease(served.workspace);
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const made = madeMap(EVENTS);
    await page.route('**/api/map', (route) => route.fulfill({ json: made }));
    const results: Record<string, unknown> = {};
    for (const [name, at] of Object.entries(VIEWS)) {
      for (const shade of ['', '&shade=country']) {
        await page.goto('about:blank');
        await page.goto(`${served.address}#/map?at=${at}${shade}`);
        await page.locator('canvas').waitFor();
        await page.waitForTimeout(1000);
        await page.evaluate(WATCH);
        results[`pan, ${name}${shade && ', shaded'}`] = await framesWhile(page, drag);
      }
      results[`zoom, ${name}`] = await framesWhile(page, turnWheel);
    }
    results['time, month by month'] = await framesWhile(page, slideTime);
    return results;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function middle(page: Page): Promise<readonly [number, number]> {
  const box = await page.locator('canvas').boundingBox();
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
}

async function drag(page: Page): Promise<void> {
  const [x, y] = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let at = 1; at <= MOVES; at += 1) await page.mouse.move(x + at * 5, y + 60 * Math.sin(at / 8));
  await page.mouse.up();
}

async function turnWheel(page: Page): Promise<void> {
  await page.mouse.move(...(await middle(page)));
  for (let at = 0; at < MOVES; at += 1) await page.mouse.wheel(0, at < MOVES / 2 ? -60 : 60);
}

async function slideTime(page: Page): Promise<void> {
  await page.getByLabel('by month').check();
  await page.getByLabel('Time that is shown: to').focus();
  for (let at = 0; at < MOVES / 2; at += 1) await page.keyboard.press('ArrowLeft');
}

/** Milliseconds. */
interface Frames {
  readonly median: number;
  readonly 'of 95 in 100': number;
  readonly worst: number;
}

/**
 * Run in the page, as text: what compiles this file would otherwise leave its own helpers in it. A frame counts when the
 * map was drawn in it; every drawing begins by filling the canvas.
 */
const WATCH = `{
  const fill = CanvasRenderingContext2D.prototype.fillRect;
  CanvasRenderingContext2D.prototype.fillRect = function (...box) {
    if (this.canvas.isConnected) drawn = true;
    return fill.apply(this, box);
  };
  window.drawn = false;
  window.mapFrames = [];
  let last = 0;
  requestAnimationFrame(function next(now) {
    if (drawn && last) mapFrames.push(now - last);
    drawn = false;
    last = now;
    requestAnimationFrame(next);
  });
}`;

async function framesWhile(page: Page, act: (page: Page) => Promise<void>): Promise<Frames> {
  await page.evaluate('mapFrames.length = 0');
  await act(page);
  await page.waitForTimeout(500);
  const found: unknown = await page.evaluate('mapFrames');
  const sorted = (Array.isArray(found) ? found.map(Number) : []).sort((a, b) => a - b);
  const rank = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: rank(0.5), 'of 95 in 100': rank(0.95), worst: rank(1) };
}

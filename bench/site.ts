import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { findChromium, launchChromium } from '../test/browser/chromium.ts';
import { publishTestSite, type TestSite } from '../test/browser/published-site.ts';
import { siteRelease } from '../test/site-release.ts';

const EVENTS = 10_000;
const ROUNDS = 5;

/** A site of ten thousand events: its making, its size, and how soon it is there in Chromium. */
export async function benchSite(): Promise<Record<string, unknown>> {
  const started = process.cpuUsage();
  const site = await publishTestSite(siteRelease(EVENTS));
  const { user, system } = process.cpuUsage(started);
  try {
    return {
      'release and site made (s of processor time)': (user + system) / 1e6,
      ...sizes(site),
      ...(await loads(site)),
    };
  } finally {
    await site.close();
  }
}

function sizes({ files }: TestSite): Record<string, number> {
  const kilobytes = (prefix: string, packed = false) =>
    [...files].reduce(
      (sum, [path, bytes]) =>
        sum + (path.startsWith(prefix) ? (packed ? gzipSync(bytes) : bytes).length : 0) / 1024,
      0,
    );
  return {
    files: files.size,
    'all (KB)': kilobytes(''),
    'data (KB)': kilobytes('data/'),
    'data, packed by the host (KB)': kilobytes('data/', true),
    'records (KB)': kilobytes('data/records/'),
    'columns (KB)': kilobytes('data/columns/'),
    'answers (KB)': kilobytes('data/findings/'),
    'cells to count by (KB)': kilobytes('data/cells/'),
    'cells, packed by the host (KB)': kilobytes('data/cells/', true),
    'codebook to count by (KB)': kilobytes('data/codebook.js'),
    'first load, packed: page, script, sheet, overview (KB)': ['index.html', 'site/', 'data/site.js'].reduce(
      (sum, prefix) => sum + kilobytes(prefix, true),
      0,
    ),
    'list of events, packed (KB)':
      kilobytes('data/columns/event/', true) + kilobytes('data/lists/event', true),
  };
}

/** Medians, in milliseconds, each in a browser that has nothing kept. */
async function loads({ addresses }: TestSite): Promise<Record<string, number>> {
  const chromium = findChromium();
  if (chromium === null) return {};
  const browser = await launchChromium(chromium);
  const median = async (act: (page: Page) => Promise<number>) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext();
      times.push(await act(await context.newPage()));
      await context.close();
    }
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  };
  const until = async (page: Page, address: string, words: string) => {
    const from = performance.now();
    await page.goto(address);
    await page.getByText(words).first().waitFor();
    return performance.now() - from;
  };
  const figures = {
    'overview from a host (ms)': await median((page) =>
      until(page, addresses.host, 'Before you take a number'),
    ),
    'overview from disk (ms)': await median((page) =>
      until(page, addresses.disk, 'Before you take a number'),
    ),
    'list of events from disk (ms)': await median((page) =>
      until(page, `${addresses.disk}#/events?type=event`, '10,001 records'),
    ),
    'a question that was not prepared, from disk (ms)': await median((page) =>
      until(
        page,
        `${addresses.disk}#/findings?type=event&by=dataset&by=year&where=${encodeURIComponent('type:attack')}`,
        'Counted although',
      ),
    ),
    'filter (ms)': await median(async (page) => {
      await until(page, `${addresses.disk}#/events?type=event`, '10,001 records');
      const from = performance.now();
      await page.getByRole('checkbox', { name: /^attack/ }).check();
      await page.getByText('of 10,001 records').waitFor();
      return performance.now() - from;
    }),
  };
  await browser.close();
  return figures;
}

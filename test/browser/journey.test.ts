import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { type ServedProject, serveTestProject } from './workbench-project.ts';

const SENTENCE = 'Police arrested ten members of an Islamic State cell in Tangier on 4 May 2021';
const REPORT = [
  'Title: Ten held in the port\nPublisher: The Harbour Post\nPublished: 2021-05-05\nLanguage: en',
  `${SENTENCE}, the interior ministry said. They had planned to attack the harbour with explosives.`,
].join('\n\n');

/** More stops than any page has between its start and what is looked for. */
const MOST_STOPS = 80;

const chromium = findChromium();

describe.skipIf(chromium === null)('a day of work by keyboard', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveTestProject([]);
    browser = await launchChromium(chromium ?? '');
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** Moves with Tab until something of that name has the focus. */
  const tabTo = async (name: RegExp) => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await page.evaluate(focusedName))) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  const goTo = async (title: string) => {
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Go to' }).waitFor();
    await page.keyboard.type(title);
    await page.getByRole('menuitem', { name: title, exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  const waiting = async () => Number.parseInt(await page.locator('.waiting-count').innerText(), 10);

  it('leads from a file to a number in a report, and from the number back to its sentence', async () => {
    await page.goto(served.address);
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await tabTo(/^Choose files$/);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([
      { name: 'port.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) },
    ]);
    await page.getByText(/records? suggested/).waitFor();
    await tabTo(/^Ten held in the port/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Statements' }).waitFor();

    for (let left = await waiting(); left > 0; left -= 1) {
      await page.keyboard.press('Enter');
      await expect.poll(waiting).toBe(left - 1);
    }

    await goTo('Findings');
    await tabTo(/^Freeze a release/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Freeze a release' }).waitFor();
    await tabTo(/^Freeze 20/);
    await page.keyboard.press('Enter');
    await page.getByRole('row').filter({ hasText: 'Plot disrupted' }).waitFor();
    await tabTo(/^Use in a report/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Use in a report' }).waitFor();
    await tabTo(/^Put it in$/);
    await page.keyboard.press('Enter');
    await page.getByText('In the new report report.').waitFor();
    await tabTo(/^Open the report$/);
    await page.keyboard.press('Enter');
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByRole('table').first().waitFor();

    await tabTo(/^1$/);
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', { name: /^1 record/ })
      .getByText(SENTENCE)
      .first()
      .waitFor();
    expect(await served.workspace.reports.list()).toEqual(['report']);
  });
});

/** What the element with the focus is called, shadow roots looked into. */
function focusedName(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
}

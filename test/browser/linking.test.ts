import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';
import { type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('linking and screening in the workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveTestProject();
    browser = await launchChromium(chromium ?? '');
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });

  afterAll(async () => {
    await browser?.close();
    expect(served?.faults).toEqual([]);
    await served?.close();
  });

  const said = (words: string) => page.getByRole('status').getByText(words).waitFor();
  const verdicts = async () =>
    (await served.workspace.store.judgements()).map(({ verdict, author }) => `${author.id} ${verdict}`);

  it('a doubtful pair is judged by key, taken back, and leads to the event with what each report says', async () => {
    const { store } = served.workspace;
    const [a = '', b = ''] = (await store.records()).map(({ id }) => id).sort();
    const fields = [{ field: 'date', level: 'near', weight: 2.5 }];
    await store.append({ kind: 'extractor', id: 'attest-link' }, [
      { kind: 'judgement', judgement: { a, b, verdict: 'unsure', score: 0.4, fields } },
    ]);
    await page.goto(`${served.address}#/pairs`);
    await page.getByText('Pair 1 of 1 · 1 waits').waitFor();
    expect(await page.getByRole('list', { name: 'What speaks for and against' }).textContent()).toContain(
      '+2.5',
    );
    await page.getByText('makes one event twice as likely').waitFor();
    await page.locator('.comparison mark').filter({ hasText: 'held nine men' }).waitFor();
    await page.keyboard.press('s');
    await said('The same event');
    await page.keyboard.press('u');
    await said('Taken back');
    await page.keyboard.press('s');
    await page.getByText('Pair 1 of 1 · none waits').waitFor();
    expect(await verdicts()).toEqual([
      'attest-link unsure',
      ...['same', 'reopen', 'same'].map((verdict) => `${served.workspace.settings.coder} ${verdict}`),
    ]);
    await page.getByRole('link', { name: 'the event' }).click();
    await page.getByText('2 reports').waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(4);
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Take the judgement back' }).click();
    await page.getByText('1 report', { exact: false }).first().waitFor();
    expect((await verdicts()).at(-1)).toMatch(/reopen$/);
  });

  it('documents are screened by key, with a rule, and a verdict can be taken back', async () => {
    // A page of its own: what an earlier one had in its cache is shown before what is new, in another order.
    await page.goto('about:blank');
    await page.goto(`${served.address}#/screening`);
    const waiting = page.getByRole('list', { name: 'Waiting' }).getByRole('listitem');
    await waiting.first().waitFor();
    const before = await waiting.count();
    const title = await waiting.first().getByRole('button').textContent();
    await page.keyboard.press('e');
    await page.keyboard.press('1');
    await said('Left out');
    await expect.poll(() => waiting.count()).toBe(before - 1);
    const documents = await served.workspace.store.documents();
    const out = documents.filter(({ described }) => described.screening?.value === 'exclude');
    expect(out.map(({ described }) => [described.title?.value, described.screening?.rule])).toEqual([
      [title, 'off_subject'],
    ]);
    await page.keyboard.press('u');
    await said('Waits again');
    await expect.poll(() => waiting.count()).toBe(before);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exactly } from '../../src/model/index.ts';
import { cutRelease, decide } from '../../src/operations/index.ts';
import { seriousProblems } from './aids.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { watchedPage } from './watched-page.ts';
import { ARABIC, ENGLISH, HOSTILE, type ServedProject, serveTestProject } from './workbench-project.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('workbench', () => {
  let served: ServedProject;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '');
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    served = await serveTestProject();
    ({ page, complaints } = await watchedPage(browser, 800));
    page.on(
      'request',
      (request) => request.url().startsWith(served.address) || complaints.push(request.url()),
    );
  });

  /** Nothing in the console (the content security policy speaks there), no request elsewhere, no fault of the server. */
  afterEach(async () => {
    await page.close();
    await served.close();
    expect(complaints).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  const open = async (title: string) => {
    await page.goto(served.address);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('region', { name: 'Statements' }).waitFor();
  };
  const row = (name: RegExp) => page.getByRole('button', { name }).and(page.locator('[data-row]'));
  const said = (words: string) => page.getByRole('status').getByText(words).waitFor();
  const litWords = async () => (await page.locator('mark.active').allTextContents()).join('');
  const standing = (name: RegExp) => row(name).getByRole('img').getAttribute('aria-label');
  const kept = async (variable: string) =>
    (await served.workspace.store.statements()).filter(
      (one) => one.variable === variable && one.acceptedBy.length > 0,
    );

  /** Accepts what is suggested of a variable of a planted record. */
  const accept = async ({ file }: { readonly file: string }, variable: string) => {
    const { store, settings } = served.workspace;
    const suggested = await store.statements({ record: `rec_${file}` });
    for (const one of suggested)
      if (one.variable === variable) await decide(served.workspace, settings.coder, one.id, 'accept');
  };
  /** A release of two events. */
  const released = async () => {
    await accept(ENGLISH, 'type');
    await accept(ENGLISH, 'date');
    await accept(ARABIC, 'type');
    await cutRelease(served.workspace);
  };

  it('leads from the list to a document, with what is known of it and where from', async () => {
    await page.goto(served.address);
    const entry = page.getByRole('listitem').filter({ hasText: 'Nine held near the lake' });
    await entry.filter({ hasText: 'The Lake Courier' }).filter({ hasText: '6 March 2021' }).waitFor();
    expect(await entry.textContent()).toContain('4 waiting');
    await entry.getByRole('link').focus();
    expect(await entry.getByRole('tooltip').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nine held near the lake' }).waitFor();
  });

  it('accepts, rejects and opens again by keyboard, and keeps it', async () => {
    await open('Nine held near the lake');
    expect(await litWords()).toBe('the men had meant to strike the barracks');
    await page.keyboard.press('Enter');
    await said('Accepted: Type');
    expect(await litWords()).toBe('on 5 March 2021');
    await page.keyboard.press('r');
    await said('Rejected: Date');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('u');
    await said('Open again: Date');
    await page.keyboard.press('r');
    await said('Rejected: Date: 5 March 2021. 2 waiting.');
    await page.waitForFunction(() => document.querySelector('.waiting-count')?.textContent?.startsWith('6'));

    await page.reload();
    await page.getByRole('region', { name: 'Statements' }).waitFor();
    expect(await standing(/Type/)).toBe('accepted');
    expect(await standing(/Date/)).toBe('rejected');
    expect(await standing(/Arrested/)).toBe('waiting');
    expect(await page.locator('mark.accepted').allTextContents()).toEqual([
      'the men had meant to strike the barracks',
    ]);
  });

  it('judges all that waits in a record in one stroke, and takes it back in one', async () => {
    await open('توقيف خمسة أشخاص قرب النهر');
    await page.keyboard.press('e');
    await said('Rejected: the 3 values of this record');
    expect(await standing(/Date/)).toBe('rejected');
    await page.keyboard.press('u');
    await expect.poll(() => standing(/Date/)).toBe('waiting');
    expect(await standing(/Arrested/)).toBe('waiting');
  });

  it('takes back in one what was done in a document, after a look at another', async () => {
    await open('توقيف خمسة أشخاص قرب النهر');
    await page.keyboard.press('e');
    await said('Rejected: the 3 values of this record');
    const documents = page.getByRole('link', { name: 'Documents' }).first();
    for (const title of ['Nine held near the lake', 'توقيف خمسة أشخاص قرب النهر']) {
      await documents.click();
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await page.keyboard.press('z');
    await expect.poll(() => standing(/Date/)).toBe('waiting');
    expect(await standing(/Arrested/)).toBe('waiting');
  });

  it('withdraws a report for good, once a reason is given', async () => {
    await open('Nine held near the lake');
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Withdraw this report' }).click();
    const dialog = page.getByRole('dialog', { name: 'Withdraw this report' });
    const withdraw = dialog.getByRole('button', { name: 'Withdraw for good' });
    expect(await withdraw.isDisabled()).toBe(true);
    await dialog.getByLabel(/Why it goes/).fill('Added by mistake');
    expect(await seriousProblems(page)).toEqual([]);
    await withdraw.click();
    await said('The report is withdrawn. No release held it.');
    await page.getByText('withdrawn: Added by mistake').waitFor();
    const gone = (await served.workspace.store.documents()).find(({ withdrawn }) => withdrawn !== null);
    expect(gone?.withdrawn?.reason).toBe('Added by mistake');
    expect(await served.workspace.store.statements({ record: `rec_${ENGLISH.file}` })).toEqual([]);
  });

  it('corrects a value and takes the correction back', async () => {
    await open('Nine held near the lake');
    await row(/Arrested/).click();
    await page.keyboard.press('c');
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Whole numbers' }).waitFor();
    await page.getByLabel('Best').fill('8');
    await page.keyboard.press('Enter');
    await said('Corrected: Arrested');
    await expect
      .poll(async () => (await kept('arrested')).map(({ value }) => value))
      .toMatchObject([{ best: 8 }]);
    await row(/Arrested 9/).click();
    await page.keyboard.press('u');
    await said('Open again: Arrested: 9');
    await expect.poll(async () => (await kept('arrested')).length).toBe(0);
  });

  it('follows a click in the text, and the keys move the text', async () => {
    await open('Nine held near the lake');
    await page.locator('mark').filter({ hasText: 'six rifles' }).click();
    expect(await row(/Weapon/).getAttribute('aria-expanded')).toBe('true');
    expect(await row(/Weapon/).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('k');
    expect(await litWords()).toBe('held nine men');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('shows only what waits, and keeps that in the address', async () => {
    await accept(ENGLISH, 'date');
    await open('Nine held near the lake');
    await row(/Weapon/).waitFor();
    await page.keyboard.press('w');
    await row(/Date/).waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).toMatch(/(?=.*waiting=yes)(?=.*statement=\w+)/);
    await page.reload();
    await row(/Weapon/).waitFor();
    expect(await row(/Date/).count()).toBe(0);
  });

  it('says so and takes the decision back when the server does not keep it', async () => {
    await page.route('**/decisions', (route) =>
      route.fulfill({ status: 423, contentType: 'application/problem+json', body: JSON.stringify(HELD) }),
    );
    await open('Nine held near the lake');
    await row(/Weapon/).click();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('another process writes').waitFor();
    expect(await standing(/Weapon/)).toBe('waiting');
    expect(await kept('weapon')).toEqual([]);
    complaints = complaints.filter((complaint) => !complaint.includes('423'));
  });

  it('lights exactly the quoted words of an Arabic text, which reads from right to left', async () => {
    await open('توقيف خمسة أشخاص قرب النهر');
    expect(await page.locator('.document-text').evaluate((text) => getComputedStyle(text).direction)).toBe(
      'rtl',
    );
    for (const [index, { words }] of ARABIC.suggestions.entries()) {
      if (index > 0) await page.keyboard.press('ArrowDown');
      await expect.poll(litWords).toBe(words);
    }
    const paragraph = page.locator('.document-text p').filter({ hasText: 'BCIJ' });
    expect(await paragraph.evaluate((text) => getComputedStyle(text).direction)).toBe('rtl');
  });

  it('shows a hostile document as text, and nothing of it runs', async () => {
    await open('A note');
    const text = await page.locator('.document-text').textContent();
    for (const words of [
      '<script>window.broken = 1</script>',
      '<svg onload="window.broken=1">',
      '\u202Edetrever\u202C',
    ])
      expect(text).toContain(words);
    expect(await litWords()).toBe(HOSTILE.suggestions[0]?.words);
    expect(await page.locator('.document-text :is(script, svg, img, style, a)').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

  it('makes a value out of words that were chosen by key, and takes it back', async () => {
    await open('Nine held near the lake');
    await row(/Date/).click();
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Chosen words' }).getByText('on 5 March 2021').waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('region', { name: 'Chosen words' }).getByText('said that').waitFor();
    await page.keyboard.press('Escape');
    await row(/Arrested 9/).click();
    await page.keyboard.press('t');
    await page.keyboard.press('m');
    await said('Stated:');
    expect(await litWords()).toBe('held nine men');
    await expect
      .poll(async () => (await kept('members')).map(({ value, quote }) => [value, quote?.exact]))
      .toEqual([[exactly(9), 'held nine men']]);
    await page.keyboard.press('u');
    await said('Taken back: Members: 9');
    await expect.poll(async () => (await kept('members')).length).toBe(0);
  });

  it('attaches words that were chosen with the pointer, exactly, in an Arabic text', async () => {
    await open('توقيف خمسة أشخاص قرب النهر');
    await row(/Type/).click();
    await select('قرية قرب النهر');
    await page.getByRole('button', { name: 'Evidence of the chosen value' }).click();
    const types = async () => (await kept('type')).filter(({ record }) => record === `rec_${ARABIC.file}`);
    await expect.poll(async () => (await types()).map(({ value }) => value)).toEqual(['cell_dismantled']);
    const [stated] = await types();
    const points = [...(await textOf(stated?.document ?? ''))];
    expect(points.slice(stated?.quote?.start, stated?.quote?.end).join('')).toBe('قرية قرب النهر');
    await page.keyboard.press('u');
    await expect.poll(types).toEqual([]);
  });

  it('adds a record by hand, marks its blanks, and takes them back', async () => {
    await open('Nine held near the lake');
    await select('The governor said');
    await page.keyboard.press('3');
    await page
      .getByRole('combobox', { name: 'Sort' })
      .or(page.getByRole('combobox').first())
      .first()
      .fill('Law');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await said('Stated:');
    const measures = async () => (await kept('kind')).map(({ value, quote }) => [value, quote?.exact]);
    await expect.poll(measures).toEqual([['law', 'The governor said']]);
    await page.keyboard.press('b');
    await page.getByText('blanks are marked as not reported').waitFor();
    const blanks = async () =>
      (await served.workspace.store.statements({ state: 'accepted' })).filter(
        ({ value }) => value === 'not_reported',
      );
    expect((await blanks()).length).toBeGreaterThan(3);
    await page.keyboard.press('z');
    await expect.poll(async () => (await blanks()).length).toBe(0);
    await page.keyboard.press('u');
    await expect.poll(measures).toEqual([]);
  });

  it('corrects a place out of the gazetteer', async () => {
    await open('Nine held near the lake');
    await row(/Type/).click();
    await select('Sidi Amar');
    await page.keyboard.press('p');
    await page
      .getByRole('textbox', { name: 'Place' })
      .or(page.getByText('Stated:'))
      .first()
      .waitFor({ state: 'attached' });
    if (await page.getByRole('textbox', { name: 'Place' }).isVisible()) {
      await page.getByRole('textbox', { name: 'Place' }).fill('Sidi Amar');
      await page.keyboard.press('Enter');
    }
    await said('Stated:');
    await page.keyboard.press('c');
    await page.getByRole('textbox', { name: 'Place' }).fill('Tangier');
    await page.getByRole('button', { name: /^Tangier, Morocco/ }).click();
    await page.getByRole('combobox', { name: 'Role' }).selectOption('target');
    await page.getByRole('button', { name: 'Keep this value' }).click();
    await said('Corrected: Place');
    await expect
      .poll(async () => (await kept('place')).map(({ value }) => value))
      .toMatchObject([{ name: 'Tangier', country: 'MA', role: 'target', precision: 'locality' }]);
  });

  it('shows at once what another process or person decides', async () => {
    await open('Nine held near the lake');
    await row(/Weapon/).waitFor();
    const before = await standing(/Weapon/);
    const [weapon] = (await served.workspace.store.statements()).filter(
      ({ variable }) => variable === 'weapon',
    );
    const verdict = before === 'accepted' ? 'reject' : 'accept';
    await decide(served.workspace, 'ben', weapon?.id ?? '', verdict);
    await expect.poll(() => standing(/Weapon/)).toBe(before === 'waiting' ? 'accepted' : 'coders differ');
  });

  it('takes a report in that is dropped, with what is known of it to put right', async () => {
    await page.goto(served.address);
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
    await page.keyboard.press('a');
    const words =
      'Title: Ten held in the port\nLanguage: en\n\nPolice arrested ten members of an Islamic State cell in Tangier on 4 May 2021.';
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chooser).setFiles([
      { name: 'port.txt', mimeType: 'text/plain', buffer: Buffer.from(words) },
      { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') },
    ]);
    const arrivals = page.getByRole('list', { name: 'What is coming in' });
    await arrivals.getByText(/records? suggested/).waitFor();
    await arrivals.getByRole('alert').filter({ hasText: 'broken.pdf' }).waitFor();
    await arrivals.getByLabel('Published').fill('2021-05-05');
    await arrivals.getByRole('button', { name: 'Save' }).click();
    const published = async () =>
      (await served.workspace.store.documents()).find(({ origin }) => origin === 'port.txt')?.described
        .published;
    await expect.poll(async () => (await published())?.value).toBe('2021-05-05');
    await arrivals.getByRole('link', { name: 'Ten held in the port' }).click();
    await row(/Arrested 10/).waitFor();
  });

  it('counts on a release, and a number opens its sentence', async () => {
    await accept(ENGLISH, 'type');
    await page.goto(`${served.address}#/findings`);
    await page.getByRole('button', { name: 'Freeze a release' }).click();
    const freezing = page.getByRole('dialog', { name: 'Freeze a release' });
    await freezing.getByText('accepted values go in').waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await freezing.getByLabel('Name').fill('spring');
    await freezing.getByLabel('Note').fill('For the yearbook');
    await freezing.getByRole('button', { name: 'Freeze spring' }).click();
    await page.getByText('Release spring is frozen').waitFor();
    await page.locator('.release-bar').getByText('For the yearbook').waitFor();
    const [cut] = await served.workspace.store.releases();
    expect(cut).toMatchObject({ name: 'spring', note: 'For the yearbook' });
    const cell = page.getByRole('row').filter({ hasText: 'Plot disrupted' });
    await cell.getByRole('button', { name: /^1: show the records/ }).click();
    const evidence = page.getByRole('dialog');
    await evidence.getByText('the men had meant to strike the barracks').first().waitFor();
    expect(await evidence.locator('mark').first().textContent()).toBe(ENGLISH.suggestions[0]?.words);
    await evidence.getByRole('link', { name: 'open in the document' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nine held near the lake' }).waitFor();
    await expect.poll(litWords).toBe('the men had meant to strike the barracks');

    await row(/Weapon/).click();
    await page.keyboard.press('a');
    await said('Accepted: Weapon');
    await page.getByRole('link', { name: 'Findings' }).click();
    await page.getByText('The coding has moved on since').waitFor();
  });

  it('lists the events of a release, narrowed down by what the address says', async () => {
    await released();
    await page.goto(`${served.address}#/events`);
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
    await rows.first().waitFor();
    const all = await rows.count();
    await page.getByRole('group', { name: 'Type' }).getByText('Plot disrupted').click();
    await expect.poll(() => page.url()).toContain('where=type');
    await expect.poll(() => rows.count()).toBe(1);
    expect(all).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Date' }).click();
    await expect.poll(() => page.url()).toContain('sort=date');
    await page.reload();
    await rows.getByRole('link', { name: 'Plot disrupted' }).click();
    await page.getByRole('heading', { level: 1, name: 'Plot disrupted' }).waitFor();
    await page.getByText('History').click();
    await page.getByText('Type: Plot disrupted').first().waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing serious against it for people who use aids, %s',
    async (colorScheme) => {
      await released();
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      for (const part of PARTS) {
        await page.goto(`${served.address}${part}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await expect.poll(() => page.locator('.loading').count()).toBe(0);
        if (part === '#/findings') await page.locator('figure.chart a').first().waitFor();
        found.push(...(await seriousProblems(page)).map((problem) => `${part}: ${problem}`));
      }
      await open('Nine held near the lake');
      await page.keyboard.press('t');
      found.push(...(await seriousProblems(page)));
      await page.keyboard.press('Escape');
      await page.keyboard.press('c');
      found.push(...(await seriousProblems(page)));
      expect(found).toEqual([]);
    },
    120_000,
  );

  it.each([320, 700, 1000, 1440, 3840])('fits a window of %i pixels', async (width) => {
    await released();
    await page.setViewportSize({ width, height: 640 });
    const wide: string[] = [];
    for (const part of PARTS) {
      await page.goto(`${served.address}${part}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await expect.poll(() => page.locator('.loading').count()).toBe(0);
      if ((await overflow()) > 0) wide.push(part);
    }
    expect(wide).toEqual([]);
    await open('Nine held near the lake');
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await page.locator('mark.active').isVisible()).toBe(true);
  });

  it('has its pages in a menu where there is no room for a row', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${served.address}#/documents`);
    const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Claims' });
    const menu = page.getByRole('button', { name: 'Pages: Documents' });
    await menu.waitFor();
    expect(await link.isVisible()).toBe(false);
    await menu.focus();
    await page.keyboard.press('Enter');
    await link.waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    await menu.click();
    await link.click();
    await page.getByRole('button', { name: 'Pages: Claims' }).waitFor();
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
  });

  const textOf = async (document: string) => (await served.workspace.store.text(document))?.text ?? '';
  /** Selects words of the text, as the pointer would. */
  /** Chooses words as a pointer would, and waits until the page offers what they can become. */
  const select = async (words: string) => {
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(
        document.querySelector('.document-text') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
      throw new Error(`the page lacks ${wanted}`);
    }, words);
    await page.getByRole('region', { name: 'Chosen words' }).waitFor();
  };
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
});

/** Every page but that of one document or event. */
const PARTS = [
  '#/documents',
  '#/screening',
  '#/pairs',
  '#/events',
  '#/findings',
  '#/map',
  '#/report',
  '#/claims',
  '#/audit',
];

const HELD = {
  type: 'urn:attest:error:STORE_HELD',
  title: 'Another process holds the store',
  status: 423,
  code: 'STORE_HELD',
  detail: 'another process writes',
};

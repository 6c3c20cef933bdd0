import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaseMap } from '../src/app/base-map.ts';
import { openReleaseShelf } from '../src/app/release-shelf.ts';
import {
  buildReportFor,
  type CountryAsk,
  draftCountryReport,
  REPORT_LANGUAGES,
} from '../src/operations/index.ts';
import { writeRelease } from '../src/release/index.ts';
import { ctcMorocco } from './ctc-morocco.ts';
import { expectGolden } from './golden-file.ts';

const ASK: CountryAsk = { country: 'MA', others: [], language: 'en', from: '2014', to: '2019' };

let home = '';
let english = '';
let project: Parameters<typeof buildReportFor>[0];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'country-report-'));
  await writeRelease(ctcMorocco(), join(home, 'ctc-morocco'));
  const ground = { baseMap: loadBaseMap, boundaries: async () => [] };
  project = { releases: openReleaseShelf(home), ground };
  english = await built();
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function built(ask: Partial<CountryAsk> = {}): Promise<string> {
  const markdown = await draftCountryReport(project, { ...ASK, ...ask });
  return (await buildReportFor(project, { markdown, file: 'country.md' })).html;
}

describe('a country report on the marginals of a published one', () => {
  it.each([
    ['Disrupted plots', '33 of 45'],
    ['Arrests for support', '12 of 45'],
    ['Plots linked to an organisation', '20 of 33'],
    ['Linked plots of local cells', '16 of 20'],
    ['Would-be attackers', '112 (stated in 33 of 33 records)'],
    ['People of unreported sex', '69 (stated in 33 of 33 records)'],
    ['Women', '13 (stated in 13 of 33 records)'],
    [
      'Explosives planned',
      '8 of 15 with a known planned weapon (53 %), 18 unknown, so between 24 % and 79 % of all 33',
    ],
    [
      'Government or security forces as targets',
      '5 of 10 with a known target (50 %), 23 unknown, so between 15 % and 85 % of all 33',
    ],
    [
      'Tourists as targets',
      '2 of 10 with a known target (20 %), 23 unknown, so between 6 % and 76 % of all 33',
    ],
  ])('says of %s: %s', (label, figure) => {
    const { document } = parseHTML(english);
    const lines = [...document.querySelectorAll('li')].map(({ textContent }) =>
      (textContent ?? '').replaceAll('\u00a0', ' '),
    );
    expect(lines.filter((line) => line.startsWith(`${label}: `))[0]).toContain(`${label}: ${figure}`);
  });

  it.each(REPORT_LANGUAGES)('drafts the same questions in %s as it was last looked at', async (language) => {
    expectGolden(`country-report/${language}.md`, await draftCountryReport(project, { ...ASK, language }));
  });

  it.each(REPORT_LANGUAGES)('builds in %s, with the same bytes each time', async (language) => {
    const html = await built({ language });
    expect(html).toContain(`lang="${language}"`);
    expect(await built({ language })).toBe(html);
  });

  it('says what a reader must bear in mind in the language of the report', async () => {
    const html = await built({ language: 'fr' });
    expect(html).toContain('Une arrestation ou une mise en examen n’est pas une condamnation');
    expect(html).not.toMatch(/Left out|More arrests may mean|In the base,/);
  });

  it('leaves out what the release cannot tell', async () => {
    const markdown = await draftCountryReport(project, ASK);
    expect(markdown).not.toMatch(/chart network|chart timeline|Beside other countries/);
    expect(await draftCountryReport(project, { ...ASK, others: ['ES'] })).toContain(
      '{{chart grouped beside}}',
    );
  });

  it('refuses what is no country', async () => {
    await expect(draftCountryReport(project, { ...ASK, country: 'Morocco' })).rejects.toThrow(
      'is no country',
    );
  });
});

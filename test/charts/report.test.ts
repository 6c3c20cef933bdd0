import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { AttestError } from '../../src/model/index.ts';
import { buildReport } from '../../src/report/index.ts';
import { expectGolden } from '../golden-file.ts';
import { chartedRelease, chartedReport } from './charted-release.ts';

async function built(language = 'en'): Promise<Document> {
  const { html } = await buildReport(chartedReport(language), chartedRelease());
  return parseHTML(html).document;
}

/** The problems of a report with one chart. */
async function problemsOf(chart: string, changes: object = {}): Promise<string[]> {
  const { markdown, file } = chartedReport('en');
  const body = markdown.replace(/\n---\n[\s\S]*$/, `\n---\n\n${chart}\n`);
  try {
    await buildReport({ markdown: body, file }, { ...chartedRelease(), ...changes });
    return [];
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    return error.problems.map(({ message }) => message);
  }
}

describe('charts of a report', () => {
  it('are drawn as they were last looked at', async () => {
    const { html } = await buildReport(chartedReport('en'), chartedRelease());
    expectGolden('report/charts/expected.html', html);
  });

  it.each(['en', 'fr', 'ar', 'es'])(
    'lead from every number to a note that is there, in %s',
    async (language) => {
      const document = await built(language);
      expect(document.querySelectorAll('svg').length).toBe(22);
      const ids = new Set([...document.querySelectorAll('[id]')].map((one) => one.id));
      const links = [...document.querySelectorAll('svg a')].map((a) =>
        decodeURIComponent(a.getAttribute('href') ?? '').slice(1),
      );
      expect(links.length).toBeGreaterThan(100);
      const broken = links.filter((anchor) => !ids.has(anchor) && !anchor.startsWith('r-'));
      expect(broken).toEqual([]);
      expect(ids.size).toBe(document.querySelectorAll('[id]').length);
    },
  );

  it('have their numbers beside them as rows', async () => {
    const document = await built();
    const tables = [...document.querySelectorAll('.chart-data table')];
    expect(tables.length).toBe(11);
    expect(tables.every((table) => table.querySelectorAll('tbody tr').length > 0)).toBe(true);
  });

  it('put what is known only to a year into no month', async () => {
    const { svg } = {
      svg: (await built()).querySelector('#chart-6-wide-title')?.parentElement?.innerHTML ?? '',
    };
    expect(svg).toContain('known only to the year');
  });

  it.each([
    ['{{chart pie weapons}}', 'is no chart'],
    ['{{chart bar}}', 'does not name what it draws'],
    ['{{chart stacked weapons}}', 'a stacked chart does not fit "weapons", which is by 1 variables'],
    ['{{chart line weapons}}', '"weapons" is not by year or month'],
    ['{{chart network typed}}', '"typed" does not say from whom to whom'],
    ['{{chart stacked typed}}', 'the parts of "typed" overlap'],
    ['{{chart bar nothing}}', 'the front matter does not define "nothing"'],
    ['{{chart claims weapons}}', 'the front matter does not define "weapons"'],
  ])('%s is refused', async (chart, message) => {
    expect((await problemsOf(chart)).join()).toContain(message);
  });

  it('say what is missing when a map cannot be drawn', async () => {
    expect(await problemsOf('{{chart map types}}', { drawing: undefined })).toEqual([
      'a map cannot be drawn here',
    ]);
    const { drawing } = chartedRelease();
    const without = { drawing: { ...drawing, boundaries: async () => null } };
    expect(await problemsOf('{{chart regions regions}}', without)).toEqual([
      'the project has no boundaries of regions',
    ]);
  });
});

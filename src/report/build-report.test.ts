import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../../test/golden-file.ts';
import { inventedRelease, reportInput } from '../../test/invented-release.ts';
import { AttestError } from '../model/index.ts';
import { buildReport, checkProse, type ReportEffects, reportRelease } from './index.ts';

const FRONT = `title: A report
language: en
findings:
  plots: { where: { type: plot_disrupted } }
  linked: { where: { link: linked }, of: { type: plot_disrupted } }
  explosives: { where: { weapon: explosives }, of: { type: plot_disrupted } }
  known: { where: { weapon: explosives }, of: { type: plot_disrupted }, known: weapon }
  weapons: { of: { type: plot_disrupted }, by: weapon }
stated:
  minister: { quantity: fighters_abroad, as_of: 2014-07 }`;

function build(prose: string, front = FRONT, changes: Partial<ReportEffects> = {}) {
  return buildReport(
    { markdown: `---\n${front}\n---\n${prose}\n`, file: 'a.md' },
    { ...inventedRelease(), ...changes },
  );
}

async function textOf(prose: string, front?: string): Promise<string> {
  const { html } = await build(prose, front);
  return parseHTML(html).document.querySelector('#text')?.textContent?.replaceAll('\u00a0', ' ').trim() ?? '';
}

/** The problems of a report that must not build, as `line:column message`. */
async function problemsOf(
  prose: string,
  front?: string,
  changes?: Partial<ReportEffects>,
): Promise<string[]> {
  const thrown = await build(prose, front, changes).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof AttestError)) throw new Error('the report was built');
  expect(thrown.code).toBe('REPORT_INVALID');
  expect(thrown.problems.every(({ hint, where }) => hint !== undefined && where?.file === 'a.md')).toBe(true);
  return thrown.problems.map(({ message, where }) => `${where?.line}:${where?.column} ${message}`);
}

const LINES = FRONT.split('\n').length + 2;

describe('report', () => {
  it.each(['country', 'pays', 'bilad', 'pais'])('%s is built as it was last looked at', async (folder) => {
    const { html, warnings } = await buildReport(reportInput(folder), inventedRelease());
    expect(warnings).toEqual([]);
    expectGolden(`report/${folder}/expected.html`, html);
  });

  it('leads to the site that it goes along with, and nowhere when it stands by itself', async () => {
    const links = ({ html }: { readonly html: string }) =>
      [...parseHTML(html).document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const site = { title: 'Lakes & rivers', address: (page: string) => `../index.html#${page}` };
    const built = links(await build('{{plots}}', FRONT, { site }));
    expect(built).toEqual(expect.arrayContaining(['../index.html#/', '../index.html#/events/rec_02']));
    expect(built.some((href) => href.startsWith('../index.html#/documents/'))).toBe(true);
    expect(links(await build('{{plots}}')).every((href) => href.startsWith('#'))).toBe(true);
  });

  it('gives the same bytes again', async () => {
    const [first, second] = [await build('{{plots}} {{linked}}'), await build('{{plots}} {{linked}}')];
    expect(first.html).toBe(second.html);
  });

  it.each([
    ['{{plots}}', '33'],
    ['{{plots.n}}', '33'],
    ['{{ linked.percent }}', '61 %'],
    ['{{linked.sentence}}', '20 of 33 (61 %; unknown 0)'],
    [
      '{{linked.statement}}',
      'Events with link: linked, counted among those with type: plot disrupted – 20 of 33 (61 %; unknown 0)',
    ],
    ['{{explosives.percent}}', '24–79 %'],
    ['{{explosives.range}}', 'between 24 % and 79 %'],
    ['{{explosives.unknown}}', '18'],
    ['{{explosives.low}} to {{explosives.high}}', '8 to 26'],
    [
      '{{known.sentence}}',
      '8 of 15 with a known weapon (53 %), 18 unknown, so between 24 % and 79 % of all 33',
    ],
    ['{{known.n}}, {{known.unknown}}: {{known.percent}}', '15, 18: 53 %'],
    ['{{known.range}}: {{known.percent}}', 'between 24 % and 79 %: 53 %'],
    ['{{stated.minister}}', '1,1221'],
    ['Article {{= 54}}', 'Article 54'],
    ['`{{plots}} 14`', '{{plots}} 14'],
    ['\\{{plots}}', '{{plots}}'],
  ])('%s reads "%s"', async (prose, text) => {
    expect(await textOf(prose)).toBe(text);
  });

  it('embeds the evidence of a record once, however many numbers rest on it', async () => {
    const { html } = await build('{{plots}} {{linked}} {{explosives}} {{stated.minister}}');
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('[id="r-rec_01"]')).toHaveLength(1);
    expect(document.querySelectorAll('.record')).toHaveLength(34);
  });

  it('leads every number to a note, and every record to its sentences, without script', async () => {
    const { html } = await buildReport(reportInput('country'), inventedRelease());
    const { document } = parseHTML(html);
    const links = [...document.querySelectorAll('a.figure, a.record-link')];
    expect(links.length).toBeGreaterThan(100);
    const targets = links.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('asks for nothing from elsewhere and runs only its own script', async () => {
    const { html } = await buildReport(reportInput('country'), inventedRelease());
    const { document } = parseHTML(html);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:/,
    );
    expect(document.querySelectorAll('[src], link, iframe, object, [style], [onclick]')).toHaveLength(0);
    expect(document.querySelectorAll('script')).toHaveLength(1);
  });

  it('writes hostile words as words, wherever they come from', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='a()'>`;
    const release = inventedRelease();
    const { html } = await build(
      '{{plots}} {{weapons}} {{stated.minister}}'.replace(
        '{{weapons}}',
        '\n\n{{chart bar weapons}}\n\n{{table weapons}}\n\n',
      ) + `${hostile}`.replace('1', '').replaceAll('{', ''),
      FRONT,
      {
        titles: () => ({ variable: () => hostile, role: () => hostile, code: () => hostile }),
        async evidence(ids) {
          const found = await release.evidence(ids);
          return found.map((record) => ({
            ...record,
            label: hostile,
            documents: record.documents.map((document) => ({
              ...document,
              title: hostile,
              publisher: hostile,
            })),
            lines: record.lines.map((line) => ({
              ...line,
              exact: hostile,
              before: hostile,
              asserter: hostile,
              value: hostile,
            })),
          }));
        },
        async stated(reference) {
          const figure = await release.stated(reference);
          return figure && { ...figure, label: hostile, statedBy: hostile };
        },
        async ask(question) {
          return { ...(await release.ask(question, 'en')), caveats: [hostile] };
        },
        release: { id: hostile, name: hostile },
      },
    );
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0);
  });

  it('warns of what is defined and not used, and does not ask for it', async () => {
    const asked: string[] = [];
    const release = inventedRelease();
    const { warnings } = await build('{{plots}}', FRONT, {
      ask(question) {
        asked.push(JSON.stringify(question.where));
        return release.ask(question, 'en');
      },
    });
    expect(asked).toEqual(['{"type":["plot_disrupted"]}']);
    expect(warnings).toContain('a.md:6: "linked" is defined and not used');
    expect(warnings).toHaveLength(5);
  });

  it('reads the report that the how-to shows', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/how-to/write-a-report.md'), 'utf8');
    const examples = [...page.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, markdown = '']) => markdown);
    expect(examples).toHaveLength(1);
    expect(examples.flatMap(checkProse)).toEqual([]);
  });

  it('tells which release a report is about', () => {
    expect(reportRelease('---\ntitle: A\nrelease: 2026.2\n---\n')).toBe('2026.2');
    expect(reportRelease('---\ntitle: A\n---\n')).toBeNull();
  });
});

describe('a report that must not build', () => {
  it.each([
    ['Police arrested 14 men.', [`${LINES + 1}:17 "14" is a number without a finding`]],
    [
      'Fine.\n\nThe *tw*elve {{plots}} men, and 3.',
      [
        `${LINES + 3}:6 "twelve" is a number without a finding`,
        `${LINES + 3}:33 "3" is a number without a finding`,
      ],
    ],
    ['> quoted\n> and 12 more', [`${LINES + 2}:7 "12" is a number without a finding`]],
    ['| a | b |\n|---|---|\n| c | 12 |', [`${LINES + 3}:7 "12" is a number without a finding`]],
    ['[a link](https://example.org/12) to 12', [`${LINES + 1}:37 "12" is a number without a finding`]],
    ['`12` and 12', [`${LINES + 1}:10 "12" is a number without a finding`]],
    ['&#49;2 men', [`${LINES + 1}:1 "12" is a number without a finding`]],
    [
      'thir[ty](https://example.org "a title") men',
      [`${LINES + 1}:1 "thirty" is a number without a finding`],
    ],
    ['\u{1F4F0} 12', [`${LINES + 1}:3 "12" is a number without a finding`]],
    ['[words](https://example.org "12 men")', [`${LINES + 1}:30 "12" is a number without a finding`]],
    ['![12 men](data:image/png;base64,AA==)', [`${LINES + 1}:3 "12" is a number without a finding`]],
    ['## 1.1 Arrests and 12 more', [`${LINES + 1}:20 "12" is a number without a finding`]],
    ['## 14. plots', [`${LINES + 1}:4 "14" is a number without a finding`]],
    ['33. plots', [`${LINES + 1}:1 a list begins at 33`]],
    [
      '![map](https://example.org/map.png)',
      [`${LINES + 1}:1 the picture https://example.org/map.png lies outside of the report`],
    ],
    ['{{plot}}', [`${LINES + 1}:1 {{plot}}: the front matter does not define "plot"`]],
    ['{{stated.nobody}}', [`${LINES + 1}:1 {{stated.nobody}}: the front matter does not define "nobody"`]],
    ['{{plots.share}}', [`${LINES + 1}:1 {{plots.share}} asks for "share"`]],
    ['{{plots plots}}', [`${LINES + 1}:1 {{plots plots}} is no placeholder`]],
    ['see {{table weapons}}', [`${LINES + 1}:5 {{table weapons}} stands inside a paragraph`]],
    ['{{chart pie weapons}}', [`${LINES + 1}:1 {{chart pie weapons}} is no chart`]],
    [
      '[{{plots}}](https://example.org)',
      [`${LINES + 1}:2 {{plots}} stands inside a link or a picture, where it cannot be opened`],
    ],
    ['{{weapons}}', [`${LINES + 1}:1 "weapons" is a group of numbers, not one`]],
    [
      '{{known.percent}} had explosives.',
      [`${LINES + 1}:1 {{known.percent}} is a share of the 15 known cases only; 18 more are not known`],
    ],
    [
      '{{known.percent}} of {{known.n}}',
      [`${LINES + 1}:1 {{known.percent}} is a share of the 15 known cases only; 18 more are not known`],
    ],
  ])('%s', async (prose, problems) => {
    expect(await problemsOf(prose)).toEqual(problems);
  });

  it.each([
    ['language: en', ['2:1 the report has no title']],
    ['title: "33 plots"', ['2:9 "33" is a number without a finding']],
    ['title: 33 plots', ['2:8 "33" is a number without a finding']],
    ['title: A\nlanguage: de', ['3:1 reports are not written in "de"']],
    ['title: A\nfinding: {}', ['3:1 "finding" is no key of a report']],
    ['title: A\nfindings:\n  a: { wher: { link: linked } }', ['4:8 "wher" is no part of a question']],
    ['title: A\nfindings:\n  a: { title: 14 men }', ['4:15 "14" is a number without a finding']],
    ['title: A\nfindings:\n  stated: { by: year }', ['4:3 "stated" cannot name a finding']],
    ['title: A\nfindings:\n  a b: { by: year }', ['4:3 "a b" cannot be a name']],
    [
      'title: A\nfindings:\n  a: { where: [link] }',
      [expect.stringMatching(/^4:8 the question is not valid: /)],
    ],
    ['title: A\nstated:\n  a: minister', ['4:3 "a" does not say which figure it is']],
    ['title: A\nrelease: 2025.1', ['3:1 the report is about release 2025.1, not 2026.2']],
    ['title: A\ntitle: B', [expect.stringMatching(/^3:1 the front matter is not YAML: /)]],
  ])('front matter %s', async (front, problems) => {
    expect(await problemsOf('Words.', front)).toEqual(problems);
  });

  it('with a wrong question is told of it once, however often its name is used', async () => {
    const front = 'title: A\nfindings:\n  a: { wher: { link: linked } }';
    expect(await problemsOf('{{a}} and {{a.percent}}', front)).toEqual([
      '4:8 "wher" is no part of a question',
    ]);
  });

  it('without front matter', async () => {
    const markdown = 'Words, and 12.';
    await expect(buildReport({ markdown, file: 'a.md' }, inventedRelease())).rejects.toThrow(
      expect.objectContaining({ code: 'REPORT_INVALID', where: { file: 'a.md', line: 1, column: 1 } }),
    );
  });

  it('with a question that the release refuses, at the line of the question', async () => {
    const front = `${FRONT}`.replace('link: linked', 'lnik: linked');
    expect(await problemsOf('{{linked}}', front)).toEqual([
      '6:3 the question "linked" cannot be asked: the invented release has no such variable',
    ]);
  });

  it('with a stated figure that the release does not hold', async () => {
    const front = FRONT.replace('2014-07', '2014-08');
    expect(await problemsOf('{{stated.minister}}', front)).toEqual([
      '11:3 no single stated figure of the release has quantity: fighters_abroad, as_of: 2014-08',
    ]);
  });

  it('with a share of nothing', async () => {
    const release = inventedRelease();
    const changes: Partial<ReportEffects> = {
      async ask(question) {
        const finding = await release.ask(question, 'en');
        return {
          ...finding,
          rows: finding.rows.map((row) => ({ ...row, k: 0, n: 0, low: 0, high: 0, records: [] })),
        };
      },
    };
    expect(await problemsOf('{{linked.percent}}', FRONT, changes)).toEqual([
      `${LINES + 1}:1 "linked" has no record in its base, so it has no share`,
    ]);
  });

  it('and faults that are not the author’s pass through', async () => {
    const broken = new AttestError('RELEASE_CORRUPT', 'torn');
    await expect(build('{{plots}}', FRONT, { ask: () => Promise.reject(broken) })).rejects.toBe(broken);
  });
});

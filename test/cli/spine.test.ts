import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { attest, filesHolding, temporaryFolder } from './attest.ts';

const HARBOUR = `Six held over plan to bomb harbour

On 14 May 2019, police in Sousse, Tunisia, arrested six men aged between 21 and 34 who were planning to attack the naval base with explosives, the Interior Ministry said. The cell was linked to the Islamic State. Officers seized two rifles, 300 rounds of ammunition and a drone.
`;

const BORDER = `Three arrested near the border

On 2 June 2019, the National Guard arrested three women in Kasserine, Tunisia, on suspicion of sending money to al-Qaida in the Islamic Maghreb. No weapons were found.
`;

let root = '';
const run = (...args: string[]) => attest(root, ...args);

async function made(): Promise<void> {
  const folder = temporaryFolder();
  root = join(folder, 'project');
  const texts = join(folder, 'reports');
  mkdirSync(texts);
  writeFileSync(join(texts, 'harbour.txt'), HARBOUR);
  writeFileSync(join(texts, 'border.txt'), BORDER);
  writeFileSync(join(texts, 'broken.pdf'), '%PDF-1.7 this is no document');
  writeFileSync(join(texts, 'empty.txt'), '');
  expect((await run('init', root)).code).toBe(0);
  const added = await run('add', texts, '--json');
  expect(added.code).toBe(1);
  const outcomes = added.json<{ origin: string; status: string; error?: { code: string } }>();
  expect(outcomes.map(({ origin, status, error }) => [origin, error?.code ?? status]).sort()).toEqual([
    ['border.txt', 'added'],
    ['broken.pdf', 'DOC_UNREADABLE'],
    ['empty.txt', 'DOC_EMPTY'],
    ['harbour.txt', 'added'],
  ]);
}

interface Line {
  readonly document: string;
  readonly origin: string;
}

describe('from a folder of reports to a defended number', () => {
  beforeEach(made);

  it('adding again changes nothing', async () => {
    const again = await run('add', join(root, '..', 'reports', 'harbour.txt'), '--json');
    expect(again.json<{ status: string }>().map(({ status }) => status)).toEqual(['known']);
  });

  it('suggests, decides, releases, asks and reports', async () => {
    expect((await run('suggest', '--json')).json<Line>()).toHaveLength(2);
    const decided = await run('suggest', '--accept-above', '0', '--as', 'anna', '--json');
    expect(decided.json<{ accepted?: number }>().at(-1)?.accepted).toBeGreaterThan(10);
    const release = await run('release', '--name', 'first', '--json');
    expect(release.code).toBe(0);
    const again = await run('release', '--name', 'second', '--json');
    expect(again.code).toBe(0);

    const [finding] = (
      await run('finding', '--where', 'date=2019', '--where', 'type=plot_disrupted', '--json')
    ).json<Finding>();
    expect(finding?.rows).toHaveLength(1);
    expect(finding?.rows[0]).toMatchObject({ k: 1, n: 2, unknown: 0, low: 1, high: 1 });

    const said = { fr: 'Arme prévue', es: 'Arma prevista', ar: 'السلاح (مقرر)', en: 'Planned weapon' };
    for (const [language, title] of Object.entries(said)) {
      const { out } = await run('table', '--by', 'weapon.planned', '--language', language);
      expect(out).toContain(title);
      expect(language === 'en' || !/release|unknown|Left out|left out/.test(out)).toBe(true);
    }
    expect((await run('finding', '--language', 'xx')).err).toContain('en, fr, ar, es');

    writeFileSync(join(root, 'r.md'), REPORT);
    const report = await run('report', join(root, 'r.md'), '-o', join(root, 'r.html'));
    expect(report.err).toBe('');
    expect(readFileSync(join(root, 'r.html'), 'utf8')).toContain('planning to attack');
    writeFileSync(join(root, 'bad.md'), `${REPORT}\nThere were 17 of them.\n`);
    const bad = await run('report', join(root, 'bad.md'), '-o', join(root, 'bad.html'));
    expect(bad.code).toBe(1);
    expect(bad.err).toMatch(/REPORT_INVALID[\s\S]*bad\.md:11[\s\S]*17/);
    const missing = await run('report', 'nothing.md', '-o', join(root, 'nothing.html'));
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('nothing.md cannot be read')]);
  });

  it('the same log head gives the same release', async () => {
    await run('suggest', '--accept-above', '0');
    const [first] = (await run('release', '--name', 'a', '--json')).json<{ id: string }>();
    const [second] = (await run('release', '--name', 'b', '--json')).json<{ id: string }>();
    expect(second?.id).toBe(first?.id);
    expect((await run('release', 'verify', 'a')).code).toBe(0);
  });

  it('suggesting again doubles nothing and never touches a decided value', async () => {
    await run('suggest');
    const before = (await run('documents', '--json')).json<{
      records: number;
      pending: number;
      accepted: number;
    }>();
    await run('suggest', '--accept-above', '0.5');
    const [anew] = (await run('suggest', '--again', '--json')).json<{ added: number; retracted: number }>();
    expect(anew).toMatchObject({ added: 0, retracted: 0 });
    const after = (await run('documents', '--json')).json<{
      records: number;
      pending: number;
      accepted: number;
    }>();
    expect(after.map(({ records }) => records)).toEqual(before.map(({ records }) => records));
    const all = (entries: typeof after) => entries.map(({ pending, accepted }) => pending + accepted);
    expect(all(after)).toEqual(all(before));
  });

  it('decides from a file, bad lines with their number, the others carried out', async () => {
    await run('suggest');
    const file = join(root, 'decisions.jsonl');
    const lines = [
      { document: 'harbour.txt', variable: 'type', verdict: 'accept' },
      {
        document: 'harbour.txt',
        variable: 'arrested',
        verdict: 'replace',
        value: { low: 6, best: 6, high: 7, qualifier: 'about' },
      },
      { document: 'nowhere.txt', variable: 'type', verdict: 'accept' },
      { document: 'harbour.txt', variable: 'type', verdict: 'perhaps' },
    ];
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const outcome = await run('decide', '--file', file, '--as', 'ben', '--json');
    expect(outcome.code).toBe(1);
    expect(outcome.json()).toEqual([{ decided: 2, refused: 2 }]);
    expect(outcome.err).toMatch(/DOC_NOT_FOUND[\s\S]*DECISION_INVALID/);
  });

  it('withdraws a document: no file of the project holds its words', async () => {
    await run('suggest', '--accept-above', '0');
    await run('release', '--name', 'held');
    expect(filesHolding(root, 'naval base').length).toBeGreaterThan(0);
    const gone = await run('withdraw', 'harbour.txt', '--why', 'the source asked for it', '--json');
    expect(gone.json<{ releases: { name: string }[] }>()[0]?.releases.map(({ name }) => name)).toEqual([
      'held',
    ]);
    for (const words of ['naval base', 'Six held over plan', 'two rifles', 'harbour.txt'])
      expect(filesHolding(root, words)).toEqual([]);
    expect(filesHolding(root, 'sending money').length).toBeGreaterThan(0);
    const again = await run('add', join(root, '..', 'reports', 'harbour.txt'), '--json');
    expect(again.json<{ error: { code: string } }>()[0]?.error.code).toBe('DOC_WITHDRAWN');
    expect((await run('doctor')).code).toBe(0);
    expect((await run('release', '--name', 'after')).code).toBe(0);
  });

  it('corrects what is known of a document', async () => {
    const outcome = await run(
      'documents',
      'border.txt',
      '--published',
      '2019-06-03',
      '--as',
      'anna',
      '--json',
    );
    const entry = outcome.json<{
      origin: string;
      described: { published: { value: string; basis: string } };
    }>()[0];
    expect(entry?.described.published).toMatchObject({ value: '2019-06-03', basis: 'entered by anna' });
  });

  it('says what is wrong in one shape, with an exit code each', async () => {
    expect((await run('nonsense')).code).toBe(2);
    expect((await run('finding')).code).toBe(1);
    const problem = JSON.parse((await run('finding', '--json')).err);
    expect(problem).toMatchObject({ code: 'RELEASE_NOT_FOUND', status: 404 });
  });
});

const REPORT = `---
title: Tunisia
findings:
  plots: { type: event, where: { type: plot_disrupted, date: "2019" } }
---

# Tunisia

In 2019 {{plots}} of {{plots.n}} operations had a stated plan.
`;

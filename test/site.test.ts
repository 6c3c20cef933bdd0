import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../src/analysis/index.ts';
import { SITE_DATA, type SiteView, siteSchema } from '../src/api/index.ts';
import { openReleaseShelf } from '../src/app/release-shelf.ts';
import { type Question, questionSchema } from '../src/model/index.ts';
import { publishSite, type SiteAsk } from '../src/operations/index.ts';
import { openRelease, verifyRelease, writeRelease } from '../src/release/index.ts';
import { siteSource } from '../web/site/site-source.ts';
import { SITE_TEXTS, siteRelease } from './site-release.ts';

const PLAIN: SiteAsk = { reports: [], country: null, tables: false };
const REPORT = {
  name: 'attacks',
  file: 'attacks.md',
  markdown:
    '---\ntitle: Attacks\nlanguage: en\nfindings:\n  attacks: { where: { type: attack } }\n---\n\nOf all, {{attacks.sentence}} were attacks.\n',
};

let home = '';
let releases: ReturnType<typeof openReleaseShelf>;
let files: ReadonlyMap<string, Uint8Array>;
let site: SiteView;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'attest-site-'));
  await writeRelease(siteRelease(40), join(home, 'test.1'));
  releases = openReleaseShelf(home);
  files = await published({ ...PLAIN, reports: [REPORT] });
  site = siteSchema.parse(await load('site'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** The files of a site, its pages left out. */
async function published(ask: SiteAsk): Promise<Map<string, Uint8Array>> {
  const written = new Map<string, Uint8Array>();
  const ground = { baseMap: async () => ({ type: 'Topology' }), boundaries: async () => [] };
  await publishSite({ releases, ground }, ask, [], async ({ path, bytes }) => {
    expect([path, written.has(path)]).toEqual([path, false]);
    written.set(path, bytes);
  });
  return written;
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A piece as a page would find it. */
async function load(name: string): Promise<unknown> {
  const text = textOf(files.get(`data/${name}.js`));
  const start = `(globalThis.${SITE_DATA}??={})[${JSON.stringify(name)}]=`;
  expect(text.startsWith(start)).toBe(true);
  return JSON.parse(text.slice(start.length));
}

/** All texts of a site, those inside of its archives too. */
function* textsOf(all: ReadonlyMap<string, Uint8Array>): Generator<[string, string]> {
  for (const [path, bytes] of all)
    if (/\.(zip|xlsx)$/.test(path))
      for (const [inner, content] of Object.entries(unzipSync(bytes)))
        yield [`${path}/${inner}`, textOf(content)];
    else yield [path, textOf(bytes)];
}

describe('a published site', () => {
  it('is the same, byte for byte, whenever the same release is published', async () => {
    const again = await published({ ...PLAIN, reports: [REPORT] });
    const sums = (all: ReadonlyMap<string, Uint8Array>) =>
      [...all].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`).sort();
    expect(sums(again)).toEqual(sums(files));
  });

  it('lists the checksum of every file but the list itself', () => {
    const lines = textOf(files.get('SHA256SUMS.txt')).trim().split('\n').sort();
    const sums = [...files]
      .filter(([path]) => path !== 'SHA256SUMS.txt')
      .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
    expect(lines).toEqual(sums.sort());
  });

  it('holds no name of a private person, no text of a document and no folder of a machine', () => {
    for (const [path, text] of textsOf(files)) {
      expect([path, text.includes('Alaoui'), text.includes('/home/ann')]).toEqual([path, false, false]);
      for (const whole of Object.values(SITE_TEXTS)) {
        const halves = [whole.slice(0, whole.length / 2), whole.slice(whole.length / 2)];
        expect([path, halves.some((half) => text.includes(half))]).toEqual([path, false]);
      }
    }
  });

  it('asks for nothing from elsewhere', () => {
    const page = textOf(files.get('index.html'));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).not.toMatch(/connect-src|unsafe/);
  });

  it('every number opens its records, and every record its sentences', async () => {
    const source = siteSource(site, load);
    const opened = new Set<string>();
    expect(site.questions.length).toBeGreaterThan(5);
    for (const question of site.questions)
      for (const row of (await source.finding(question)).rows) {
        expect(row.records.length).toBe(row.k);
        for (const id of row.records) opened.add(id);
      }
    const evidence = await source.evidence([...opened]);
    expect(evidence.map(({ record }) => record)).toEqual([...opened]);
    expect(evidence.filter(({ lines }) => lines.length === 0)).toEqual([]);
  });

  it('answers as the release does', async () => {
    const source = siteSource(site, load);
    const release = await openRelease(join(home, 'test.1'));
    const [row] = await release.query(`SELECT count(*) AS n FROM event WHERE type = 'attack'`);
    await release.close();
    const byType = site.questions.find(({ by }) => by.join() === 'type');
    const finding = byType && (await source.finding(byType));
    expect(finding?.rows.find(({ group }) => group.type === 'attack')?.k).toBe(Number(row?.n));
  });

  it('answers by counting what was not prepared, as the release does, and says what cannot be asked', async () => {
    const source = siteSource(site, load);
    const release = await openRelease(join(home, 'test.1'));
    const asked: Partial<Question>[] = [
      { where: { type: ['attack'], arrested: ['>=7'] }, by: ['year', 'publisher'], margins: true },
      { by: ['dataset'], within: ['dataset'], where: { country: ['MA'] } },
      { by: ['arrested.asserter'], known: ['date'], interval: true },
      { of: { date: ['>=2012'] }, by: ['month'], cumulative: true, sum: ['arrested'] },
      { where: { place: ['Tangier'] }, against: { language: ['ar'] } },
    ];
    for (const one of asked) {
      const question = questionSchema.parse(one);
      expect(site.questions).not.toContainEqual(question);
      expect(await source.finding(question)).toEqual(await answer(release, question));
    }
    await release.close();
    const refused = (by: string) => expect(source.finding(questionSchema.parse({ by: [by] }))).rejects;
    await refused('weather').toThrow('has no variable "weather"');
    await refused('summary').toThrow('free text');
  });

  it('shows who says what, where they differ, what is settled and why the reports are one', async () => {
    const source = siteSource(site, load);
    const event = await source.event('rec_1');
    expect(event.reports.map(({ record, document }) => [record, document.title])).toEqual([
      ['rec_1', 'A report of the Courier'],
      ['rec_2', 'توقيف ستة أشخاص في طنجة'],
    ]);
    const arrested = event.settled.find(({ variable }) => variable === 'arrested');
    expect(arrested).toMatchObject({ disagreement: true, values: [{ by: expect.any(String) }] });
    expect(event.pairs).toMatchObject([{ verdict: 'same', by: { id: 'anna' }, score: 0.93 }]);
  });

  it('shows of a document what is cited of it, and the way to its publisher', async () => {
    const source = siteSource(site, load);
    const { document, records } = await source.cited('doc_a');
    expect(document).toMatchObject({ address: 'https://courier.example/a', publisher: 'Courier' });
    expect(records.map(({ id }) => id)).toEqual(['rec_1']);
    expect((await source.cited('doc_b')).document.address).toBeNull();
    const rows = await source.cited('dataset:invented-rows');
    expect(rows.records).toHaveLength(40);
    await expect(source.cited('doc_z')).rejects.toThrow('Nothing of this document is cited');
  });

  it('says which datasets are in it, and what they say that they cover', () => {
    expect(site.sources.datasets).toEqual([{ name: 'invented-rows', records: 40, scope: null }]);
  });

  it('holds lists and columns for every record, in one order', async () => {
    const source = siteSource(site, load);
    const { ids } = await source.records('event');
    expect(ids).toHaveLength(41);
    for (const name of ['type', 'date', 'place', 'place.position', 'arrested'])
      expect([name, (await source.column('event', name)).codes.length]).toEqual([name, 41]);
    expect((await source.records('exchange')).ids).toEqual([]);
  });

  it('brings reports along, built on the public form, and the answers to what they ask', async () => {
    expect(site.reports).toEqual([{ path: 'reports/attacks.html', title: 'Attacks', language: 'en' }]);
    expect(textOf(files.get('reports/attacks.html'))).toContain('15 of 41');
    const [asked] = site.questions.slice(site.usual);
    expect(asked).toMatchObject({ where: { type: ['attack'] } });
    const finding = asked && (await siteSource(site, load).finding(asked));
    expect(finding?.rows[0]).toMatchObject({ k: 15, n: 41 });
  });

  it('hands out the whole release only where it holds no names, and whole', async () => {
    await expect(published({ ...PLAIN, tables: true })).rejects.toThrow('holds names of private persons');
    const plain = siteRelease(1);
    const contexts = Object.fromEntries(
      Object.keys(plain.contexts).map((id) => [id, { before: '', after: '' }]),
    );
    await writeRelease({ ...plain, name: 'test.2', contexts }, join(home, 'test.2'));
    const given = await published({ ...PLAIN, release: 'test.2', tables: true });
    await mkdir(join(home, 'copy'));
    for (const [path, bytes] of given)
      if (path.startsWith('release/')) await writeFile(join(home, 'copy', path.slice(8)), bytes);
    expect(await verifyRelease(join(home, 'copy'))).toEqual([]);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../src/model/index.ts';
import { incidentReports } from '../learning-corpus/incidents.ts';
import { attest, temporaryFolder } from './attest.ts';

interface Summary {
  readonly model: string;
  readonly documents: number;
  readonly stale: boolean;
  readonly current: boolean;
}

function corpusIn(folder: string, count: number): string {
  const reports = incidentReports(count, 3, { asides: 0 });
  const lines = reports.map((report) =>
    JSON.stringify({ ...report, records: report.records.map((record) => ({ ...record, type: 'incident' })) }),
  );
  writeFileSync(join(folder, 'coded.jsonl'), `${lines.join('\n')}\n`);
  return join(folder, 'coded.jsonl');
}

describe('attest learn without a project', () => {
  it('makes a model of a coded corpus that extract uses on new files, whatever its coders call an event', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'model.json');
    const made = await attest(folder, 'learn', '--from', corpusIn(folder, 40), '--out', out, '--json');
    expect(made.err).toBe('');
    expect(made.json<Summary>()[0]).toMatchObject({ documents: 40, stale: false });
    for (const [i, { text }] of incidentReports(6, 4, { asides: 0 }).entries())
      writeFileSync(join(folder, `${i}.txt`), text);
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const extracted = await attest(folder, 'extract', ...files, '--model', out, '--json');
    const found = extracted.json<ExtractedDocument>().flatMap(({ document, records }) => {
      const points = [...readFileSync(join(folder, document), 'utf8')];
      const statements = records
        .flatMap((record) => record.statements)
        .filter(({ variable }) => variable === 'victim');
      for (const { quote } of statements)
        expect(points.slice(quote?.start, quote?.end).join('')).toBe(quote?.exact);
      return statements;
    });
    expect(found.length).toBeGreaterThan(0);
  });

  it('reports lines that it cannot read, and a corpus that is too small', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bad.jsonl'), '{"document":"a"}\nno json\n');
    const { code, err } = await attest(folder, 'learn', '--from', 'bad.jsonl', '--out', 'm.json', '--json');
    expect(code).toBe(1);
    expect(err).toContain('"line":1');
    expect(err).toContain('"line":2');
    expect(err).toContain('too few');
    expect((await attest(folder, 'extract', 'bad.jsonl', '--model', 'none.json')).code).toBe(1);
  });
});

describe('attest learn in a project', () => {
  it('keeps models, lists them, and no longer uses one whose document was withdrawn', async () => {
    const folder = temporaryFolder();
    const root = join(folder, 'project');
    await attest(folder, 'init', root);
    for (const [i, place] of ['Sousse', 'Lyon', 'Nador', 'Murcia', 'Oran'].entries())
      writeFileSync(
        join(folder, `r${i}.txt`),
        `On ${i + 2} May 2019, police in ${place} arrested ${i + 3} men who were planning to attack a hotel.`,
      );
    await attest(root, 'add', ...[0, 1, 2, 3, 4].map((i) => join(folder, `r${i}.txt`)));
    await attest(root, 'suggest');
    expect((await attest(root, 'learn', '--json')).code).toBe(1);
    const decisions = [0, 1, 2, 3, 4].flatMap((i) => [
      { document: `r${i}.txt`, variable: 'type', verdict: 'accept' },
      { document: `r${i}.txt`, variable: 'arrested', verdict: 'accept' },
    ]);
    writeFileSync(join(folder, 'd.jsonl'), decisions.map((one) => JSON.stringify(one)).join('\n'));
    await attest(root, 'decide', '--file', join(folder, 'd.jsonl'));
    const learned = await attest(root, 'learn', '--json');
    expect(learned.err).toBe('');
    expect(learned.json<Summary>()[0]).toMatchObject({ model: 'current', documents: 5, current: true });
    expect(readdirSync(join(root, 'data', 'models'))).toEqual(['current.json']);
    expect((await attest(root, 'suggest', '--again', '--json')).code).toBe(0);

    await attest(root, 'withdraw', 'r0.txt', '--why', 'asked for');
    expect((await attest(root, 'learn', '--list', '--json')).json<Summary>()[0]).toMatchObject({
      stale: true,
    });
    expect((await attest(root, 'suggest', '--again')).code).toBe(0);
    await attest(root, 'learn');
    const [entry] = (await attest(root, 'learn', '--list', '--json')).json<Summary>();
    expect(entry).toMatchObject({ stale: false, documents: 4 });
    expect((await attest(root, 'learn', '--remove', 'current')).code).toBe(0);
    expect((await attest(root, 'learn', '--remove', 'current')).code).toBe(1);
    expect((await attest(root, 'learn', '--list', '--json')).json()).toEqual([]);
  });
});

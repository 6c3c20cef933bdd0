import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallEvent, smallInput, smallStatement } from '../../test/small-release.ts';
import { canonicalJson, exactly } from '../model/index.ts';
import { openRelease, verifyRelease, writeRelease } from './index.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'attest-digest-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const PLAIN = ['Courier', '"quoted" \\ back/slash', 'tab\tand\nline', 'قال \u{1F4C4} \u2028', ''];
const CONTROL = ['\u0001 \u000b \u001f', '\\u00', '\u0000'];

function* statements(texts: readonly string[], confidences: readonly number[]) {
  for (const [i, text] of texts.entries())
    for (const confidence of confidences)
      yield smallStatement(`st_${i}_${confidence}`, 'rec_1', 'summary', text, { note: text, confidence });
}

/** The digest as the reference tells it, without the engine's own JSON. */
async function digestByHand(folder: string, table: string): Promise<string> {
  const release = await openRelease(folder);
  const rows = await release.query(`SELECT * FROM ${table}`);
  await release.close();
  const filled = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)),
  );
  const lines = filled.map((row) => Buffer.from(`${canonicalJson(row)}\n`)).sort(Buffer.compare);
  return createHash('sha256').update(Buffer.concat(lines)).digest('hex');
}

describe('the digest of a table', () => {
  it.each([
    ['plain texts and numbers', PLAIN, [0, 0.5, 1, 0.123456789]],
    ['control characters', [...PLAIN, ...CONTROL], [1]],
    ['numbers that programs write differently', PLAIN, [1e-7, 5e-324, 0.1 + 0.2]],
  ])('is that of its rows as canonical JSON: %s', async (name, texts, confidences) => {
    const folder = join(FOLDER, name);
    const records = [
      smallEvent('rec_1', { type: 'attack', arrested: exactly(3), weapon: ['firearms', 'bladed'] }),
    ];
    const manifest = await writeRelease(
      smallInput({ records, statements: statements(texts, confidences) }),
      folder,
    );
    for (const { name: table, digest } of manifest.tables)
      expect([table, digest]).toEqual([table, await digestByHand(folder, table)]);
    expect(await verifyRelease(folder)).toEqual([]);
  });
});

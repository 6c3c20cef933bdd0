import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteRelease } from '../../../test/site-release.ts';
import { rivalSchema } from '../../model/index.ts';
import { openRelease, type Release, writeRelease } from '../../release/index.ts';
import { type RecordColumn, recordColumn, recordList } from './record-columns.ts';

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'disputes-'));
  await writeRelease(siteRelease(3), join(home, 'r'));
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

async function entryOf(name: string, id: string): Promise<RecordColumn['dictionary'][number]> {
  const { ids } = await recordList(release, 'event');
  const { dictionary, codes } = await recordColumn(release, 'event', name);
  return dictionary[codes[ids.indexOf(id)] ?? -1] ?? [];
}

it('say about which variables reports disagree', async () => {
  expect(await entryOf('disputed', 'rec_1')).toEqual(['yes', 'yes.arrested']);
  expect(await entryOf('disputed', 'row_00000')).toEqual(['no']);
});

it('hold what each report says of a disputed value, and nothing of others', async () => {
  const rivals = (await entryOf('arrested.rivals', 'rec_1')).map((one) => rivalSchema.parse(JSON.parse(one)));
  expect(rivals).toMatchObject([
    { value: { best: 7 }, report: 0, denied: false, contested: false },
    { value: { best: 6 }, report: 1 },
  ]);
  expect(await entryOf('arrested.rivals', 'row_00000')).toEqual([]);
  expect(await entryOf('date.rivals', 'rec_1')).toEqual([]);
  await expect(recordColumn(release, 'event', 'weather.rivals')).rejects.toMatchObject({
    code: 'INPUT_INVALID',
  });
});

it('name the countries of places', async () => {
  expect(await entryOf('place.country', 'rec_1')).toEqual(['MA']);
  await expect(recordColumn(release, 'event', 'date.country')).rejects.toThrow('date is no place');
});

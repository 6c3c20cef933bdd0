import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultCodebook } from '../../test/ctc-morocco.ts';
import { settledRecord } from '../../test/settled-record.ts';
import { smallInput, smallStatement } from '../../test/small-release.ts';
import { exactly } from '../model/index.ts';
import { openRelease, type Release, writeRelease } from '../release/index.ts';
import { findStated } from './stated.ts';

const codebook = defaultCodebook();
const quantity = { code: 'fighters_abroad', label: 'Moroccans fighting abroad' };
const asserter = {
  name: null,
  role: 'Interior Minister',
  class: 'government',
  firmness: 'stated',
  via: null,
} as const;
const records = [1122, 1300].map((value, i) =>
  settledRecord(codebook, 'statistic', `st_${i}`, { quantity, value: exactly(value), as_of: `201${4 + i}` }),
);
const statements = records.flatMap(({ id, variables }, i) =>
  Object.entries(variables).flatMap(([name, { values }]) =>
    values.map(({ value }) =>
      smallStatement(`${id}_${name}`, id, name, value, { asserter: i === 0 ? asserter : null }),
    ),
  ),
);

let home = '';
let release: Release;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'stated-'));
  await writeRelease(smallInput({ codebook, records, statements }), join(home, 'r'));
  release = await openRelease(join(home, 'r'));
});
afterAll(async () => {
  await release.close();
  await rm(home, { recursive: true, force: true });
});

it('a stated figure is found by what its record says, with the class of whoever states it', async () => {
  expect(await findStated(release, { quantity: 'fighters_abroad', as_of: '2014' })).toMatchObject({
    record: 'st_0',
    value: { best: 1122 },
    statedBy: 'Interior Minister',
    statedByClass: 'government',
    asOf: '2014',
  });
});

it('a figure that nobody is named for has no class, and two that fit are none', async () => {
  expect(await findStated(release, { record: 'st_1' })).toMatchObject({ statedByClass: null });
  expect(await findStated(release, { quantity: 'fighters_abroad' })).toBeNull();
});

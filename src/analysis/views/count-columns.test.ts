import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ctcMorocco, defaultCodebook } from '../../../test/ctc-morocco.ts';
import { settledRecord } from '../../../test/settled-record.ts';
import { type Count, countOfCode, countSchema } from '../../model/index.ts';
import { openRelease, writeRelease } from '../../release/index.ts';
import { recordColumn, recordList } from './record-columns.ts';

const FIGURES = [null, 3, 5, 8];
const COUNTS: readonly Count[] = FIGURES.flatMap((low) =>
  FIGURES.flatMap((best) => FIGURES.map((high) => ({ low, best, high, qualifier: null }))),
).filter((count) => countSchema.safeParse(count).success);

it('columns of counts keep bounds apart from figures, whatever is known of them', async () => {
  const home = await mkdtemp(join(tmpdir(), 'counts-'));
  const made = ctcMorocco();
  const records = COUNTS.map((arrested, at) =>
    settledRecord(defaultCodebook(), 'event', `counted-${at}`, { type: 'other', arrested }),
  );
  await writeRelease({ ...made, records: [...made.records, ...records] }, join(home, 'r'));
  const release = await openRelease(join(home, 'r'));
  const { ids } = await recordList(release, 'event');
  const { dictionary, codes } = await recordColumn(release, 'event', 'arrested');
  for (const [at, { low, best, high }] of COUNTS.entries()) {
    const [code = ''] = dictionary[codes[ids.indexOf(`counted-${at}`)] ?? -1] ?? [];
    const figure = low ?? best ?? high;
    const single =
      (low === null) === (high === null) && [best, high].every((one) => (one ?? figure) === figure);
    expect([low, best, high, countOfCode(code)]).toEqual([
      low,
      best,
      high,
      single && figure !== null ? { low: figure, best: figure, high: figure } : { low, best, high },
    ]);
  }
  await release.close();
  await rm(home, { recursive: true, force: true });
});

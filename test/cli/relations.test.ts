import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { openRelease } from '../../src/release/index.ts';
import { attest, temporaryFolder } from './attest.ts';

const REPORT = `Militants kill 21 in attack on Nairobi hotel

NAIROBI, 17 January 2019 - Militants attacked a hotel in Nairobi on Tuesday, killing 21 people and wounding 28, the interior ministry said. The gunmen stormed the hotel with rifles and explosives after a car bomb went off at its gate.

Police arrested two men in Mombasa on Wednesday in connection with the attack, days after the dismantling of a cell in Garissa on 2 January 2019.
`;

describe('relations', () => {
  it('go from the text over the store and decisions to the release, pointing to records by their ids', async () => {
    const root = join(temporaryFolder(), 'project');
    await attest('.', 'init', root);
    const reports = join(root, '..', 'reports');
    mkdirSync(reports);
    writeFileSync(join(reports, 'siege.txt'), REPORT);
    await attest(root, 'add', reports);
    await attest(root, 'suggest', '--accept-above', '0', '--as', 'anna');
    const again = await attest(root, 'suggest', '--again', '--json');
    expect(again.json<{ added: number; retracted: number }>()[0]).toMatchObject({ added: 0, retracted: 0 });
    const made = await attest(root, 'release', '--name', 'first');
    expect(made.err).toBe('');

    const where = ['--where', 'relation=response_to'];
    const [finding] = (await attest(root, 'finding', ...where, '--json')).json<Finding>();
    expect(finding?.rows[0]?.k).toBe(1);

    const release = await openRelease(join(root, 'data', 'releases', 'first'));
    const rows = await release.query(
      `SELECT e.id, e.type, unnest(e.relation) AS record, unnest(e.relation_kind) AS kind,
        unnest(e.relation_date) AS date, unnest(e.relation_place) AS place FROM event e ORDER BY kind, e.date`,
    );
    await release.close();
    const attack = rows.find(({ kind }) => kind === 'response_to')?.record;
    expect(rows.map(({ kind, date, place }) => ({ kind, date, place }))).toEqual([
      { kind: 'follow_up_of', date: '2019-01-02', place: 'Garissa' },
      { kind: 'response_to', date: null, place: null },
    ]);
    expect(await typeOf(root, String(attack))).toBe('attack');
  });
});

async function typeOf(root: string, record: string): Promise<unknown> {
  const release = await openRelease(join(root, 'data', 'releases', 'first'));
  const [row] = await release.query('SELECT type FROM event WHERE id = $1', [record]);
  await release.close();
  return row?.type;
}

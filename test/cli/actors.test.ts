import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openProject } from '../../src/app/index.ts';
import { openRelease } from '../../src/release/index.ts';
import { attest, temporaryFolder } from './attest.ts';

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly ids: readonly string[];
  readonly aliases: readonly { readonly name: string }[];
}

/** Three reports coded by hand, each with its own spelling of one group that no table knows. */
async function project(): Promise<string> {
  const folder = temporaryFolder();
  const root = join(folder, 'project');
  await attest(folder, 'init', root);
  mkdirSync(join(folder, 'reports'));
  const codings: string[] = [];
  for (const [i, name] of ['Katibat al-Nour', 'Nour Brigade', 'Katibat al-Nour'].entries()) {
    const text = `On ${i + 2} May 2019, police in Sousse, Tunisia, arrested ${i + 3} members of ${name}.`;
    writeFileSync(join(folder, 'reports', `r${i}.txt`), `${text}\n`);
    const quote = { exact: name };
    const statements = [
      { variable: 'type', value: 'arrest_support', quote: { exact: 'arrested' } },
      { variable: 'organisation', value: { name, text: name }, quote },
    ];
    codings.push(JSON.stringify({ document: `r${i}.txt`, records: [{ type: 'event', statements }] }));
  }
  await attest(root, 'add', join(folder, 'reports'));
  writeFileSync(join(folder, 'coded.jsonl'), codings.join('\n'));
  const coded = await attest(root, 'decide', '--coding', join(folder, 'coded.jsonl'), '--as', 'anna');
  expect(coded.err).toBe('');
  return root;
}

async function released(root: string, name: string, sql: string): Promise<unknown[]> {
  expect((await attest(root, 'release', '--name', name)).err).toBe('');
  const release = await openRelease(join(root, 'data', 'releases', name));
  const rows = await release.query(sql);
  await release.close();
  return rows;
}

const COUNTED = 'SELECT organisation[1] AS name, count(*)::INT AS n FROM event GROUP BY 1 ORDER BY n DESC';

it('two spellings of one organisation count as one after a merge, and as two again when it is undone', async () => {
  const root = await project();
  expect(await released(root, 'before', COUNTED)).toMatchObject([{ n: 2 }, { n: 1 }]);

  const merged = await attest(root, 'actors', '--merge', 'Nour Brigade', 'Katibat al-Nour', '--json');
  expect(merged.json()).toEqual([{ a: 'nour-brigade', b: 'katibat-nour', verdict: 'same' }]);
  expect(await released(root, 'merged', COUNTED)).toMatchObject([{ n: 3 }]);
  const [shown] = (await attest(root, 'actors', 'Katibat al-Nour', '--json')).json<Shown>();
  expect(shown?.ids).toHaveLength(2);
  expect(await released(root, 'actors', 'SELECT id, ids FROM actors')).toEqual([
    { id: shown?.id, ids: shown?.ids },
  ]);
  expect((await attest(root, 'actors', '--merge', 'Nour Brigade', 'nour-brigade')).code).toBe(1);

  await attest(root, 'actors', '--undo', 'Katibat al-Nour', 'Nour Brigade');
  expect(await released(root, 'undone', COUNTED)).toMatchObject([{ n: 2 }, { n: 1 }]);
  await attest(root, 'actors', '--split', 'Katibat al-Nour', 'Nour Brigade', '--as', 'anna');
  const { workspace, close } = await openProject(root);
  expect(
    (await workspace.store.judgements()).map(({ author, verdict }) => `${author.kind} ${verdict}`),
  ).toEqual(['coder same', 'coder reopen', 'coder not_same']);
  await close();
});

it('actors come in as lines and go out again; a line with the same id replaces what was said', async () => {
  const root = await project();
  const file = join(root, 'actors.jsonl');
  const line = (aliases: readonly string[]) =>
    JSON.stringify({
      name: 'Katibat al-Nour',
      kind: 'armed_group',
      aliases: aliases.map((name) => ({ name, language: 'en' })),
      relations: [{ kind: 'split_from', to: 'aqim', period: '2016' }],
      active: '2016/..',
    });
  writeFileSync(file, `${line(['Nour Brigade', 'Nur Battalion'])}\nno json\n{"name":" "}\n`);
  const first = await attest(root, 'actors', '--import', file, '--json');
  expect(first.code).toBe(1);
  expect(first.json()).toEqual([{ imported: 1, refused: 2 }]);
  expect(await released(root, 'named', COUNTED)).toMatchObject([{ name: 'Katibat al-Nour', n: 3 }]);
  expect(
    (await attest(root, 'actors', '--at', '2012', '--json')).json<Shown>().map(({ id }) => id),
  ).not.toContain('katibat-nour');

  writeFileSync(file, line(['Nur Battalion']));
  await attest(root, 'actors', '--import', file);
  expect(await released(root, 'renamed', COUNTED)).toMatchObject([{ n: 2 }, { n: 1 }]);
  await attest(root, 'actors', '--export', 'out.jsonl');
  const [out = ''] = readFileSync(join(root, 'out.jsonl'), 'utf8').split('\n');
  expect(JSON.parse(out)).toMatchObject({ id: 'katibat-nour', aliases: [{ name: 'Nur Battalion' }] });
  const [known] = (await attest(root, 'actors', 'Daech', '--json')).json<Shown>();
  expect(known).toMatchObject({ id: 'islamic-state', name: 'Islamic State' });
});

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAttestError } from '../model/index.ts';
import type { Column, ColumnType } from './cell.ts';
import { releaseId, tableDigest } from './digest.ts';
import { openEngine } from './engine.ts';
import { fileEntry } from './folder-files.ts';
import { readManifest } from './open-release.ts';
import { MANIFEST, type Manifest, type ReleaseProblem, type TableEntry } from './release.ts';

/**
 * Everything in which a release folder differs from its manifest and its id: files changed, missing or added,
 * tables whose rows are not those that the id was made of. Empty when all is as it was.
 * @throws AttestError RELEASE_NOT_FOUND, RELEASE_CORRUPT when there is no readable manifest.
 */
export async function verifyRelease(folder: string): Promise<ReleaseProblem[]> {
  const manifest = await readManifest(folder);
  const names = new Set(await readdir(folder));
  const added = [...names].filter(
    (name) => name !== MANIFEST && !manifest.files.some(({ path }) => path === name),
  );
  const files = await Promise.all(manifest.files.map((entry) => fileProblems(folder, entry, names)));
  const rows = await tableProblems(folder, manifest, names);
  return [
    ...files.flat(),
    ...added.sort().map((file) => ({ file, what: `${file} is not in the manifest` })),
    ...rows,
  ];
}

async function fileProblems(
  folder: string,
  { path, sha256 }: Manifest['files'][number],
  names: ReadonlySet<string>,
): Promise<ReleaseProblem[]> {
  if (!names.has(path)) return [{ file: path, what: `${path} is missing` }];
  const now = await fileEntry(folder, path);
  return now.sha256 === sha256
    ? []
    : [{ file: path, what: `${path} has changed: its SHA-256 is ${now.sha256}` }];
}

async function tableProblems(
  folder: string,
  manifest: Manifest,
  names: ReadonlySet<string>,
): Promise<ReleaseProblem[]> {
  const problems: ReleaseProblem[] = [];
  const spill = await mkdtemp(join(tmpdir(), 'attest-verify-'));
  const engine = await openEngine({ memory_limit: '1GB', temp_directory: spill });
  try {
    for (const entry of manifest.tables.filter(({ file }) => names.has(file))) {
      const digest = await tableDigest(
        engine,
        join(folder, entry.file),
        entry.columns.map(columnOf),
        spill,
      ).catch(asAttestError);
      const { name, file } = entry;
      if (typeof digest !== 'string') problems.push({ file, what: `table ${name} cannot be read` });
      else if (digest !== entry.digest)
        problems.push({ file, what: `table ${name} has other rows than the manifest says` });
    }
  } finally {
    engine.close();
    await rm(spill, { recursive: true, force: true });
  }
  return [...problems, ...(await idProblems(folder, manifest, names))];
}

async function idProblems(
  folder: string,
  manifest: Manifest,
  names: ReadonlySet<string>,
): Promise<ReleaseProblem[]> {
  if (!names.has('codebook.yaml')) return [];
  const id = releaseId(await readFile(join(folder, 'codebook.yaml'), 'utf8'), manifest.tables);
  if (id === manifest.id) return [];
  return [{ file: MANIFEST, what: `the manifest names release ${manifest.id}, its tables make ${id}` }];
}

function columnOf({ name, type }: TableEntry['columns'][number]): Column {
  const types: readonly ColumnType[] = ['VARCHAR', 'BIGINT', 'DOUBLE', 'DATE', 'BOOLEAN'];
  const plain = type.replace('[]', '');
  return { name, type: types.find((known) => known === plain) ?? 'VARCHAR', list: type.endsWith('[]') };
}

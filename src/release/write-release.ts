import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AttestError } from '../model/index.ts';
import { aboutFiles } from './about.ts';
import { quoteName, quoteText, sqlType, type TableSpec } from './cell.ts';
import { changesText } from './changes-text.ts';
import { changesBetween, type ReleaseSide, sideOf } from './diff-releases.ts';
import { releaseId, tableDigest } from './digest.ts';
import { type Engine, openEngine } from './engine.ts';
import { fillTables } from './fill-tables.ts';
import { FIXED_TABLES } from './fixed-tables.ts';
import { fileEntry, moveWhole } from './folder-files.ts';
import { readmeOf } from './readme.ts';
import {
  MANIFEST,
  MANIFEST_SCHEMA,
  type Manifest,
  type ReleaseEffects,
  type ReleaseInput,
  type TableEntry,
} from './release.ts';
import type { RowFile } from './row-file.ts';
import { wideTables } from './wide-table.ts';

const ROW_GROUP = 122_880;

/**
 * Writes a release: one Parquet file per table, the codebook, a manifest with checks, and a README. The same input
 * gives the same id and, with the same engine, the same bytes; the order of the input's rows does not matter.
 * Everything is written beside the folder and moved there whole at the end.
 * @param folder where the release goes; must not exist
 * @throws AttestError RELEASE_EXISTS; CODEBOOK_INVALID when its names clash as columns.
 */
export async function writeRelease(
  input: ReleaseInput,
  folder: string,
  effects: ReleaseEffects = {},
): Promise<Manifest> {
  if (await exists(folder))
    throw new AttestError('RELEASE_EXISTS', `there is a release in ${basename(folder)}`, {
      hint: 'Releases never change: choose another name.',
    });
  const staging = join(dirname(folder), `.${basename(folder)}.partial`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(join(staging, SPILL), { recursive: true });
  try {
    const manifest = await writeFiles(input, staging, effects);
    await moveWhole(staging, [...manifest.files.map(({ path }) => path), MANIFEST], folder);
    return manifest;
  } catch (thrown) {
    await rm(staging, { recursive: true, force: true });
    throw thrown;
  }
}

const SPILL = '.spill';

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function writeFiles(input: ReleaseInput, staging: string, effects: ReleaseEffects): Promise<Manifest> {
  const specs = [...FIXED_TABLES, ...wideTables(input.codebook)];
  const spill = join(staging, SPILL);
  const lines = await fillTables(spill, specs, input);
  const engine = await openEngine({ memory_limit: '1GB', temp_directory: spill });
  try {
    const tables: TableEntry[] = [];
    for (const spec of specs) {
      effects.progress?.(spec.name);
      const file = lines.get(spec.name);
      if (file) tables.push(await writeTable(engine, spec, file, staging));
    }
    return await writeTexts(engine, input, tables, staging);
  } finally {
    engine.close();
    await rm(spill, { recursive: true, force: true });
  }
}

async function writeTable(
  engine: Engine,
  spec: TableSpec,
  lines: RowFile,
  staging: string,
): Promise<TableEntry> {
  const file = `${spec.name}.parquet`;
  const columns = spec.columns.map((column) => ({ name: column.name, type: sqlType(column) }));
  const shape = columns.map(({ name, type }) => `${quoteName(name)}: ${quoteText(type)}`).join(', ');
  const order = spec.order.map((name) => `${quoteName(name)} NULLS FIRST`).join(', ');
  await engine.run(
    `COPY (SELECT * FROM read_json(${quoteText(lines.path)}, format = 'newline_delimited', columns = {${shape}})
       ORDER BY ${order}) TO ${quoteText(join(staging, file))}
     (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP})`,
  );
  const digest = await tableDigest(engine, join(staging, file), spec.columns, join(staging, SPILL));
  return { name: spec.name, file, rows: lines.rows, columns, digest };
}

async function writeTexts(
  engine: Engine,
  input: ReleaseInput,
  tables: readonly TableEntry[],
  staging: string,
): Promise<Manifest> {
  const id = releaseId(input.codebookText, tables);
  const { name, note, head, codebook, software = 'attest' } = input;
  const noted = note === undefined ? {} : { note };
  const identity = { schema: MANIFEST_SCHEMA, id, name, ...noted, head, software } as const;
  const texts: Readonly<Record<string, string>> = {
    'codebook.yaml': input.codebookText,
    'codebook.json': `${JSON.stringify(codebook)}\n`,
    'README.txt': readmeOf({ ...identity, regions: input.regions }, codebook, tables),
    'CHANGES.md': await changelog(engine, input, { folder: staging, identity, codebook, tables }),
    ...(input.about ? aboutFiles(input.about, identity, codebook) : {}),
  };
  for (const [path, text] of Object.entries(texts)) await writeFile(join(staging, path), text);
  const paths = [...Object.keys(texts), ...tables.map(({ file }) => file)].sort();
  const files = await Promise.all(paths.map((path) => fileEntry(staging, path)));
  const manifest: Manifest = {
    ...identity,
    codebook: { id: codebook.id, version: codebook.version },
    ...(input.about ? { about: input.about } : {}),
    ...(input.regions ? { regions: input.regions } : {}),
    tables,
    files,
  };
  await writeFile(join(staging, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** What changed since the release before it. */
async function changelog(engine: Engine, { predecessor }: ReleaseInput, to: ReleaseSide): Promise<string> {
  if (predecessor === undefined)
    return `# ${to.identity.name}\n\nThe first release: there is none before it.\n`;
  return changesText(await changesBetween(engine, await sideOf(predecessor), to));
}

import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Codebook } from '../codebook/index.ts';
import { AttestError } from '../model/index.ts';
import { quoteName, quoteText } from './cell.ts';
import { sha256 } from './digest.ts';
import { type Engine, openEngine } from './engine.ts';
import { evidenceOf } from './evidence.ts';
import { MANIFEST, MANIFEST_SCHEMA, type Manifest, type Release } from './release.ts';

/**
 * Opens a release for reading. Its tables are there under their names; nothing else on the disk can be read.
 * @throws AttestError RELEASE_NOT_FOUND, RELEASE_CORRUPT
 */
export async function openRelease(folder: string): Promise<Release> {
  const manifest = await readManifest(folder);
  const codebook = await readCodebook(folder, manifest);
  const engine = await openEngine();
  try {
    await openTables(engine, resolve(folder), manifest);
  } catch (thrown) {
    engine.close();
    throw corrupt(folder, 'a table cannot be read', thrown);
  }
  const query: Release['query'] = (sql, params = []) => engine.rows(sql, params);
  return {
    manifest,
    codebook,
    query,
    evidence: (recordIds) => evidenceOf(query, codebook, recordIds),
    close: async () => engine.close(),
  };
}

async function openTables(engine: Engine, folder: string, manifest: Manifest): Promise<void> {
  const views = manifest.tables.map(
    ({ name, file }) =>
      `CREATE VIEW ${quoteName(name)} AS SELECT * FROM read_parquet(${quoteText(join(folder, file))});`,
  );
  const fence = `SET allowed_directories = [${quoteText(folder)}]; SET enable_external_access = false;`;
  await engine.run(`${views.join('\n')}\n${fence}\nSET lock_configuration = true;`);
}

/** The manifest of a release folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((thrown: unknown) => {
    throw new AttestError('RELEASE_NOT_FOUND', `there is no release in ${basename(folder)}`, {
      cause: thrown,
    });
  });
  const manifest = parsed<Manifest>(text, folder, MANIFEST);
  if (manifest.schema !== MANIFEST_SCHEMA)
    throw corrupt(folder, `its manifest is not of schema ${MANIFEST_SCHEMA}`);
  return manifest;
}

/** The codebook of a release folder. */
export async function readCodebook(folder: string, manifest: Manifest): Promise<Codebook> {
  const path = 'codebook.json';
  const text = await readFile(join(folder, path), 'utf8').catch((thrown: unknown) => {
    throw corrupt(folder, `${path} is missing`, thrown);
  });
  if (manifest.files.find((file) => file.path === path)?.sha256 !== sha256(text))
    throw corrupt(folder, `${path} is not what the manifest says`);
  return parsed<Codebook>(text, folder, path);
}

function parsed<T>(text: string, folder: string, file: string): T {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw corrupt(folder, `${file} is not JSON`, thrown);
  }
}

function corrupt(folder: string, what: string, cause?: unknown): AttestError {
  return new AttestError('RELEASE_CORRUPT', `release ${basename(folder)}: ${what}`, {
    cause,
    hint: 'attest release verify lists every difference; take the folder from a copy.',
  });
}

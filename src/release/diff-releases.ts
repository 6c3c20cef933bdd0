import { join } from 'node:path';
import type { Codebook } from '../codebook/index.ts';
import { quoteName, quoteText } from './cell.ts';
import type { ReleaseChanges } from './changes.ts';
import { documentChanges, recordChanges, type Sides, totalChanges } from './compare-tables.ts';
import { type Engine, openEngine } from './engine.ts';
import { readCodebook, readManifest } from './open-release.ts';
import type { Manifest, TableEntry } from './release.ts';

/** A release's folder with what its manifest says of it. */
export interface ReleaseSide {
  readonly folder: string;
  readonly identity: Pick<Manifest, 'id' | 'name'>;
  readonly codebook: Codebook;
  readonly tables: readonly TableEntry[];
}

/**
 * Which records and numbers changed from one release to another, and because of which statements, decisions,
 * judgements and documents. Only columns that both have are compared.
 * @throws AttestError RELEASE_NOT_FOUND, RELEASE_CORRUPT
 */
export async function diffReleases(from: string, to: string): Promise<ReleaseChanges> {
  const engine = await openEngine();
  try {
    return await changesBetween(engine, await sideOf(from), await sideOf(to));
  } finally {
    engine.close();
  }
}

/** A release folder as one side of a comparison. */
export async function sideOf(folder: string): Promise<ReleaseSide> {
  const manifest = await readManifest(folder);
  return {
    folder,
    identity: manifest,
    codebook: await readCodebook(folder, manifest),
    tables: manifest.tables,
  };
}

/** {@link diffReleases} in an engine that is open already. */
export async function changesBetween(
  engine: Engine,
  from: ReleaseSide,
  to: ReleaseSide,
): Promise<ReleaseChanges> {
  const shared = sharedTables(from.tables, to.tables);
  await attach(engine, 'a', from, shared);
  await attach(engine, 'b', to, shared);
  const sides: Sides = { engine, tables: new Set(shared.map(({ name }) => name)), codebook: to.codebook };
  const nameOf = ({ identity: { id, name } }: ReleaseSide) => ({ id, name });
  return {
    from: nameOf(from),
    to: nameOf(to),
    codebook: { from: from.codebook.version, to: to.codebook.version },
    totals: await totalChanges(sides),
    records: await recordChanges(sides),
    documents: await documentChanges(sides),
  };
}

/** The tables that both releases have with the same columns. */
function sharedTables(a: readonly TableEntry[], b: readonly TableEntry[]): TableEntry[] {
  const columns = ({ columns: list }: TableEntry) => JSON.stringify(list);
  return b.filter((table) =>
    a.some((other) => other.name === table.name && columns(other) === columns(table)),
  );
}

async function attach(
  engine: Engine,
  schema: 'a' | 'b',
  { folder }: ReleaseSide,
  tables: readonly TableEntry[],
): Promise<void> {
  await engine.run(`CREATE SCHEMA ${schema}`);
  for (const { name, file } of tables)
    await engine.run(
      `CREATE VIEW ${schema}.${quoteName(name)} AS SELECT * FROM read_parquet(${quoteText(join(folder, file))})`,
    );
}

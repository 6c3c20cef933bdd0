import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Codebook } from '../codebook/index.ts';
import { type ScreeningReader, screeningReader } from '../extract/index.ts';
import { type Effects, parseSettings, placeTables, type Workspace } from '../operations/index.ts';
import { byConvention, type Gazetteer } from '../places/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { openArchive } from './archive.ts';
import { loadBaseMap } from './base-map.ts';
import { openCodebook } from './codebook-file.ts';
import { findProject } from './find-project.ts';
import { loadGazetteer } from './gazetteer.ts';
import { openPageReader } from './page-reader.ts';
import { openPlaceShelf } from './place-shelf.ts';
import { openReleaseShelf } from './release-shelf.ts';
import { openSiteShelf } from './site-shelf.ts';
import { openTextShelf } from './text-shelf.ts';

/** An open project and the way to close it. */
export interface OpenProject {
  readonly root: string;
  readonly workspace: Workspace;
  close(): Promise<void>;
}

export const REAL_EFFECTS: Effects = {
  now: () => new Date().toISOString(),
  mint: () => `rec_${randomBytes(10).toString('hex')}`,
};

/**
 * Opens the project that holds a folder.
 * @throws AttestError PROJECT_NOT_FOUND, SETTINGS_INVALID, CODEBOOK_INVALID, STORE_HELD, STORE_NEWER
 */
export async function openProject(start: string, effects: Effects = REAL_EFFECTS): Promise<OpenProject> {
  const root = findProject(start);
  const settings = parseSettings(await readFile(join(root, 'attest.yaml'), 'utf8'), 'attest.yaml');
  const { codebook, text: codebookText, sha256: codebookSha256 } = await openCodebook(root);
  await mkdir(join(root, 'data'), { recursive: true });
  const store = await openSqliteStore(join(root, 'data', 'attest.db'), { now: effects.now });
  const pages = openPageReader();
  let screening: ScreeningReader | undefined;
  let gazetteer: ReturnType<typeof loadGazetteer> | undefined;
  const workspace: Workspace = {
    settings,
    store,
    archive: openArchive(join(root, 'data', 'archive')),
    releases: openReleaseShelf(join(root, 'data', 'releases')),
    models: openTextShelf(join(root, 'data', 'models'), '.json'),
    reports: openTextShelf(join(root, 'reports'), '.md'),
    views: openTextShelf(join(root, 'views'), '.txt'),
    sites: openSiteShelf(join(root, 'sites')),
    codebook,
    codebookText,
    codebookSha256,
    gazetteer: () => (gazetteer ??= ownGazetteer(root, codebook)),
    screeningReader: () => (screening ??= screeningReader()),
    ground: { baseMap: loadBaseMap, boundaries: async () => (await ownTables(root)).boundaries },
    pages,
    effects,
  };
  const close = async () => {
    await pages.close();
    await store.close();
  };
  return { root, workspace, close };
}

/** With the project's own tables, and disputed places where its codebook counts them. */
async function ownGazetteer(root: string, { conventions }: Codebook): Promise<Gazetteer> {
  const convention = Object.fromEntries(conventions.flatMap(({ places = {} }) => Object.entries(places)));
  return byConvention(await loadGazetteer((await ownTables(root)).imported), convention);
}

function ownTables(root: string): ReturnType<typeof placeTables> {
  return placeTables(openPlaceShelf(join(root, 'data', 'places')));
}

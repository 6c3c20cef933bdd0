import { AttestError } from '../model/index.ts';
import {
  changesText,
  diffReleases,
  openRelease,
  type Release,
  type ReleaseChanges,
  type ReleaseProblem,
  verifyRelease,
} from '../release/index.ts';
import type { Releases } from './workspace.ts';

/** The newest release, or the named one. */
export async function releaseNamed(ws: Releases, name?: string): Promise<{ name: string; folder: string }> {
  const existing = await ws.releases.list();
  const chosen = name ?? existing.at(-1);
  if (chosen === undefined)
    throw new AttestError('RELEASE_NOT_FOUND', 'there is no release yet', {
      hint: 'attest release makes one.',
    });
  if (!existing.includes(chosen)) throw new AttestError('RELEASE_NOT_FOUND', `there is no release ${chosen}`);
  return { name: chosen, folder: ws.releases.folder(chosen) };
}

/** Opens the newest release, or the named one, for as long as it is read. @throws AttestError RELEASE_NOT_FOUND */
export async function withRelease<Answer>(
  ws: Releases,
  name: string | undefined,
  read: (release: Release, at: { readonly name: string; readonly folder: string }) => Promise<Answer>,
): Promise<Answer> {
  const at = await releaseNamed(ws, name);
  const release = await openRelease(at.folder);
  try {
    return await read(release, at);
  } finally {
    await release.close();
  }
}

export async function checkRelease(
  ws: Releases,
  name?: string,
): Promise<{ name: string; problems: ReleaseProblem[] }> {
  const release = await releaseNamed(ws, name);
  return { name: release.name, problems: await verifyRelease(release.folder) };
}

/**
 * What changed between two releases of a project; without the second, from the first to the newest.
 * @throws AttestError RELEASE_NOT_FOUND
 */
export async function compareReleases(ws: Releases, from: string, to?: string): Promise<ReleaseChanges> {
  const [before, after] = [await releaseNamed(ws, from), await releaseNamed(ws, to)];
  return diffReleases(before.folder, after.folder);
}

/** Changes as a Markdown text. */
export function changelogOf(changes: ReleaseChanges): string {
  return changesText(changes);
}

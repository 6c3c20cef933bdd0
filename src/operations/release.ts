import { AttestError } from '../model/index.ts';
import { type Manifest, type ReleaseInput, writeRelease } from '../release/index.ts';
import { releaseInput } from './release-input.ts';
import type { Workspace } from './workspace.ts';

/**
 * Freezes what coders accepted, cut at the log's head.
 * @param name folder name of the release; the next free `YEAR.N` when absent
 * @param note what it is for; stands in the manifest, the README and the log
 */
export async function cutRelease(ws: Workspace, name?: string, note?: string): Promise<Manifest> {
  const existing = await ws.releases.list();
  const chosen = name ?? nextName(existing, ws.effects.now());
  const noted = note?.trim() ? { note: note.trim() } : {};
  if (existing.includes(chosen))
    throw new AttestError('RELEASE_EXISTS', `there is a release ${chosen}`, {
      hint: 'Choose another name.',
    });
  const input = await steadyInput(ws, chosen);
  const manifest = await writeRelease({ ...input, ...noted }, ws.releases.folder(chosen));
  const documents = input.documents.map(({ id }) => id);
  await ws.store.append({ kind: 'coder', id: ws.settings.coder }, [
    { kind: 'release', release: { id: manifest.id, name: chosen, ...noted, head: input.head, documents } },
  ]);
  return manifest;
}

/** The input of a release, read again when somebody wrote to the log in between. */
async function steadyInput(ws: Workspace, name: string): Promise<ReleaseInput> {
  for (;;) {
    const input = await releaseInput(ws, name);
    if ((await ws.store.head()).seq === input.head.seq) return input;
  }
}

/** The name that the next release gets when none is given. */
export async function nextReleaseName(ws: Workspace): Promise<string> {
  return nextName(await ws.releases.list(), ws.effects.now());
}

function nextName(existing: readonly string[], now: string): string {
  const year = now.slice(0, 4);
  for (let n = 1; ; n += 1) if (!existing.includes(`${year}.${n}`)) return `${year}.${n}`;
}

import { readManifest } from '../release/index.ts';
import type { Head, StoreProblem } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/** What is wrong with a project; empty when it is whole. The first changed row of the log comes first. */
export async function checkProject(
  ws: Workspace,
  hash: (bytes: Uint8Array) => string,
): Promise<StoreProblem[]> {
  const problems: StoreProblem[] = [];
  for await (const problem of ws.store.verify(await releasedHeads(ws))) problems.push(problem);
  return [...problems, ...(await checkArchive(ws, hash))];
}

/** Log heads that the releases in the folder know of: a log that was cut off at its end does not have them. */
async function releasedHeads(ws: Workspace): Promise<Head[]> {
  const names = await ws.releases.list();
  return Promise.all(names.map(async (name) => (await readManifest(ws.releases.folder(name))).head));
}

async function checkArchive(ws: Workspace, hash: (bytes: Uint8Array) => string): Promise<StoreProblem[]> {
  const problems: StoreProblem[] = [];
  const documents = (await ws.store.documents()).filter(({ withdrawn }) => !withdrawn);
  for (const { id, origin, sha256 } of documents) {
    const bytes = await ws.archive.get(sha256);
    if (!bytes) problems.push({ seq: null, what: `archive: the bytes of ${origin} (${id}) are missing` });
    else if (hash(bytes) !== sha256)
      problems.push({ seq: null, what: `archive: the bytes of ${origin} (${id}) were changed` });
  }
  const known = new Set(documents.map(({ sha256 }) => sha256));
  for (const sha256 of await ws.archive.list())
    if (!known.has(sha256))
      problems.push({
        seq: null,
        what: `archive: ${sha256} belongs to no document (an interrupted add, or a leftover)`,
      });
  return problems;
}

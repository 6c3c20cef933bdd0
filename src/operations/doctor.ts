import type { StoreProblem } from '../store/index.ts';
import type { Workspace } from './workspace.ts';

/** What is wrong with a project; empty when it is whole. The first changed row of the log comes first. */
export async function checkProject(
  ws: Workspace,
  hash: (bytes: Uint8Array) => string,
): Promise<StoreProblem[]> {
  const problems: StoreProblem[] = [];
  for await (const problem of ws.store.verify()) problems.push(problem);
  return [...problems, ...(await checkArchive(ws, hash))];
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

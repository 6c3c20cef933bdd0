import { AttestError } from '../model/index.ts';
import type { Withdrawal } from '../store/index.ts';
import { documentNamed } from './decisions-file.ts';
import type { Workspace } from './workspace.ts';

/**
 * Takes a document out for good: content and salt in the store, the archived bytes, and the tables of every
 * release that held it (their manifests stay and say so). What was published elsewhere is beyond reach; the
 * releases are listed so that their readers can be told.
 */
export async function withdrawDocument(
  ws: Workspace,
  coder: string,
  name: string,
  why: string,
): Promise<Withdrawal> {
  if (why.trim() === '')
    throw new AttestError('USAGE', 'a withdrawal needs a reason', {
      hint: 'attest withdraw DOCUMENT --why TEXT',
    });
  const id = await documentNamed(ws, name);
  const document = await ws.store.document(id);
  // Bytes first: once the store has forgotten the hash, nothing would lead to them.
  if (document && !document.withdrawn) await ws.archive.remove(document.sha256);
  const withdrawal = await ws.store.withdraw({ kind: 'coder', id: coder }, id, why);
  const present = new Set(await ws.releases.list());
  for (const { name: release } of withdrawal.releases)
    if (present.has(release)) await ws.releases.retract(release, why);
  return withdrawal;
}

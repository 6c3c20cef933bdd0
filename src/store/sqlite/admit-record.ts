import { AttestError, canonicalJson } from '../../model/index.ts';
import type { Draft, Head, StoredRelease } from '../store.ts';
import type { Admission } from './admit-document.ts';
import { findRecord } from './known-record.ts';
import { plain } from './plain-text.ts';
import { arg, query } from './tables.ts';
import { hex, type Transaction } from './transaction.ts';

const insertRecord = query.insertInto('record').values({
  id: arg<string>(),
  type: arg<string>(),
  document: arg<string | null>(),
  entry: arg<number>(),
});
const selectCodebook = query.selectFrom('codebook').select('entry').where('sha256', '=', arg<string>());
const insertCodebook = query.insertInto('codebook').values({ sha256: arg<string>(), entry: arg<number>() });
const selectRelease = query.selectFrom('release').select('id').where('name', '=', arg<string>());
const insertRelease = query
  .insertInto('release')
  .values({ name: arg<string>(), id: arg<string>(), entry: arg<number>() });
const selectLink = query.selectFrom('link').select(['last_seq', 'hash']).where('tx', '=', arg<number>());

export function admitRecord(tx: Transaction, { record }: Extract<Draft, { kind: 'record' }>): Admission {
  const { id, type, document } = record;
  tx.saltFor(document);
  const known = findRecord(tx.db, id);
  if (known?.type === type && known.document === document) return { id, added: false };
  if (known) throw new AttestError('INPUT_INVALID', `record ${id} exists with another type or document`);
  const payload = canonicalJson({ type });
  const entry = tx.enter({ kind: 'record', subject: id, document, payload });
  tx.db.run(insertRecord, id, plain(type, 'type'), document, entry);
  tx.records.set(id, document);
  tx.begun.add(id);
  return { id, added: true };
}

export function admitCodebook(
  tx: Transaction,
  { sha256, text }: Extract<Draft, { kind: 'codebook' }>,
): Admission {
  if (tx.db.first(selectCodebook, sha256)) return { id: sha256, added: false };
  const payload = canonicalJson({ text });
  const entry = tx.enter({ kind: 'codebook', subject: sha256, document: null, payload });
  tx.db.run(insertCodebook, sha256, entry);
  return { id: sha256, added: true };
}

export function admitRelease(tx: Transaction, { release }: Extract<Draft, { kind: 'release' }>): Admission {
  const { id, ...rest } = release;
  const known = tx.db.first(selectRelease, rest.name);
  if (known?.id === id) return { id, added: false };
  if (known) throw new AttestError('RELEASE_EXISTS', `a release named ${rest.name} exists: ${known.id}`);
  for (const document of rest.documents) tx.saltFor(document);
  requireOwnHead(tx, release);
  const payload = canonicalJson(rest);
  const entry = tx.enter({ kind: 'release', subject: id, document: null, payload });
  tx.db.run(insertRelease, plain(rest.name, 'name'), id, entry);
  return { id, added: true };
}

function requireOwnHead(tx: Transaction, { name, head }: StoredRelease): void {
  const link = tx.db.first(selectLink, head.transaction);
  const own: Head = link
    ? { seq: link.last_seq, transaction: head.transaction, hash: hex(link.hash) }
    : { seq: 0, transaction: 0, hash: '' };
  if (canonicalJson(own) !== canonicalJson(head))
    throw new AttestError('INPUT_INVALID', `release ${name} was not cut from this log`, {
      where: { path: 'head' },
    });
}

import { AttestError, type Author } from '../../model/index.ts';
import { type LinkInMaking, startLink } from '../chain.ts';
import { authorText, commitmentOf, type EntryKind } from '../commitment.ts';
import type { Head, StoreEffects } from '../store.ts';
import type { Connection } from './connection.ts';
import { plain } from './plain-text.ts';
import { arg, query } from './tables.ts';

/** One append in progress, under the lock. */
export interface Transaction {
  readonly db: Connection;
  /** Who appends, as the log has it. */
  readonly author: string;
  /** Draws the salt of a new document. */
  mintSalt(document: string): void;
  /** The documents of records looked up so far. */
  readonly records: Map<string, string | null>;
  /** Records that began in this transaction, and the statements made in it. */
  readonly begun: Set<string>;
  readonly stated: Set<string>;
  /** The quotes stored so far, by document and words. */
  readonly quotes: Map<string, number>;
  /** The salt that seals what belongs to a document; the project's for null. @throws DOC_NOT_FOUND, DOC_WITHDRAWN */
  saltFor(document: string | null): Uint8Array;
  /** Appends an entry and returns its sequence number. `body` is what the commitment covers when it is no payload. */
  enter(entry: NewEntry): number;
  /** Closes the transaction's link; the head that is then the store's. */
  finish(): Head;
  /** How many entries were appended. */
  readonly entered: () => number;
}

export interface NewEntry {
  readonly kind: EntryKind;
  readonly subject: string;
  readonly document: string | null;
  readonly payload: string | null;
  readonly body?: string;
}

export const SALT_BYTES = 32;

const selectHead = query.selectFrom('head').select(['seq', 'tx', 'hash']);
const updateHead = query
  .updateTable('head')
  .set({ seq: arg<number>(), tx: arg<number>(), hash: arg<Uint8Array>() });
const insertLog = query.insertInto('log').values({
  seq: arg<number>(),
  tx: arg<number>(),
  kind: arg<EntryKind>(),
  subject: arg<string>(),
  document: arg<string | null>(),
  author: arg<string>(),
  at: arg<string>(),
  commitment: arg<Uint8Array>(),
  payload: arg<string | null>(),
});
const insertLink = query.insertInto('link').values({
  tx: arg<number>(),
  first_seq: arg<number>(),
  last_seq: arg<number>(),
  hash: arg<Uint8Array>(),
});
const insertSalt = query.insertInto('salt').values({ document: arg<string>(), salt: arg<Uint8Array>() });
const selectProjectSalt = query.selectFrom('project').select('salt');
const selectDocumentSalt = query
  .selectFrom('document')
  .leftJoin('salt', 'salt.document', 'document.id')
  .leftJoin('withdrawal', 'withdrawal.document', 'document.id')
  .select(['salt.salt', 'withdrawal.entry as withdrawn'])
  .where('document.id', '=', arg<string>());

export function readHead(db: Connection): Head & { readonly link: Uint8Array } {
  const head = db.first(selectHead);
  if (!head) throw new AttestError('STORE_CORRUPT', 'the store has lost its head row');
  return { seq: head.seq, transaction: head.tx, hash: hex(head.hash), link: head.hash };
}

export function projectSalt(db: Connection): Uint8Array {
  const project = db.first(selectProjectSalt);
  if (!project) throw new AttestError('STORE_CORRUPT', 'the store has lost its project salt');
  return project.salt;
}

/** @throws AttestError DOC_NOT_FOUND, DOC_WITHDRAWN, or STORE_CORRUPT when the salt is lost */
export function saltOf(db: Connection, document: string | null): Uint8Array {
  if (document === null) return projectSalt(db);
  const found = db.first(selectDocumentSalt, document);
  if (!found) throw new AttestError('DOC_NOT_FOUND', `no document ${document}`);
  if (found.withdrawn !== null) throw new AttestError('DOC_WITHDRAWN', `${document} was withdrawn`);
  if (found.salt === null) throw new AttestError('STORE_CORRUPT', `the salt of ${document} is lost`);
  return found.salt;
}

export function startTransaction(db: Connection, author: Author, effects: StoreEffects): Transaction {
  const before = readHead(db);
  const [tx, at, by] = [before.transaction + 1, effects.now(), plain(authorText(author), 'author')];
  const salts = new Map<string | null, Uint8Array>();
  const link: LinkInMaking = startLink(before.link, tx);
  let seq = before.seq;
  const saltFor = (document: string | null): Uint8Array => {
    const salt = salts.get(document) ?? saltOf(db, document);
    salts.set(document, salt);
    return salt;
  };
  return {
    db,
    author: by,
    records: new Map(),
    begun: new Set(),
    stated: new Set(),
    quotes: new Map(),
    mintSalt(document) {
      const salt = effects.randomBytes(SALT_BYTES);
      db.run(insertSalt, document, salt);
      salts.set(document, salt);
    },
    saltFor,
    enter({ kind, subject, document, payload, body }) {
      plain(subject, kind);
      seq += 1;
      const face = { seq, tx, kind, subject, document, author: by, at };
      const commitment = commitmentOf(saltFor(document), face, body ?? payload ?? '');
      db.run(insertLog, seq, tx, kind, subject, document, by, at, commitment, payload);
      link.add({ ...face, commitment });
      return seq;
    },
    entered: () => seq - before.seq,
    finish() {
      if (seq === before.seq) return { seq, transaction: before.transaction, hash: before.hash };
      const hash = link.hash();
      db.run(insertLink, tx, before.seq + 1, seq, hash);
      db.run(updateHead, seq, tx, hash);
      return { seq, transaction: tx, hash: hex(hash) };
    },
  };
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

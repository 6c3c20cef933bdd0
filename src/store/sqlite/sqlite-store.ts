import { randomBytes } from 'node:crypto';
import { once } from '../../model/index.ts';
import { hmac } from '../commitment.ts';
import type { Store, StoreEffects } from '../store.ts';
import { identifyStatement } from './admit-statement.ts';
import { appendDrafts } from './append.ts';
import { type Connection, connect } from './connection.ts';
import { asStoreFailure, isBusy } from './failure.ts';
import { readJudgements } from './judgements.ts';
import { migrate, needsMigration } from './migrations.ts';
import { rebuildProjections } from './projections.ts';
import { readDecisions, readReleases } from './read-decisions.ts';
import { readCodebook, readDocument, readDocuments, readRecords, readText } from './read-documents.ts';
import { eachStatement } from './read-statements.ts';
import { readHead, saltOf } from './transaction.ts';
import { verifyStore } from './verify.ts';
import { emptyLog, erase, isWithdrawnHash, needsErasing, withdrawDocument } from './withdraw.ts';
import { patiently, type WriteLock, writeLockOf } from './write-lock.ts';

const REAL_EFFECTS: StoreEffects = {
  now: () => new Date().toISOString(),
  randomBytes: (length) => randomBytes(length),
  lockWaitMs: 5000,
};

/**
 * Opens the store in a file and creates it when there is none; its folder must exist. Several processes may
 * have it open. An erasure that was cut short is finished first.
 * @throws AttestError STORE_NEWER, STORE_CORRUPT when the file is no store, STORE_HELD
 */
export async function openSqliteStore(file: string, effects: Partial<StoreEffects> = {}): Promise<Store> {
  const real = { ...REAL_EFFECTS, ...effects };
  try {
    const db = connect(file);
    try {
      return await opened(db, file, real);
    } catch (thrown) {
      db.close();
      throw thrown;
    }
  } catch (thrown) {
    throw asStoreFailure(thrown, file);
  }
}

async function opened(db: Connection, file: string, effects: StoreEffects): Promise<Store> {
  const lock = writeLockOf(db, file, effects.lockWaitMs);
  if (needsMigration(db, file)) await lock.write(() => migrate(db, file, effects));
  tryErasing(db);
  return storeOn(db, lock, file, effects);
}

function storeOn(db: Connection, lock: WriteLock, file: string, effects: StoreEffects): Store {
  const read = async <T>(work: () => T): Promise<T> => coded(file, work);
  const write = <T>(work: () => T, keep?: (result: T) => boolean): Promise<T> =>
    coded(file, () => lock.write(work, keep));
  return {
    append: (author, drafts) =>
      write(
        () => appendDrafts(db, effects, author, drafts),
        ({ results }) => results.some(({ added }) => added),
      ),
    identify: (statement) => read(() => identifyStatement(db, statement)),
    seal: (document, texts) =>
      read(() => {
        const salt = saltOf(db, document);
        return texts.map((text) => hmac(salt, text).toString('hex'));
      }),
    head: () =>
      read(() => {
        const { seq, transaction, hash } = readHead(db);
        return { seq, transaction, hash };
      }),
    documents: () => read(() => readDocuments(db)),
    document: (id) => read(() => readDocument(db, id)),
    text: (document, version) => read(() => readText(db, document, version)),
    records: (filter = {}) => read(() => readRecords(db, filter)),
    statements: (filter = {}) => read(() => [...eachStatement(db, filter)]),
    eachStatement: (filter = {}) => coding(file, eachStatement(db, filter)),
    decisions: (filter = {}) => read(() => readDecisions(db, filter)),
    judgements: () => read(() => readJudgements(db)),
    releases: () => read(() => readReleases(db)),
    codebook: (sha256) => read(() => readCodebook(db, sha256)),
    async withdraw(author, document, reason) {
      const withdrawal = await write(() => withdrawDocument(db, effects, author, document, reason));
      const erased = await coded(file, () => lock.alone(() => eraseNow(db, effects.lockWaitMs)));
      return { ...withdrawal, erased };
    },
    isWithdrawn: (sha256) => read(() => isWithdrawnHash(db, sha256)),
    verify: (known = []) =>
      coding(
        file,
        onSnapshot(file, (snapshot) => verifyStore(snapshot, known)),
      ),
    rebuild: () => write(() => rebuildProjections(db)),
    close: once(() => lock.alone(() => closeStore(db, lock))),
  };
}

async function coded<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw asStoreFailure(thrown, file);
  }
}

async function* coding<T>(file: string, items: Iterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (thrown) {
    throw asStoreFailure(thrown, file);
  }
}

/** Reads through a connection of its own, which sees the store as it was when reading began. */
function* onSnapshot<T>(file: string, read: (snapshot: Connection) => Generator<T>): Generator<T> {
  const snapshot = connect(file);
  snapshot.exec('BEGIN');
  try {
    yield* read(snapshot);
  } finally {
    // The driver keeps a closed connection's transaction open until its queries are collected.
    snapshot.exec('ROLLBACK');
    snapshot.close();
  }
}

/** @returns false when others read for longer than the wait */
async function eraseNow(db: Connection, waitMs: number): Promise<boolean> {
  if (needsErasing(db)) await patiently(() => erase(db), db, waitMs).catch(onlyBusy);
  return !needsErasing(db);
}

function onlyBusy(thrown: unknown): void {
  if (!isBusy(thrown)) throw thrown;
}

/** Finishes an erasure that was cut short, unless somebody else reads; then the next one to open tries. */
function tryErasing(db: Connection): void {
  if (needsErasing(db)) ignoringBusy(() => erase(db));
}

function closeStore(db: Connection, lock: WriteLock): void {
  tryErasing(db);
  ignoringBusy(() => emptyLog(db));
  db.close();
  lock.release();
}

function ignoringBusy(work: () => void): void {
  try {
    work();
  } catch (thrown) {
    onlyBusy(thrown);
  }
}

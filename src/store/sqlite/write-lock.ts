import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.ts';
import { isBusy } from './failure.ts';
import { holderNote } from './holder.ts';

const POLL_MS = 5;
const BURST = 50;
const BREATH_MS = 15;

/** The one lock of a store: writers queue here, and wait for other processes without blocking this one. */
export interface WriteLock {
  /** Runs `work` in one transaction; `keep` says whether to commit its result. Rolled back when it throws. */
  write<T>(work: () => T, keep?: (result: T) => boolean): Promise<T>;
  /** Runs `work` outside of any transaction, after the writes before it. */
  alone<T>(work: () => T | Promise<T>): Promise<T>;
  release(): void;
}

/** @param waitMs how long to wait for another process before `STORE_HELD` */
export function writeLockOf(db: Connection, file: string, waitMs: number): WriteLock {
  const holder = holderNote(file);
  let last: Promise<unknown> = Promise.resolve();
  let commits = 0;
  const queued = <T>(work: () => T | Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const begin = async () => {
    // A burst of writers would starve the other process, which can only poll.
    if (++commits % BURST === 0) await sleep(BREATH_MS);
    await patiently(() => db.exec('BEGIN IMMEDIATE'), db, waitMs);
    holder.write();
  };
  return {
    write: (work, keep = () => true) =>
      queued(async () => {
        await begin();
        return settle(db, work, keep);
      }),
    alone: queued,
    release: holder.close,
  };
}

function settle<T>(db: Connection, work: () => T, keep: (result: T) => boolean): T {
  try {
    const result = work();
    db.exec(keep(result) ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (thrown) {
    rollBack(db);
    throw thrown;
  }
}

function rollBack(db: Connection): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself (a full disk, say); the first error is the one to tell.
  }
}

/** Tries until it is not busy any more. @throws the driver's busy error when the wait is over */
export async function patiently<T>(attempt: () => T, db: Connection, waitMs: number): Promise<T> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    try {
      return unblocked(db, attempt);
    } catch (thrown) {
      if (!isBusy(thrown) || performance.now() >= deadline) throw thrown;
    }
    await sleep(POLL_MS * (0.5 + Math.random()));
  }
}

function unblocked<T>(db: Connection, attempt: () => T): T {
  db.exec('PRAGMA busy_timeout = 0');
  try {
    return attempt();
  } finally {
    db.exec('PRAGMA busy_timeout = 5000');
  }
}

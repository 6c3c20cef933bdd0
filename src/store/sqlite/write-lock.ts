import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.ts';
import { heldError, isBusy } from './failure.ts';

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
  const holder = holderNote(`${file}-holder`);
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
    await patiently(
      () => db.exec('BEGIN IMMEDIATE'),
      db,
      waitMs,
      () => heldError(file, holder.read()),
    );
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

/** Tries until it is not busy any more or the wait is over. */
export async function patiently<T>(
  attempt: () => T,
  db: Connection,
  waitMs: number,
  givenUp: () => Error,
): Promise<T> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    try {
      return unblocked(db, attempt);
    } catch (thrown) {
      if (!isBusy(thrown)) throw thrown;
      if (performance.now() >= deadline) throw givenUp();
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

/** A note beside the store of the process that took the lock last: SQLite itself does not say who holds it. */
function holderNote(path: string) {
  let fd: number | undefined;
  return {
    write: () => {
      fd ??= openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
      writeSync(fd, `${process.pid}`.padEnd(12), 0);
    },
    read: () => aliveProcess(path),
    close: () => {
      if (fd !== undefined) closeSync(fd);
      fd = undefined;
    },
  };
}

function aliveProcess(path: string): number | undefined {
  let pid: number | undefined;
  try {
    pid = Number(readFileSync(path, 'utf8').trim());
    process.kill(pid, 0);
    return pid;
  } catch (thrown) {
    const another = thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
    return another ? pid : undefined;
  }
}

import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';

/** A note beside the store of the process that took the lock last: SQLite itself does not say who holds it. */
export interface HolderNote {
  write(): void;
  close(): void;
}

export function holderNote(file: string): HolderNote {
  let fd: number | undefined;
  return {
    write: () => {
      fd ??= openSync(noteOf(file), constants.O_RDWR | constants.O_CREAT, 0o600);
      writeSync(fd, `${process.pid}`.padEnd(12), 0);
    },
    close: () => {
      if (fd !== undefined) closeSync(fd);
      fd = undefined;
    },
  };
}

/** The id of the process that took the lock of a store last, if it still runs. */
export function holderOf(file: string): number | undefined {
  let pid: number | undefined;
  try {
    pid = Number(readFileSync(noteOf(file), 'utf8').trim());
    process.kill(pid, 0);
    return pid;
  } catch (thrown) {
    const runsForAnother = thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
    return runsForAnother ? pid : undefined;
  }
}

function noteOf(file: string): string {
  return `${file}-holder`;
}

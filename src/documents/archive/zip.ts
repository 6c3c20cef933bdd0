import { AttestError } from '../../model/index.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says. No more than these are ever unpacked. */
  readonly size: number;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** An entry's bytes; null where there is none of that name. */
  read(name: string): Uint8Array | null;
}

const MOST_ENTRIES = 100_000;

/**
 * Opens a ZIP archive by its directory. Entries are unpacked one at a time, into as many bytes as the directory
 * states, so that an archive that lies about its size unpacks to a cut entry and not to a full memory.
 * @param most bytes of the largest entry that is unpacked
 * @throws AttestError DOC_UNREADABLE for a broken archive, DOC_TOO_LARGE from `read`
 */
export async function openZip(bytes: Uint8Array, most: number): Promise<Zip> {
  const { unzipSync } = await import('fflate');
  const entries: ZipEntry[] = [];
  walk(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (entries.push({ name, size: originalSize }) > MOST_ENTRIES) throw broken('too many entries');
        return false;
      },
    }),
  );
  return {
    entries,
    read: (wanted) => {
      const size = entries.find(({ name }) => name === wanted)?.size ?? 0;
      if (size > most) throw tooLarge(wanted, size, most);
      let taken = false;
      const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
        const isWanted = name === wanted && !taken && originalSize <= most;
        taken ||= isWanted;
        return isWanted;
      };
      return walk(() => unzipSync(bytes, { filter }))[wanted] ?? null;
    },
  };
}

function walk<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw thrown instanceof AttestError ? thrown : broken(thrown instanceof Error ? thrown.message : '');
  }
}

function broken(why: string): AttestError {
  return new AttestError('DOC_UNREADABLE', `the archive is broken: ${why}`);
}

function tooLarge(name: string, size: number, most: number): AttestError {
  return new AttestError('DOC_TOO_LARGE', `${name} unpacks to ${size} bytes, more than the limit of ${most}`);
}

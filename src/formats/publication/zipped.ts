import { zipSync } from 'fflate';
import type { ExportedFile } from './published-table.ts';

/** The first moment that a ZIP archive can hold. */
const EPOCH = new Date(1980, 0, 1);

/** Files as one ZIP archive, sorted by path and with fixed times: the same files give the same bytes. */
export function zipped(files: readonly ExportedFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }) => [path, bytes] as const);
  return zipSync(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))), { mtime: EPOCH });
}

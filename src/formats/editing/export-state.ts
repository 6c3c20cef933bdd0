/** What the cells of a row held when it was written: variable → a short hash of each text. */
export type ExportState = ReadonlyMap<string, readonly string[]>;

/** A row's state as text: `killed=1x9k2 place=8s0pd.1q2w3`. Empty cells are left out. */
export function exportState(cells: readonly (readonly [string, readonly string[]])[]): string {
  return cells
    .filter(([, pieces]) => pieces.length > 0)
    .map(([variable, pieces]) => `${variable}=${pieces.map(pieceHash).join('.')}`)
    .join(' ');
}

/** Reads what {@link exportState} wrote. */
export function readExportState(text: string): ExportState {
  const entries = text.split(' ').filter((entry) => entry.includes('='));
  return new Map(
    entries.map((entry) => {
      const [variable = '', hashes = ''] = entry.split('=');
      return [variable, hashes.split('.')];
    }),
  );
}

/** A hash of a text that tells an edited one from the one that was written (FNV-1a, 32 bits, base 36). */
export function pieceHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

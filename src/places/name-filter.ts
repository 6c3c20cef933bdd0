/** What a word may be: nothing known, a whole name, the first word of a longer one, or both (a sum of the two). */
export const WHOLE = 1;
export const OPENING = 2;

/**
 * A filter over names (Bloom, Space/Time Trade-offs in Hash Coding, 1970, with one hash): tells most words that begin
 * no name without taking them out of the text. May be wrong about words that begin none, never about one that does.
 */
export interface NameFilter {
  /** A sum of `WHOLE` and `OPENING`, for a stretch of text or of a folded key; capitals of ASCII count as small. */
  roleOf(text: string, start: number, end: number): number;
}

const BITS = 21;
const MASK = 2 ** BITS - 1;

/** A filter over folded names; linear in their characters. */
export function nameFilter(tables: readonly { keys(): Iterable<string> }[]): NameFilter {
  const roles = new Uint8Array(2 ** (BITS - 2));
  const set = (hash: number, role: number) => {
    const at = hash >> 2;
    roles[at] = (roles[at] ?? 0) | (role << ((hash & 3) * 2));
  };
  for (const table of tables)
    for (const key of table.keys()) {
      const space = key.indexOf(' ');
      if (space < 0) set(hashOf(key, 0, key.length), WHOLE);
      else set(hashOf(key, 0, space), OPENING);
    }
  return {
    roleOf: (text, start, end) => {
      const hash = hashOf(text, start, end);
      return ((roles[hash >> 2] ?? 0) >> ((hash & 3) * 2)) & 3;
    },
  };
}

/** FNV-1a over UTF-16 units, folded to the filter's size. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  return ((hash >>> BITS) ^ hash) & MASK;
}

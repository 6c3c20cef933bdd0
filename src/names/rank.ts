import anyAscii from 'any-ascii';
import { distance } from 'fastest-levenshtein';

/** A candidate and how likely it names the same as the query: 0 (no) to 1 (yes). */
export interface RankedName {
  readonly candidate: string;
  readonly score: number;
}

/**
 * How likely two written names mean the same: 0 to 1, symmetric. Any scripts, any order of words.
 */
export function compareNames(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : 1 - distance(left, right) / longest;
}

/**
 * Candidates by how likely they name the same as the query, best first; equal scores by code points of the name.
 */
export function rankNames(query: string, candidates: readonly string[]): RankedName[] {
  return candidates
    .map((candidate) => ({ candidate, score: compareNames(query, candidate) }))
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1));
}

function plain(name: string): string {
  return anyAscii(name.normalize('NFC')).toLowerCase();
}

import { evidenceOf } from './evidence.ts';
import { type PreparedName, prepareName } from './prepared-name.ts';

/** A candidate and how likely it names the same as the query: 0 (no) to 1 (yes), .5 and above meaning yes. */
export interface RankedName {
  readonly candidate: string;
  readonly score: number;
}

/**
 * How likely two written names mean the same: 0 to 1, .5 and above meaning yes; symmetric. Any scripts, any order of
 * words, French, Spanish and English romanisations, acronyms. A name without letters is like nothing.
 */
export function compareNames(a: string | PreparedName, b: string | PreparedName): number {
  return scoreOf(evidenceOf(prepared(a), prepared(b)));
}

/**
 * Candidates by how likely they name the same as the query, best first; equal scores by the name's UTF-16 units.
 */
export function rankNames(
  query: string | PreparedName,
  candidates: readonly (string | PreparedName)[],
): RankedName[] {
  const wanted = prepared(query);
  return candidates
    .map((candidate) => {
      const name = prepared(candidate);
      return { candidate: name.written, score: scoreOf(evidenceOf(wanted, name)) };
    })
    .sort((a, b) => b.score - a.score || order(a.candidate, b.candidate));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function prepared(name: string | PreparedName): PreparedName {
  return typeof name === 'string' ? prepareName(name) : name;
}

/** The logistic curve; flat enough that two good candidates keep different scores. */
function scoreOf(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence / 2));
}

import { compareTokenLists } from './compare-prepared.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';

/** A name made ready for comparing with many others. */
export interface PreparedName {
  readonly written: string;
  readonly tokens: readonly NameToken[];
}

/** A candidate and how likely it names the same as the query: 0 (no) to 1 (yes), .5 and above meaning yes. */
export interface RankedName {
  readonly candidate: string;
  readonly score: number;
}

export function prepareName(written: string): PreparedName {
  return { written, tokens: nameTokens(written) };
}

/**
 * How likely two written names mean the same: 0 to 1, .5 and above meaning yes; symmetric. Any scripts, any order of
 * words. A name without letters is like nothing.
 */
export function compareNames(a: string | PreparedName, b: string | PreparedName): number {
  return scoreOf(evidence(prepared(a), prepared(b)));
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
      return { candidate: name.written, score: scoreOf(evidence(wanted, name)) };
    })
    .sort(
      (a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : a.candidate > b.candidate ? 1 : 0),
    );
}

function prepared(name: string | PreparedName): PreparedName {
  return typeof name === 'string' ? prepareName(name) : name;
}

function evidence(a: PreparedName, b: PreparedName): number {
  return compareTokenLists(a.tokens, b.tokens);
}

/** The logistic curve; flat enough that two good candidates keep different scores. */
function scoreOf(value: number): number {
  return 1 / (1 + Math.exp(-value / 2));
}

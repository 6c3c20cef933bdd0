import { compareTokenLists } from './compare-token-lists.ts';
import type { PreparedName } from './prepared-name.ts';

/** Both are known names of organisations or places: of one in common, or of none. */
const KNOWN = { same: 8, other: -4 };
/** One is an acronym of the other's words, by its number of letters. */
const ACRONYM: Readonly<Record<number, number>> = { 2: 0.5, 3: 2.5, 4: 4, 5: 5 };
const DIGITS = { missing: -2, other: -12 };
const LONGEST = 5;

/** Evidence that two names are one, above 0 for, below 0 against; without bounds. Symmetric. */
export function evidenceOf(a: PreparedName, b: PreparedName): number {
  const letters = compareTokenLists(a.tokens, b.tokens) + digitEvidence(a.digits, b.digits);
  const known = a.known();
  if (known.length > 0) {
    const others = b.known();
    if (known.some((id) => others.includes(id))) return Math.max(letters, 0) + KNOWN.same;
    if (others.length > 0) return Math.min(letters, 0) + KNOWN.other;
  }
  return Math.max(letters, acronymEvidence(a, b), acronymEvidence(b, a));
}

/** Numbers in names are never spellings of each other. */
function digitEvidence(a: string, b: string): number {
  if (a === b) return 0;
  return a === '' || b === '' ? DIGITS.missing : DIGITS.other;
}

function acronymEvidence(short: PreparedName, long: PreparedName): number {
  if (short.tokens.length > 1 || long.tokens.length < 2) return Number.NEGATIVE_INFINITY;
  const acronym = short.acronym();
  if (acronym === null || !long.initials().includes(acronym)) return Number.NEGATIVE_INFINITY;
  return ACRONYM[Math.min(acronym.length, LONGEST)] ?? Number.NEGATIVE_INFINITY;
}

import { alignLetters } from './letters/align-letters.ts';
import { LETTERS } from './letters/letter-table.ts';
import { ARABIC_COSTS } from './sounds/arabic-costs.ts';
import { editDistance } from './sounds/edit-costs.ts';
import { LATIN_COSTS } from './sounds/latin-costs.ts';
import type { Word } from './word.ts';

/** Both words write known names: one of them in common, or none. */
const KNOWN = { same: 1.5, least: 2.5, other: -4 };
const IDENTICAL = 3;
/** Within a script: how much of what a word weighs may be spent on confusions, and how fast more of them tells. */
const ALLOWED = { latin: 0.175, arabic: 0.18 };
const WITHIN = 3;
/** Across scripts: what is asked of an alignment, as a share of the best that there could be. */
const ACROSS = { scale: 1, share: 0.3, least: 0 };

/**
 * Evidence that two words are one name's: above 0 for, below 0 against, in units that add up over a name's words.
 * Symmetric.
 */
export function compareWords(a: Word, b: Word): number {
  const letters = compareLetters(a, b);
  if (a.letters === b.letters) return letters + IDENTICAL;
  if (a.known.length === 0 || b.known.length === 0) return letters;
  const isSame = a.known.some((name) => b.known.includes(name));
  return isSame ? Math.max(letters + KNOWN.same, KNOWN.least) : letters + KNOWN.other;
}

function compareLetters(a: Word, b: Word): number {
  if (a.script === b.script) return compareWithin(a, b);
  return a.script === 'arabic' ? compareAcross(a, b) : compareAcross(b, a);
}

function compareAcross(arabic: Word, latin: Word): number {
  const [a, l] = [arabic.across(), latin.across()];
  const score = alignLetters(LETTERS, a.codes, a.rest, l.codes);
  return ACROSS.scale * (score - (ACROSS.share * ((a.rest[0] ?? 0) + (l.rest[0] ?? 0))) / 2 - ACROSS.least);
}

function compareWithin(a: Word, b: Word): number {
  const [left, right] = [a.within(), b.within()];
  const costs = a.script === 'arabic' ? ARABIC_COSTS : LATIN_COSTS;
  const allowed = (ALLOWED[a.script] * (left.weight + right.weight)) / 2;
  return WITHIN * (allowed - editDistance(costs, left.sounds, right.sounds));
}

import { compareTokens } from './compare-tokens.ts';
import type { NameToken } from './name-tokens.ts';
import { wordOf } from './word.ts';

/** The words of one name against those of another. */
interface Matching {
  readonly evidence: number;
  readonly pairs: readonly (readonly [number, number])[];
}

/** One word that contradicts tells no more than this. */
const WORST = -6;
/** Below this, words that belong to each other's place make the names different, however well the others fit. */
const CONTRADICTS = -3;
/** A word that only one of the names has: a middle name left out, or all but the family name. */
const LEFT_OUT = { one: -0.8, more: -2 };
const OTHER_ORDER = -0.5;

/**
 * Evidence that two names are one, above 0 for, below 0 against: words paired so that the evidence is most, in any
 * order; words that one name leaves out; two words of one name written as one in the other.
 */
export function compareTokenLists(a: readonly NameToken[], b: readonly NameToken[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return Number.NEGATIVE_INFINITY;
  const [first, second] = [few[0], many[0]];
  if (many.length === 1 && first && second) return compareTokens(first, second);
  const apart = evidenceOf(few, many);
  if (few.length === many.length) return apart;
  return Math.max(apart, ...many.slice(1).map((_, i) => evidenceOf(few, joinedAt(many, i))));
}

/** With words `i` and `i + 1` written as one. */
function joinedAt(tokens: readonly NameToken[], i: number): NameToken[] {
  const [left, right] = [tokens[i], tokens[i + 1]];
  if (!left || !right || left.whole.script !== right.whole.script) return [...tokens];
  const letters = left.whole.letters + right.whole.letters;
  const core = right.core ? wordOf(left.whole.script, left.whole.letters + right.core.letters) : null;
  const particle = core ? ('article' as const) : null;
  const joined: NameToken = { kind: 'word', whole: wordOf(left.whole.script, letters), core, particle };
  return [...tokens.slice(0, i), joined, ...tokens.slice(i + 2)];
}

function evidenceOf(few: readonly NameToken[], many: readonly NameToken[]): number {
  const { evidence, pairs } = matched(few, many);
  const paired = new Set(pairs.map(([, j]) => j));
  const surplus = many.filter((token, j) => !paired.has(j) && token.kind !== 'light').length;
  const strong = pairs.filter(([i]) => few[i]?.kind === 'word').length;
  const inOrder = pairs.every(([i, j]) => pairs.every(([x, y]) => i >= x || j <= y));
  return evidence + surplus * (strong > 1 ? LEFT_OUT.one : LEFT_OUT.more) + (inOrder ? 0 : OTHER_ORDER);
}

/** Pairs taken one after the other, the strongest first. */
function matched(few: readonly NameToken[], many: readonly NameToken[]): Matching {
  const cells = few
    .flatMap((x, i) => many.map((y, j) => ({ i, j, value: compareTokens(x, y) })))
    .sort((x, y) => y.value - x.value);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  let evidence = 0;
  let worst = 0;
  for (const { i, j, value } of cells) {
    if (rows.has(i) || columns.has(j)) continue;
    rows.add(i);
    columns.add(j);
    pairs.push([i, j]);
    evidence += Math.max(WORST, value);
    worst = Math.min(worst, value);
  }
  return { evidence: worst < CONTRADICTS ? Math.min(evidence, worst / 2) : evidence, pairs };
}

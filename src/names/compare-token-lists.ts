import { compareTokens } from './compare-tokens.ts';
import { areFarApart } from './consonant-mask.ts';
import type { NameToken } from './name-tokens.ts';
import { wordOf } from './word.ts';

/** One word that contradicts tells no more than this. */
const WORST = -6;
/** Below this, words that take each other's place make the names different, however well the others fit. */
const CONTRADICTS = -3;
/** A word that only one of the names has: a middle name left out, or all but the family name. */
const LEFT_OUT = { one: -0.8, more: -2 };
/** No word fits: initials alone say nothing. */
const UNGROUNDED = -4;
const OTHER_ORDER = -0.5;

/** Evidence for words `i` of one name and `j` of another. */
interface Cell {
  readonly i: number;
  readonly j: number;
  readonly value: number;
}

/**
 * Evidence that two names are one, above 0 for, below 0 against: words paired so that the evidence is most, in any
 * order; words that one name leaves out; two words of one name written as one in the other.
 */
export function compareTokenLists(a: readonly NameToken[], b: readonly NameToken[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const [first, second] = [few[0], many[0]];
  if (!first || !second) return Number.NEGATIVE_INFINITY;
  if (many.length === 1) return compareTokens(first, second);
  const cells = cellsOf(few, many);
  const isSameLength = few.length === many.length;
  if (isSameLength && cells.every(({ value }) => value <= 0)) return WORST * few.length;
  const apart = evidenceOf(few, many, cells);
  if (isSameLength) return apart;
  const joins = few.flatMap((x, i) => many.slice(1).map((_, j) => joinedEvidence(few, many, cells, x, i, j)));
  return Math.max(apart, ...joins);
}

function cellsOf(few: readonly NameToken[], many: readonly NameToken[]): Cell[] {
  const cells: Cell[] = [];
  for (const [i, x] of few.entries())
    for (const [j, y] of many.entries()) cells.push({ i, j, value: cellOf(x, y) });
  return cells;
}

function cellOf(x: NameToken, y: NameToken): number {
  if (x.kind === 'word' && y.kind === 'word' && areFarApart(x.whole.mask, y.whole.mask)) return WORST;
  return Math.max(WORST, compareTokens(x, y));
}

/** With words `j` and `j + 1` of the longer name written as one, where word `i` of the other may be that one. */
function joinedEvidence(
  few: readonly NameToken[],
  many: readonly NameToken[],
  cells: readonly Cell[],
  x: NameToken,
  i: number,
  j: number,
): number {
  const joined = joinedAt(many, j, x);
  if (!joined) return Number.NEGATIVE_INFINITY;
  const value = cellOf(x, joined);
  if (value <= 0) return Number.NEGATIVE_INFINITY;
  const kept = cells
    .filter((cell) => cell.i !== i && cell.j !== j && cell.j !== j + 1)
    .map((cell) => (cell.j > j ? { ...cell, j: cell.j - 1 } : cell));
  return evidenceOf(few, [...many.slice(0, j), joined, ...many.slice(j + 2)], [...kept, { i, j, value }]);
}

/** Words `j` and `j + 1` as one; null where that would be nothing like as long as the other name's word. */
function joinedAt(many: readonly NameToken[], j: number, x: NameToken): NameToken | null {
  const [left, right] = [many[j], many[j + 1]];
  if (!left || !right || left.whole.script !== right.whole.script) return null;
  const { script, letters } = left.whole;
  const length = letters.length + right.whole.letters.length;
  const other = x.whole.letters.length;
  const slack = x.whole.script === script ? 3 : Math.max(length, other) / 2;
  if (Math.abs(length - other) > slack) return null;
  const whole = wordOf(script, letters + right.whole.letters);
  const core = right.core ? wordOf(script, letters + right.core.letters) : null;
  return { kind: 'word', whole, core, particle: core ? 'article' : null };
}

/** Pairs taken one after the other, the strongest first; then what is left over. */
function evidenceOf(few: readonly NameToken[], many: readonly NameToken[], cells: readonly Cell[]): number {
  const pairs = matched(cells);
  const sum = pairs.reduce((all, { value }) => all + value, 0);
  const worst = pairs.reduce((least, { value }) => Math.min(least, value), 0);
  const isGrounded = pairs.some(
    ({ i, j, value }) => value > 0 && few[i]?.kind === 'word' && many[j]?.kind === 'word',
  );
  const evidence = Math.min(sum, worst < CONTRADICTS ? worst / 2 : sum, isGrounded ? sum : UNGROUNDED);
  const paired = new Set(pairs.map(({ j }) => j));
  const surplus = many.length - paired.size;
  const strong = pairs.filter(({ i }) => few[i]?.kind === 'word').length;
  const inOrder = pairs.every((x) => pairs.every((y) => x.i >= y.i || x.j <= y.j));
  return evidence + surplus * (strong > 1 ? LEFT_OUT.one : LEFT_OUT.more) + (inOrder ? 0 : OTHER_ORDER);
}

function matched(cells: readonly Cell[]): Cell[] {
  const pairs: Cell[] = [];
  for (const cell of [...cells].sort((x, y) => y.value - x.value))
    if (!pairs.some(({ i, j }) => i === cell.i || j === cell.j)) pairs.push(cell);
  return pairs;
}

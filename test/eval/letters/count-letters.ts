import { ARABIC_CLUSTER, LATIN_CLUSTER } from '../../../src/names/letters/letter-model.ts';
import type { NamePair } from './name-pairs.ts';

/** How likely each pair of clusters is, all pairs together being 1; keys are `arabic:latin`. */
export type LetterChances = ReadonlyMap<string, number>;

const ROUNDS = 14;
/** Pairs expected fewer times than this in all the names are dropped. */
const RARE = 3;
/** How often a correspondence that is known beforehand counts beside those that are seen. */
const KNOWN_WEIGHT = 3;

/** Romanisations of single letters by French, Spanish, English and German habits: known before any name is seen. */
const KNOWN =
  `ا:a ا:e ا:aa ا:i ا:o ا:u أ:a أ:e أ:o أ:u إ:i إ:e إ:y آ:a آ:aa ى:a ى:i ى:y ى:ee ى:e ب:b ب:p ب:bb ت:t ت:tt
ث:th ث:t ث:s ج:j ج:dj ج:g ج:dg ج:gu ح:h خ:kh خ:j خ:h خ:x خ:ch د:d د:dd ذ:dh ذ:d ذ:th ذ:z ر:r ر:rr ز:z ز:zz ز:s
س:s س:ss س:c س:z ش:sh ش:ch ش:sch ش:x ش:s ص:s ص:ss ص:c ض:d ض:dh ض:th ض:z ط:t ط:tt ظ:z ظ:dh ظ:d ظ:th ع:a ع:e ع:i
ع:aa ع:o ع:u غ:gh غ:g غ:r غ:rh ف:f ف:v ف:ff ف:ph ق:q ق:k ق:c ق:g ق:gu ق:qu ق:kk ك:k ك:c ك:kk ك:q ك:ck ك:ch ل:l
ل:ll م:m م:mm ن:n ن:nn ه:h ه:e و:w و:ou و:u و:o و:v و:oo ي:y ي:i ي:ee ي:ei ي:ai ي:e ة:a ة:ah ة:at ة:e ة:eh ة:et
ء:a ء:e ء:i ء:u`.split(/\s+/);

/**
 * Expectation maximisation over all alignments of the pairs (many-to-many alignment, Jiampojamarn et al. 2007): from
 * counts that only say which clusters may meet to chances that make the names as likely as can be.
 */
export function countLetters(pairs: readonly NamePair[]): LetterChances {
  let chances: LetterChances | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = new Map<string, number>();
    for (const pair of pairs) addCounts(counts, pair, chances);
    chances = shares(counts, round < 3 ? 0.01 : Math.min(RARE, (RARE * (round - 2)) / 4));
  }
  return chances ?? new Map();
}

function shares(counts: Map<string, number>, least: number): LetterChances {
  for (const key of KNOWN) counts.set(key, (counts.get(key) ?? 0) + KNOWN_WEIGHT);
  const kept = [...counts].filter(([, count]) => count >= least);
  const all = kept.reduce((sum, [, count]) => sum + count, 0);
  return new Map(kept.map(([key, count]) => [key, count / all]));
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly chance: number;
}

/** Adds how often each pair of clusters is expected in the alignments of one name (forward–backward). */
function addCounts(counts: Map<string, number>, pair: NamePair, chances: LetterChances | null): void {
  const [arabic, latin] = [`^${pair.arabic}$`, `^${pair.latin}$`];
  const steps = stepsOf(arabic, latin, chances);
  const cells = (arabic.length + 1) * (latin.length + 1);
  const forward = new Float64Array(cells);
  const backward = new Float64Array(cells);
  forward[0] = 1;
  backward[cells - 1] = 1;
  for (const { from, to, chance } of steps) forward[to] = (forward[to] ?? 0) + (forward[from] ?? 0) * chance;
  for (const { from, to, chance } of [...steps].reverse())
    backward[from] = (backward[from] ?? 0) + (backward[to] ?? 0) * chance;
  const whole = backward[0] ?? 0;
  if (whole === 0) return;
  for (const { from, to, key, chance } of steps) {
    const share = ((forward[from] ?? 0) * chance * (backward[to] ?? 0)) / whole;
    if (share > 1e-6) counts.set(key, (counts.get(key) ?? 0) + share);
  }
}

/** Every pair of clusters that may stand at every pair of places, in an order in which no step comes too early. */
function stepsOf(arabic: string, latin: string, chances: LetterChances | null): Step[] {
  const width = latin.length + 1;
  const steps: Step[] = [];
  for (let i = 0; i <= arabic.length; i += 1)
    for (let j = 0; j <= latin.length; j += 1)
      for (const [a, l] of SIZES) {
        if (i + a > arabic.length || j + l > latin.length) continue;
        const [x, y] = [arabic.slice(i, i + a), latin.slice(j, j + l)];
        const key = `${x}:${y}`;
        const chance = chances ? (chances.get(key) ?? 0) : firstChance(x, y);
        if (chance > 0) steps.push({ from: i * width + j, to: (i + a) * width + j + l, key, chance });
      }
  return steps;
}

/** Sizes of clusters that may meet: a Latin letter alone, an Arabic letter alone, one or two with one to four. */
const SIZES: readonly (readonly [number, number])[] = [
  [0, 1],
  ...Array.from({ length: LATIN_CLUSTER + 1 }, (_, l) => [1, l] as const),
  ...Array.from({ length: LATIN_CLUSTER }, (_, l) => [ARABIC_CLUSTER, l + 1] as const),
];

/** Edges meet edges only; letter for letter is likeliest. */
function firstChance(x: string, y: string): number {
  const edges = (cluster: string) => `${cluster.startsWith('^')}${cluster.endsWith('$')}`;
  if (edges(x) !== edges(y)) return 0;
  return x.length === 1 && y.length === 1 ? 1e-2 : 1e-3 * 0.1 ** Math.max(0, x.length + y.length - 2);
}

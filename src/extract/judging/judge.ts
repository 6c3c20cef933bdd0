import { once } from '../../model/index.ts';
import { sigmoid } from '../learning/linear.ts';
import weights from './weights.json' with { type: 'json' };

/** A logistic regression over named features that hold or do not. */
export interface Judge {
  readonly constant: number;
  readonly weights: ReadonlyMap<string, number>;
}

export type Judges = ReadonlyMap<string, Judge>;

/** Judges as they are written: what they were taught, and of each feature the judges that it counts for, with its weight. */
export interface JudgesFile {
  readonly taught: { readonly documents: number; readonly events: number };
  readonly judges: readonly string[];
  readonly constants: readonly number[];
  /** Pairs one behind the other: a judge, as its place in the list, and a weight. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The judges that Attest comes with, by name: `event`, types, and the variables of which they add values. */
export const theJudges: () => Judges = once(() => readJudges(weights));

export function readJudges({ judges, constants, weights: rows }: JudgesFile): Judges {
  const own = judges.map(() => new Map<string, number>());
  for (const [feature, row] of Object.entries(rows))
    for (let i = 0; i < row.length; i += 2) own[row[i] ?? -1]?.set(feature, row[i + 1] ?? 0);
  return new Map(
    judges.map((name, i) => [name, { constant: constants[i] ?? 0, weights: own[i] ?? new Map() }]),
  );
}

const SMALLEST = 0.02;

/** As a file: equal judges give equal bytes; weights that hardly count are left out. */
export function writeJudges(judges: Judges, taught: JudgesFile['taught']): JudgesFile {
  const names = [...judges.keys()].sort();
  const rows: Record<string, number[]> = {};
  for (const [i, name] of names.entries())
    for (const [feature, weight] of judges.get(name)?.weights ?? [])
      if (Math.abs(weight) >= SMALLEST) rows[feature] = [...(rows[feature] ?? []), i, hundredths(weight)];
  const sorted = Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    taught,
    judges: names,
    constants: names.map((name) => hundredths(judges.get(name)?.constant ?? 0)),
    weights: Object.fromEntries(sorted),
  };
}

function hundredths(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/**
 * How likely something is what its judge was taught to tell, from 0 to 1.
 * @param shared lists of features that come again and again, the same objects: each is added up once for a judge
 */
export function likelihood(
  judge: Judge,
  features: readonly string[],
  shared: readonly (readonly string[])[] = [],
): number {
  let score = judge.constant + sumOf(judge, features);
  for (const list of shared) score += knownSum(judge, list);
  return sigmoid(score);
}

function sumOf({ weights: own }: Judge, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += own.get(feature) ?? 0;
  return sum;
}

const SUMS = new WeakMap<readonly string[], Map<Judge, number>>();

function knownSum(judge: Judge, list: readonly string[]): number {
  let sums = SUMS.get(list);
  if (!sums) {
    sums = new Map();
    SUMS.set(list, sums);
  }
  let sum = sums.get(judge);
  if (sum === undefined) {
    sum = sumOf(judge, list);
    sums.set(judge, sum);
  }
  return sum;
}

import type { Author, Judgement, Sameness } from '../model/index.ts';
import { alone } from './groups.ts';

/** A judgement with who made it, in the order in which they were made. */
export interface SignedJudgement extends Judgement {
  readonly author: Author;
  /** Its entry in the log. */
  readonly seq: number;
}

/** What holds for a pair of records now, and who says so. */
export interface PairVerdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: Exclude<Sameness, 'reopen'>;
  readonly score: number | null;
  readonly fields: Judgement['fields'];
  readonly author: Author;
  readonly seq: number;
}

/**
 * What holds for each judged pair: the last judgement that was not taken back, a person's before the program's.
 * @param judgements in the order in which they were made
 */
export function pairVerdicts(judgements: readonly SignedJudgement[]): PairVerdict[] {
  const lastOfEach = new Map<string, SignedJudgement>();
  for (const judgement of judgements) {
    const key = `${judgement.a} ${judgement.b} ${judgement.author.kind}:${judgement.author.id}`;
    lastOfEach.delete(key);
    if (judgement.verdict !== 'reopen') lastOfEach.set(key, judgement);
  }
  const standing = new Map<string, PairVerdict>();
  for (const { verdict, ...judgement } of lastOfEach.values()) {
    const key = `${judgement.a} ${judgement.b}`;
    const before = standing.get(key);
    if (verdict === 'reopen' || (before && isPerson(before) && !isPerson(judgement))) continue;
    standing.set(key, { ...judgement, verdict });
  }
  return [...standing.values()];
}

function isPerson({ author }: { readonly author: Author }): boolean {
  return author.kind === 'coder';
}

/**
 * Groups records by the verdicts on pairs of them. What people joined goes first, then what the program joined, the
 * surest first; a chain never brings together two records that were judged not the same. A group is known by its
 * earliest record, so its id stays when later records join it. The order of the verdicts changes nothing.
 * @param records ids in the order in which they came; those in no pair are groups of their own
 * @returns record → id of its group
 */
export function judgedClusters(
  records: readonly string[],
  verdicts: readonly PairVerdict[],
): ReadonlyMap<string, string> {
  const groups = alone(records);
  const known = verdicts.filter(({ a, b }) => groups.heads.has(a) && groups.heads.has(b));
  const apart = partnersOf(known.filter(({ verdict }) => verdict === 'not_same'));
  for (const { a, b } of known.filter(({ verdict }) => verdict === 'same').sort(strongerFirst))
    groups.join(a, b, (some, others) => !forbids(some, others, apart));
  return groups.heads;
}

function strongerFirst(a: PairVerdict, b: PairVerdict): number {
  return (
    Number(isPerson(b)) - Number(isPerson(a)) ||
    (b.score ?? 0) - (a.score ?? 0) ||
    (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)
  );
}

function partnersOf(pairs: readonly PairVerdict[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    partners.set(one, (partners.get(one) ?? new Set<string>()).add(other));
  for (const { a, b } of pairs) {
    add(a, b);
    add(b, a);
  }
  return partners;
}

function forbids(
  some: readonly string[],
  others: readonly string[],
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  const among = new Set(many);
  return few.some((id) => [...(apart.get(id) ?? [])].some((other) => among.has(other)));
}

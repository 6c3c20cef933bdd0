import { compareNames, prepareName, rankNames } from '../../src/names/index.ts';
import { isHeldOut, type NamePair, readPairs, seeded } from './letters/name-pairs.ts';

const CANDIDATES = 1000;

export interface NameScore {
  readonly queries: number;
  /** Shares of queries whose own writing came first. */
  readonly toLatin: number;
  readonly toArabic: number;
  /** The same pairs: shares that score .5 and above; and of the likeliest wrong candidates. */
  readonly sameAbove: number;
  readonly wrongAbove: number;
  readonly comparisonsPerCpuSecond: number;
  readonly errors: readonly string[];
}

/**
 * R@1 on the held-out quarter of the name pairs: each name among 999 others of the same quarter, drawn anew for each
 * query, in both directions.
 * @param limit at most so many queries
 */
export function scoreNames(file: string, limit = Number.POSITIVE_INFINITY): NameScore {
  const pairs = readPairs(file).filter(isHeldOut);
  const prepared = new Map(
    pairs.flatMap(({ writtenArabic, writtenLatin }) =>
      [writtenArabic, writtenLatin].map((name) => [name, prepareName(name)] as const),
    ),
  );
  const pick = seeded(11);
  const errors: string[] = [];
  const tally = { toLatin: 0, toArabic: 0, sameAbove: 0, wrongAbove: 0 };
  const started = process.cpuUsage().user;
  const queries = pairs.slice(0, limit);
  for (const pair of queries) {
    if (compareNames(pair.writtenArabic, pair.writtenLatin) >= 0.5) tally.sameAbove += 1;
    for (const [direction, from, to] of DIRECTIONS) {
      const candidates = [pair[to], ...others(pairs, pair, pick).map((other) => other[to])];
      const [best, next] = rankNames(
        pair[from],
        candidates.map((name) => prepared.get(name) ?? name),
      );
      if (best?.candidate === pair[to]) tally[direction] += 1;
      else errors.push(`${pair[from]} ${pair[to]}: ${best?.candidate} ${best?.score.toFixed(2)}`);
      const wrong = best?.candidate === pair[to] ? next : best;
      if ((wrong?.score ?? 0) >= 0.5) tally.wrongAbove += 1;
    }
  }
  const seconds = (process.cpuUsage().user - started) / 1e6;
  const share = (count: number, of = queries.length) => count / of;
  return {
    queries: queries.length,
    toLatin: share(tally.toLatin),
    toArabic: share(tally.toArabic),
    sameAbove: share(tally.sameAbove),
    wrongAbove: share(tally.wrongAbove, 2 * queries.length),
    comparisonsPerCpuSecond: Math.round((2 * CANDIDATES * queries.length) / seconds),
    errors,
  };
}

const DIRECTIONS = [
  ['toLatin', 'writtenArabic', 'writtenLatin'],
  ['toArabic', 'writtenLatin', 'writtenArabic'],
] as const;

function others(pairs: readonly NamePair[], own: NamePair, pick: (limit: number) => number): NamePair[] {
  const drawn = new Set<NamePair>();
  while (drawn.size < CANDIDATES - 1) {
    const other = pairs[pick(pairs.length)];
    if (other && other.latin !== own.latin && other.arabic !== own.arabic) drawn.add(other);
  }
  return [...drawn];
}

import type { Comparator, Comparison, Frequency, ReportFacts } from './report.ts';

/** Share of runs of four words from which on one text is a copy or a rewrite of the other. */
export const COPIED = 0.3;

/** The share of the shorter passage's runs of four words that the other has too, from 0 to 1. */
export function sharedRuns(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size < 8) return 0;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / few.size;
}

/** How alike two passages are in words, from 0 to 1, each word weighed by how rare it is in the collection. */
export type Likeness = (a: ReportFacts, b: ReportFacts) => number;

export function likenessBy(frequency: Frequency): Likeness {
  const weigh = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum - Math.log(frequency(word)), 0);
  return (a, b) => {
    const shared = [...a.words].filter((word) => b.words.has(word));
    return weigh(shared) / Math.max(1e-9, Math.min(weigh(a.words), weigh(b.words)));
  };
}

/** How often unrelated passages are that alike, where the collection does not show it. */
const BY_CHANCE = { alike: 0.02, somewhat: 0.12, unlike: 0.86 } as const;
/** Pairs that these count for. */
const STRENGTH = 40;

/**
 * Compares the wording of two passages in one language: copied, alike in rare words, or unlike.
 * @param strangers pairs of two events for certain, which show how alike reports of one country are in any case
 */
export function wordComparator(
  likeness: Likeness,
  strangers: readonly (readonly [ReportFacts, ReportFacts])[],
): Comparator {
  const levels = strangers.filter(([a, b]) => areComparable(a, b)).map(([a, b]) => levelOf(likeness(a, b)));
  const seen = (level: keyof typeof BY_CHANCE) => levels.filter((one) => one === level).length;
  const chanceOf = (level: keyof typeof BY_CHANCE) =>
    (BY_CHANCE[level] * STRENGTH + seen(level)) / (STRENGTH + levels.length);
  const chances = { alike: chanceOf('alike'), somewhat: chanceOf('somewhat'), unlike: chanceOf('unlike') };
  return (a, b) => {
    if (!areComparable(a, b)) return null;
    if (sharedRuns(a.shingles, b.shingles) >= COPIED) return { level: 'copied', chance: 0.002 };
    const level = levelOf(likeness(a, b));
    return { level, chance: chances[level] };
  };
}

function areComparable(a: ReportFacts, b: ReportFacts): boolean {
  return a.report.language === b.report.language && a.words.size >= 8 && b.words.size >= 8;
}

function levelOf(likeness: number): keyof typeof BY_CHANCE {
  if (likeness >= 0.35) return 'alike';
  return likeness >= 0.2 ? 'somewhat' : 'unlike';
}

/** Figures of two digits and more that both passages give, in whatever language. */
export function figureComparator(frequency: Frequency): Comparator {
  return (a, b): Comparison | null => {
    if (a.figures.size === 0 || b.figures.size === 0) return null;
    const [rarest] = [...a.figures]
      .filter((n) => b.figures.has(n))
      .map(frequency)
      .sort((x, y) => x - y);
    return rarest === undefined
      ? { level: 'none_shared', chance: 0.8 }
      : { level: 'shared', chance: Math.min(1, rarest * 4) };
  };
}

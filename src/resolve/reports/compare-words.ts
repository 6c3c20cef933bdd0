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

/** Compares the wording of two passages in one language: copied, alike in rare words, or unlike. */
export function wordComparator(frequency: Frequency): Comparator {
  return (a, b) => {
    if (a.report.language !== b.report.language || a.words.size < 8 || b.words.size < 8) return null;
    if (sharedRuns(a.shingles, b.shingles) >= COPIED) return { level: 'copied', chance: 0.002 };
    const likeness = rareOverlap(a, b, frequency);
    if (likeness >= 0.35) return { level: 'alike', chance: 0.02 };
    return likeness >= 0.2 ? { level: 'somewhat', chance: 0.12 } : { level: 'unlike', chance: 0.86 };
  };
}

/** Overlap of words, each weighed by how rare it is in the collection. */
function rareOverlap(a: ReportFacts, b: ReportFacts, frequency: Frequency): number {
  const weigh = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum - Math.log(frequency(word)), 0);
  const shared = [...a.words].filter((word) => b.words.has(word));
  return weigh(shared) / Math.max(1e-9, Math.min(weigh(a.words), weigh(b.words)));
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

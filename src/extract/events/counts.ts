import { type Count, exactly } from '../../model/index.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import type { Binding } from './bindings.ts';

/** A count with the tokens that say it. */
export interface CountPart extends TokenSpan {
  readonly count: Count;
  readonly sentence: SentenceReading;
}

/** A count, with what was added up to it where it is a sum. */
export interface CountFinding extends CountPart {
  readonly parts: readonly CountPart[];
}

type Countable = Pick<PeopleGroup, 'count'> & Partial<Pick<PeopleGroup, 'placed'>>;

/** The sum of groups that one act befell ("five women and three men"), or null when none is counted. */
export function countOf(people: readonly Countable[]): Count | null {
  const counts = countsOf(people);
  const [only, ...others] = counts;
  const apart = people.every(({ count, placed }) => count === null || placed === true);
  if (!only || others.length === 0 || (!apart && isSum(only, others))) return only ?? null;
  const sum = (of: (count: Count) => number | null): number | null =>
    counts.reduce<number | null>((total, count) => addUp(total, of(count)), 0);
  const qualifier = counts.find((count) => count.qualifier !== null)?.qualifier ?? null;
  return {
    low: sum(({ low }) => low),
    best: sum(({ best }) => best),
    high: sum(({ high }) => high),
    qualifier,
  };
}

function countsOf(people: readonly Countable[]): Count[] {
  const counts: Count[] = [];
  for (const { count } of people) if (count) counts.push(count);
  return counts;
}

/** "Twelve people, four women and eight men": the parts stand beside the whole. */
function isSum(whole: Count, parts: readonly Count[]): boolean {
  return parts.length > 1 && parts.reduce((sum, { best }) => sum + (best ?? 0), 0) === whole.best;
}

function addUp(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

const MAIN: readonly Act[] = ['arrest', 'kill', 'kidnap'];

/** The exact number of people arrested, killed or kidnapped in the first binding that counts them, or null. */
export function exactCount(bindings: readonly Binding[]): number | null {
  for (const { people, act } of bindings) {
    if (!MAIN.includes(act.term.act)) continue;
    const count = countOf(people);
    if (count?.best !== undefined && count.best !== null) return count.best;
  }
  return null;
}

/** As {@link exactCount}, with "more than 100" as 100. */
export function anyCount(bindings: readonly Binding[]): number | null {
  const main = bindings.filter(({ act }) => MAIN.includes(act.term.act));
  const [count] = main.flatMap(({ people }) => countOf(people) ?? []);
  return count ? (count.best ?? count.low ?? count.high) : null;
}

/** The tokens from the act to its people, whichever comes first. */
export function bindingSpan(binding: Binding): TokenSpan {
  const { act, people } = binding;
  return {
    first: Math.min(act.first, ...people.map(({ first }) => first)),
    last: Math.max(act.last, ...people.map(({ last }) => last)),
  };
}

interface Weighed extends CountFinding {
  readonly weight: number;
  readonly further: boolean;
  readonly definite: boolean;
  readonly ordinal: number | null;
  readonly heading: boolean;
}

/**
 * The number of people that an event befell, out of all that its sentences say. A total that is the sum of the
 * others wins; then the figure said first and most; "two more" is added to it, "a ninth man" makes nine.
 */
export function settleCount(findings: readonly Weighed[], adds: boolean): CountFinding | null {
  const counted = findings.filter(
    ({ count }) => count.best !== null || count.low !== null || count.high !== null,
  );
  const total = sumOfOthers(counted);
  if (total) return total;
  const plain = counted.filter(({ ordinal, further, definite }) => ordinal === null && !further && !definite);
  const base = adds ? withoutMembers(plain) : plain;
  const chosen =
    wholeOf(base) ??
    heaviest(base) ??
    heaviest(counted.filter(({ ordinal }) => ordinal === null)) ??
    counted[0] ??
    null;
  if (!chosen) return null;
  const ordinal = findings.find(
    (finding) => finding.ordinal !== null && finding.ordinal > (chosen.count.best ?? 0),
  );
  if (ordinal?.ordinal) return { ...ordinal, count: exactly(ordinal.ordinal), parts: [] };
  return adds ? withFurther(chosen, counted) : chosen;
}

/** "Nine were arrested … a Spaniard arrested in Melilla": one beside several is one of them. */
function withoutMembers(findings: readonly Weighed[]): readonly Weighed[] {
  const several = findings.some(({ count, weight }) => count.best !== null && count.best > 2 && weight > 1);
  return several ? findings.filter(({ count, heading }) => count.best !== 1 || heading) : findings;
}

/** "More than 440 … in one city about sixty": a lower bound far above all other figures is the whole. */
function wholeOf(findings: readonly Weighed[]): Weighed | null {
  const far = (low: number, other: Weighed) => (other.count.best ?? other.count.low ?? 0) * 3 <= low;
  return (
    findings.find(
      (one) =>
        one.count.best === null &&
        one.count.low !== null &&
        findings.length > 1 &&
        findings.every((other) => other === one || far(one.count.low ?? 0, other)),
    ) ?? null
  );
}

/** "Four more" are added to the figure of the body; a headline's figure is the whole. */
function withFurther(base: Weighed, findings: readonly Weighed[]): CountFinding {
  const more = findings.filter(
    ({ further, definite, count, first }) => further && !definite && count.best !== null && first > base.last,
  );
  const known = findings.some((one) => one.heading && one.count.best === base.count.best);
  if (base.further || known || base.count.best === null || more.length === 0) return base;
  const count = countOf([base, ...more]);
  if (!count) return base;
  const parts = [base, ...more].flatMap((one): readonly CountPart[] =>
    one.parts.length > 0 ? one.parts : [one],
  );
  return { ...base, count, parts };
}

function sumOfOthers(findings: readonly Weighed[]): Weighed | null {
  const exact = findings.filter(({ count, ordinal }) => count.best !== null && ordinal === null);
  return (
    exact.find((one) => {
      const parts = exact.filter((other) => other !== one && other.count.best !== one.count.best);
      return (
        parts.length > 1 && parts.reduce((sum, { count }) => sum + (count.best ?? 0), 0) === one.count.best
      );
    }) ?? null
  );
}

function heaviest(findings: readonly Weighed[]): Weighed | null {
  const weightOf = (finding: Weighed) =>
    findings
      .filter(({ count }) => count.best === finding.count.best && count.low === finding.count.low)
      .reduce((sum, { weight }) => sum + weight, 0) +
    (finding.count.best === null ? -3 : finding.count.qualifier === null ? 1 : 0);
  const [best] = [...findings].sort((a, b) => weightOf(b) - weightOf(a));
  return best ?? null;
}

/** A binding as a weighed finding; early sentences weigh more. */
export function weighed(binding: Binding, read: SentenceReading): Weighed {
  const { index, sentence } = read;
  const count = countOf(binding.people) ?? { low: null, best: null, high: null, qualifier: null };
  const ordinal = binding.people.find((group) => group.ordinal !== null)?.ordinal ?? null;
  const { first, last } = bindingSpan(binding);
  return {
    first,
    last,
    sentence: read,
    parts: ordinal === null ? partsOf(binding, read) : [],
    count: ordinal !== null ? exactly(ordinal) : count,
    ordinal,
    weight: index < 3 ? 2 : 1,
    heading: index < 2 && sentence.kind === 'heading',
    further: binding.act.term.act !== 'injure' && binding.people.some(({ further }) => further),
    definite: binding.people.some(({ definite, partitive, bare }) => definite || (partitive && bare)),
  };
}

/** Groups that were added up, or that stand beside their sum. */
function partsOf({ people }: Binding, sentence: SentenceReading): readonly CountPart[] {
  const groups = people.flatMap(({ first, last, count }) =>
    count ? [{ first, last, count, sentence }] : [],
  );
  const [whole, ...rest] = groups;
  if (!whole || rest.length === 0) return [];
  return isSum(
    whole.count,
    rest.map(({ count }) => count),
  )
    ? rest
    : groups;
}

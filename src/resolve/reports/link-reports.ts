import { canonicalJson, type FieldWeight } from '../../model/index.ts';
import { compareWeekdays, dateComparator } from './compare-date.ts';
import {
  codeComparator,
  compareAges,
  compareOutcomes,
  countComparator,
  placeComparator,
  typeComparator,
} from './compare-fields.ts';
import { figureComparator, likenessBy, wordComparator } from './compare-words.ts';
import { factsOf } from './facts.ts';
import { estimate, type Factors, type Observed } from './likelihood.ts';
import type { ComparableReport, Comparator, Frequency, ReportFacts } from './report.ts';
import { crowdingIn, strangersIn } from './strangers.ts';

/** Two reports that may be of one event. */
export interface ScoredPair {
  /** Ids; `a` sorts before `b`. */
  readonly a: string;
  readonly b: string;
  /** How likely they are of one event, from 0 to 1. */
  readonly score: number;
  /** What each field adds, in bits; the sum and the prior give the score. */
  readonly fields: readonly FieldWeight[];
}

/** What people said of a pair: it is held fixed while the weights are estimated. */
export interface KnownPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/**
 * Scores pairs of reports of one record type after Fellegi and Sunter: for each field, how much likelier its
 * comparison is among reports of one event than among others. The second comes from the collection itself (a rare
 * town or count says more), the first from expectation maximisation that starts at what is usual, so that a small
 * collection keeps to it. Missing is not disagreement. Neither input order nor the ids of reports change anything.
 * @param known judgements of people, from which the weights learn
 * @param factors how much a field counts: 1 as estimated, 0 not at all
 * @returns pairs with a score of at least .05, the surest first
 */
export function linkReports(
  reports: readonly ComparableReport[],
  known: readonly KnownPair[] = [],
  factors: Factors = {},
): ScoredPair[] {
  const facts = byContent(reports).map(factsOf);
  const comparators = comparatorsFor(facts);
  const pairs = candidatePairs(facts);
  const judged = new Map(known.map(({ a, b, same }) => [keyOf({ id: a }, { id: b }), same]));
  const observed = pairs.map(
    ([a, b]): Observed => ({
      fields: comparators.flatMap(({ field, compare }) => {
        const comparison = compare(a, b);
        return comparison === null ? [] : [{ field, ...comparison }];
      }),
      known: judged.get(keyOf(a.report, b.report)) ?? null,
    }),
  );
  const weigh = estimate(observed, facts.length, factors);
  return pairs
    .map(([{ report: one }, { report: other }], i): ScoredPair => {
      const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
      return { a, b, ...weigh(observed[i]?.fields ?? []) };
    })
    .filter(({ score }) => score >= 0.05)
    .toSorted((x, y) => y.score - x.score);
}

interface Known {
  readonly id: string;
}

function keyOf({ id: a }: Known, { id: b }: Known): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Reports in an order that neither that in which they came nor their ids, which are drawn at random, decide. */
function byContent(reports: readonly ComparableReport[]): ComparableReport[] {
  const keyed = reports.map((report) => {
    const { id, document, values, ...said } = report;
    const content = canonicalJson([said, values.map((value) => canonicalJson(value)).sort()]);
    return { report, key: `${content} ${document} ${id}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ report }) => report);
}

function comparatorsFor(
  facts: readonly ReportFacts[],
): { readonly field: string; readonly compare: Comparator }[] {
  const days = facts.flatMap(({ dates, window }) => (dates.length > 0 ? (window ?? []) : []));
  const span = days.length === 0 ? 365 : Math.max(...days) - Math.min(...days) + 1;
  const codes = (variable: string) =>
    frequencyOf(facts.map((one) => [...(one.codes.get(variable) ?? [])].flatMap(withWider)));
  const counts = (spread: number, ...variables: string[]) =>
    countComparator(
      variables,
      frequencyOf(facts.map((one) => variables.flatMap((name) => one.counts.get(name)?.toString() ?? []))),
      spread,
    );
  const towns = facts.map((one) => [...one.places.map(({ name }) => name), ...one.countries]);
  const place = placeComparator(frequencyOf(towns));
  const likeness = likenessBy(frequencyOf(facts.map(({ words }) => [...words])));
  const strangers = strangersIn(facts, canBeOne);
  return [
    { field: 'date', compare: dateComparator(span, crowdingIn(strangers, place, span)) },
    { field: 'weekday', compare: compareWeekdays },
    { field: 'place', compare: place },
    { field: 'type', compare: typeComparator(codes('type')) },
    { field: 'people', compare: counts(0.2, 'arrested', 'members') },
    { field: 'killed', compare: counts(0.4, 'killed') },
    { field: 'injured', compare: counts(0.4, 'injured') },
    { field: 'outcome', compare: compareOutcomes },
    { field: 'ages', compare: compareAges },
    ...['organisation', 'partner', 'weapon', 'target'].map((field) => ({
      field,
      compare: codeComparator(field, codes(field)),
    })),
    { field: 'wording', compare: wordComparator(likeness, strangers.distant) },
    { field: 'figures', compare: figureComparator(frequencyOf(facts.map(({ figures }) => [...figures]))) },
  ];
}

/** A dotted code with all that it is part of. */
function withWider(code: string): string[] {
  return [...code.matchAll(/\.|$/g)].map(({ index }) => code.slice(0, index));
}

/** How often each value stands in those lists that are not empty; a value that stands once is as rare as can be told. */
function frequencyOf(lists: readonly (readonly string[])[]): Frequency {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const total = lists.filter((list) => list.length > 0).length;
  return (value) => ((counts.get(value) ?? 0) + 0.5) / (total + 1);
}

/** Days by which two reports of one event may differ. */
const SLACK = 4;

/**
 * Pairs that can be of one event: of two documents, in windows of time that meet, and in no two different countries.
 * Reports are taken in the order of their windows' ends, so that most pairs are never looked at.
 */
function candidatePairs(facts: readonly ReportFacts[]): (readonly [ReportFacts, ReportFacts])[] {
  const start = ({ window }: ReportFacts) => (window?.[0] ?? -Infinity) - SLACK;
  const byStart = facts.toSorted((a, b) => start(a) - start(b));
  const pairs: (readonly [ReportFacts, ReportFacts])[] = [];
  let open: ReportFacts[] = [];
  for (const next of byStart) {
    open = open.filter(({ window }) => (window?.[1] ?? Infinity) >= start(next));
    for (const one of open) if (canBeOne(one, next)) pairs.push([one, next]);
    open.push(next);
  }
  return pairs;
}

function canBeOne(a: ReportFacts, b: ReportFacts): boolean {
  if (a.report.type !== b.report.type || a.report.document === b.report.document) return false;
  if (a.countries.size === 0 || b.countries.size === 0) return true;
  return [...a.countries].some((country) => b.countries.has(country));
}

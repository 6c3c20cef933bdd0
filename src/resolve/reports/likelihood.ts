import type { FieldWeight } from '../../model/index.ts';
import type { Comparison } from './report.ts';

/** What was found when two reports were compared. */
export interface Observed {
  readonly fields: readonly (Comparison & { readonly field: string })[];
  /** What people said of the pair. */
  readonly known: boolean | null;
}

/**
 * How reports of one event usually compare: for each field, the share of each level among pairs that state it. A
 * judgement from reading such reports, not measured; estimation moves it as far as the pairs at hand bear out.
 */
const USUAL: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  date: { same: 0.75, overlaps: 0.8, near: 0.12, differs: 0.01, told_about_then: 0.9, told_otherwise: 0.05 },
  weekday: { same: 0.6 },
  place: { several: 0.4, same: 0.75, near: 0.08, same_country: 0.7, differs: 0.04 },
  type: { same: 0.75, related: 0.24, differs: 0.02 },
  people: { same: 0.68, near: 0.2, differs: 0.09, far: 0.03 },
  killed: { same: 0.55, near: 0.25, differs: 0.16, far: 0.04 },
  injured: { same: 0.4, near: 0.25, differs: 0.25, far: 0.1 },
  outcome: { differs: 0.03 },
  ages: { same: 0.8, differs: 0.2 },
  organisation: { same: 0.93, differs: 0.07 },
  partner: { same: 0.95, differs: 0.05 },
  weapon: { same: 0.85, differs: 0.15 },
  target: { same: 0.8, differs: 0.2 },
  wording: { copied: 0.15, alike: 0.25, somewhat: 0.25, unlike: 0.4 },
  figures: { shared: 0.5, none_shared: 0.45 },
};

/** Pairs that what is usual counts for against those at hand. */
const STRENGTH = 60;
const ROUNDS = 12;
/** No single field says more than this, in bits: an error in one value must not decide alone. */
const MOST = 10;

export interface Weighed {
  readonly score: number;
  readonly fields: readonly FieldWeight[];
}

/**
 * Estimates how pairs of one event compare, and returns the scale.
 * The prior is over all pairs of reports, compared or not: a pair that was worth comparing owes that to its day and
 * country, which count as fields and must not count twice.
 * @param reports how many reports there are: a report is expected to have one fellow in two cases
 * @param factors how much a field counts: 1 as estimated, 0 not at all
 */
export function estimate(
  observed: readonly Observed[],
  reports: number,
  factors: Factors = {},
): (fields: Observed['fields']) => Weighed {
  const pairs = Math.max(1, (reports * (reports - 1)) / 2);
  const weigh = (field: Observed['fields'][number], shares: typeof USUAL) =>
    weightOf(field, shares) * (factors[field.field] ?? 1);
  const scoreOf = (fields: Observed['fields'], shares: typeof USUAL, prior: number) =>
    chanceOf(fields.reduce((sum, field) => sum + weigh(field, shares), Math.log2(prior / (1 - prior))));
  let shares = USUAL;
  let prior = Math.min(0.5, (0.25 * reports) / pairs);
  for (let round = 0; round < ROUNDS; round += 1) {
    const beliefs = observed.map(({ fields, known }) =>
      known === null ? scoreOf(fields, shares, prior) : Number(known),
    );
    shares = updated(observed, beliefs);
    const matches = beliefs.reduce((sum, belief) => sum + belief, 0);
    prior = Math.min(0.5, (matches + 0.5) / (pairs + 1));
  }
  return (fields) => ({
    score: scoreOf(fields, shares, prior),
    fields: fields.map(({ field, level, ...rest }) => ({
      field,
      level,
      weight: Math.round(100 * weigh({ field, level, ...rest }, shares)) / 100,
    })),
  });
}

/** Field → by how much its weight is multiplied. */
export type Factors = Readonly<Record<string, number>>;

function chanceOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

function weightOf({ field, level, chance }: Observed['fields'][number], shares: typeof USUAL): number {
  const bits = Math.log2((shares[field]?.[level] ?? 0.5) / chance);
  return Math.max(-MOST, Math.min(MOST, bits));
}

/** The shares among pairs believed to be of one event, drawn towards what is usual. */
function updated(observed: readonly Observed[], beliefs: readonly number[]): typeof USUAL {
  const sums = new Map<string, number>();
  const add = (key: string, belief: number) => sums.set(key, (sums.get(key) ?? 0) + belief);
  for (const [i, { fields }] of observed.entries())
    for (const { field, level } of fields) {
      add(field, beliefs[i] ?? 0);
      add(`${field} ${level}`, beliefs[i] ?? 0);
    }
  return Object.fromEntries(
    Object.entries(USUAL).map(([field, levels]) => [
      field,
      Object.fromEntries(
        Object.entries(levels).map(([level, share]) => [
          level,
          (share * STRENGTH + (sums.get(`${field} ${level}`) ?? 0)) / (STRENGTH + (sums.get(field) ?? 0)),
        ]),
      ),
    ]),
  );
}

import { type Flag, groupBy, isMissing, MISSING, type SettledBy, type Value } from '../model/index.ts';
import type { Claim } from './claim.ts';
import { identityOf } from './sameness.ts';
import { compareRanks, compareSources, compareText, type SourceRank } from './source-rank.ts';

/** All claims that say the same value. */
export interface Camp {
  readonly value: Value;
  /** Flags that every one of its statements carries: one that tells it plainly outweighs. */
  readonly flags: readonly Flag[];
  readonly adjudicated: boolean;
  readonly disputed: boolean;
  /** Two coders or more accept it. */
  readonly agreed: boolean;
  readonly best: SourceRank;
  /** Ids, sorted. */
  readonly statements: readonly string[];
}

/** Sorts claims into camps, one per different value. */
export function campsOf(claims: readonly Claim[]): Camp[] {
  const groups = groupBy(claims, (claim) => identityOf(claim.statement.value));
  return [...groups.values()].flatMap((group) => campOf(group));
}

function campOf(claims: readonly Claim[]): Camp[] {
  const sorted = claims.toSorted((a, b) => compareSources(a.source, b.source) || compareClaims(a, b));
  const [first] = sorted;
  if (!first) return [];
  const undisputed = claims.filter((claim) => !claim.disputed);
  const coders = new Set(undisputed.flatMap((claim) => claim.statement.acceptedBy));
  const camp = {
    value: first.statement.value,
    flags: first.statement.flags
      .filter((flag) => claims.every((claim) => claim.statement.flags.includes(flag)))
      .toSorted(),
    adjudicated: undisputed.some((claim) => claim.adjudicated),
    disputed: undisputed.length === 0,
    agreed: coders.size > 1,
    best: first.source,
    statements: claims.map((claim) => claim.statement.id).toSorted(compareText),
  };
  return [camp];
}

function compareClaims(a: Claim, b: Claim): number {
  return compareText(JSON.stringify(a.statement.value), JSON.stringify(b.statement.value));
}

/**
 * The settle policy as an order, best first: adjudicated, agreed by coders, better-ranked source, later
 * published; then, so that no order of input matters, more statements and the value's own text.
 */
export function compareCamps(a: Camp, b: Camp): number {
  return (
    Number(b.adjudicated) - Number(a.adjudicated) ||
    Number(a.disputed) - Number(b.disputed) ||
    Number(b.agreed) - Number(a.agreed) ||
    compareSources(a.best, b.best) ||
    b.statements.length - a.statements.length ||
    missingOrder(a) - missingOrder(b) ||
    compareText(identityOf(a.value), identityOf(b.value))
  );
}

/** Among missing values the one that says more: withheld before not applicable, and so on down to not coded. */
function missingOrder(camp: Camp): number {
  return isMissing(camp.value) ? -MISSING.indexOf(camp.value) : 0;
}

/** Which step of the policy decided for a camp against its rivals. */
export function settledBy(camp: Camp, rivals: readonly Camp[]): SettledBy {
  if (camp.adjudicated) return 'adjudicated';
  if (camp.agreed) return 'agreed';
  const equals = rivals.filter((rival) => !rival.disputed || camp.disputed);
  if (equals.length === 0) return 'only';
  if (equals.every((rival) => compareRanks(camp.best, rival.best) < 0)) return 'ranked';
  return equals.every((rival) => compareSources(camp.best, rival.best) < 0) ? 'later_published' : 'tie';
}

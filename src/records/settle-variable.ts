import type { Variable } from '../codebook/index.ts';
import {
  type DecidedStatement,
  isMissing,
  MISSING,
  type Missing,
  type SettledBy,
  type SettledValue,
  type SettledVariable,
  type Value,
} from '../model/index.ts';
import { type Claim, claimsOf } from './claim.ts';
import { overallRange } from './overall-range.ts';
import { type Camp, campsOf, compareCamps, settledBy } from './rival.ts';
import { areCompatible, countOf, isCoarser } from './sameness.ts';
import { compareSources, compareText, type SourceFacts } from './source-rank.ts';

/** Settles one variable from the statements that coders let stand. */
export function settleVariable(
  variable: Variable,
  statements: readonly DecidedStatement[],
  facts: SourceFacts,
  adjudicators: readonly string[],
): SettledVariable {
  const claims = claimsOf(statements, facts, adjudicators);
  const stated = claims.filter((claim) => claim.asserts && !isMissing(claim.statement.value));
  const camps = campsOf(stated).sort(compareCamps);
  const values = valuesOf(variable, camps);
  return {
    variable: variable.name,
    values,
    missing: values.length > 0 ? null : missingOf(claims),
    disagreement: disagree(variable, claims, camps),
  };
}

function valuesOf(variable: Variable, camps: readonly Camp[]): SettledValue[] {
  const [best, ...rivals] = camps;
  if (!best) return [];
  if (variable.cardinality === 'one') {
    const value = variable.settle === 'range' ? rangeOf(best, camps) : asValue(best, settledBy(best, rivals));
    return [value];
  }
  const kept =
    variable.settle === 'union' ? camps : camps.filter((camp) => compareSources(camp.best, best.best) === 0);
  return kept
    .filter((camp) => !kept.some((other) => isCoarser(camp.value, other.value)))
    .map((camp) => asValue(camp, settledBy(camp, [])))
    .sort(byValue);
}

function byValue(a: SettledValue, b: SettledValue): number {
  return compareText(JSON.stringify(a.value), JSON.stringify(b.value));
}

function asValue(camp: Camp, by: SettledBy): SettledValue {
  return { value: camp.value, flags: camp.flags, by, statements: camp.statements };
}

/** Low and high over all statements, best from the best source that gives one. */
function rangeOf(best: Camp, camps: readonly Camp[]): SettledValue {
  const counts = camps.flatMap((camp) => countOf(camp.value) ?? []);
  const settled = asValue(best, settledBy(best, camps.slice(1)));
  const leading = counts.find((count) => count.best !== null) ?? counts[0];
  if (!leading) return settled;
  const statements = camps.flatMap((camp) => camp.statements).sort(compareText);
  return { ...settled, value: overallRange(leading, counts), statements };
}

/** Why there is no value. A negated or hypothetical statement says that somebody has looked. */
function missingOf(claims: readonly Claim[]): Missing {
  const [best] = campsOf(claims.filter((claim) => isMissing(claim.statement.value))).sort(compareCamps);
  if (best && isMissing(best.value)) return best.value;
  return claims.length > 0 ? 'not_reported' : 'not_coded';
}

const DENYING: readonly Value[] = MISSING.filter((missing) => missing === 'not_applicable');

function disagree(variable: Variable, claims: readonly Claim[], camps: readonly Camp[]): boolean {
  if (claims.some((claim) => claim.disputed)) return true;
  const denied = claims.filter((claim) => claim.denies).map((claim) => claim.statement.value);
  const contested = [...denied, ...claims.map((claim) => claim.statement.value).filter(isDenying)];
  if (camps.some((camp) => contested.some((value) => contradicts(camp.value, value)))) return true;
  if (variable.cardinality === 'several') return false;
  return camps.some((camp, i) => camps.slice(i + 1).some((other) => !areCompatible(camp.value, other.value)));
}

function isDenying(value: Value): boolean {
  return DENYING.includes(value);
}

function contradicts(stated: Value, denied: Value): boolean {
  return isDenying(denied) || areCompatible(stated, denied);
}

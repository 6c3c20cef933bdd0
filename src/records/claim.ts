import type { DecidedStatement } from '../model/index.ts';
import { type SourceFacts, type SourceRank, sourceRank } from './source-rank.ts';
import { standingOf } from './standing.ts';

/** A statement that at least one coder accepts, with all that settling asks about it. */
export interface Claim {
  readonly statement: DecidedStatement;
  readonly source: SourceRank;
  readonly adjudicated: boolean;
  /** Accepted by one coder and rejected by another. */
  readonly disputed: boolean;
  /** It says that the value holds: not negated, not hypothetical, not denied by its asserter. */
  readonly asserts: boolean;
  /** It says that the value does not hold. */
  readonly denies: boolean;
}

/** The claims among statements about one variable. A statement given twice counts once. */
export function claimsOf(
  statements: readonly DecidedStatement[],
  facts: SourceFacts,
  adjudicators: readonly string[],
): Claim[] {
  const unique = new Map(statements.map((statement) => [statement.id, statement]));
  return [...unique.values()].flatMap((statement) => {
    const standing = standingOf(statement, adjudicators);
    if (standing !== 'accepted' && standing !== 'disputed') return [];
    const denies = statement.flags.includes('negated') || statement.asserter?.firmness === 'denied';
    return {
      statement,
      source: sourceRank(statement, facts),
      adjudicated: statement.acceptedBy.some((coder) => adjudicators.includes(coder)),
      disputed: standing === 'disputed',
      asserts: !denies && !statement.flags.includes('hypothetical'),
      denies,
    };
  });
}

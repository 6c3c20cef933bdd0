import type { SuggestedStatement } from '../../../model/index.ts';
import type { CodedRecord, CodedValue } from '../corpus.ts';
import { saysAnswer } from '../same-value.ts';

/** What tells one event from another. */
const TELLING = ['type', 'place', 'date', 'arrested', 'killed', 'organisation'] as const;

type Statement = Pick<SuggestedStatement, 'variable' | 'value' | 'quote'>;

/** Whether a suggested value is a coded one. */
export function says(statement: Statement, { variable, answers }: CodedValue): boolean {
  return variable === statement.variable && answers.some((answer) => saysAnswer(statement, answer));
}

/**
 * How far suggested statements tell a coded event: how much agrees of type, place, day, people and organisation, and
 * then of all else; 0 where less than two agree, or less than all that is coded.
 */
export function agreement(statements: readonly Statement[], { statements: coded }: CodedRecord): number {
  const found = coded.filter((one) => statements.some((statement) => says(statement, one)));
  const told = TELLING.filter((variable) => coded.some((one) => one.variable === variable));
  const agreed = told.filter((variable) => found.some((one) => one.variable === variable));
  return agreed.length < Math.min(2, told.length) ? 0 : agreed.length + found.length / 100;
}

import { AttestError, type Question } from '../model/index.ts';

const CONDITION = /^\s*([a-z][\w.]*)\s*(>=|<=|!=|>|<|=)\s*(.*\S)\s*$/i;

/**
 * Conditions as the command line takes them: `type=attack,plot_disrupted` (one of these), `weapon!=bladed`,
 * `arrested>=5`, `date<2020-06`. Different variables, and the same one said again, are joined with "and".
 * @throws AttestError QUESTION_INVALID with the condition that cannot be read.
 */
export function parseConditions(texts: readonly string[]): Question['where'] {
  const where: Record<string, string[]> = {};
  for (const text of texts) {
    const [variable, alternatives] = parseCondition(text);
    const before = where[variable];
    where[variable] = before ? bothOf(before, alternatives) : alternatives;
  }
  return where;
}

function parseCondition(text: string): [string, string[]] {
  const [, variable, operator, codes] = CONDITION.exec(text) ?? [];
  if (variable === undefined || operator === undefined || codes === undefined)
    throw new AttestError('QUESTION_INVALID', `"${text}" is not a condition`, {
      hint: 'Write VARIABLE=CODE[,CODE], VARIABLE!=CODE, or VARIABLE>=NUMBER (also <=, >, <).',
    });
  const list = codes.split(',').map((code) => code.trim());
  if (operator === '=') return [variable, list];
  if (operator === '!=') return [variable, [list.map((code) => `!${code}`).join(AND)]];
  return [variable, list.map((code) => `${operator}${code}`)];
}

/** What stands between the parts of one alternative that must all hold: `>=5 && <=10`. */
export const AND = ' && ';

/** Alternatives that answer one of each. */
export function bothOf(some: readonly string[], others: readonly string[]): string[] {
  return some.flatMap((one) => others.map((other) => `${one}${AND}${other}`));
}

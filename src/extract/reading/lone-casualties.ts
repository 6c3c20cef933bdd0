import type { NumberMention, Token } from '../../language/index.ts';
import { exactly } from '../../model/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { ActMention } from './acts.ts';

/**
 * The numbers of a sentence with an article that counts one casualty: "un mort et dix-sept blessés", "un muerto". Articles are
 * no numbers elsewhere.
 */
export function withLoneCasualties(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  acts: readonly ActMention[],
  { articles, verbFirst, adjectivesFirst }: Grammar,
): readonly NumberMention[] {
  if (verbFirst || adjectivesFirst) return numbers;
  const lone = acts.filter(
    ({ term, first, last }) =>
      (term.act === 'kill' || term.act === 'injure') &&
      (term.form === 'state' || term.form === 'past') &&
      last - first === 1 &&
      articles.has(tokens[first - 1]?.word ?? '') &&
      !numbers.some((number) => number.first < first && first - 1 < number.last),
  );
  if (lone.length === 0) return numbers;
  const ones = lone.map(({ first }) => ({
    first: first - 1,
    last: first,
    count: exactly(1),
    ordinal: false,
    figures: false,
  }));
  return [...numbers, ...ones].sort((a, b) => a.first - b.first);
}

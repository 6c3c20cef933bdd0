import type { SuggestedStatement } from '../../model/index.ts';
import { logit } from '../learning/linear.ts';
import { below, type ToldEvent } from './told.ts';

/** The variables that lessons code: of others nobody can say how likely the rules are right. */
export const WEIGHED: ReadonlySet<string> = new Set([
  'type',
  'date',
  'place',
  'arrested',
  'killed',
  'injured',
  'women',
  'age_min',
  'age_max',
  'organisation',
  'link',
  'agency',
  'partner',
  'weapon',
  'seized_item',
  'target',
  'support',
]);

const STEPS = [-0.5, 0, 0.5, 1, 1.5, 2, 3];

/**
 * What speaks for or against a value of the rules being right, as names: of which variable it is, how sure the rules are, how
 * likely its event is news, and where it stands.
 * @param news how likely the event is what the report is about, from 0 to 1
 */
export function keptFeatures(
  { variable, value, quote, flags, confidence, asserter }: SuggestedStatement,
  event: ToldEvent,
  news: number,
): string[] {
  const at = event.quotes.find((one) => one.variable === variable && one.start === quote?.start)?.lead ?? -1;
  const alike = event.record.statements.filter((one) => one.variable === variable).length;
  const own = [
    'is',
    `sure ${below(logit(confidence, 0.02), STEPS)}`,
    `news ${below(logit(news, 0.02), STEPS)}`,
    `step ${at === -1 || event.core === -1 ? 'none' : Math.max(-2, Math.min(3, at - event.core))}`,
    `alike ${Math.min(4, alike)}`,
    ...flags,
    ...(asserter ? [`said by ${asserter.class}`] : []),
    ...kindsOf(value),
  ];
  return [...own, ...own.map((name) => `${variable} ${name}`)];
}

function kindsOf(value: SuggestedStatement['value']): string[] {
  if (typeof value === 'string') return [`code ${value}`];
  if (typeof value !== 'object') return [];
  return ['precision', 'role', 'qualifier', 'basis'].flatMap((key) => {
    const part: unknown = Reflect.get(value, key);
    return typeof part === 'string' ? [`${key} ${part}`] : [];
  });
}

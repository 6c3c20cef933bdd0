import type { SuggestedStatement } from '../../model/index.ts';
import { below, numbered, paired, prefixed } from '../feature-names.ts';
import { logit } from '../learning/linear.ts';
import type { ToldEvent } from './told.ts';

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
const SURE = below('sure ', STEPS);
const NEWS = below('news ', STEPS);
const STEP = numbered('step ', -2, 3);
const ALIKE = numbered('alike ', 0, 4);
const SAID_BY = prefixed('said by ');
const CODE = prefixed('code ');
const KIND = paired('');
const OF_VARIABLE = paired('');

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
  let alike = 0;
  for (const one of event.record.statements) if (one.variable === variable) alike += 1;
  const names = [
    'is',
    SURE(logit(confidence, 0.02)),
    NEWS(logit(news, 0.02)),
    at === -1 || event.core === -1 ? 'step none' : STEP(at - event.core),
    ALIKE(alike),
    ...flags,
  ];
  if (asserter) names.push(SAID_BY(asserter.class));
  addKinds(names, value);
  const own = names.length;
  for (let i = 0; i < own; i += 1) names.push(OF_VARIABLE(variable, names[i] ?? ''));
  return names;
}

const KINDS = ['precision', 'role', 'qualifier', 'basis'] as const;

function addKinds(names: string[], value: SuggestedStatement['value']): void {
  if (typeof value === 'string') names.push(CODE(value));
  if (typeof value !== 'object') return;
  for (const key of KINDS) {
    const part: unknown = Reflect.get(value, key);
    if (typeof part === 'string') names.push(KIND(key, part));
  }
}

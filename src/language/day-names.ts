import type { RelativeDay } from './language.ts';

/** Several phrases (`a|b|c`) for one relative day. */
export function dayNames(list: string, day: RelativeDay): Record<string, RelativeDay> {
  return Object.fromEntries(list.split('|').map((phrase) => [phrase, day]));
}

import type { RelativeDay } from './language.ts';

/** Several phrases (`a|b|c`) for one relative day. */
export function dayNames(list: string, day: RelativeDay): Record<string, RelativeDay> {
  return Object.fromEntries(list.split('|').map((phrase) => [phrase, day]));
}

/**
 * The phrases for so many days later, out of words for numbers (by number) and patterns with `#` for the number.
 * @param numbers spellings of each number, `a|b`, without or with its noun, as the patterns want it
 */
export function daysLaterNames(
  numbers: Readonly<Record<number, string>>,
  patterns: readonly string[],
): Record<string, RelativeDay> {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([n, list]) =>
      list
        .split('|')
        .flatMap((number) =>
          patterns.map((pattern) => [pattern.replace('#', number), `after_${Number(n)}_days`] as const),
        ),
    ),
  );
}

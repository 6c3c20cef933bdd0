import type { Token } from '../../language/index.ts';
import type { Count } from '../../model/index.ts';
import type { TermOf, TokenSpan } from './mentions.ts';

/** People as the text presents them: "13 men", "a suspect", "suspected militants", "20" before "detained". */
export interface PeopleGroup extends TokenSpan {
  /** Null when the text does not count them ("militants"). */
  readonly count: Count | null;
  readonly role: TermOf<'person'>['role'];
  readonly sex: 'women' | 'men' | null;
  readonly minor: boolean;
  readonly target: string | null;
  /** "a ninth man": one more, and the number of all. */
  readonly ordinal: number | null;
  /** "the suspects", "three of them": people spoken of already. */
  readonly definite: boolean;
  /** "two others", "five more people". */
  readonly further: boolean;
  /** A number without a noun ("20 detained"). */
  readonly bare: boolean;
  /** "seven of them": a part of those named before. */
  readonly partitive: boolean;
  /** In "two of the five": the two, or the five. */
  readonly among: 'part' | 'whole' | null;
  /** One person, counted or not: "the man". */
  readonly one: boolean;
  /** "two women, a Dane and a Norwegian": says who those before are. */
  readonly apposed: boolean;
  /** One of several with a place each: "three in Vigo, two in Lugo". */
  readonly placed: boolean;
  /** Token of the noun. */
  readonly head: number;
}

/** Whether a word of the set stands between two tokens. */
export function within(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = first; i < last; i += 1) if (words.has(tokens[i]?.word ?? '')) return true;
  return false;
}

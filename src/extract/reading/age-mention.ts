import type { TokenSpan } from './mentions.ts';

/** Ages of people, in years, as far as stated. */
export interface AgeMention extends TokenSpan {
  readonly min: number;
  readonly max: number;
  /** One person's age rather than the bounds of a group's. */
  readonly single: boolean;
}

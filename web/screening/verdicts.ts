import type { ScreeningVerdict } from '../../src/model/index.ts';

export const VERDICT_WORDS: Readonly<Record<ScreeningVerdict, string>> = {
  include: 'Included',
  exclude: 'Left out',
  doubtful: 'Doubtful',
};

/** The kind of rule that a verdict cites. */
export const CITES: Readonly<Record<ScreeningVerdict, string>> = {
  include: 'criterion',
  exclude: 'exclusion',
  doubtful: 'doubt',
};

import type { LexiconEntry } from '../lexicon.ts';
import { ARRESTS } from './arrests.ts';
import { ATTACKS } from './attacks.ts';
import { HARM } from './harm.ts';
import { HURT } from './hurt.ts';
import { LAW } from './law.ts';
import { OPERATIONS } from './operations.ts';
import { RETURNS } from './returns.ts';

/** Spanish words for what is done in events. */
export const ACTS: readonly LexiconEntry[] = [
  ...ARRESTS,
  ...OPERATIONS,
  ...HARM,
  ...HURT,
  ...ATTACKS,
  ...LAW,
  ...RETURNS,
];

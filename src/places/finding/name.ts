import type { AtlasEntry } from '../atlas-entry.ts';
import type { Spot } from './spots.ts';

/** How a place's noun narrows the reading: "city of X", "X province". */
export type Preference = 'local' | 'wide' | null;

/** A name accepted as a place's, at one spot of the text. */
export interface Mention {
  readonly spot: Spot;
  readonly prefer: Preference;
  /** The mention of what this place is said to lie in ("Pandi, Bulacan"), by index into the mentions. */
  readonly within: number | null;
  /** The mention beside it in a list ("Texas, Ohio and Utah"), by index. */
  readonly beside: number | null;
  /** Kilometres from the place that the text speaks of ("50 km south of X"), else 0. */
  readonly offset: number;
  readonly role: 'origin' | 'transit' | 'context';
}

/** What a mention was taken for. */
export interface Reading {
  readonly entry: AtlasEntry;
  /** How sure it is against the other meanings, 0 to 1. */
  readonly share: number;
  /** Other meanings, likeliest first, with their shares. */
  readonly others: readonly { readonly entry: AtlasEntry; readonly share: number }[];
}

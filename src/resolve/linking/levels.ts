import { type Rates, SHARED, UNPLACED } from './rates.ts';

/** How the places of two rows can be compared. */
export const KINDS = [
  'precise',
  'same_point',
  'other_point',
  'first_shared',
  'second_shared',
  'unplaced',
] as const;
const BOTH_PRECISE = 0;
const SAME_POINT = 1;
const OTHER_POINT = 2;
const FIRST_SHARED = 3;
const SECOND_SHARED = 4;
const ANY_UNPLACED = 5;

/** Distances in half octaves: up to 250 m, 354 m, 500 m … */
export const DISTANCES = 24;
const FIRST_STEP_KM = 0.25;
export const PLACE_LEVELS = KINDS.length * DISTANCES;

/** The level of a distance, from its square. */
export function distanceLevel(squaredKm: number): number {
  const steps = Math.floor(Math.log2(squaredKm / (FIRST_STEP_KM * FIRST_STEP_KM)));
  return Math.max(0, Math.min(DISTANCES - 1, steps + 1));
}

/** The place level of two rows: the kind of comparison and the distance, in one number. */
export function placeLevel({ mode, point }: Rates, a: number, b: number, squaredKm: number): number {
  if (mode[a] === UNPLACED || mode[b] === UNPLACED) return ANY_UNPLACED * DISTANCES;
  if (mode[a] === SHARED && point[a] === point[b]) return SAME_POINT * DISTANCES;
  return kindOfModes(mode[a] ?? 0, mode[b] ?? 0) * DISTANCES + distanceLevel(squaredKm);
}

function kindOfModes(a: number, b: number): number {
  if (a === SHARED) return b === SHARED ? OTHER_POINT : FIRST_SHARED;
  return b === SHARED ? SECOND_SHARED : BOTH_PRECISE;
}

/** How rare it is to find two rows where they are, up to a factor that is the same for all pairs of a level. */
export function rarityOf({ mode, rate }: Rates, a: number, b: number): number {
  const left = rate[a] ?? 1;
  const right = rate[b] ?? 1;
  if (mode[a] === UNPLACED || mode[b] === UNPLACED) return 1;
  // A precise row far off where others are is misplaced; that it is found there, and not where its partner is,
  // tells nothing. So the rarer of the two places counts.
  return mode[a] === SHARED || mode[b] === SHARED ? 1 / Math.sqrt(left * right) : 1 / Math.min(left, right);
}

/** Whether a kind of comparison knows distances. */
export function hasDistances(kind: number): boolean {
  return kind !== SAME_POINT && kind !== ANY_UNPLACED;
}

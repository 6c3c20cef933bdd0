import type { Unit } from '../lexicons/lexicon.ts';

/** Things that happen again and again: a plural of them is more than one occasion. */
const HAPPENINGS: readonly Unit[] = [
  'cell',
  'plot',
  'attack',
  'arrest',
  'operation',
  'death',
  'conviction',
  'case',
];

export function isHappening(unit: Unit): boolean {
  return HAPPENINGS.includes(unit);
}

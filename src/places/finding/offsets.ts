import { DIRECTIONS, DISTANCE_UNITS } from './cue-words.ts';
import { isMark, KIND, keyAt, type Words, wordAt } from './words.ts';

const NEAR = new Set('near outside around off close près cerca alrededores قرب نواحي ضواحي'.split(' '));
const OF = new Set([
  'of',
  'from',
  'de',
  'd',
  'du',
  'del',
  'al',
  'to',
  'au',
  'من',
  'عن',
  'the',
  'l',
  'la',
  'le',
]);

/** "Near X" is taken to mean this far from it at most. */
const NEAR_KM = 25;
const FARTHEST_KM = 1000;

/** Kilometres from the place within which what is told lies: "50 km south of X", "near X"; else 0. */
export function offsetOf(words: Words, first: number): number {
  let at = first - 1;
  while (at > first - 4 && (OF.has(keyAt(words, at)) || isMark(words, at, "'") || isMark(words, at, '’')))
    at -= 1;
  if (NEAR.has(keyAt(words, at))) return NEAR_KM;
  while (
    at > first - 7 &&
    (DIRECTIONS.has(keyAt(words, at)) ||
      ['to', 'au', 'al', 'à', 'a', 'away', 'the', '-', 'إلى'].includes(keyAt(words, at)))
  )
    at -= 1;
  const factor = DISTANCE_UNITS.get(keyAt(words, at));
  if (factor === undefined || words.kind[at - 1] !== KIND.number) return 0;
  const amount = Number(
    wordAt(words, at - 1)
      .normalize('NFKC')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
  );
  const km = amount * factor;
  return km > 0 && km <= FARTHEST_KM ? Math.round(km) : 0;
}

const FROM = new Set('from depuis desde fled leaving left quit من'.split(' '));
const VIA = new Set('via through par por عبر crossing'.split(' '));

/** What the preposition says of the place: where from, through where; else it is context. */
export function roleOf(words: Words, first: number): 'origin' | 'transit' | 'context' {
  let at = first - 1;
  while (at > first - 4 && OF.has(keyAt(words, at)) && !FROM.has(keyAt(words, at))) at -= 1;
  const word = keyAt(words, at);
  return FROM.has(word) ? 'origin' : VIA.has(word) ? 'transit' : 'context';
}

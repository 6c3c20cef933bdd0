import type { SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { PlaceCue } from '../reading/places.ts';
import type { Party } from './parties.ts';

const BESIDE = 1;
const BEHIND = 6;

/**
 * The giver where verbs stand before both sides: right before the verb ("ان المغرب حذر"), else the first state behind it
 * that no preposition governs ("حذر المغرب فرنسا"), else the one before that does not receive.
 * @returns the giver; null where the sentence leaves it out
 */
export function giverOf(
  sentence: SentenceReading,
  words: TokenSpan,
  before: readonly Party[],
  after: readonly Party[],
): Party | null {
  const cueOf = (party: Party): PlaceCue =>
    sentence.places.find(({ first }) => first === party.first)?.cue ?? null;
  const nearest = before.at(-1);
  if (nearest && words.first - nearest.last <= BESIDE && cueOf(nearest) !== 'to') return nearest;
  const source = before.find((party) => cueOf(party) === 'from');
  const behind = after.find((party) => party.first - words.last <= BEHIND);
  if (behind && cueOf(behind) === null) return behind;
  return source ?? before.filter((party) => cueOf(party) !== 'to').at(-1) ?? null;
}

/** "سلمت تركيا المغرب ثلاثة": the receiver right behind the giver. */
export function objectBehind(giver: TokenSpan, others: readonly Party[]): Party | null {
  return others.find(({ first }) => first >= giver.last && first - giver.last <= BESIDE) ?? null;
}

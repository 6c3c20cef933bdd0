import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { PlaceCue } from '../reading/places.ts';
import type { Party } from './parties.ts';

const BESIDE = 1;
const BEHIND = 6;
const APPOSED = 3;

/**
 * The giver where verbs stand before both sides: right before the verb ("ان المغرب حذر"), else the first state behind it
 * that no preposition governs ("حذر المغرب فرنسا"), else the one before that does not receive.
 * @returns the giver; null where the sentence leaves it out
 */
export function giverOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  words: TokenSpan,
  before: readonly Party[],
  after: readonly Party[],
): Party | null {
  const cueOf = (party: Party): PlaceCue =>
    isLed(reading, party)
      ? null
      : (sentence.places.find(({ first }) => first === party.first)?.cue ?? cueBefore(reading, party));
  const nearest = before.at(-1);
  if (nearest && cueOf(nearest) !== 'to' && isSubject(reading, nearest, words)) return nearest;
  const adjacent = after.find((party) => party.first === words.last);
  if (adjacent && cueOf(adjacent) === null) return adjacent;
  const given = before.filter((party) => cueOf(party) !== 'to');
  if (given.length > 0 && given.length < before.length) return given.at(-1) ?? null;
  const source = before.find((party) => cueOf(party) === 'from');
  const behind = after.find((party) => party.first - words.last <= BEHIND);
  if (behind && cueOf(behind) === null) return behind;
  return source ?? firstOfTwo(given) ?? null;
}

const GOVERNED = 4;

/** "لنظيرتها الفرنسية": what governs the noun of an adjective of nationality. */
function cueBefore({ tokens, reader }: DocumentReading, { first }: TokenSpan): PlaceCue {
  const { toPlace, fromPlace, breaks } = reader.lexicon.grammar;
  for (let at = first - 1; at >= Math.max(0, first - GOVERNED); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (toPlace.has(word)) return 'to';
    if (fromPlace.has(word)) return 'from';
    if (breaks.has(word) || tokens[at]?.kind === 'mark') return null;
  }
  return null;
}

/** "سبق للجزائر أن": a preposition that the verb before asks for. */
function isLed({ tokens, reader }: DocumentReading, { first }: TokenSpan): boolean {
  return reader.lexicon.grammar.leadsSubject?.has(tokens[first - 2]?.word ?? '') === true;
}

/** Right before the verb, or before "who" and the verb. */
function isSubject({ tokens, reader }: DocumentReading, party: TokenSpan, words: TokenSpan): boolean {
  const { clauses, pluperfect, fillers } = reader.lexicon.grammar;
  const between = tokens.slice(party.last, words.first);
  const small = between.every(
    ({ word, kind }) => kind === 'mark' || clauses.has(word) || pluperfect.has(word) || fillers.has(word),
  );
  return between.length <= BESIDE || (small && between.length <= APPOSED);
}

/** "قدمت المصالح المغربية لنظيرتها الفرنسية معلومات": the first of the last two gives, the second receives. */
function firstOfTwo(parties: readonly Party[]): Party | undefined {
  const last = parties.at(-1);
  const other = parties.at(-2);
  return other && last && other.country !== last.country ? other : last;
}

/** "تسلمت تونس من السودان": whoever gives stands behind "from", and need not be the nearest. */
export function sourceBehind(
  reading: DocumentReading,
  words: TokenSpan,
  after: readonly Party[],
): Party | null {
  const isSource = (party: Party) => cueBefore(reading, party) === 'from';
  return after.find((party) => isSource(party) && party.first - words.last <= BEHIND) ?? null;
}

/** "سلمت تركيا المغرب ثلاثة": the receiver right behind the giver. */
export function objectBehind(giver: TokenSpan, others: readonly Party[]): Party | null {
  return others.find(({ first }) => first >= giver.last && first - giver.last <= BESIDE) ?? null;
}

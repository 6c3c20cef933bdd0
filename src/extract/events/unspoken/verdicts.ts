import type { NumberMention } from '../../../language/index.ts';
import type { DocumentReading, SentenceReading } from '../../reading/document-reading.ts';
import { hasCue, type TokenSpan } from '../../reading/mentions.ts';
import { hasCourt, type Implied, isOfTerror } from './opening.ts';

const LEAD = 3;

/** The verdict that a report leads with as years of prison alone: "Six and a half years each". Null where no court gives them. */
export function unspokenVerdict(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
): Implied | null {
  const lead = opening.slice(0, LEAD);
  const isCourt = (one: SentenceReading) => hasCourt(one) || namesCourt(reading, one);
  if (!lead.some(isCourt) || !opening.some(isOfTerror)) return null;
  for (const sentence of lead) {
    if (hasCue(sentence.cues, 'hypothetical', 'background', 'plan')) continue;
    const term = penaltyIn(reading, sentence);
    if (!term) continue;
    const court = lead.find(isCourt);
    const seat = isCourt(sentence) || !court || sentence.places.length > 0 ? sentence : court;
    const span = seat === sentence ? term : { first: seat.first, last: seat.first + 1 };
    return {
      sentence: seat,
      act: { first: span.first, last: span.last, term: { kind: 'act', act: 'sentence', form: 'past' } },
      people: [],
    };
  }
  return null;
}

/** "the Brussels court": a word for a court behind what names it. */
function namesCourt({ tokens, reader }: DocumentReading, { first, last }: SentenceReading): boolean {
  const { courtNames } = reader.lexicon.grammar;
  return tokens.slice(first, last).some(({ word }) => courtNames?.has(word) === true);
}

const BEHIND = 6;

/** "seven years in prison", "Twelve years for the recruiter": years of prison, or for somebody, which nobody only asks for. */
function penaltyIn({ tokens, reader }: DocumentReading, sentence: SentenceReading): TokenSpan | null {
  const { years, terms, demands, given } = reader.lexicon.grammar;
  if (!terms) return null;
  const word = (at: number) => tokens[at]?.word ?? '';
  const asked = tokens.slice(sentence.first, sentence.last).some((token) => demands?.has(token.word));
  for (const number of asked ? [] : numbersOf(sentence)) {
    if (!years.has(word(number.last))) continue;
    if (number.first - sentence.first <= 1 && given?.has(word(number.last + 1)))
      return { first: number.first, last: number.last + 1 };
    for (let at = number.last + 1; at < Math.min(sentence.last, number.last + BEHIND); at += 1)
      if (terms.has(word(at))) return { first: number.first, last: at + 1 };
  }
  return null;
}

function numbersOf({ numbers }: SentenceReading): readonly NumberMention[] {
  return numbers.filter(({ ordinal }) => !ordinal);
}

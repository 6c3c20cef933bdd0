import type { Attribution } from '../events/asserters.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { type Mention, ofKind, type TermOf, type TokenSpan } from '../reading/mentions.ts';

/** Surnames of officials and experts whom a text has introduced, with the words for their office. */
export type Known = Map<string, Attribution>;

/**
 * Notes who is introduced: "interior minister NAME", "NAME, the head of the bureau". Only the office is kept as the
 * name of the asserter.
 */
export function introduce(reading: DocumentReading, sentence: SentenceReading, known: Known): void {
  if (sentence.names.length === 0) return;
  for (const { words, asserter } of officesIn(reading, sentence)) {
    const surname = surnameAfter(reading, sentence, words) ?? surnameBefore(reading, sentence, words);
    if (surname !== null) known.set(surname, { words, asserter });
  }
}

type Named = Mention<TermOf<'agency'>> | Mention<TermOf<'official'>>;

function officesIn(reading: DocumentReading, sentence: SentenceReading): Attribution[] {
  const heads = ofKind(sentence.layers.extents, 'extent').filter(({ term }) => term.extent === 'office');
  const officials: readonly Named[] = ofKind(sentence.names, 'official');
  const services: readonly Named[] = ofKind(sentence.names, 'agency');
  const led = services.flatMap((service) => {
    const head = heads.find(({ last }) => last <= service.first && service.first - last <= 1);
    return head ? [{ ...service, first: head.first }] : [];
  });
  return [...officials, ...led].map((office) => {
    const words = { first: office.first, last: office.last };
    const text = wordsOf(reading, words);
    return {
      words,
      asserter: { name: text, role: text, class: office.term.class, firmness: 'stated', via: null },
    };
  });
}

const LONGEST = 4;

function isName({ tokens }: DocumentReading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && (token.capital || token.word === '-');
}

/** "minister Juan Ignacio NAME". */
function surnameAfter(
  reading: DocumentReading,
  sentence: SentenceReading,
  { last }: TokenSpan,
): string | null {
  let end = last;
  while (end < Math.min(sentence.last, last + LONGEST) && isName(reading, end)) end += 1;
  return end > last ? (reading.tokens[end - 1]?.word ?? null) : null;
}

const APPOSED = 4;

/** "First NAME, the head of": the name before the comma. */
function surnameBefore(
  reading: DocumentReading,
  sentence: SentenceReading,
  { first }: TokenSpan,
): string | null {
  for (let at = first - 1; at > Math.max(sentence.first, first - APPOSED); at -= 1) {
    if (reading.tokens[at]?.word !== ',') continue;
    return isName(reading, at - 1) ? (reading.tokens[at - 1]?.word ?? null) : null;
  }
  return null;
}

const NEAR = 2;

/** Somebody introduced before, beside a verb of saying: "According to NAME", "NAME said". */
export function knownIn(
  reading: DocumentReading,
  sentence: SentenceReading,
  known: Known,
): Attribution | null {
  if (known.size === 0) return null;
  for (const { term, first, last } of ofKind(sentence.cues, 'cue')) {
    const after =
      term.cue === 'according' || term.cue === 'say' ? nameAt(reading, last, last + NEAR, known) : null;
    const before = term.cue === 'say' ? nameAt(reading, first - 1, first, known) : null;
    if (after ?? before) return after ?? before;
  }
  return null;
}

function nameAt({ tokens }: DocumentReading, from: number, to: number, known: Known): Attribution | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const found = token?.capital ? known.get(token.word) : undefined;
    if (found) return found;
  }
  return null;
}

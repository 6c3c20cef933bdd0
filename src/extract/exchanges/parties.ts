import { placeKey } from '../../places/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';

/** A state as a sentence names it: by its name, a place in it, the word for its people, or one of its services. */
export interface Party extends TokenSpan {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Named by its people, services or government, not as a place where something is. */
  readonly acts: boolean;
}

export function partiesOf(reading: DocumentReading, sentence: SentenceReading): Party[] {
  const found = demonymsOf(reading, sentence);
  for (const { first, last, term } of ofKind(sentence.names, 'agency'))
    if (term.country) found.push({ first, last, country: term.country, acts: true });
  for (const { first, last, country, cue, entry } of sentence.places)
    if (country) found.push({ first, last, country, acts: cue === null && entry?.kind === 'country' });
  return found
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter((party, i, all) => i === 0 || all[i - 1]?.first !== party.first);
}

function demonymsOf({ tokens, gazetteer, nations }: DocumentReading, sentence: SentenceReading): Party[] {
  const found: Party[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const country = nations[at] ?? null;
    if (country === null) continue;
    const entries = gazetteer.lookup(placeKey(tokens[at]?.word ?? ''));
    if (!entries.some(({ kind }) => kind === 'country'))
      found.push({ first: at, last: at + 1, country, acts: true });
  }
  return found;
}

/** The country that a text speaks of most, if it speaks of one. */
export function mainCountry(reading: DocumentReading): string | null {
  return [...reading.surroundings.countries].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

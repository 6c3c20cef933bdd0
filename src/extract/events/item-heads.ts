import type { DateMention } from '../../language/index.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { PlaceMention } from '../reading/places.ts';

/** When and where all that an item of a chronicle tells was. */
export interface ItemHead {
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
}

const SENTENCES = 8;
const WORDS = 14;

/** "Kidal, 3 May 2024. Gunmen …": the words that head the item in which a later sentence stands; null without any. */
export function headOf(reading: DocumentReading, { sentence, index }: SentenceReading): ItemHead | null {
  if (sentence.kind !== 'item') return null;
  let at = index;
  while (at > index - SENTENCES && reading.sentences[at - 1]?.sentence.block === sentence.block) at -= 1;
  const first = reading.sentences[at];
  const date = first?.dates.find((one) => one.first - first.first <= WORDS);
  if (!first || !date || !opens(first, date)) return null;
  const before = first.places.filter(({ last }) => last <= date.first);
  const places = before.length > 0 ? before : namesBefore(reading, first, date);
  return at === index ? { dates: [], places: namesBefore(reading, first, date) } : { dates: [date], places };
}

/** Nothing that is done, and nobody, stands before the date. */
function opens({ acts, people, numbers }: SentenceReading, date: DateMention): boolean {
  return ![...acts, ...people, ...numbers].some(({ first }) => first < date.first);
}

/** Names that no table knows, before a comma and the date: "Fendoga et Porga, 7 février". */
function namesBefore(
  { text, tokens, reader }: DocumentReading,
  { first, places }: SentenceReading,
  date: DateMention,
): PlaceMention[] {
  if (tokens[date.first - 1]?.word !== ',') return [];
  const { and } = reader.lexicon.grammar;
  const found: PlaceMention[] = [];
  let from: number | null = null;
  for (let at = first; at < date.first; at += 1) {
    const token = tokens[at];
    if (token?.capital) from ??= at;
    const ends = token === undefined || token.word === ',' || (token.kind === 'word' && and.has(token.word));
    if (!ends || from === null) continue;
    const known = places.some((place) => place.first < at && place.last > (from ?? at));
    const name = text.slice(tokens[from]?.start ?? 0, tokens[at - 1]?.end ?? 0);
    if (!known) found.push({ first: from, last: at, name, country: null, entry: null, cue: 'in' });
    from = null;
  }
  return found;
}

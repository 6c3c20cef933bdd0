import { datesOf, numbersOf, passageOf } from '../language/index.ts';
import { type Count, isEdtf, type Place } from '../model/index.ts';
import { type FoundToponym, type Gazetteer, resolveSpans } from '../places/index.ts';
import { readerOf } from './extractor.ts';

/** Words of a text that somebody chose. */
export interface ChosenWords {
  readonly text: string;
  /** Code points, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** ISO 639-1; figures and dates of a language without a lexicon are read as English ones. */
  readonly language: string | null;
  /** EDTF; null when not known. */
  readonly published: string | null;
  readonly gazetteer: Gazetteer;
}

/** What chosen words mean, by the kind of value that is wanted of them; each is worked out when asked for. */
export interface WordsReading {
  /** The first number, with its qualifier; null where there is none. */
  count(): Count | null;
  /** The first date (EDTF), as exact as the words and the publication date allow. */
  date(): string | null;
  /** The words as one place, with the rest of the text to help; null where no table knows it. */
  place(): Omit<Place, 'role'> | null;
}

/** Reads words that a coder chose, with the same readers as the suggestions are made with. */
export function readWords(chosen: ChosenWords, words: string): WordsReading {
  const { text, start, end, language, published, gazetteer } = chosen;
  const reader = readerOf(language ?? '') ?? readerOf('en');
  const tokens = reader ? passageOf(words, reader.lexicon.language, [], reader.words(gazetteer)).tokens : [];
  const dates = () => (reader ? datesOf(tokens, 0, tokens.length, reader.dates, published) : []);
  return {
    count: () => {
      const dated = dates();
      const taken = (at: number) => dated.some(({ first, last }) => at >= first && at < last);
      const found = reader ? numbersOf(tokens, 0, tokens.length, reader.numbers, taken) : [];
      const bare = reader ? numbersOf(tokens, 0, tokens.length, reader.numbers) : [];
      return (found[0] ?? bare[0])?.count ?? null;
    },
    date: () => dates().flatMap(({ edtf }) => (edtf !== null && isEdtf(edtf) ? [edtf] : []))[0] ?? null,
    place: () => placeOf(resolveSpans(text, [{ start, end }], gazetteer)[0]),
  };
}

function placeOf(found: FoundToponym | undefined): Omit<Place, 'role'> | null {
  if (!found || found.precision === 'unknown') return null;
  const { name, id, country, lat, lon, precision, radius_km, candidates = [] } = found;
  const ambiguous = found.ambiguous ? candidates.map((one) => `${one.name} (${one.country})`) : [];
  return {
    name,
    id,
    country,
    lat,
    lon,
    precision,
    radius_km,
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
  };
}

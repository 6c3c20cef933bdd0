import {
  type Furniture,
  once,
  rulerFor,
  type SuggestedRecord,
  type SuggestedStatement,
} from '../model/index.ts';
import type { Gazetteer } from '../places/index.ts';
import { eventsOf } from './events/events.ts';
import { exchangesOf } from './exchanges/exchanges.ts';
import { type Judges, theJudges } from './judging/judge.ts';
import { judged, MOST_LEADS } from './judging/judging.ts';
import type { Lead } from './leads/lead.ts';
import { leadsOf } from './leads/leads.ts';
import { ARABIC_LEXICON } from './lexicons/ar/arabic.ts';
import { ENGLISH_LEXICON } from './lexicons/en/english.ts';
import { SPANISH_LEXICON } from './lexicons/es/spanish.ts';
import { FRENCH_LEXICON } from './lexicons/fr/french.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { measuresOf } from './measures/measures.ts';
import { type DocumentReading, readDocumentText } from './reading/document-reading.ts';
import { type NaturalCase, naturalCaseFor } from './reading/natural-case.ts';
import { type Reader, readerFor } from './reading/reader.ts';
import { withExchanges } from './relations/exchange-relations.ts';
import { pointingInside } from './relations/pointing.ts';
import { apart } from './statistics/doubles.ts';
import { allButNotes } from './statistics/notes.ts';
import { statisticsOf } from './statistics/statistics.ts';

/** Who writes the suggestions down, and at which version. */
export const EXTRACTOR = { name: 'attest-rules', version: '1' } as const;

/** A text to take suggestions from. */
export interface ExtractInput {
  readonly text: string;
  /** ISO 639-1; null and languages without a lexicon give no suggestions. */
  readonly language: string | null;
  /** EDTF; null when not known. Relative dates are resolved against it only when it is exact enough. */
  readonly published: string | null;
  /** Parts of the text that are not the report, in code points, not overlapping. */
  readonly furniture: readonly Furniture[];
  readonly gazetteer: Gazetteer;
}

const LEXICONS: readonly Lexicon[] = [ENGLISH_LEXICON, FRENCH_LEXICON, ARABIC_LEXICON, SPANISH_LEXICON];
/** Readers by language; each is compiled when its first text comes. */
const READERS: ReadonlyMap<string, () => Reader> = new Map(
  LEXICONS.map((lexicon) => [lexicon.language.code, once(() => readerFor(lexicon))]),
);

/**
 * The records that a text suggests: events with their values, each with a quote that is an exact substring of
 * the text (at most 200 characters, offsets in code points), its flags, its asserter where one is named, and a
 * confidence between 0 and 1. Every record has one `type` statement. Linear in the length of the text.
 */
export function extract(input: ExtractInput): SuggestedRecord[] {
  const reader = readerOf(input.language ?? '');
  return reader ? extractWith(reader, input) : [];
}

/** What the rules make of a text: what they suggest, and its sentences as they read them, for a model to add to it. */
export interface Extraction {
  readonly suggested: readonly SuggestedRecord[];
  readonly leads: readonly Lead[];
}

/** What the rules alone tell, before it is judged. */
export function extractByRules(input: ExtractInput): SuggestedRecord[] {
  const reader = readerOf(input.language ?? '');
  return reader ? [...extractionWith(reader, input, NO_JUDGES).suggested] : [];
}

/** {@link extract} with the sentences that a model may find more in. */
export function extractForModel(input: ExtractInput, judges = theJudges()): Extraction {
  const reader = readerOf(input.language ?? '');
  return reader ? extractionWith(reader, input, judges, true) : { suggested: [], leads: [] };
}

const NO_JUDGES: Judges = new Map();

/** The reader of a language (ISO 639-1), if it has a lexicon. */
export function readerOf(language: string): Reader | undefined {
  return READERS.get(language)?.();
}

/**
 * A text in capitals as it would be written otherwise, letter for letter; null for one that is not, or whose language has
 * no lexicon.
 * @param language ISO 639-1
 */
export function naturalCase(text: string, language: string): string | null {
  return NATURAL_CASES.get(language)?.(text) ?? null;
}

const NATURAL_CASES: ReadonlyMap<string, NaturalCase> = new Map(
  LEXICONS.map((lexicon) => [lexicon.language.code, naturalCaseFor(lexicon)]),
);

/**
 * {@link extract} with a reader of one's own: a language that Attest does not come with. A text in capitals is read as it
 * would be written otherwise; its quotes are as they stand.
 */
export function extractWith(reader: Reader, input: ExtractInput): SuggestedRecord[] {
  return [...extractionWith(reader, input, theJudges()).suggested];
}

function extractionWith(reader: Reader, input: ExtractInput, judges: Judges, forModel = false): Extraction {
  return asWritten(reader, input, (read) => {
    const reading = readingOf(reader, read);
    const leads = once(() => leadsOf(reading));
    const suggested = recordsOf(reader, read, reading, leads, judges);
    return { suggested, leads: forModel ? leads() : [] };
  });
}

/** Reads a text in capitals in natural case, and gives the quotes back as they stand. */
function asWritten(
  reader: Reader,
  input: ExtractInput,
  read: (input: ExtractInput) => Extraction,
): Extraction {
  const natural = reader.naturalCase(input.text);
  if (natural === null) return read(input);
  const ruler = rulerFor(input.text);
  const requoted = ({ quote }: Pick<SuggestedStatement, 'quote'>) =>
    quote && { ...quote, exact: input.text.slice(ruler.toUnit(quote.start), ruler.toUnit(quote.end)) };
  const restated = <Statement extends SuggestedStatement>(statements: readonly Statement[]) =>
    statements.map((statement) => ({ ...statement, quote: requoted(statement) }));
  const { suggested, leads } = read({ ...input, text: natural });
  return {
    suggested: suggested.map((record) => ({ ...record, statements: restated(record.statements) })),
    leads: leads.map((lead) => ({ ...lead, quote: requoted(lead), statements: restated(lead.statements) })),
  };
}

function readingOf(reader: Reader, { text, published, furniture, gazetteer }: ExtractInput): DocumentReading {
  return readDocumentText(text, published, furniture, reader, gazetteer);
}

function recordsOf(
  reader: Reader,
  input: ExtractInput,
  reading: DocumentReading,
  leads: () => readonly Lead[],
  judges: Judges,
): SuggestedRecord[] {
  const rest = allButNotes(input.furniture, reading.ruler.length);
  const notes = rest ? [readingOf(reader, { ...input, furniture: rest })] : [];
  const isShort = judges.size > 0 && reading.sentences.length <= MOST_LEADS;
  const events = isShort ? judged(eventsOf(reading), leads(), judges) : eventsOf(reading);
  const told = apart([...events], statisticsOf([reading, ...notes]));
  const { events: related, exchanges } = withExchanges(reading, told.events, exchangesOf(reading));
  return pointingInside([...related, ...told.statistics, ...measuresOf(reading), ...exchanges]);
}

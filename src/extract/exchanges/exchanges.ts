import type { SuggestedRecord, SuggestedStatement, Value } from '../../model/index.ts';
import { asserterOf } from '../events/asserters.ts';
import { type DocumentReading, wordsOf } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { suggest } from '../statement.ts';
import { type Dealing, dealingsOf } from './dealings.ts';
import { topicOf } from './topics.ts';

/**
 * What passed between states: warnings, intelligence, joint operations, arrests for one another, training,
 * extraditions; each with giver, receiver, date and what came of it as far as told.
 */
export function exchangesOf(reading: DocumentReading): SuggestedRecord[] {
  const dealings = reading.sentences.flatMap((sentence, i) =>
    dealingsOf(reading, sentence, reading.sentences[i + 1] ?? null),
  );
  const kept: Dealing[] = [];
  for (const dealing of dealings) {
    const at = kept.findIndex((other) => isSame(other, dealing));
    const known = kept[at];
    if (!known) kept.push(dealing);
    else if (weightOf(dealing) > weightOf(known)) kept[at] = dealing;
  }
  return kept.map((dealing, i) => ({ id: `exchange-${i + 1}`, ...recordOf(dealing) }));
}

/** Of two tellings the one that says when, and what came of it. */
function weightOf(dealing: Dealing): number {
  return (dateOf(dealing) ? 1 : 0) + (dealing.outcome ? 1 : 0);
}

const NEAR = 3;

/** Told again a few sentences on, between the same giver and perhaps further receivers. */
function isSame(a: Dealing, b: Dealing): boolean {
  if (a.kind !== b.kind || b.sentence.index - a.sentence.index > NEAR) return false;
  const countries = (parties: Dealing['from']) =>
    parties
      .map(({ country }) => country)
      .sort()
      .join();
  const shared = a.to.some(({ country }) => b.to.some((other) => other.country === country));
  if (countries(a.from) !== countries(b.from) || !(shared || a.kind === 'training')) return false;
  const [x, y] = [dateOf(a)?.edtf, dateOf(b)?.edtf];
  return x === undefined || y === undefined || x === y;
}

function dateOf({ reading, sentence, words }: Dealing): (TokenSpan & { readonly edtf: string }) | null {
  const gap = (date: TokenSpan) =>
    Math.min(Math.abs(date.first - words.last), Math.abs(words.first - date.last));
  const dates = sentence.dates.flatMap((date) =>
    date.edtf && !isApart(reading, words, date) ? [{ ...date, edtf: date.edtf }] : [],
  );
  return [...dates].sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** A date behind the words in a clause of its own: "warned of a man who was to strike in May". */
function isApart({ tokens, reader }: DocumentReading, words: TokenSpan, date: TokenSpan): boolean {
  const { clauses } = reader.lexicon.grammar;
  return tokens.slice(words.last, date.first).some(({ kind, word }) => kind === 'word' && clauses.has(word));
}

const TOPICAL: readonly Dealing['kind'][] = ['warning', 'intelligence', 'arrest'];

function recordOf(dealing: Dealing): SuggestedRecord {
  const { reading, sentence, words, outcome } = dealing;
  const date = dateOf(dealing);
  const topic = TOPICAL.includes(dealing.kind) ? topicOf(dealing) : null;
  const asserter = asserterOf(reading, sentence);
  const confidence = 0.55 + (date ? 0.15 : 0) + (outcome ? 0.1 : 0);
  const state = (variable: string, value: Value, span: TokenSpan, certainty = 1): SuggestedStatement =>
    suggest(reading, variable, value, span, confidence * certainty, { asserter });
  return {
    type: 'exchange',
    statements: [
      state('kind', dealing.kind, words),
      ...dealing.from.map((party) => state('from', party.country, party, 0.9)),
      ...dealing.to.map((party) => state('to', party.country, party, 0.9)),
      ...(date ? [state('date', { edtf: date.edtf, basis: 'occurred' }, date, 0.9)] : []),
      ...(outcome ? [state('outcome', outcome.term.outcome, outcome, 0.8)] : []),
      ...(topic ? [state('about', wordsOf(reading, topic), topic, 0.7)] : []),
    ],
  };
}

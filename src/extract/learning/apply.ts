import { rulerFor, type SuggestedRecord, type SuggestedStatement } from '../../model/index.ts';
import { type CategoryFinding, findCategories } from './categories.ts';
import { confidenceOf } from './confidence.ts';
import type { ModelInput } from './corpus.ts';
import { entitiesOf } from './entities.ts';
import type { FillerModel } from './fillers.ts';
import type { Place } from './located.ts';
import { predictLogistic } from './logistic.ts';
import type { LearnedModel } from './model.ts';
import { type PreparedText, preparer } from './prepared-text.ts';
import { sameValue } from './same-value.ts';
import { readText, scoreText } from './span-model.ts';

/** What a model makes of a text: the rules' suggestions as it trusts them, and its own. */
export type UseModel = (input: ModelInput) => SuggestedRecord[];

/** The longest quote that a suggestion may carry, in code points. */
const LONGEST_QUOTE = 200;

/**
 * Opens a model for use. It re-scores what the rules suggest and leaves out what people reject, adds values of
 * categorical variables and fillers of roles to the event that stands nearest, and makes an event where the rules
 * found none and it is sure that there is one. Quotes are exact substrings of the text, in code points.
 */
export function openModel(model: LearnedModel): UseModel {
  const prepare = preparer();
  return (input) => {
    const prepared = prepare(input);
    const trusted = input.suggested.flatMap((record) => trust(model, record, input.language) ?? []);
    const own = [...fillersOf(model, prepared), ...categoriesOf(model, prepared)];
    return withOwn(model, prepared, retyped(model, prepared, trusted), own);
  };
}

/** The rules' record with learned confidence, without what is likely wrong; null when the record itself is. */
function trust(
  { confidence }: LearnedModel,
  record: SuggestedRecord,
  language: string | null,
): SuggestedRecord | null {
  if (!confidence) return record;
  const statements = record.statements.flatMap((statement) => {
    if (!(statement.variable in confidence.rates)) return [statement];
    const probability = confidenceOf(confidence, statement, record, language);
    return probability < confidence.threshold ? [] : [{ ...statement, confidence: rounded(probability) }];
  });
  const keepsType = statements.some(({ variable }) => variable === 'type');
  return record.type === 'event' && !keepsType ? null : { ...record, statements };
}

/** A suggestion of the model before it has a record. */
interface Own {
  readonly statement: SuggestedStatement;
  readonly place: Place;
  readonly several: boolean;
}

function fillersOf({ fillers }: LearnedModel, prepared: PreparedText): Own[] {
  if (!fillers) return [];
  const text = readText(prepared, fillers.verbs);
  const scores = scoreText(fillers.spans, text);
  return fillers.roles.flatMap(({ role, decide, threshold }, index) =>
    entitiesOf(text, scores, index).flatMap(({ best, row }) => {
      const probability = predictLogistic(decide, row);
      if (probability < threshold) return [];
      const quote = quoteOf(prepared, best);
      const value = quote.exact.replace(/\s+/g, ' ');
      return [{ statement: statementOf(role, value, quote, probability), place: best, several: true }];
    }),
  );
}

function categoriesOf({ categories }: LearnedModel, prepared: PreparedText): Own[] {
  if (!categories || prepared.tokens.length === 0) return [];
  return findCategories(categories, prepared)
    .filter(({ variable, probability, threshold }) => variable !== 'type' && probability >= threshold)
    .map(({ variable, value, probability, trigger, several }) => ({
      statement: statementOf(variable, value, quoteOf(prepared, trigger), probability),
      place: trigger,
      several,
    }));
}

function statementOf(
  variable: string,
  value: string,
  quote: SuggestedStatement['quote'],
  probability: number,
): SuggestedStatement {
  return { variable, value, quote, flags: [], confidence: rounded(probability), asserter: null };
}

function quoteOf(
  { text, tokens }: PreparedText,
  { first, last }: Place,
): { start: number; end: number; exact: string } {
  const from = tokens[first]?.start ?? 0;
  const to = Math.min(tokens[last - 1]?.end ?? from, from + LONGEST_QUOTE);
  const ruler = rulerFor(text);
  return { start: ruler.toCodePoint(from), end: ruler.toCodePoint(to), exact: text.slice(from, to) };
}

function rounded(probability: number): number {
  return Math.round(probability * 100) / 100;
}

/** The type that the model gives the document's event, if any. */
function typeOf({ categories }: LearnedModel, prepared: PreparedText): CategoryFinding | null {
  if (!categories || prepared.tokens.length === 0) return null;
  const [best] = findCategories(categories, prepared).filter(({ variable }) => variable === 'type');
  return best && best.probability >= best.threshold ? best : null;
}

/** Where the corpus has types of its own, the rules' events take the learned one. */
function retyped(
  model: LearnedModel,
  prepared: PreparedText,
  records: readonly SuggestedRecord[],
): readonly SuggestedRecord[] {
  const type = model.ownTypes ? typeOf(model, prepared) : null;
  if (!type) return records;
  return records.map((record) => {
    if (record.type !== 'event') return record;
    const statements = record.statements.map((statement) =>
      statement.variable === 'type'
        ? { ...statement, value: type.value, confidence: rounded(type.probability) }
        : statement,
    );
    return { ...record, statements };
  });
}

function withOwn(
  model: LearnedModel,
  prepared: PreparedText,
  records: readonly SuggestedRecord[],
  own: readonly Own[],
): SuggestedRecord[] {
  const events = records.some(({ type }) => type === 'event')
    ? records
    : [...records, ...newEvent(model, prepared, own)];
  const result = events.map((record) => ({ ...record, statements: [...record.statements] }));
  const ruler = rulerFor(prepared.text);
  for (const { statement, place, several } of own) {
    const at = ruler.toCodePoint(prepared.tokens[place.first]?.start ?? 0);
    const event = nearest(result, at);
    const rivals = event?.statements.filter(({ variable }) => variable === statement.variable) ?? [];
    if (rivals.some(({ value }) => sameValue(value, statement.value)) || (!several && rivals.length > 0))
      continue;
    event?.statements.push(statement);
  }
  return result;
}

/** The event whose quotes stand nearest to a place. */
function nearest<Event extends SuggestedRecord>(records: readonly Event[], at: number): Event | null {
  let [best, distance]: [Event | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const record of records) {
    if (record.type !== 'event') continue;
    const gaps = record.statements.map(({ quote }) =>
      quote ? Math.abs(quote.start - at) : Number.MAX_SAFE_INTEGER,
    );
    const gap = Math.min(...gaps);
    if (gap < distance) [best, distance] = [record, gap];
  }
  return best;
}

/** An event where the rules found none: when there is a filler for it, or words that go with a type. */
function newEvent(model: LearnedModel, prepared: PreparedText, own: readonly Own[]): SuggestedRecord[] {
  const type = typeOf(model, prepared);
  const roles = new Set(model.fillers?.roles.map(({ role }) => role));
  const [first] = own
    .filter(({ statement }) => roles.has(statement.variable))
    .sort((a, b) => b.statement.confidence - a.statement.confidence);
  if (!first && !type) return [];
  const quote = type ? quoteOf(prepared, type.trigger) : (first?.statement.quote ?? null);
  const probability = type?.probability ?? eventProbability(model.fillers, prepared);
  return [{ type: 'event', statements: [statementOf('type', type?.value ?? 'other', quote, probability)] }];
}

function eventProbability(fillers: FillerModel | null, prepared: PreparedText): number {
  if (!fillers) return 0;
  const { document } = scoreText(fillers.spans, readText(prepared, fillers.verbs));
  return predictLogistic(fillers.event, [document]);
}

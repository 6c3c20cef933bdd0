import { rulerFor, type SuggestedRecord, type SuggestedStatement, type Value } from '../../model/index.ts';
import { type CategoryFinding, findCategories } from './categories.ts';
import { confidenceOf } from './confidence.ts';
import type { ModelInput } from './corpus.ts';
import { eventRow, type FillerModel, freeEntities } from './fillers.ts';
import { isBare, leadTextOf } from './leads/lead-text.ts';
import { proposalIn } from './leads/proposals.ts';
import type { Place } from './located.ts';
import { predictLogistic } from './logistic.ts';
import type { LearnedModel } from './model.ts';
import { countryOf, valueOfWords } from './name-forms.ts';
import { type PreparedText, preparer } from './prepared-text.ts';
import { rounded } from './quality.ts';
import { ruledPlaces } from './ruled.ts';
import { sameValue } from './same-value.ts';
import { readText, scoreText } from './span-model.ts';

/** What a model makes of a text: the rules' suggestions as it trusts them, and its own. */
export type UseModel = (input: ModelInput) => SuggestedRecord[];

/** The longest quote that a suggestion may carry, in code points. */
const LONGEST_QUOTE = 200;

/**
 * Opens a model for use. It re-scores what the rules suggest and leaves out what people reject, adds values of
 * categorical variables and fillers of roles to the event that stands nearest, and proposes an event where the rules
 * tell none and the document likely does. Quotes are exact substrings of the text, in code points.
 */
export function openModel(model: LearnedModel): UseModel {
  const prepare = preparer();
  return (input) => {
    const prepared = prepare(input);
    const trusted = input.suggested.flatMap((record) => trust(model, record, input.language) ?? []);
    const found = findIn(model, prepared, input.suggested);
    const proposal = model.proposals && proposalIn(model.proposals, leadTextOf(input, prepared));
    const ruled = model.ownTypes ? retyped(trusted, found) : trusted;
    return withOwn(found, proposal ? withProposal(ruled, proposal) : ruled);
  };
}

/** The proposed event, or its values in the rules' event that has none to tell it by. */
function withProposal(
  records: readonly SuggestedRecord[],
  proposal: SuggestedRecord,
): readonly SuggestedRecord[] {
  const bare = records.find(isBare);
  if (!bare) return [...records, proposal];
  const known = new Set(bare.statements.map(({ variable }) => variable));
  const values = proposal.statements.filter(({ variable }) => !known.has(variable));
  return records.map((one) => (one === bare ? { ...one, statements: [...one.statements, ...values] } : one));
}

/** With its type goes the whole event: that wants to be less likely than other values that are left out. */
const OF_A_TYPE = 0.5;

/** The rules' record with learned confidence, without what is likely wrong; null when the record itself is. */
function trust(
  { confidence, ownWords }: LearnedModel,
  record: SuggestedRecord,
  language: string | null,
): SuggestedRecord | null {
  const usable = record.statements.filter(({ variable }) => !ownWords.includes(variable));
  if (!confidence) return { ...record, statements: usable };
  const statements = usable.flatMap((statement) => {
    if (!confidence.variables.includes(statement.variable)) return [statement];
    const probability = confidenceOf(confidence, statement, record, language);
    const least = statement.variable === 'type' ? confidence.threshold * OF_A_TYPE : confidence.threshold;
    return probability < least ? [] : [{ ...statement, confidence: rounded(probability) }];
  });
  const keepsType = statements.some(({ variable }) => variable === 'type');
  return record.type === 'event' && !keepsType ? null : { ...record, statements };
}

/** A suggestion of the model before it has a record. */
interface Own {
  readonly statement: SuggestedStatement;
  readonly place: Place;
  readonly several: boolean;
  /** Words of the text fill it, for which no rule makes an event. */
  readonly isWords: boolean;
}

/** What a model finds in a text by itself. */
interface Findings {
  readonly prepared: PreparedText;
  readonly fillers: readonly Own[];
  readonly categories: readonly Own[];
  /** What the document's event is. */
  readonly type: CategoryFinding | null;
  /** How likely the document tells of an event. */
  readonly event: number;
}

function findIn(
  { fillers, categories }: LearnedModel,
  prepared: PreparedText,
  suggested: readonly SuggestedRecord[],
): Findings {
  const values = categories && prepared.tokens.length > 0 ? findCategories(categories, prepared) : [];
  const sure = values.filter(({ probability, threshold }) => probability >= threshold);
  return {
    prepared,
    categories: sure
      .filter(({ variable }) => variable !== 'type')
      .map(({ variable, value, probability, trigger, several }) => ({
        statement: statementOf(variable, value, quoteOf(prepared, trigger), probability),
        place: trigger,
        several,
        isWords: false,
      })),
    type: sure.find(({ variable }) => variable === 'type') ?? null,
    ...(fillers ? fillersIn(fillers, prepared, suggested) : { fillers: [], event: 0 }),
  };
}

function fillersIn(
  model: FillerModel,
  prepared: PreparedText,
  suggested: readonly SuggestedRecord[],
): Pick<Findings, 'fillers' | 'event'> {
  const ruled = ruledPlaces(suggested, prepared, model.roles);
  const text = { ...readText(prepared, model.vocabulary), ruled };
  const country = countryOf(suggested);
  const scores = scoreText(model.spans, text);
  const event = predictLogistic(model.event, eventRow(scores));
  const fillers = model.roles.flatMap(({ role, form, several, decide, threshold }, index) =>
    freeEntities(text, scores, index).flatMap(({ best, row }) => {
      const probability = event * predictLogistic(decide, row);
      if (probability < threshold) return [];
      const quote = quoteOf(prepared, best);
      const statement = statementOf(
        role,
        valueOfWords(form, quote.exact.replace(/\s+/g, ' '), country),
        quote,
        probability,
      );
      return [{ statement, place: best, several, isWords: form.kind === 'words' }];
    }),
  );
  return { fillers, event };
}

function statementOf(
  variable: string,
  value: Value,
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

/** The rules' events with the type that the corpus would give them. */
function retyped(records: readonly SuggestedRecord[], { type }: Findings): readonly SuggestedRecord[] {
  if (!type) return records;
  const learned = { value: type.value, confidence: rounded(type.probability) };
  return records.map((record) => {
    if (record.type !== 'event') return record;
    const statements = record.statements.map((one) =>
      one.variable === 'type' ? { ...one, ...learned } : one,
    );
    return { ...record, statements };
  });
}

function withOwn(found: Findings, records: readonly SuggestedRecord[]): SuggestedRecord[] {
  const { prepared } = found;
  const events = records.some(({ type }) => type === 'event') ? records : [...records, ...newEvent(found)];
  const result = events.map((record) => ({ ...record, statements: [...record.statements] }));
  const ruler = rulerFor(prepared.text);
  for (const { statement, place, several } of [...found.fillers, ...found.categories]) {
    const at = ruler.toCodePoint(prepared.tokens[place.first]?.start ?? 0);
    const event = nearest(result, at);
    const rivals = event?.statements.filter(({ variable }) => variable === statement.variable) ?? [];
    if (rivals.some((rival) => saysSame(rival, statement)) || (!several && rivals.length > 0)) continue;
    event?.statements.push(statement);
  }
  return result;
}

/** The same value, or the same words. */
function saysSame(a: SuggestedStatement, b: SuggestedStatement): boolean {
  if (sameValue(a.value, b.value)) return true;
  return a.quote !== null && b.quote !== null && a.quote.start < b.quote.end && b.quote.start < a.quote.end;
}

/** The event whose quotes stand nearest to a place. */
function nearest<Event extends SuggestedRecord>(records: readonly Event[], at: number): Event | null {
  let [best, distance]: [Event | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const record of records) {
    if (record.type !== 'event') continue;
    const gaps = record.statements.map(({ quote }) =>
      quote ? Math.abs(quote.start - at) : Number.MAX_VALUE,
    );
    const gap = Math.min(...gaps);
    if (gap < distance) [best, distance] = [record, gap];
  }
  return best;
}

/** An event where the rules found none: when there is a filler for it, or words that go with a type. */
function newEvent({ prepared, fillers, type, event }: Findings): SuggestedRecord[] {
  const [first] = fillers
    .filter(({ isWords }) => isWords)
    .sort((a, b) => b.statement.confidence - a.statement.confidence);
  if (!first && !type) return [];
  const quote = type ? quoteOf(prepared, type.trigger) : (first?.statement.quote ?? null);
  const probability = type?.probability ?? event;
  return [{ type: 'event', statements: [statementOf('type', type?.value ?? 'other', quote, probability)] }];
}

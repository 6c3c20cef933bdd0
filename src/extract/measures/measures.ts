import type { SuggestedRecord, SuggestedStatement, Value } from '../../model/index.ts';
import { placeValue } from '../../places/index.ts';
import { asserterOf } from '../events/asserters.ts';
import type { MeasureKind } from '../lexicons/lexicon.ts';
import { type DocumentReading, wordsOf } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { PlaceMention } from '../reading/places.ts';
import { suggest } from '../statement.ts';
import { framesOf, type MeasureFrame, type MeasureSentence } from './frames.ts';
import { titleOf } from './titles.ts';

/**
 * The laws, institutions, programmes and other standing responses that a document says were set up: kind, title,
 * date and country, each measure once.
 */
export function measuresOf(reading: DocumentReading): SuggestedRecord[] {
  const frames = reading.sentences.flatMap((sentence) => framesOf(reading, sentence)).filter(isRelevant);
  const kept: MeasureFrame[] = [];
  for (const frame of frames) if (!kept.some((other) => isSame(other, frame))) kept.push(frame);
  return kept.map((frame, i) => ({ id: `measure-${i + 1}`, ...recordOf(reading, frame) }));
}

const NEAR = 3;

/** The same title, or more words on the same step a few sentences on. */
function isSame(a: MeasureFrame, b: MeasureFrame): boolean {
  if (a.measure !== b.measure) return false;
  if (identityOf(a) === identityOf(b)) return true;
  const near = b.setting.sentence.index - a.setting.sentence.index <= NEAR;
  return near && b.body === b.founding && dateOf(b) === null;
}

/** It answers to violence, as its own sentence says; named institutions and pacts between states may leave that out. */
function isRelevant({ setting, measure, named, body, founding }: MeasureFrame): boolean {
  const isStep = body === founding;
  const { themes, sentence } = setting;
  if (measure === 'cooperation' || measure === 'political' || isStep) return true;
  if (named && (measure === 'institution' || measure === 'operation')) return true;
  return (
    themes.length > 0 || sentence.names.length > 0 || sentence.acts.length > 0 || sentence.groups.length > 0
  );
}

/** One institution is created once; other measures are told apart by their titles. */
function identityOf(frame: MeasureFrame): string {
  const { reading } = frame.setting;
  return `${frame.measure} ${wordsOf(reading, titleOf(frame)).toLowerCase()}`;
}

const THEME_REACH = 12;

/** Training of imams is religious, help for prisoners is reintegration, whatever was set up for it. */
function kindOf({ setting, measure, body, founding }: MeasureFrame): MeasureKind {
  if (!['institution', 'programme', 'operation'].includes(measure)) return measure;
  const theme = setting.themes.find(
    ({ term, first, last }) =>
      term.measure !== 'security' &&
      first - Math.max(body.last, founding.last) <= THEME_REACH &&
      body.first - last <= 4,
  );
  return theme && theme.term.measure !== 'security' ? theme.term.measure : measure;
}

function recordOf(reading: DocumentReading, frame: MeasureFrame): SuggestedRecord {
  const { sentence } = frame.setting;
  const title = titleOf(frame);
  const date = dateOf(frame);
  const said: TokenSpan = {
    first: Math.min(frame.body.first, frame.founding.first),
    last: Math.max(frame.body.last, frame.founding.last),
  };
  const asserter = asserterOf(reading, sentence);
  const confidence = 0.5 + (date ? 0.2 : 0) + (frame.named ? 0.1 : 0);
  const state = (variable: string, value: Value, span: TokenSpan, certainty = 1): SuggestedStatement =>
    suggest(reading, variable, value, span, confidence * certainty, { asserter });
  const place = placeOf(frame);
  return {
    type: 'measure',
    statements: [
      state('kind', kindOf(frame), said),
      state('title', wordsOf(reading, title), title, 0.9),
      ...(date ? [state('date', { edtf: date.edtf, basis: 'occurred' }, date, 0.95)] : []),
      ...(place?.entry ? [state('place', placeValue(place.entry, 'operation'), place, 0.8)] : []),
    ],
  };
}

/** The last country named before the measure, or the first one in it. */
function placeOf({ setting, founding, body }: MeasureFrame): PlaceMention | null {
  const countries = setting.sentence.places.filter(({ entry }) => entry?.kind === 'country');
  const last = Math.max(body.last, founding.last);
  const within = countries.filter((place) => place.first < last || place.cue === 'in');
  return within.at(-1) ?? null;
}

/** What a date before the words is worth less than one behind. */
const BEFORE = 3;

/** The date behind the words that say that it was set up, else before them; not a year in a name, nor of a clause. */
function dateOf(frame: MeasureFrame): (TokenSpan & { readonly edtf: string }) | null {
  const { setting, founding, body } = frame;
  const last = Math.max(body.last, founding.last);
  const first = Math.min(body.first, founding.first);
  const gap = (date: TokenSpan) => (date.first >= last ? date.first - last : first - date.last + BEFORE);
  const near = setting.sentence.dates.flatMap((date) =>
    date.edtf && !isApart(setting, date, first, last) ? [{ ...date, edtf: date.edtf }] : [],
  );
  const own = near.filter((date) => !isInName(setting, date));
  const dates = own.length === 0 && body === founding ? near : own;
  return [...dates].sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** "the act of 2003": the year tells which act. */
function isInName({ reading, bodies }: MeasureSentence, date: TokenSpan): boolean {
  const { of } = reading.reader.lexicon.grammar;
  const before = reading.tokens[date.first - 1]?.word ?? '';
  return of.has(before) && bodies.some(({ last }) => last === date.first - 1);
}

/** A clause of its own stands between; but a date that opens the sentence is for all of it. */
function isApart(
  { reading, sentence }: MeasureSentence,
  date: TokenSpan,
  first: number,
  last: number,
): boolean {
  const { clauses } = reading.reader.lexicon.grammar;
  const opens = date.first - sentence.first <= 2;
  const [from, to] = date.first >= last ? [last, date.first] : [date.last, first];
  const words = reading.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return !opens && words.some(({ word }) => clauses.has(word));
}

import type { SuggestedRecord, SuggestedStatement, Value } from '../../model/index.ts';
import { placeValue } from '../../places/index.ts';
import { asserterOf } from '../events/asserters.ts';
import type { MeasureKind } from '../lexicons/lexicon.ts';
import { type DocumentReading, wordsOf } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { PlaceMention } from '../reading/places.ts';
import { suggest } from '../statement.ts';
import { framesOf, type MeasureFrame } from './frames.ts';
import { titleOf } from './titles.ts';

/**
 * The laws, institutions, programmes and other standing responses that a document says were set up: kind, title,
 * date and country, each measure once.
 */
export function measuresOf(reading: DocumentReading): SuggestedRecord[] {
  const frames = reading.sentences.flatMap((sentence) => framesOf(reading, sentence)).filter(isRelevant);
  const kept: MeasureFrame[] = [];
  for (const frame of frames) if (!kept.some((other) => isSame(other, frame))) kept.push(frame);
  return kept.map((frame) => recordOf(reading, frame));
}

const NEAR = 3;

/** The same title, or more words on the same step a few sentences on. */
function isSame(a: MeasureFrame, b: MeasureFrame): boolean {
  if (a.measure !== b.measure) return false;
  if (identityOf(a) === identityOf(b)) return true;
  const near = b.setting.sentence.index - a.setting.sentence.index <= NEAR;
  return near && b.body === b.founding && dateOf(b) === null;
}

/** It answers to violence, as its own sentence says; a body with a name may leave that to the text. */
function isRelevant({ setting, measure, named }: MeasureFrame): boolean {
  const { themes, sentence } = setting;
  const told = themes.length > 0 || sentence.names.length > 0;
  return told || (named && measure === 'institution');
}

/** One institution is created once; other measures are told apart by their titles. */
function identityOf(frame: MeasureFrame): string {
  const { reading } = frame.setting;
  return `${frame.measure} ${wordsOf(reading, titleOf(frame)).toLowerCase()}`;
}

const THEME_REACH = 14;

/** Training of imams is religious, help for prisoners is reintegration, whatever was set up for it. */
function kindOf({ setting, measure, body }: MeasureFrame): MeasureKind {
  if (!['institution', 'programme', 'operation'].includes(measure)) return measure;
  const theme = setting.themes.find(
    ({ term, first, last }) =>
      term.measure !== 'security' && first - body.last <= THEME_REACH && body.first - last <= 4,
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

/** The date behind the words that say that it was set up, else before them; not the year in its name. */
function dateOf({ setting, founding, body }: MeasureFrame): (TokenSpan & { readonly edtf: string }) | null {
  const { of } = setting.reading.reader.lexicon.grammar;
  const last = Math.max(body.last, founding.last);
  const first = Math.min(body.first, founding.first);
  const gap = (date: TokenSpan) => (date.first >= last ? date.first - last : first - date.last + BEFORE);
  const isName = (date: TokenSpan) =>
    date.first > body.last - 1 &&
    date.first - body.last <= 1 &&
    of.has(setting.reading.tokens[date.first - 1]?.word ?? '');
  const dates = setting.sentence.dates.flatMap((date) =>
    date.edtf && !isName(date) ? [{ ...date, edtf: date.edtf }] : [],
  );
  return [...dates].sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** What a date before the words is worth less than one behind. */
const BEFORE = 3;

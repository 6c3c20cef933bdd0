import { precisionOf } from '../../model/index.ts';
import { isStatistic } from '../events/aggregate-figures.ts';
import { isPluperfect } from '../events/frame.ts';
import { isPastAct } from '../events/past-acts.ts';
import { standingOf } from '../events/scopes.ts';
import { paired, prefixed } from '../feature-names.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import { suggest } from '../statement.ts';
import { asserters } from '../values/value.ts';
import type { Lead } from './lead.ts';
import { valuesIn } from './lead-values.ts';

/** Sentences of a document that are looked at: what is news stands early. */
const MOST = 200;

/** The sentences of a document as the rules read them. Linear. */
export function leadsOf(reading: DocumentReading): Lead[] {
  const { tokens, ruler } = reading;
  const asserter = asserters(reading);
  return reading.sentences.slice(0, MOST).map((sentence) => {
    const start = tokens[sentence.first]?.start ?? 0;
    return {
      start: ruler.toCodePoint(start),
      end: ruler.toCodePoint(tokens[sentence.last - 1]?.end ?? start),
      quote: suggest(reading, 'type', '', sentence, 0).quote,
      block: sentence.sentence.block,
      heading: sentence.sentence.kind === 'heading',
      marks: [...marksOf(reading, sentence)],
      statements: valuesIn(reading, sentence, asserter(sentence)),
    };
  });
}

const ACT = prefixed('act:');
const ACT_FORM = paired('act:');
const CUE = prefixed('cue:');
const DATE = prefixed('date:');
const PERSON = prefixed('person:');
const COUNTED = prefixed('counted:');
const PLACE = paired('place:');
const FORM_STANDING = paired('');

function marksOf(reading: DocumentReading, sentence: SentenceReading): ReadonlySet<string> {
  const { groups, names, things, cues, dates, places, ages } = sentence;
  const marks = new Set<string>();
  addActs(marks, reading, sentence);
  for (const { term } of groups) marks.add(term.plural ? 'groups' : 'group');
  for (const { term } of names) {
    marks.add(term.kind);
    if (term.kind === 'agency' && term.operates) marks.add('operates');
  }
  for (const { term } of things) marks.add(term.kind);
  for (const { term } of cues) marks.add(term.kind === 'cue' ? CUE(term.cue) : term.kind);
  for (const { edtf, open, kind } of dates)
    marks.add(DATE(open ?? (edtf === null ? kind : precisionOf(edtf))));
  addPeople(marks, sentence);
  for (const { cue, entry } of places) marks.add(PLACE(entry?.kind ?? 'unknown', cue ?? ''));
  if (ages.length > 0) marks.add('age');
  if (asks(reading, sentence)) marks.add('question');
  if (isStatistic(reading, sentence)) marks.add('figures');
  return marks;
}

function addActs(marks: Set<string>, reading: DocumentReading, sentence: SentenceReading): void {
  for (const act of sentence.acts) {
    const { term } = act;
    const standing = isPastAct(reading, sentence, act) ? 'past' : standingOf(reading, sentence, act);
    const form = FORM_STANDING(term.form, standing);
    marks.add(ACT(term.act));
    marks.add(ACT_FORM(term.act, isPluperfect(reading, [act]) ? FORM_STANDING(form, 'before') : form));
  }
}

function addPeople(marks: Set<string>, { people }: SentenceReading): void {
  for (const { role, count, definite, further } of people) {
    marks.add(PERSON(role));
    if (count !== null) marks.add('counted').add(COUNTED(role));
    if (definite) marks.add('definite');
    if (further) marks.add('further');
  }
}

const QUESTION = /[?؟]/u;

function asks({ text, tokens }: DocumentReading, { first, last }: TokenSpan): boolean {
  return QUESTION.test(text.slice(tokens[first]?.start ?? 0, (tokens[last - 1]?.end ?? 0) + 1));
}

import { precisionOf } from '../../model/index.ts';
import { isStatistic } from '../events/aggregate-figures.ts';
import { isPluperfect } from '../events/frame.ts';
import { isPastAct } from '../events/past-acts.ts';
import { standingOf } from '../events/scopes.ts';
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
      marks: [...new Set(marksOf(reading, sentence))],
      statements: valuesIn(reading, sentence, asserter(sentence)),
    };
  });
}

function marksOf(reading: DocumentReading, sentence: SentenceReading): string[] {
  const { acts, groups, names, things, cues, dates, people, places, ages } = sentence;
  return [
    ...acts.flatMap((act) => {
      const { term } = act;
      const standing = isPastAct(reading, sentence, act) ? 'past' : standingOf(reading, sentence, act);
      const before = isPluperfect(reading, [act]) ? ' before' : '';
      return [`act:${term.act}`, `act:${term.act} ${term.form} ${standing}${before}`];
    }),
    ...groups.map(({ term }) => (term.plural ? 'groups' : 'group')),
    ...names.flatMap(({ term }) =>
      term.kind === 'agency' && term.operates ? [term.kind, 'operates'] : term.kind,
    ),
    ...things.map(({ term }) => term.kind),
    ...cues.flatMap(({ term }) => (term.kind === 'cue' ? `cue:${term.cue}` : term.kind)),
    ...dates.map(({ edtf, open, kind }) => `date:${open ?? (edtf === null ? kind : precisionOf(edtf))}`),
    ...people.flatMap(({ role, count, definite, further }) => [
      `person:${role}`,
      ...(count === null ? [] : ['counted', `counted:${role}`]),
      ...(definite ? ['definite'] : []),
      ...(further ? ['further'] : []),
    ]),
    ...places.map(({ cue, entry }) => `place:${entry?.kind ?? 'unknown'} ${cue ?? ''}`),
    ...(ages.length > 0 ? ['age'] : []),
    ...(asks(reading, sentence) ? ['question'] : []),
    ...(isStatistic(reading, sentence) ? ['figures'] : []),
  ];
}

const QUESTION = /[?؟]/u;

function asks({ text, tokens }: DocumentReading, { first, last }: TokenSpan): boolean {
  return QUESTION.test(text.slice(tokens[first]?.start ?? 0, (tokens[last - 1]?.end ?? 0) + 1));
}

import { precisionOf, type SuggestedStatement, type Value } from '../../model/index.ts';
import { placeValue, unknownPlace } from '../../places/index.ts';
import { isStatistic } from '../events/aggregate-figures.ts';
import { isPluperfect } from '../events/frame.ts';
import { isPastAct } from '../events/past-acts.ts';
import { standingOf } from '../events/scopes.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';
import { suggest } from '../statement.ts';
import type { Lead } from './lead.ts';

/** Sentences of a document that are looked at: what is news stands early. */
const MOST = 200;

/** The sentences of a document as the rules read them. Linear. */
export function leadsOf(reading: DocumentReading): Lead[] {
  return reading.sentences.slice(0, MOST).map((sentence) => {
    const { tokens, ruler } = reading;
    const start = tokens[sentence.first]?.start ?? 0;
    return {
      start: ruler.toCodePoint(start),
      end: ruler.toCodePoint(tokens[sentence.last - 1]?.end ?? start),
      quote: suggest(reading, 'type', '', sentence, 0).quote,
      block: sentence.sentence.block,
      heading: sentence.sentence.kind === 'heading',
      marks: [...new Set(marksOf(reading, sentence))],
      statements: valuesOf(reading, sentence),
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

function valuesOf(reading: DocumentReading, sentence: SentenceReading): SuggestedStatement[] {
  const made = (variable: string, value: Value, span: TokenSpan) =>
    suggest(reading, variable, value, span, 0.5);
  const country = [...reading.surroundings.countries].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return [
    ...sentence.places.map((place) =>
      made(
        'place',
        place.entry ? placeValue(place.entry, 'operation') : unknownPlace(place.name, country, 'operation'),
        place,
      ),
    ),
    ...sentence.dates.flatMap((date) =>
      date.edtf !== null && date.open === null
        ? [made('date', { edtf: date.edtf, basis: 'occurred' }, date)]
        : [],
    ),
    ...sentence.people.flatMap((group) => (group.count ? [made('people', group.count, group)] : [])),
    ...ofKind(sentence.names, 'agency').map((agency) =>
      made(
        'agency',
        {
          name: agency.term.name ?? 'other',
          text: agency.term.name ? null : wordsOf(reading, agency),
          role: 'operating',
        },
        agency,
      ),
    ),
    ...ofKind(sentence.names, 'organisation').map((side) =>
      made('organisation', { name: side.term.name, text: side.term.text }, side),
    ),
    ...ofKind(sentence.things, 'item').map((item) =>
      made('seized_item', { item: item.term.item, count: item.term.count ?? null }, item),
    ),
    ...ofKind(sentence.things, 'target').map((target) => made('target', target.term.code, target)),
    ...ofKind(sentence.things, 'weapon').map((weapon) => made('weapon', weapon.term.code, weapon)),
  ];
}

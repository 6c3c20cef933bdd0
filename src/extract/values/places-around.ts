import { resolveToponym, toponymAt } from '../../places/index.ts';
import { isVerdict } from '../events/verdicts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { PlaceMention } from '../reading/places.ts';
import type { Source } from './value.ts';

interface Around {
  readonly sentence: SentenceReading;
  readonly place: PlaceMention;
}

/**
 * Where an event was that its own sentences put nowhere, where verbs stand first: in the sentence before it in its paragraph,
 * in one that goes on about it, or where a report was written that no capital sent.
 */
export function placesAround(source: Source): readonly Around[] {
  const { reading, telling } = source;
  if (!reading.reader.lexicon.grammar.verbFirst) return [];
  const start = Math.min(...telling.frames.map(({ sentence }) => sentence.index));
  const before = reading.sentences[start - 1];
  const opens = before?.sentence.block === reading.sentences[start]?.sentence.block ? before : undefined;
  const judged = telling.frames.every(isVerdict);
  const told = [...(opens ? [opens] : []), ...telling.sentences];
  for (const sentence of new Set(told)) {
    const places = sentence.places.filter(
      (place) =>
        isTown(source, place) && (judged || isSaidOf(sentence, place)) && !isHead(source, sentence, place),
    );
    if (places.length > 0) return places.map((place) => ({ sentence, place }));
  }
  return sentFrom(reading);
}

/** An attack may be told of those who came "to a village". */
function isTown({ telling }: Source, { entry, cue }: PlaceMention): boolean {
  if (cue === 'to' && telling.story.class !== 'attack') return false;
  return entry?.kind !== 'country' && cue !== 'from' && cue !== 'seat' && cue !== 'via';
}

/** "جاكرتا ــ وكالات": a capital that opens the sentence sent the report. */
function isHead({ reading }: Source, sentence: SentenceReading, { first }: PlaceMention): boolean {
  const { capitals } = reading.reader.lexicon.grammar;
  return first === sentence.first && capitals?.has(reading.tokens[first]?.word ?? '') === true;
}

/** Not where whoever speaks sits. */
function isSaidOf({ names }: SentenceReading, { first }: PlaceMention): boolean {
  return !names.some(
    ({ term, last }) =>
      (term.kind === 'agency' || term.kind === 'official' || term.kind === 'outlet') &&
      last <= first &&
      first - last <= 1,
  );
}

const OPENING = 2;
const DATELINE = 8;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', ':', '/']);

/** "القصرين – …": the town of a report, unless it is one that the news of a whole country comes from. */
function sentFrom(reading: DocumentReading): Around[] {
  const { capitals } = reading.reader.lexicon.grammar;
  for (const sentence of reading.sentences.slice(0, OPENING)) {
    const { first, last } = sentence;
    const head = reading.tokens.slice(first, Math.min(last, first + DATELINE));
    const toponym = toponymAt(reading.tokens, first, last, reading.gazetteer);
    if (!toponym || capitals?.has(head[0]?.word ?? '') || !isClosed(head, toponym.last - first)) continue;
    const entry = resolveToponym(toponym, reading.surroundings);
    if (!entry || entry.kind === 'country') continue;
    const place = { first, last: toponym.last, name: entry.name, country: entry.country, entry, cue: null };
    return [{ sentence, place }];
  }
  return [];
}

/** A dash right behind the name, or behind a country in brackets. */
function isClosed(head: readonly { readonly word: string }[], at: number): boolean {
  const bracket = head[at]?.word === '(' ? head.findIndex(({ word }) => word === ')') + 1 : at;
  return DASHES.has(head[bracket]?.word ?? '');
}

const LEDE = 2;

/** The town that a report opens with or was sent from, where the event itself is only put in a part of it that no table knows. */
export function townAround({ reading }: Source): readonly Around[] {
  if (!reading.reader.lexicon.grammar.verbFirst) return [];
  for (const sentence of reading.sentences.slice(0, LEDE)) {
    const place = sentence.places.find(({ entry, cue }) => entry?.kind === 'locality' && cue !== 'from');
    if (place) return [{ sentence, place }];
  }
  return sentFrom(reading);
}

import type { Actor, SuggestedStatement } from '../../model/index.ts';
import { attributionOf } from '../events/asserters.ts';
import { type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { type Mention, ofKind, type TermOf } from '../reading/mentions.ts';
import { type Source, stated } from './value.ts';

interface Body {
  readonly sentence: SentenceReading;
  readonly mention: Mention<TermOf<'agency'>>;
  readonly role: NonNullable<Actor['role']>;
}

const REACH = 16;

/**
 * Public bodies that took part or answer for it in the report: services that acted (those named, else the one that
 * is described most closely), the ministry that announced it, the prosecutor or court in charge.
 */
export function agencyValues(source: Source): SuggestedStatement[] {
  const told = [...new Set([...source.telling.context, ...source.telling.sentences])]
    .slice(0, REACH)
    .flatMap((sentence) => bodiesOf(source, sentence));
  const named = longestOfEach(
    source,
    told.filter(({ mention }) => mention.term.name !== null),
  );
  const acted = named.some(({ role }) => role === 'operating');
  const plain = acted ? [] : closest(source, told);
  return [...named, ...plain].map(({ sentence, mention, role }) => {
    const text = wordsOf(source.reading, mention);
    const { name } = mention.term;
    const value = { name: name ?? 'other', text: name ? null : text, role };
    return stated(source, 'agency', value, sentence, mention, { certainty: name ? 1 : 0.75 });
  });
}

function bodiesOf(source: Source, sentence: SentenceReading): Body[] {
  const speaker = attributionOf(source.reading, sentence)?.words ?? null;
  return ofKind(sentence.names, 'agency').flatMap((mention) => {
    const role = roleOf(source, mention, mention.first === speaker?.first);
    return role && isAtHome(source, mention.term.country) ? [{ sentence, mention, role }] : [];
  });
}

/** Names that stand for nobody in charge, or for those who only count the hurt. */
const NO_BODIES: ReadonlySet<string> = new Set(['Government', 'Health Ministry']);

/** The part of a body in the event. After an attack the services are mostly those attacked. */
function roleOf(source: Source, { term }: Body['mention'], speaks: boolean): Body['role'] | null {
  if (term.operates) return source.telling.story.class === 'operation' ? 'operating' : null;
  if (term.name === null || NO_BODIES.has(term.name)) return null;
  if (term.class === 'court') return 'judicial';
  return term.class === 'government' && speaks ? 'announcer' : null;
}

/** A service of a country that the text does not speak of is only a comparison ("its FBI"). */
function isAtHome(source: Source, country: string | undefined): boolean {
  if (country === undefined || source.reading.surroundings.countries.has(country)) return true;
  return source.telling.frames.some(({ places }) => places.some((place) => place.country === country));
}

function longestOfEach(source: Source, told: readonly Body[]): Body[] {
  const best = new Map<string, Body>();
  for (const one of told) {
    const name = one.mention.term.name ?? '';
    const known = best.get(name);
    if (!known || wordsOf(source.reading, known.mention).length < wordsOf(source.reading, one.mention).length)
      best.set(name, one);
  }
  return [...best.values()];
}

/** The service without a name of its own that the sentences of the act describe most closely. */
function closest(source: Source, told: readonly Body[]): Body[] {
  const framed = new Set(source.telling.frames.map(({ sentence }) => sentence.index));
  const length = ({ mention }: Body) => wordsOf(source.reading, mention).length;
  return told
    .filter(({ sentence, mention }) => mention.term.name === null && framed.has(sentence.index))
    .sort((a, b) => length(b) - length(a))
    .slice(0, 1);
}

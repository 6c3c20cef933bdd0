import type { SuggestedStatement } from '../../model/index.ts';
import { isStatistic } from '../events/aggregate-figures.ts';
import { mainCountry } from '../exchanges/parties.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { oncePerSentence } from '../reading/once-per.ts';
import { helpersOf } from './helping-states.ts';
import { distinct, type Source, stated } from './value.ts';

interface Nation extends TokenSpan {
  readonly country: string;
}

/** Other states that took part: named in a sentence of a joint operation, or beside the services of another. */
export function partnerValues(source: Source): SuggestedStatement[] {
  if (source.telling.story.class !== 'operation') return [];
  const home = homeCountry(source);
  const sentences = source.telling.sentences.slice(0, 10);
  const told = sentences.concat(asidesOf(source));
  return distinct(
    told
      .flatMap((sentence) => {
        const helped = home === null ? [] : helpersOf(source, sentence);
        if (!sentences.includes(sentence)) return helped.map((nation) => ({ sentence, nation }));
        const joint = isJoint(source, sentence) ? nationsOf(source, sentence) : [];
        const others = [
          ...foreignServices(source, sentence, home),
          ...expellers(source, sentence),
          ...acrossBorder(source, sentence),
          ...helped,
        ];
        return [...joint, ...others].map((nation) => ({ sentence, nation }));
      })
      .filter(({ nation }) => nation.country !== home)
      .map(({ sentence, nation }) =>
        stated(source, 'partner', nation.country, sentence, nation, { certainty: 0.9 }),
      ),
    String,
  );
}

/** Where a report tells of one thing only, sentences without an act of their own: "The FBI lent its support". */
function asidesOf({ reading, telling }: Source): SentenceReading[] {
  if (telling.several || reading.sentences.length > SHORT) return [];
  return reading.sentences.filter(
    (sentence) =>
      sentence.layers.dealings.length > 0 &&
      !telling.sentences.includes(sentence) &&
      !hasCue(sentence.cues, 'background') &&
      !isStatistic(reading, sentence),
  );
}

/** Sentences of a report on one thing; a study names services of many states. */
const SHORT = 25;

/** "A tip of the FBI led to him": beside those of its own state, a service of another has a part in what is told. */
function foreignServices(source: Source, sentence: SentenceReading, home: string | null): Nation[] {
  if (home === null || hasCue(sentence.cues, 'background') || isStatistic(source.reading, sentence))
    return [];
  const own = source.telling.sentences.some((one) =>
    servicesOf(source, one).some(({ country }) => country === home),
  );
  if (!own || source.reading.sentences.length > SHORT) return [];
  return servicesOf(source, sentence).filter(
    ({ first, country }) =>
      country !== home &&
      ofKind(sentence.names, 'agency').some((one) => one.first === first && one.term.operates),
  );
}

const EXPELLER = 4;

/** "expelled by Turkey", "رحلتهم تركيا": the state that hands somebody over. */
function expellers({ reading }: Source, sentence: SentenceReading): Nation[] {
  const { by, definite, verbFirst } = reading.reader.lexicon.grammar;
  const main = mainCountry(reading);
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  const isLed = (at: number) =>
    verbFirst === true || by.has(word(at - 1)) || (definite.has(word(at - 1)) && by.has(word(at - 2)));
  return actsOf(sentence.acts, 'expel').flatMap(({ first, last, term }) => {
    if (term.form === 'noun') return [];
    for (let at = first; at < Math.min(sentence.last, last + EXPELLER); at += 1) {
      const country = reading.nations[at];
      if (country && country !== main && isLed(at) && !isNational(sentence, at))
        return [{ first: at, last: at + 1, country }];
    }
    return [];
  });
}

/** Towns of two states, whose services are both named, in which people were caught at one time. */
function acrossBorder(source: Source, sentence: SentenceReading): Nation[] {
  const { telling } = source;
  const arrests = telling.frames.filter(
    (frame) => frame.sentence === sentence && actsOf(frame.acts, 'arrest').length > 0,
  );
  if (arrests.length === 0) return [];
  const served = new Set(
    telling.sentences.flatMap((one) => servicesOf(source, one).map(({ country }) => country)),
  );
  return arrests.flatMap(({ places }) => {
    const inside = places.filter(
      ({ cue, country, entry }) => cue === 'in' && country !== null && entry !== null,
    );
    const states = new Set(inside.map(({ country }) => country));
    if ([...states].some((country) => country === null || !served.has(country))) return [];
    return states.size !== 2
      ? []
      : inside.flatMap(({ first, last, country }) => (country ? [{ first, last, country }] : []));
  });
}

/** Where most people were arrested, when figures stand before places of two states; else of the first place. */
export function homeCountry(source: Source): string | null {
  const most = source.telling.sentences.map(mostArrested).find((country) => country !== null);
  if (most) return most;
  const place = source.telling.frames.flatMap(({ places }) => places).find(({ country }) => country !== null);
  return (
    place?.country ?? [...source.reading.surroundings.countries].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  );
}

const BEFORE_PLACE = 4;

/** "eight in Nador and one in Melilla": the state with the larger figure, or null. */
function mostArrested({ places, people }: SentenceReading): string | null {
  const figures = new Map<string, number>();
  for (const { count, last } of people) {
    const place = places.find(({ first }) => first >= last && first - last <= BEFORE_PLACE);
    if (place?.country && count?.best)
      figures.set(place.country, (figures.get(place.country) ?? 0) + count.best);
  }
  const [first, second] = [...figures].sort((a, b) => b[1] - a[1]);
  return first && second && first[1] > second[1] ? first[0] : null;
}

function isJoint(source: Source, sentence: SentenceReading): boolean {
  return hasCue(sentence.cues, 'joint') || sideBySide(source, sentence) || listed(source, sentence);
}

/** Services of two states, one behind the other with "and" between. */
function listed(source: Source, sentence: SentenceReading): boolean {
  const { and } = source.reading.reader.lexicon.grammar;
  const nations = servicesOf(source, sentence);
  return nations.some((nation, i) => {
    const next = nations[i + 1];
    if (!next || next.country === nation.country) return false;
    const between = source.reading.tokens.slice(nation.last, next.first);
    return between.length <= BEFORE_PLACE && between.some(({ word }) => and.has(word) && word !== ',');
  });
}

function servicesOf({ reading }: Source, sentence: SentenceReading): readonly Nation[] {
  return servicesIn(reading, sentence);
}

/** Services whose state is known, or said by a word for it in their name or right behind it. */
const servicesIn = oncePerSentence(
  ({ nations: named }: DocumentReading, sentence: SentenceReading): Nation[] => {
    return ofKind(sentence.names, 'agency').flatMap(({ first, last, term }) => {
      const nations = named.slice(first, last + 1).filter((country) => country !== null);
      const country = nations.at(-1) ?? term.country;
      return country ? [{ first, last, country }] : [];
    });
  },
);

/** "Spanish and Moroccan security forces": two nations before one service. */
function sideBySide(source: Source, sentence: SentenceReading): boolean {
  const nations = nationsOf(source, sentence);
  const { and } = source.reading.reader.lexicon.grammar;
  return nations.some((nation, i) => {
    const next = nations[i + 1];
    if (!next || next.country === nation.country || next.first - nation.last !== 1) return false;
    const joined = and.has(source.reading.tokens[nation.last]?.word ?? '');
    return (
      joined &&
      ofKind(sentence.names, 'agency').some(({ first }) => first >= next.last && first - next.last <= 2)
    );
  });
}

/** "a Moroccan": somebody of that nation, not the state. */
function isNational({ people }: SentenceReading, at: number): boolean {
  return people.some(({ head }) => head === at);
}

/** "en France et en Suisse lors d'une opération conjointe": where it all took place at one time. */
function countriesSideBySide({ reading }: Source, { places }: SentenceReading): Nation[] {
  const { and } = reading.reader.lexicon.grammar;
  const inside = places.filter(({ entry, cue }) => entry?.kind === 'country' && cue === 'in');
  return inside.flatMap((place, i) => {
    const next = inside[i + 1];
    const joined =
      next &&
      next.first - place.last <= 2 &&
      reading.tokens.slice(place.last, next.first).some(({ word }) => and.has(word));
    return joined
      ? [place, next].flatMap(({ first, last, country }) => (country ? [{ first, last, country }] : []))
      : [];
  });
}

/** Nations that act in a sentence: demonyms before services or in front of the act, and names behind a joint cue. */
function nationsOf(source: Source, sentence: SentenceReading): Nation[] {
  const joint = ofKind(sentence.cues, 'cue').filter(({ term }) => term.cue === 'joint');
  const services = ofKind(sentence.names, 'agency');
  if (joint.length === 0 && services.length === 0) return [];
  const nations: Nation[] = joint.length > 0 ? countriesSideBySide(source, sentence) : [];
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const country = source.reading.nations[i];
    if (!country || isNational(sentence, i)) continue;
    const serves = services.some(
      ({ first, last }) =>
        (first >= i && first - i <= 3 && first !== i) ||
        (last === i && source.reading.reader.lexicon.grammar.verbFirst === true),
    );
    const cued = joint.some(
      (cue) => (i >= cue.last && i - cue.last <= 4) || (cue.first - i <= 5 && cue.first > i),
    );
    const compound = joint.some((cue) => cue.first <= i && i < cue.last);
    if (serves || cued || compound) nations.push({ first: i, last: i + 1, country });
  }
  return [...nations, ...servicesOf(source, sentence)].sort((a, b) => a.first - b.first);
}

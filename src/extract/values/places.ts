import type { Place, SuggestedStatement } from '../../model/index.ts';
import { placeValue, unknownPlace } from '../../places/index.ts';
import { isStatistic } from '../events/aggregate-figures.ts';
import { anchored } from '../events/anchors.ts';
import { isCustody, isPluperfect } from '../events/frame.ts';
import { isBehindRecord, isPastAct } from '../events/past-acts.ts';
import { planStart, standingOf } from '../events/scopes.ts';
import { isVerdict } from '../events/verdicts.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind } from '../reading/mentions.ts';
import type { PlaceMention } from '../reading/places.ts';
import { placesAround, townAround } from './places-around.ts';
import { distinct, type Source, stated } from './value.ts';

interface Located {
  readonly sentence: SentenceReading;
  readonly place: PlaceMention;
  readonly role: Place['role'];
  readonly certainty: number;
}

/** The places of an event with their roles. A country only where nothing nearer is named. */
export function placeValues(source: Source): SuggestedStatement[] {
  const framed = [...fromFrames(source), ...besideFrames(source)];
  const abroad = framed.some(({ place, role }) => place.entry?.kind === 'country' && role === 'operation');
  const beside = [...framed, ...fromFollowing(source).filter(({ place }) => place.entry !== null || !abroad)];
  const context = beside.length > 0 ? beside : fromContext(source);
  const all = context.some(isNearby)
    ? [...context, ...(context.some(isListed) ? [] : around(townAround(source)))]
    : [...context, ...around(placesAround(source))];
  const near = withoutSeats(all.filter(({ place }) => place.entry?.kind !== 'country'));
  const chosen = near.length > 0 ? near : all.filter(({ role }) => role === 'operation').slice(0, 3);
  const country = mainCountry(source, near);
  return distinct(
    chosen.map(({ sentence, place, role, certainty }) => {
      const value = place.entry ? placeValue(place.entry, role) : unknownPlace(place.name, country, role);
      return stated(source, 'place', value, sentence, place, {
        certainty: place.entry ? certainty : certainty * 0.7,
      });
    }),
    (value) => (typeof value === 'object' && 'name' in value ? value.name : ''),
  );
}

function isNearby({ place }: Pick<Located, 'place'>): boolean {
  return place.entry?.kind !== 'country';
}

function isListed({ place }: Located): boolean {
  return place.entry !== null && isNearby({ place });
}

function around(found: ReturnType<typeof placesAround>): Located[] {
  return found.map((one) => ({ role: 'operation', certainty: 0.6, ...one }));
}

/** Where it and others happened of which the text tells together, where it names no place for each. */
function fromContext({ telling }: Source): Located[] {
  return telling.context.flatMap((sentence) =>
    sentence.places
      .filter(({ cue }) => cue === 'in' || cue === 'near')
      .map((place) => ({ sentence, place, role: 'operation' as const, certainty: 0.7 })),
  );
}

/** "the police of X": where it happened only when nothing else says that. */
function withoutSeats(located: readonly Located[]): readonly Located[] {
  const others = located.filter(({ place }) => place.cue !== 'seat');
  return others.some(({ role }) => role === 'operation') ? others : located;
}

function fromFrames(source: Source): Located[] {
  const judged = source.telling.frames.every(isVerdict);
  return source.telling.frames.flatMap(({ sentence, places }) =>
    places
      .filter((place) => !isBracketed(source, sentence, place) && (judged || !isCustody(sentence, place)))
      .filter((place) => !isLabel(source, sentence, place, places) && !isGovernment(source, sentence, place))
      .flatMap((place) => locate(place, sentence, roleOf(place) ?? framedRole(source, sentence, place), 1)),
  );
}

/** Towns in the sentences of the event that go with no act of its own: aims of a plan, seats of an organisation. */
function besideFrames(source: Source): Located[] {
  if (!source.reading.reader.lexicon.grammar.adjectivesFirst) return [];
  const own = new Set(source.telling.frames.flatMap(({ places }) => places));
  return source.telling.sentences.flatMap((sentence) =>
    sentence.places.flatMap((place): Located[] => {
      if (own.has(place) || place.entry?.kind === 'country' || place.cue === null || place.cue === 'seat')
        return [];
      const role = framedRole(source, sentence, place);
      if (role === 'target') return [{ sentence, place, role, certainty: 0.85 }];
      return isSeatOfSide(sentence, place)
        ? [{ sentence, place, role: 'context' as const, certainty: 0.8 }]
        : [];
    }),
  );
}

/** "fought for X near Mosul", "a commander of X in Sabratha": where the organisation is. */
function isSeatOfSide(sentence: SentenceReading, { first, cue }: PlaceMention): boolean {
  return (
    (cue === 'in' || cue === 'near') &&
    ofKind(sentence.names, 'organisation').some(({ last }) => last <= first && first - last <= 2)
  );
}

const AIM = 12;

/** Where the deed was to be done ("a plot to bomb a mall in X"), what only says where another lies, else where. */
function framedRole(
  { reading, telling }: Source,
  sentence: SentenceReading,
  place: PlaceMention,
): Place['role'] {
  const { adjectivesFirst, subordinators } = reading.reader.lexicon.grammar;
  if (!adjectivesFirst) return 'operation';
  const before = sentence.places.filter(({ last }) => last <= place.first).at(-1);
  if (place.cue === 'near' && before && place.first - before.last <= AIM && before.cue === 'in')
    return 'context';
  const act = sentence.acts.filter(({ last }) => last <= place.first).at(-1);
  const aimed =
    telling.story.class === 'operation' &&
    act !== undefined &&
    ['attack', 'kill', 'kidnap'].includes(act.term.act) &&
    place.first - act.last <= AIM &&
    !reading.tokens.slice(act.last, place.first).some(({ word }) => subordinators.has(word)) &&
    standingOf(reading, sentence, act) === 'planned';
  return aimed ? 'target' : 'operation';
}

/** "Lorca (Murcia)": where the town lies. */
function isBracketed({ reading }: Source, sentence: SentenceReading, { first, last }: PlaceMention): boolean {
  const word = (at: number) => reading.tokens[at]?.word;
  const inside = word(first - 1) === '(' && (word(last) === ')' || word(last) === ',');
  return inside && sentence.places.some((other) => other.last === first - 1);
}

const STATE_ACTS: ReadonlySet<string> = new Set(['arrest', 'dismantle', 'foil', 'seize']);

/** "Bogotá y Madrid desbaratan una red": a capital that does what states do stands for its government. */
function isGovernment(
  { reading }: Source,
  { acts, places }: SentenceReading,
  { last, cue }: PlaceMention,
): boolean {
  if (cue !== null) return false;
  const { and } = reading.reader.lexicon.grammar;
  const next = places.find(({ first }) => first === last + 1 && and.has(reading.tokens[last]?.word ?? ''));
  const end = next?.last ?? last;
  return acts.some(({ first, term }) => first === end && term.form !== 'noun' && STATE_ACTS.has(term.act));
}

/** "- Baghdad: four were arrested in Kirkuk": where the item of a digest was sent from. */
function isLabel(
  { reading }: Source,
  sentence: SentenceReading,
  { first, last }: PlaceMention,
  places: readonly PlaceMention[],
): boolean {
  const opens = reading.tokens.slice(sentence.first, first).every(({ kind }) => kind !== 'word');
  const others = places.some(({ first: at, entry }) => at !== first && entry?.kind !== 'country');
  return opens && others && reading.tokens[last]?.word === ':';
}

function locate(
  place: PlaceMention,
  sentence: SentenceReading,
  role: Place['role'],
  certainty: number,
): Located[] {
  const wide = place.entry !== null && place.entry.kind !== 'locality';
  if (place.cue === 'to' || (wide && place.cue === 'from')) return [];
  if (place.entry?.kind === 'country' && place.cue !== 'in' && place.cue !== null) return [];
  return [{ sentence, place, role, certainty: place.cue === null ? certainty * 0.8 : certainty }];
}

function roleOf(place: PlaceMention): Place['role'] | null {
  if (place.cue === 'active') return 'active';
  if (place.cue === 'from') return 'origin';
  if (place.cue === 'via') return 'transit';
  if (place.cue === 'home') return 'residence';
  return null;
}

/** Towns that sentences without an act of their own add: where the group was active, where people came from. */
function fromFollowing(source: Source): Located[] {
  const framed = new Set(source.telling.frames.map(({ sentence }) => sentence.index));
  const last = Math.max(...source.telling.frames.map(({ sentence }) => sentence.index));
  return source.telling.sentences
    .filter((sentence) => !framed.has(sentence.index) && Math.abs(sentence.index - last) <= 6)
    .filter((sentence) => !isStatistic(source.reading, sentence))
    .flatMap((sentence) =>
      sentence.places
        .filter((place) => place.entry?.kind !== 'country' && isAbout(source, sentence, place))
        .filter((place) => !isBracketed(source, sentence, place) && !isOfPast(source, sentence, place))
        .flatMap((place) =>
          locate(place, sentence, roleOf(place) ?? followingRole(source, sentence, place), 0.85),
        ),
    );
}

/** "charged on Saturday in Paris": where the court sits. */
function isInCourt({ term }: SentenceReading['acts'][number]): boolean {
  return term.act === 'charge' || term.act === 'sentence' || term.act === 'acquit';
}

/** "since a series of swoops in X", "who were previously arrested in X": where something else was done. */
function isOfPast({ reading }: Source, sentence: SentenceReading, place: PlaceMention): boolean {
  const act = sentence.acts.filter(({ last }) => last <= place.first).at(-1);
  if (isBehindRecord(reading, sentence, place)) return true;
  if (act === undefined) return false;
  return isPastAct(reading, sentence, act) || isPluperfect(reading, [act]) || isInCourt(act);
}

function followingRole(source: Source, sentence: SentenceReading, place: PlaceMention): Place['role'] {
  if (source.telling.story.class === 'attack')
    return place.cue === 'near' || place.cue === 'in' ? 'operation' : 'context';
  const plan = planStart(sentence);
  if (plan !== null && plan < place.first) return 'target';
  if (leadsTo(source, sentence) && source.telling.frames.every(({ places }) => places.length === 0))
    return 'operation';
  const arrests = actsOf(sentence.acts, 'arrest').filter(
    (act) => anchored(source.reading, sentence, [place], act, sentence.acts).length > 0,
  );
  return source.reading.reader.lexicon.grammar.adverbsFirst && arrests.length > 0 ? 'operation' : 'active';
}

/** In the country of the event, and not the seat of whoever speaks. */
function isAbout(source: Source, sentence: SentenceReading, place: PlaceMention): boolean {
  const known = new Set(source.telling.frames.flatMap(({ places }) => places.map(({ country }) => country)));
  const main = [...source.reading.surroundings.countries].sort((a, b) => b[1] - a[1])[0]?.[0];
  const isHome = (country: string | null) => country === null || country === main || known.has(country);
  const home =
    isHome(place.country) ||
    sentence.places.some((other) => other.country === main && other.cue === place.cue);
  const seat = sentence.names.some(
    ({ term, last }) =>
      (term.kind === 'agency' || term.kind === 'official') && last <= place.first && place.first - last <= 1,
  );
  if (seat) return false;
  const elsewhere = source.telling.story.class === 'operation' && behindAttack(sentence, place);
  return (
    home &&
    !elsewhere &&
    !isCustody(sentence, place) &&
    (leadsTo(source, sentence) || !isMeanwhile(source, sentence, place)) &&
    place.cue !== null &&
    !hasCue(sentence.cues, 'background')
  );
}

/** Before the first sentence that tells the event. */
function leadsTo({ telling }: Source, { index }: SentenceReading): boolean {
  return telling.frames.every(({ sentence }) => index < sentence.index);
}

/** "This comes while fighters are surrounded in X": what goes on elsewhere. */
function isMeanwhile({ reading }: Source, sentence: SentenceReading, { first }: PlaceMention): boolean {
  const { subordinators, adverbsFirst } = reading.reader.lexicon.grammar;
  const before = reading.tokens.slice(sentence.first, first);
  return adverbsFirst === true && before.some(({ word }) => subordinators.has(word));
}

const BEHIND = 6;

/** "the attacks in X" in a sentence about arrests. */
function behindAttack(sentence: SentenceReading, place: PlaceMention): boolean {
  const plan = planStart(sentence);
  return sentence.acts.some(({ term, last }) => {
    const attack = term.act === 'attack' || term.act === 'kill';
    return attack && last <= place.first && place.first - last <= BEHIND && !(plan !== null && plan < last);
  });
}

function mainCountry(source: Source, near: readonly Located[]): string | null {
  const stated = near.find(({ place }) => place.country !== null)?.place.country ?? null;
  return stated ?? [...source.reading.surroundings.countries].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

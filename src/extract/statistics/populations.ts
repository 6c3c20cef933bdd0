import type { Place } from '../../model/index.ts';
import { placeKey, placeValue } from '../../places/index.ts';
import { overlaps, type TokenSpan } from '../reading/mentions.ts';
import type { Aggregate } from './aggregates.ts';
import { extentsOf, type Setting, wordAt } from './setting.ts';
import type { Statistic } from './statistic.ts';

const LONGEST = 18;

/** Whom or what a figure covers: from the noun's first adjective to the verb of the sentence or the clause's end. */
export function populationOf({ figure, noun }: Aggregate): TokenSpan {
  const { setting } = figure;
  const counted = figure.counted ?? noun;
  const from = figure.counted ? figure.number.last : Math.min(counted.first, figure.number.first);
  let last = Math.max(counted.last, from + 1);
  const limit = Math.min(setting.sentence.last, last + LONGEST);
  for (let at = last; at < limit && !endsPopulation(setting, at); at += 1) last = at + 1;
  return { first: from, last: trimmed(setting, Math.max(counted.last, from + 1), last) };
}

/** Without joining words left over at the end. */
function trimmed(setting: Setting, from: number, last: number): number {
  const { breaks, and } = setting.reading.reader.lexicon.grammar;
  let end = last;
  while (end > from && (breaks.has(wordAt(setting, end - 1)) || and.has(wordAt(setting, end - 1)))) end -= 1;
  return end;
}

/** A comma inside a list of places goes on. */
function isListed(setting: Setting, at: number): boolean {
  const { and } = setting.reading.reader.lexicon.grammar;
  const next = and.has(wordAt(setting, at + 1)) ? at + 2 : at + 1;
  const { places } = setting.sentence;
  return places.some(({ last }) => last === at) && places.some(({ first }) => first === next);
}

function endsPopulation(setting: Setting, at: number): boolean {
  const { grammar } = setting.reading.reader.lexicon;
  const word = wordAt(setting, at);
  const token = setting.reading.tokens[at];
  if (token?.kind === 'mark' && word !== '-' && word !== '[' && word !== ']') return !isListed(setting, at);
  if (grammar.passive.has(word) || grammar.pluperfect.has(word) || grammar.modals.has(word)) return true;
  const span = { first: at, last: at + 1 };
  if (extentsOf(setting, 'perfect', 'exist').some((cue) => overlaps(cue, span))) return true;
  if (setting.sentence.dates.some((date) => overlaps(date, span))) return true;
  return setting.sentence.acts.some((act) => act.first === at && act.term.form === 'past');
}

interface Located {
  readonly place: Place;
  readonly span: TokenSpan;
}

/** Countries and towns of the figure: where people come from (by their nationality), where they are, where it was. */
export function placesOf({ setting, value, code }: Statistic): Located[] {
  const abroad = code === 'fighters_abroad' || code.startsWith('depart') || code.startsWith('returnees');
  const named = setting.sentence.places.flatMap((place): Located[] => {
    if (!place.entry) return [];
    const role = !abroad ? 'operation' : place.cue === 'from' ? 'origin' : 'active';
    return [{ place: placeValue(place.entry, role), span: place }];
  });
  const people = nationality(setting, value);
  return people && !named.some(({ place }) => place.name === people.place.name) ? [people, ...named] : named;
}

/** "1,300 Moroccans", "800 French citizens": the origin. */
function nationality(setting: Statistic['setting'], value: TokenSpan): Located | null {
  const { tokens, gazetteer } = setting.reading;
  for (let at = value.first; at < value.last; at += 1) {
    const token = tokens[at];
    const code = token?.capital ? gazetteer.demonym(placeKey(token.word)) : null;
    const name = code === null ? null : gazetteer.countryName(code);
    const entry = name === null ? undefined : gazetteer.lookup(placeKey(name))[0];
    if (entry) return { place: placeValue(entry, 'origin'), span: { first: at, last: at + 1 } };
  }
  return null;
}

import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { anyBetween, wordsBetween } from './word-order.ts';

/** "including six children", "a woman was among six killed": counted with others. */
export function isPart(reading: DocumentReading, group: PeopleGroup): boolean {
  const { including, passive, of, verbFirst } = reading.reader.lexicon.grammar;
  const word = (i: number) => reading.tokens[i]?.word ?? '';
  if (verbFirst && anyBetween(reading, group.first, group.head, including)) return true;
  const isAmong = (at: number) => including.has(word(at)) && of.has(word(at)) && passive.has(word(at - 1));
  if (isAmong(group.first - 1)) return false;
  if (isAmong(group.last + 1)) return true;
  return anyBetween(reading, Math.max(0, group.first - 2), group.first, including);
}

/** "including seven women and four minors": joined to a part, a part as well. */
export function isPartToo(
  reading: DocumentReading,
  { people }: SentenceReading,
  group: PeopleGroup,
): boolean {
  const { and } = reading.reader.lexicon.grammar;
  const word = reading.tokens[group.first - 1]?.word ?? '';
  if (group.bare || group.count === null || word === ',' || !and.has(word)) return false;
  const before = people.find(({ last, bare }) => last === group.first - 1 && !bare);
  return before !== undefined && before.count !== null && isPart(reading, before);
}

/** "A man and his brother, … , were held": who stands joined before those whom an act far behind has as its subject. */
export function addJoined(
  reading: DocumentReading,
  sentence: SentenceReading,
  people: Map<ActMention, PeopleGroup[]>,
  used: Set<PeopleGroup>,
): void {
  for (const [act, bound] of people) {
    const [subject] = bound;
    if (!subject || subject.last > act.first || subject.bare) continue;
    const before = sentence.people.filter(({ last }) => last <= subject.first).at(-1);
    if (!before || before.bare || before.role !== subject.role || used.has(before)) continue;
    if (isPart(reading, before) || !joined(reading, sentence, before, subject)) continue;
    used.add(before);
    bound.unshift(before);
  }
}

/** "three people in Granada and two in Murcia": the two were arrested as well. */
export function addParts(
  reading: DocumentReading,
  sentence: SentenceReading,
  people: Map<ActMention, PeopleGroup[]>,
  used: Set<PeopleGroup>,
): void {
  const { and, inPlace } = reading.reader.lexicon.grammar;
  const word = (i: number) => reading.tokens[i]?.word ?? '';
  for (const [act, bound] of people) {
    for (const group of sentence.people) {
      const last = bound.at(-1);
      if (used.has(group) || !last || group.first < last.last || group.count === null) continue;
      if ((group.bare && group.partitive) || isPart(reading, group)) continue;
      if (isShare(reading, last, group) || isBehindParts(reading, last, group)) break;
      const apart = sentence.acts.some(
        ({ first }) => first >= last.last && first < group.last && first !== act.first,
      );
      const named = !group.bare && !group.further && !group.definite;
      const side = inPlace.has(word(group.last)) || (named && joined(reading, sentence, last, group));
      const lead = (and.has(word(group.first - 1)) && side) || isElsewhere(reading, sentence, last, group);
      if (apart || !lead || !(group.bare || group.further || areOfOneSide(reading, group, last))) continue;
      used.add(group);
      bound.push(group);
    }
  }
}

/** Those hurt together: "three officers and two villagers". */
function areOfOneSide({ tokens, reader }: DocumentReading, a: PeopleGroup, b: PeopleGroup): boolean {
  if (a.role === b.role) return true;
  const { adjectivesFirst } = reader.lexicon.grammar;
  const listed = tokens[a.first - 1]?.word === ',' || a.partitive;
  return adjectivesFirst === true && !listed && a.role !== 'suspect' && b.role !== 'suspect';
}

const PART_GAP = 1;

/** "54 of whom 46 at X and eight at Y": the eight are a part too. */
function isBehindParts(reading: DocumentReading, whole: PeopleGroup, group: PeopleGroup): boolean {
  const { including, adverbsFirst } = reading.reader.lexicon.grammar;
  if (!adverbsFirst || !group.bare) return false;
  const at = wordsBetween(reading, whole.last, group.first).findIndex((word) => including.has(word));
  return at !== -1 && at <= PART_GAP;
}

const AWAY = 8;

/** "eight in Nador, and their chief, a Belgian of 40, in Melilla": one more at another place, without a verb. */
function isElsewhere(
  reading: DocumentReading,
  sentence: SentenceReading,
  last: PeopleGroup,
  group: PeopleGroup,
): boolean {
  const { and } = reading.reader.lexicon.grammar;
  if (group.count?.best !== 1 || group.role === 'victim' || !group.one) return false;
  const listed = wordsBetween(reading, last.last, group.first).includes(':');
  if (listed) return false;
  const from = Math.max(last.last, group.first - AWAY);
  const joined = wordsBetween(reading, from, group.first).some((word) => and.has(word) && word !== ',');
  const place = sentence.places.find(({ first }) => first >= group.last && first - group.last <= AWAY);
  const local = place !== undefined && place.cue === 'in' && place.entry?.kind !== 'country';
  const known = sentence.places.some(
    ({ first, cue }) => first >= last.last && first < group.first && cue === 'in',
  );
  return joined && local && known && !sentence.acts.some(({ first }) => first >= last.last);
}

/** Groups side by side, joined by "and" or a comma. */
export function joined(
  reading: DocumentReading,
  { ages, places }: SentenceReading,
  a: PeopleGroup,
  b: PeopleGroup,
): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if ((right.bare && right.partitive) || isOneOfThem(reading, right) || isBehindParts(reading, left, right))
    return false;
  const homes = places.filter(({ cue }) => cue === 'from' || cue === 'home');
  const isAside = (at: number) =>
    ages.some(({ first, last }) => first <= at && at < last) ||
    homes.some(({ first, last }) => first - 1 <= at && at < last);
  const words = reading.tokens
    .slice(left.last, right.first)
    .filter((_, i) => !isAside(left.last + i))
    .map(({ word }) => word);
  const { and, articles, definite } = reading.reader.lexicon.grammar;
  const apposed =
    words.every((word) => word === ',') && articles.has(reading.tokens[right.first]?.word ?? '');
  if (apposed || isShare(reading, left, right) || (words.join('') === ',' && breaksDown(left, right)))
    return false;
  const glue = words.every((word) => and.has(word) || definite.has(word));
  return glue && words.length <= 3 && left.count !== null && right.count !== null;
}

/** "four suspects, one of whom": in one word with its pronoun. */
function isOneOfThem(reading: DocumentReading, { first, last }: PeopleGroup): boolean {
  const { oneOfThem } = reading.reader.lexicon.grammar;
  return oneOfThem !== undefined && anyBetween(reading, first, last, oneOfThem);
}

/** "three people, two men of 29 and 41 and a woman": men and women behind people are those people. */
function breaksDown(whole: PeopleGroup, part: PeopleGroup): boolean {
  const less = (part.count?.best ?? Infinity) < (whole.count?.best ?? 0);
  return less && whole.role === 'neutral' && whole.sex === null && !whole.bare && part.sex !== null;
}

/** "ten people, nine in Melilla and one in Farkhana": a smaller number with its place behind a whole without one. */
function isShare({ tokens, reader }: DocumentReading, whole: PeopleGroup, part: PeopleGroup): boolean {
  const { inPlace } = reader.lexicon.grammar;
  const beside = tokens[whole.last]?.word === ',' && part.first === whole.last + 1;
  const less = (part.count?.best ?? Infinity) < (whole.count?.best ?? 0);
  return part.bare && beside && less && inPlace.has(tokens[part.last]?.word ?? '');
}

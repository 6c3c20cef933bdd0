import type { Act } from '../lexicons/lexicon.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, type Mention, type TermOf } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { isSubjectBehind, openTokens } from './word-order.ts';

export type ActMention = Mention<TermOf<'act'>>;

/** An act and the people whom it befell. */
export interface Binding {
  readonly act: ActMention;
  readonly people: readonly PeopleGroup[];
  /** A running total ("18 are now in detention"), not what happened here. */
  readonly total: boolean;
}

interface Candidate {
  readonly act: ActMention;
  readonly group: PeopleGroup;
  readonly score: number;
}

const BOUND: readonly Act[] = [
  'arrest',
  'kill',
  'injure',
  'kidnap',
  'attack',
  'charge',
  'sentence',
  'release',
  'acquit',
  'return',
];

/**
 * Binds people to the acts of a sentence, best pair first, each group to one act: objects behind an active verb,
 * subjects before a passive one, "arrest of four men", "five arrests". Groups joined by "and" share the act.
 */
export function bindingsOf(reading: DocumentReading, sentence: SentenceReading): Binding[] {
  const acts = actsOf(sentence.acts, ...BOUND);
  const candidates = acts
    .flatMap((act) => sentence.people.flatMap((group) => candidateOf(reading, sentence, act, group) ?? []))
    .sort((a, b) => b.score - a.score);
  const people = new Map<ActMention, PeopleGroup[]>();
  const used = new Set<PeopleGroup>();
  for (const { act, group } of candidates) {
    const bound = people.get(act);
    if (used.has(group) || (bound && !bound.some((other) => joined(reading, sentence, other, group))))
      continue;
    used.add(group);
    people.set(act, [...(bound ?? []), group]);
  }
  addParts(reading, sentence, people, used);
  return acts.flatMap((act) => {
    const bound = people.get(act);
    return bound ? [{ act, people: bound, total: isTotal(sentence, act, bound) }] : [];
  });
}

/** "including six children": counted with those before. */
function isPart(reading: DocumentReading, group: PeopleGroup): boolean {
  const { including } = reading.reader.lexicon.grammar;
  return anyBetween(reading, Math.max(0, group.first - 2), group.first, including);
}

/** "three people in Granada and two in Murcia": the two were arrested as well. */
function addParts(
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
      if (isShare(reading, last, group)) break;
      const apart = sentence.acts.some(
        ({ first }) => first >= last.last && first < group.last && first !== act.first,
      );
      const named = !group.bare && !group.further && !group.definite;
      const side = inPlace.has(word(group.last)) || (named && joined(reading, sentence, last, group));
      const lead = (and.has(word(group.first - 1)) && side) || isElsewhere(reading, sentence, last, group);
      if (apart || !lead || !(group.bare || group.further || group.role === last.role)) continue;
      used.add(group);
      bound.push(group);
    }
  }
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
  const listed = between(reading, last.last, group.first).includes(':');
  if (listed) return false;
  const from = Math.max(last.last, group.first - AWAY);
  const joined = between(reading, from, group.first).some((word) => and.has(word) && word !== ',');
  const place = sentence.places.find(({ first }) => first >= group.last && first - group.last <= AWAY);
  const local = place !== undefined && place.cue === 'in' && place.entry?.kind !== 'country';
  const known = sentence.places.some(
    ({ first, cue }) => first >= last.last && first < group.first && cue === 'in',
  );
  return joined && local && known && !sentence.acts.some(({ first }) => first >= last.last);
}

function candidateOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  group: PeopleGroup,
): Candidate | null {
  if (act.term.act === 'arrest' && (group.role === 'security' || group.partitive)) return null;
  if (isPart(reading, group)) return null;
  const after = group.first >= act.last;
  if (act.term.act === 'attack' && !(after && act.term.weapon && act.term.form !== 'noun')) return null;
  const score = after
    ? objectScore(reading, sentence, act, group)
    : subjectScore(reading, sentence, act, group);
  if (score === null) return null;
  const counted = group.count !== null || group.ordinal !== null ? 4 : 0;
  return { act, group, score: score + counted - (group.definite ? 2 : 0) };
}

const OBJECT_GAP = 6;
const SUBJECT_GAP = 25;

function objectScore(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  group: PeopleGroup,
): number | null {
  const open = openTokens(reading, sentence, act.last, group.first);
  const gap = open.length;
  const { and } = reading.reader.lexicon.grammar;
  if (isToll(reading, sentence, act, group)) return 12;
  const behind = followsVerb(reading, act, open);
  if (behind)
    return (group.bare && !standsAlone(reading, group)) || crosses(reading, sentence, act.last, group.first)
      ? null
      : 8 - gap;
  if (gap > OBJECT_GAP || act.term.form === 'state' || isDying(reading, act)) return null;
  const { verbFirst } = reading.reader.lexicon.grammar;
  if (
    open.some((word) => and.has(word) && !(verbFirst && word === ',')) ||
    isSubjectBehind(reading, sentence, act, group)
  )
    return null;
  if (isPassive(reading, act) || crosses(reading, sentence, act.last, group.first)) return null;
  if (
    INTRANSITIVE.has(act.term.form) &&
    gap > 0 &&
    !anyBetween(reading, act.last, group.first, reading.reader.lexicon.grammar.of)
  )
    return null;
  if (group.bare && (gap > 1 || !standsAlone(reading, group)) && !group.partitive) return null;
  return 10 - gap;
}

/** "fueron apresadas nueve personas", "murieron dos": a subject behind its verb, where the language has that. */
function followsVerb(reading: DocumentReading, act: ActMention, open: readonly string[]): boolean {
  const { grammar } = reading.reader.lexicon;
  if (!grammar.subjectsFollow || act.term.form !== 'past' || open.length > 3) return false;
  if (!isDying(reading, act) && !isPassive(reading, act)) return false;
  return !open.some(
    (word) => grammar.by.has(word) || grammar.and.has(word) || grammar.of.has(word) || word === '(',
  );
}

const INTRANSITIVE = new Set(['noun']);

function subjectScore(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  group: PeopleGroup,
): number | null {
  const gap = act.first - group.last;
  if (gap < 0 || gap > SUBJECT_GAP) return null;
  const shot = shotBefore(reading, act);
  if (shot !== null) return group.first > shot ? 10 : null;
  const { form } = act.term;
  if (form === 'noun')
    return group.bare && gap <= 2 && !partitive(reading, group) && !hasBreak(reading, group.last, act.first)
      ? 9 - gap
      : null;
  if (form === 'gerund') return null;
  if (group.bare && !nearby(reading, group, act)) return null;
  if (
    sentence.acts.some((other) => other.first >= group.last && other.last <= act.first && rivals(other, act))
  )
    return null;
  const passive = isPassive(reading, act);
  if (form === 'base' && !passive && !isDying(reading, act)) return null;
  if (!passive && form !== 'state' && hasObject(reading, sentence, act)) return null;
  const { subordinators } = reading.reader.lexicon.grammar;
  const apart = anyBetween(reading, group.last, act.first, subordinators) ? 4 : 0;
  return 6 + (passive ? 3 : 0) - gap * 0.3 - apart;
}

/** "shot him dead": the token of "shot", or null. */
function shotBefore(reading: DocumentReading, act: ActMention): number | null {
  if (act.term.form !== 'state') return null;
  const { shot } = reading.reader.lexicon.grammar;
  for (let i = act.first - 1; i >= Math.max(0, act.first - 7); i -= 1)
    if (shot.has(reading.tokens[i]?.word ?? '')) return i;
  return null;
}

/** Another act of the same kind between people and act takes the people. */
function rivals(other: ActMention, act: ActMention): boolean {
  return other.term.act === act.term.act && other.term.form !== 'noun';
}

/** A verb that takes its people as subject: "33 died". */
function isDying(reading: DocumentReading, act: ActMention): boolean {
  return reading.reader.lexicon.grammar.dying.has(reading.tokens[act.first]?.word ?? '');
}

/** Whether a form of "be" stands shortly before the act: "were later arrested". */
export function isPassive(reading: DocumentReading, act: ActMention): boolean {
  if (act.term.form !== 'past' && act.term.form !== 'participle') return false;
  const { passive } = reading.reader.lexicon.grammar;
  return anyBetween(reading, Math.max(0, act.first - 3), act.first, passive);
}

const TOLL_REACH = 16;

/** "the toll has risen to 101", "the number of people killed … rose to 101". */
function isToll(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  group: PeopleGroup,
): boolean {
  if (act.term.act !== 'kill' || !group.bare || group.first - act.last > TOLL_REACH) return false;
  return sentence.cues.some(
    ({ term, last }) =>
      term.kind === 'cue' &&
      term.cue === 'total' &&
      last <= group.first &&
      group.first - last <= 3 &&
      standsAlone(reading, group),
  );
}

function hasObject(reading: DocumentReading, sentence: SentenceReading, act: ActMention): boolean {
  if (isDying(reading, act)) return false;
  return sentence.people.some(
    (group) =>
      group.first >= act.last &&
      group.first - act.last <= 2 &&
      objectScore(reading, sentence, act, group) !== null,
  );
}

/** Whether a word of the set stands between two tokens. */
function anyBetween(reading: DocumentReading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (words.has(reading.tokens[i]?.word ?? '')) return true;
  return false;
}

function between(reading: DocumentReading, from: number, to: number): string[] {
  return reading.tokens.slice(from, to).map((token) => token.word);
}

/** A clause begins, or another verb stands, between two tokens. */
function crosses(reading: DocumentReading, sentence: SentenceReading, from: number, to: number): boolean {
  const { clauses } = reading.reader.lexicon.grammar;
  if (anyBetween(reading, from, to, clauses)) return true;
  return sentence.acts.some((act) => act.first >= from && act.last <= to && act.term.form !== 'noun');
}

function hasBreak(reading: DocumentReading, from: number, to: number): boolean {
  const { breaks } = reading.reader.lexicon.grammar;
  return anyBetween(reading, from, to, breaks);
}

/** "20 detained", "33 were killed": a number with nothing but verbs of being between. */
function nearby(reading: DocumentReading, group: PeopleGroup, act: ActMention): boolean {
  const { passive, pluperfect, fillers } = reading.reader.lexicon.grammar;
  if (partitive(reading, group)) return false;
  return between(reading, group.last, act.first).every(
    (word) => passive.has(word) || pluperfect.has(word) || fillers.has(word),
  );
}

function partitive(reading: DocumentReading, group: PeopleGroup): boolean {
  return reading.reader.lexicon.grammar.of.has(reading.tokens[group.last]?.word ?? '');
}

/** A bare number as object: nothing that it could count stands behind it. */
function standsAlone(reading: DocumentReading, group: PeopleGroup): boolean {
  const { breaks, and } = reading.reader.lexicon.grammar;
  const next = reading.tokens[group.last]?.word;
  return next === undefined || breaks.has(next) || and.has(next);
}

/** Groups side by side, joined by "and" or a comma. */
function joined(
  reading: DocumentReading,
  { ages }: SentenceReading,
  a: PeopleGroup,
  b: PeopleGroup,
): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const isAge = (at: number) => ages.some(({ first, last }) => first <= at && at < last);
  const words = reading.tokens
    .slice(left.last, right.first)
    .filter((_, i) => !isAge(left.last + i))
    .map(({ word }) => word);
  const { and, articles, definite } = reading.reader.lexicon.grammar;
  const apposed =
    words.every((word) => word === ',') && articles.has(reading.tokens[right.first]?.word ?? '');
  if (apposed || isShare(reading, left, right)) return false;
  const glue = words.every((word) => and.has(word) || definite.has(word));
  return glue && words.length <= 3 && left.count !== null && right.count !== null;
}

/** "ten people, nine in Melilla and one in Farkhana": a smaller number with its place behind a whole without one. */
function isShare({ tokens, reader }: DocumentReading, whole: PeopleGroup, part: PeopleGroup): boolean {
  const { inPlace } = reader.lexicon.grammar;
  const beside = tokens[whole.last]?.word === ',' && part.first === whole.last + 1;
  const less = (part.count?.best ?? Infinity) < (whole.count?.best ?? 0);
  return part.bare && beside && less && inPlace.has(tokens[part.last]?.word ?? '');
}

function isTotal(sentence: SentenceReading, act: ActMention, people: readonly PeopleGroup[]): boolean {
  if (!hasCue(sentence.cues, 'total')) return false;
  const first = Math.min(act.first, ...people.map((group) => group.first));
  const last = Math.max(act.last, ...people.map((group) => group.last));
  return sentence.cues.some(
    (cue) =>
      cue.term.kind === 'cue' && cue.term.cue === 'total' && cue.last >= first - 6 && cue.first <= last + 3,
  );
}

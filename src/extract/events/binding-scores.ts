import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { ofKind, type TokenSpan } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { disagrees, isQualified, isRisen, isTheirs, isToll, standsAlone } from './binding-signs.ts';
import { isPart, isPartToo } from './joined-people.ts';
import { isShare } from './share-counts.ts';
import { followsVerb, isDying, isPassive, shotBefore } from './voice.ts';
import { anyBetween, isSubjectBehind, openTokens, wordsBetween } from './word-order.ts';

/** A group of people that an act may have befallen, and how likely. */
export interface Candidate {
  readonly act: ActMention;
  readonly group: PeopleGroup;
  readonly score: number;
}

/** The pair of an act and a group with its score, or null where the group cannot belong to the act. */
export function candidateOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  group: PeopleGroup,
): Candidate | null {
  const { adjectivesFirst, possessives } = reading.reader.lexicon.grammar;
  const theirs = possessives?.has(reading.tokens[group.head - 1]?.word ?? '') === true;
  const part = group.partitive && !(adjectivesFirst && (group.bare || theirs));
  if (act.term.act === 'arrest' && (group.role === 'security' || part)) return null;
  if (
    group.apposed ||
    (isPart(reading, group) && !isTollOf(act, group)) ||
    isPartToo(reading, sentence, group)
  )
    return null;
  if (isShare(reading, sentence, group) || isSource(reading, sentence, group)) return null;
  if (act.term.act === 'return' && group.bare && !group.partitive && group.first >= act.last) return null;
  if (group.among && (group.among === 'whole') !== isQualified(reading, act, group)) return null;
  if (act.term.act === 'injure' && group.bare && group.ordinal !== null) return null;
  const after = group.first >= act.last;
  if (!after && adjectivesFirst && anyBetween(reading, group.last, act.first, SEMICOLON)) return null;
  if (after && act.term.act === 'arrest' && areCaptors(reading, sentence, act)) return null;
  if (act.term.act === 'attack' && !(after && act.term.weapon && act.term.form !== 'noun')) return null;
  if (act.term.act === 'attack' && anyBetween(reading, act.last, group.first, COLON)) return null;
  const score = after
    ? objectScore(reading, sentence, act, group)
    : subjectScore(reading, sentence, act, group);
  if (score === null) return null;
  const counted = group.count !== null || group.ordinal !== null ? 4 : 0;
  const other = group.further && group.definite && group.count === null ? OTHER : 0;
  return { act, group, score: score + counted - (group.definite ? 2 : 0) - other };
}

/** "five youths, won over one after the other, were arrested": one of those told of beside. */
const OTHER = 4;
/** "منهم 11 قتيلا": the number of a word that says itself what befell them. */
function isTollOf({ term, first }: ActMention, { bare, last }: PeopleGroup): boolean {
  return bare && last === first && term.form === 'noun' && term.plural !== true;
}

/** "سقطوا برصاص مسلحين": those behind "by" did it, unless the word belongs to the act ("الأصفاد في أيدي تسعة"). */
function isByThem({ tokens, reader }: DocumentReading, act: ActMention, { first }: PeopleGroup): boolean {
  const { by, verbFirst } = reader.lexicon.grammar;
  return verbFirst === true && first > act.last && by.has(tokens[first - 1]?.word ?? '');
}

/** "راع ذبحه مسلحون": the verb has its object written on to it, and whoever stands right behind it acts. */
function isDoerBehind(
  { tokens, reader }: DocumentReading,
  { term, first, last }: ActMention,
  group: PeopleGroup,
): boolean {
  const { objectSuffix } = reader.lexicon.grammar;
  const token = tokens[first];
  if (!objectSuffix || term.form !== 'past' || last - first > 1 || group.first !== last) return false;
  return objectSuffix.test(token?.word ?? '') && (token?.forms?.length ?? 0) > 0;
}

/** "bandits holding 287 pupils", "militants captured ten soldiers": those who do it are no police. */
function areCaptors(reading: DocumentReading, { people, names }: SentenceReading, act: ActMention): boolean {
  if (!reading.reader.lexicon.grammar.adjectivesFirst || act.term.form === 'noun' || isPassive(reading, act))
    return false;
  const before = ({ last }: TokenSpan) => last === act.first;
  return (
    people.some((one) => one.role === 'suspect' && before(one)) || ofKind(names, 'organisation').some(before)
  );
}

/** "according to a senior officer, 42 died": whose word it is. */
function isSource({ reader }: DocumentReading, { cues }: SentenceReading, { first }: PeopleGroup): boolean {
  return (
    reader.lexicon.grammar.adjectivesFirst === true &&
    ofKind(cues, 'cue').some(({ term, last }) => term.cue === 'according' && last === first)
  );
}

/** What stands behind it says what came of it: "fired at a patrol: three soldiers dead". */
const COLON: ReadonlySet<string> = new Set([':']);
/** What stands before it is another clause: "20 fighters died; several were captured". */
const SEMICOLON: ReadonlySet<string> = new Set([';']);

const DOER = 14;

/** "l'arrestation, par la police judiciaire, de trois hommes": the token behind whoever did it, set off by commas. */
function behindDoer({ tokens, reader }: DocumentReading, { term, last }: ActMention): number {
  const { by } = reader.lexicon.grammar;
  if (term.form !== 'noun' || tokens[last]?.word !== ',' || !by.has(tokens[last + 1]?.word ?? ''))
    return last;
  const end = tokens.slice(last + 2, last + DOER).findIndex(({ word }) => word === ',');
  return end === -1 ? last : last + 2 + end + 1;
}

const OBJECT_GAP = 6;
const SUBJECT_GAP = 25;

function objectScore(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  group: PeopleGroup,
): number | null {
  if (isDoerBehind(reading, act, group) || isByThem(reading, act, group)) return null;
  const from = behindDoer(reading, act);
  const open = openTokens(reading, sentence, from <= group.first ? from : act.last, group.first);
  const gap = open.length;
  const { and } = reading.reader.lexicon.grammar;
  if (isToll(reading, sentence, act, group)) return 12;
  if (isParted(reading, act, group)) return 8;
  const behind = followsVerb(reading, act, open);
  if (behind)
    return (group.bare && !standsAlone(reading, group)) || crosses(reading, sentence, act.last, group.first)
      ? null
      : 8 - gap;
  if (
    (gap > reachOf(reading, act, group) && !isMarked(reading, act, group)) ||
    act.term.form === 'state' ||
    isDying(reading, act)
  )
    return null;
  const { verbFirst } = reading.reader.lexicon.grammar;
  if (isMarked(reading, act, group) && !isPassive(reading, act) && !isDying(reading, act))
    return crosses(reading, sentence, act.last, group.first) ? null : 9 - gap * 0.3;
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

const PARTED = 16;

/** "l'arrestation, par l'unité d'enquête, de trois personnes": who did it stands between commas. */
function isParted(
  { tokens, reader }: DocumentReading,
  { term, last }: ActMention,
  { first, bare }: PeopleGroup,
): boolean {
  const { of, by } = reader.lexicon.grammar;
  const word = (at: number) => tokens[at]?.word ?? '';
  return (
    term.form === 'noun' &&
    !bare &&
    first - last <= PARTED &&
    word(last) === ',' &&
    by.has(word(last + 1)) &&
    word(first - 2) === ',' &&
    of.has(word(first - 1))
  );
}

/** "detención en el barrio de X de dos hermanos": a noun's people may stand far behind, with "of" before them. */
function reachOf({ tokens, reader }: DocumentReading, { term }: ActMention, { first }: PeopleGroup): number {
  const governed = term.form === 'noun' && reader.lexicon.grammar.of.has(tokens[first - 1]?.word ?? '');
  return governed && reader.lexicon.grammar.adverbsFirst ? 2 * OBJECT_GAP : OBJECT_GAP;
}

const MARKED_GAP = 14;

/** "mataron el domingo, … , a decenas de fieles": marked as the object of a verb, however far. */
function isMarked(
  { tokens, reader }: DocumentReading,
  { term, last }: ActMention,
  group: PeopleGroup,
): boolean {
  const { personal } = reader.lexicon.grammar;
  if (!personal || term.form !== 'past' || group.bare || group.first - last > MARKED_GAP) return false;
  return personal.has(tokens[group.first - 1]?.word ?? '');
}

const INTRANSITIVE = new Set(['noun']);

function subjectScore(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  group: PeopleGroup,
): number | null {
  const gap = act.first - group.last;
  if (isRisen(reading, sentence, act, group)) return 12;
  const opens = group.first - sentence.first <= 2 && isPassive(reading, act);
  if (gap < 0 || gap > (opens ? 2 * SUBJECT_GAP : SUBJECT_GAP)) return null;
  const shot = shotBefore(reading, act);
  if (shot !== null) return group.first > shot ? 10 : null;
  const { form } = act.term;
  if (form === 'noun' && isTheirs(reading, sentence, act, group)) return 7 - gap * 0.3;
  if (form === 'noun')
    return (group.bare || (gap === 0 && act.term.mild === true)) &&
      gap <= 2 &&
      !partitive(reading, group) &&
      !hasBreak(reading, group.last, act.first)
      ? 9 - gap
      : null;
  if (form === 'gerund') return null;
  if (group.bare && !nearby(reading, group, act)) return null;
  if (
    sentence.acts.some((other) => other.first >= group.last && other.last <= act.first && rivals(other, act))
  )
    return null;
  if (hasPronoun(reading, group, act) || isAgent(reading, group) || isOfClause(reading, group)) return null;
  const passive = isPassive(reading, act);
  if (passive && disagrees(reading, group, act)) return null;
  if (form === 'base' && !passive && !isDying(reading, act)) return null;
  if (!passive && form !== 'state' && hasObject(reading, sentence, act)) return null;
  const { subordinators } = reading.reader.lexicon.grammar;
  const apart = anyBetween(reading, group.last, act.first, subordinators) ? 4 : 0;
  return 6 + (passive ? 3 : 0) - gap * 0.3 - apart;
}

/** "was overpowered by bystanders and arrested": whoever stands behind "by" does. */
function isAgent({ tokens, reader }: DocumentReading, { first }: PeopleGroup): boolean {
  const { by, adjectivesFirst } = reader.lexicon.grammar;
  return adjectivesFirst === true && by.has(tokens[first - 1]?.word ?? '');
}

/** "las dos, que siguieron a sus maridos, fueron detenidas": the object of another verb. */
function isOfClause({ tokens, reader }: DocumentReading, { first }: PeopleGroup): boolean {
  return reader.lexicon.grammar.personal?.has(tokens[first - 1]?.word ?? '') === true;
}

/** "the prosecutor ordered that they be held": a pronoun is the subject. */
function hasPronoun(reading: DocumentReading, group: PeopleGroup, act: ActMention): boolean {
  const { pronouns, passive, adjectivesFirst, clauses, subordinators } = reading.reader.lexicon.grammar;
  const words = wordsBetween(reading, group.last, act.first);
  const isThat = (word: string) => clauses.has(word) && !subordinators.has(word);
  return (
    adjectivesFirst === true &&
    words.some(
      (word, i) => pronouns.has(word) && isThat(words[i - 1] ?? '') && passive.has(words[i + 1] ?? ''),
    )
  );
}

/** Another act of the same kind between people and act takes the people. */
function rivals(other: ActMention, act: ActMention): boolean {
  return other.term.act === act.term.act && other.term.form !== 'noun';
}

function hasObject(reading: DocumentReading, sentence: SentenceReading, act: ActMention): boolean {
  if (isDying(reading, act)) return false;
  return sentence.people.some(
    (group) =>
      group.first >= act.last &&
      (group.first - act.last <= 2 || isMarked(reading, act, group)) &&
      objectScore(reading, sentence, act, group) !== null,
  );
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
  const words = wordsBetween(reading, group.last, act.first);
  const end = words.lastIndexOf(',');
  const plain =
    (group.partitive || group.definite) && words[0] === ',' && end > 0 ? words.slice(end + 1) : words;
  if (isSubject(reading, group) && reading.reader.lexicon.grammar.and.has(words[0] ?? ''))
    return plain.slice(1).every((word) => passive.has(word) || pluperfect.has(word) || fillers.has(word));
  return plain.every((word) => passive.has(word) || pluperfect.has(word) || fillers.has(word));
}

/** "Son cuatro y fueron apresados": the number is what the verb of being says. */
function isSubject({ tokens, reader }: DocumentReading, { first, bare }: PeopleGroup): boolean {
  const { passive, subjectsFollow } = reader.lexicon.grammar;
  return subjectsFollow === true && bare && passive.has(tokens[first - 1]?.word ?? '');
}

function partitive(reading: DocumentReading, group: PeopleGroup): boolean {
  return reading.reader.lexicon.grammar.of.has(reading.tokens[group.last]?.word ?? '');
}

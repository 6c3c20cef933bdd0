import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { isPassive } from './voice.ts';

// Signs in the words between an act and people that these are, or are not, the ones whom it befell.

const QUALIFIED = 4;

/** "the five people arrested on Monday": a participle right behind its people. */
export function isQualified(reading: DocumentReading, act: ActMention, group: PeopleGroup): boolean {
  const { subjectsFollow, thatWords } = reading.reader.lexicon.grammar;
  const that = subjectsFollow && thatWords?.has(reading.tokens[group.last]?.word ?? '') === true;
  if (that && act.term.form === 'past' && act.first - group.last <= QUALIFIED) return true;
  return act.term.form === 'past' && act.first === group.last && !isPassive(reading, act);
}

/** "sus maridos … fueron detenidas", "dos hombres … fue detenido": participle and people differ in gender or number. */
export function disagrees(
  { tokens, reader }: DocumentReading,
  { head, sex, bare }: PeopleGroup,
  { last }: ActMention,
): boolean {
  const { participle, genders, severalEnding } = reader.lexicon.grammar;
  const word = tokens[last - 1]?.word ?? '';
  if (!participle?.test(word) || !genders || !severalEnding) return false;
  const noun = tokens[head]?.word ?? '';
  const men = sex === 'men' || genders.menNoun.test(noun);
  return (
    (men && genders.womenParticiple.test(word)) ||
    (!bare && severalEnding.test(noun) && !severalEnding.test(word))
  );
}

/** "tres hombres … tras su arresto", "cuatro sujetos cuya captura": the arrest of those told before. */
export function isTheirs(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { term, first, last }: ActMention,
  { bare, role, definite, count }: PeopleGroup,
): boolean {
  const { possessives } = reader.lexicon.grammar;
  if (!possessives || term.act !== 'arrest' || bare || definite || count === null || role === 'security')
    return false;
  return tokens.slice(Math.max(sentence.first, first - 1), last).some(({ word }) => possessives.has(word));
}

const TOLL_REACH = 16;

const RISEN_REACH = 6;

/** "Sube a 23 el número de muertos": the toll before what it counts. */
export function isRisen(
  { tokens, reader }: DocumentReading,
  { cues }: SentenceReading,
  act: ActMention,
  { bare, first, last }: PeopleGroup,
): boolean {
  if (!bare || act.term.act !== 'kill' || act.first < last || act.first - last > RISEN_REACH) return false;
  const counts = reader.lexicon.grammar.definite.has(tokens[last]?.word ?? '');
  return (
    counts && cues.some((cue) => cue.term.kind === 'cue' && cue.term.cue === 'total' && cue.last === first)
  );
}

/** "the toll has risen to 101", "the number of people killed … rose to 101". */
export function isToll(
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

/** A bare number as object: nothing that it could count stands behind it. */
export function standsAlone(reading: DocumentReading, group: PeopleGroup): boolean {
  const { breaks, and } = reading.reader.lexicon.grammar;
  const next = reading.tokens[group.last]?.word;
  return next === undefined || breaks.has(next) || and.has(next);
}

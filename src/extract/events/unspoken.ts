import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { isBalance } from './balances.ts';

const OPENING = 4;
const TITLES = 2;
const SHORT = 40;

/**
 * A text that tells of no event in words that any list has, read as news of arrests all the same: it is short, a service
 * that arrests and an armed group or suspects stand in its opening, and one sentence there counts people to whom
 * something happened ("netted", "taken from their beds"). Null where nothing speaks for it.
 */
export function withUnspokenArrest(reading: DocumentReading): DocumentReading | null {
  if (reading.sentences.length > SHORT || isBalance(reading)) return null;
  const opening = reading.sentences.slice(0, OPENING);
  if (!opening.some(hasService) || !opening.some(isOfTerror) || opening.some(speaksAgainst)) return null;
  for (const sentence of opening) {
    const group = isNews(sentence) ? sentence.people.find(isTaken) : undefined;
    const act = group && actBeside(reading, sentence, group);
    if (!act) continue;
    const acts = [...sentence.acts, act].sort((a, b) => a.first - b.first);
    const sentences = reading.sentences.map((one) => (one === sentence ? { ...one, acts } : one));
    return { ...reading, sentences };
  }
  return null;
}

function hasService({ names }: SentenceReading): boolean {
  return ofKind(names, 'agency').some(({ term }) => term.operates);
}

function isOfTerror({ names, people, groups, cues }: SentenceReading): boolean {
  return (
    ofKind(names, 'organisation').length > 0 ||
    groups.length > 0 ||
    people.some(({ role }) => role === 'suspect') ||
    hasCue(cues, 'terror')
  );
}

/** A court at work; or nobody is held, or nothing was found. */
function speaksAgainst({ acts, cues, index, people }: SentenceReading): boolean {
  const denied = hasCue(cues, 'negation') && people.every(({ count }) => count === null);
  return denied || (index < TITLES && actsOf(acts, 'sentence', 'acquit').length > 0);
}

/** Told as a fact of these days, with no act of its own. */
function isNews({ acts, cues, sentence }: SentenceReading): boolean {
  return (
    sentence.kind !== 'item' &&
    acts.every(({ term }) => term.form === 'noun' || term.form === 'base' || term.act === 'raid') &&
    !hasCue(cues, 'background', 'hypothetical')
  );
}

function isTaken({ count, one, role, definite, partitive, bare }: PeopleGroup): boolean {
  const counted = count !== null || one === true;
  return counted && !definite && !partitive && !bare && (role === 'suspect' || role === 'neutral');
}

/** The word beside the people that must be the verb: before them where verbs stand first, else behind them. */
function actBeside(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { first, last }: PeopleGroup,
): ActMention | null {
  const at = reader.lexicon.grammar.verbFirst ? first - 1 : last;
  if (at < sentence.first || at >= sentence.last || tokens[at]?.kind !== 'word') return null;
  return { first: at, last: at + 1, term: { kind: 'act', act: 'arrest', form: 'past' } };
}

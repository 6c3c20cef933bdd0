import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, gapBetween, hasCue, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { isStatistic, SMALL_NUMBER_OF_CELLS } from './aggregate-figures.ts';
import { type ActMention, type Binding, isPassive } from './bindings.ts';
import { isCounted, isShootout, isVague } from './counted-people.ts';
import { type Frame, frame, isPluperfect } from './frame.ts';
import { standingOf } from './scopes.ts';

export function operationFrame(
  reading: DocumentReading,
  sentence: SentenceReading,
  bindings: readonly Binding[],
  told: readonly ActMention[],
): Frame | null {
  if (isStatistic(reading, sentence)) return null;
  const live = liveActs(reading, sentence, told);
  const arrests = bindings.filter(
    ({ act, total, people }) =>
      act.term.act === 'arrest' &&
      live.includes(act) &&
      !total &&
      people.some((group) => isCounted(group) && !isVague(group)),
  );
  const vagueArrests = bindings.filter(
    ({ act, total }) => act.term.act === 'arrest' && told.includes(act) && !total,
  );
  const dismantled = actsOf(told, 'dismantle').filter((act) => singularGroup(reading, sentence, act));
  const foiled = foilsOf(reading, sentence);
  const seized = actsOf(told, 'seize').filter((act) => itemsNear(sentence, act));
  const raids = actsOf(told, 'raid');
  const killed = bindings.filter(
    ({ act, people }) => told.includes(act) && isShootout(reading, sentence, act, people),
  );
  const planned = sentence.acts.filter(
    (act) => foiled.length > 0 && !told.includes(act) && act.term.act === 'attack',
  );
  const acts = [
    ...arrests.map(({ act }) => act),
    ...dismantled,
    ...seized,
    ...foiled,
    ...killed.map(({ act }) => act),
    ...(killed.length > 0 ? actsOf(told, 'injure') : []),
    ...planned,
  ];
  const strength =
    3 * Math.min(1, arrests.length) +
    3 * Math.min(1, dismantled.length) +
    2 * Math.min(1, foiled.length) +
    (arrests.length === 0 && vagueArrests.length > 0 ? 1 : 0) +
    (seized.length > 0 ? 1 : 0) +
    (raids.length > 0 ? 0.5 : 0) +
    2.5 * Math.min(1, killed.length);
  if (strength === 0) return pronounFrame(reading, sentence, live);
  const all = acts.length > 0 ? acts : [...vagueArrests.map(({ act }) => act), ...seized, ...raids];
  return frame(
    reading,
    sentence,
    'operation',
    all,
    [...(arrests.length > 0 ? arrests : vagueArrests), ...killed],
    strength,
  );
}

const EARLY = 6;

/** "They had been arrested on 7 April in …": early in a text, with a day or a town, an operation. */
function pronounFrame(
  reading: DocumentReading,
  sentence: SentenceReading,
  live: readonly ActMention[],
): Frame | null {
  const { pronouns } = reading.reader.lexicon.grammar;
  const acts = actsOf(live, 'arrest').filter(({ first, last }) =>
    reading.tokens
      .slice(Math.max(sentence.first, first - 4), last + 1)
      .some(({ word }) => pronouns.has(word)),
  );
  if (acts.length === 0 || sentence.index > EARLY) return null;
  const built = frame(reading, sentence, 'operation', acts, [], 2);
  const dated = built.dates.some(({ edtf, kind }) => edtf !== null && kind === 'written');
  return dated ? built : null;
}

/** Acts of the story, without those that a clause looks back on ("who had been detained in …"). */
function liveActs(
  reading: DocumentReading,
  sentence: SentenceReading,
  told: readonly ActMention[],
): readonly ActMention[] {
  if (hasCue(sentence.cues, 'say', 'announce', 'according')) return told;
  const live = told.filter((act) => !isPluperfect(reading, [act]));
  return actsOf(live, 'arrest', 'dismantle').length > 0 ? live : told;
}

/** The group that is dismantled: one, or a small number of them; "hundreds of cells" is no event. */
function singularGroup(reading: DocumentReading, sentence: SentenceReading, act: ActMention): boolean {
  const near = sentence.groups.filter((group) => {
    const gap = gapBetween(group, act);
    return group.first > act.first
      ? gap <= 12
      : gap <= 16 && (isPassive(reading, act) || act.term.form === 'past');
  });
  const [group] = near.sort((a, b) => gapBetween(a, act) - gapBetween(b, act));
  if (!group) return false;
  if (!group.term.plural) return true;
  const number = sentence.numbers.find(({ last, first }) => last <= group.first && group.first - first <= 5);
  const best = number?.count.best ?? null;
  return best !== null && best <= SMALL_NUMBER_OF_CELLS;
}

function foilsOf(reading: DocumentReading, sentence: SentenceReading): ActMention[] {
  return actsOf(sentence.acts, 'foil').filter((act) => {
    if (standingOf(reading, sentence, { first: act.first, last: act.last }) === 'negated') return false;
    const object = actsOf(sentence.acts, 'attack', 'kill', 'kidnap').find(
      (other) => Math.abs(gapBetween(other, act)) <= 8,
    );
    const plan = ofKind(sentence.cues, 'cue').some(
      ({ term, first }) => term.cue === 'plan' && first >= act.last && first - act.last <= 5,
    );
    return (object !== undefined && object.term.plural !== true) || plan;
  });
}

function itemsNear(sentence: SentenceReading, act: TokenSpan): boolean {
  return ofKind(sentence.things, 'item').some((item) => gapBetween(item, act) <= 25);
}

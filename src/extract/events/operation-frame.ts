import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, gapBetween, hasCue, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { isStatistic, SMALL_NUMBER_OF_CELLS } from './aggregate-figures.ts';
import type { Binding } from './bindings.ts';
import { isCounted, isShootout, isVague } from './counted-people.ts';
import { fallenInRaid } from './fallen.ts';
import { type Frame, frame, isPluperfect } from './frame.ts';
import { looksBackOn } from './looking-back.ts';
import { standingOf } from './scopes.ts';
import { isShare } from './share-counts.ts';
import { isPassive } from './voice.ts';

/** What a sentence says of police at work. */
interface Evidence {
  readonly arrests: readonly Binding[];
  readonly vagueArrests: readonly Binding[];
  readonly killed: readonly Binding[];
  readonly dismantled: readonly ActMention[];
  readonly foiled: readonly ActMention[];
  /** The attacks that were foiled. */
  readonly planned: readonly ActMention[];
  /** People who were brought home. */
  readonly returned: readonly Binding[];
  /** People who were sent out of the country or handed to another state. */
  readonly expelled: readonly Binding[];
  /** People brought before a judge, in a sentence that tells of nothing else. */
  readonly charged: readonly Binding[];
  readonly seized: readonly ActMention[];
  readonly raids: readonly ActMention[];
  /** Of the forces, in an operation told before. */
  readonly fallen: readonly Binding[];
}

/** The operation that a sentence tells, or null: arrests, a group dismantled, a plan foiled, finds, a raid. */
export function operationFrame(
  reading: DocumentReading,
  sentence: SentenceReading,
  bindings: readonly Binding[],
  acts: readonly ActMention[],
): Frame | null {
  if (acts.length === 0 && actsOf(sentence.acts, 'foil').length === 0) return null;
  if (isStatistic(reading, sentence)) return null;
  const told = acts.filter((act) => !looksBackOn(reading, sentence, act));
  const live = liveActs(reading, sentence, told);
  const evidence = evidenceOf(reading, sentence, bindings, told, live);
  const implied = actsIn(evidence, told).some((act) => reading.implied?.has(act));
  const strength = strengthOf(evidence) + (implied ? 1 : 0);
  const pronoun = strength < 1 ? pronounFrame(reading, sentence, live) : null;
  if (pronoun || strength === 0) return pronoun;
  const { arrests, vagueArrests, killed, returned, expelled, charged, fallen } = evidence;
  const caught = arrests.flatMap((one) => one.people);
  const hurt = bindings.filter(
    (one) =>
      one.act.term.act === 'injure' &&
      told.includes(one.act) &&
      (killed.length > 0 || one.people.every((group) => caught.includes(group))),
  );
  const people = [
    ...(arrests.length > 0 ? arrests : vagueArrests),
    ...killed,
    ...hurt,
    ...returned,
    ...expelled,
    ...charged,
    ...fallen,
  ];
  return frame(reading, sentence, 'operation', actsIn(evidence, told), people, strength);
}

function evidenceOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  bindings: readonly Binding[],
  told: readonly ActMention[],
  live: readonly ActMention[],
): Evidence {
  const arrested = bindings.filter(
    ({ act, total }) => act.term.act === 'arrest' && !total && told.includes(act),
  );
  const isExact = ({ act, people }: Binding) =>
    live.includes(act) &&
    people.some((group) => isCounted(group) && !isVague(group) && !isShare(reading, sentence, group));
  const foiled = foilsOf(reading, sentence);
  const unreal = sentence.acts.filter((act) => act.term.act === 'attack' && !told.includes(act));
  return {
    arrests: arrested.filter(isExact),
    vagueArrests: sentence.people.some((group) => isShare(reading, sentence, group))
      ? []
      : arrested.filter(({ act, people }) => isToldDone(act) || people.some(isCounted)),
    killed:
      hasVictims(bindings, told) && actsOf(told, 'raid', 'foil').length === 0
        ? []
        : bindings.filter(
            ({ act, people }) => told.includes(act) && isShootout(reading, sentence, act, people),
          ),
    dismantled: actsOf(told, 'dismantle').filter((act) => singularGroup(reading, sentence, act)),
    foiled,
    planned: foiled.length > 0 ? unreal : [],
    returned: movedBy(reading, 'return', bindings, told),
    expelled: movedBy(reading, 'expel', bindings, told, sentence.index < LEDE),
    charged: chargesOf(sentence, bindings, told),
    seized: actsOf(told, 'seize').filter((act) => act.term.form !== 'state' && itemsNear(sentence, act)),
    raids: actsOf(told, 'raid'),
    fallen: fallenInRaid(reading, sentence, bindings),
  };
}

/** People who were brought home, or sent away; not those whom somebody means "to bring home". */
function movedBy(
  { tokens, reader }: DocumentReading,
  verb: Act,
  bindings: readonly Binding[],
  told: readonly ActMention[],
  orOne = false,
): readonly Binding[] {
  const { infinitive, adverbsFirst } = reader.lexicon.grammar;
  const isMeant = ({ term, first }: ActMention) =>
    term.form === 'base' && (adverbsFirst === true || infinitive.has(tokens[first - 1]?.word ?? ''));
  return bindings.filter(
    ({ act, people }) =>
      act.term.act === verb &&
      told.includes(act) &&
      !isMeant(act) &&
      people.some((group) => isCounted(group) || (orOne && group.one)),
  );
}

/** Those charged, where the sentence tells neither of an arrest nor of a verdict. */
function chargesOf(
  sentence: SentenceReading,
  bindings: readonly Binding[],
  told: readonly ActMention[],
): Binding[] {
  if (sentence.index >= LEDE || actsOf(sentence.acts, 'arrest', 'sentence', 'acquit').length > 0) return [];
  return bindings.filter(
    ({ act, people }) =>
      act.term.act === 'charge' &&
      act.term.form === 'past' &&
      !act.term.court &&
      told.includes(act) &&
      people.some(isCounted),
  );
}

/** Others were hurt or killed: who is shot there was an attacker, and it is told as an attack. */
function hasVictims(bindings: readonly Binding[], told: readonly ActMention[]): boolean {
  return bindings.some(
    ({ act, people }) =>
      told.includes(act) &&
      people.some(
        (group) =>
          isCounted(group) &&
          ((group.role === 'victim' && HARM.includes(act.term.act)) ||
            (group.role === 'security' && act.term.act === 'kill')),
      ),
  );
}

/** "by arresting their followers" says of nobody that he was. */
function isToldDone({ term }: ActMention): boolean {
  return term.form !== 'gerund' && term.form !== 'base';
}

const HARM: readonly Act[] = ['kill', 'injure'];

/** Weights set by hand: arrests of a number of people and a group dismantled make an event by themselves. */
function strengthOf(evidence: Evidence): number {
  const { arrests, vagueArrests, killed, dismantled, foiled, seized, raids } = evidence;
  const { returned, expelled, charged } = evidence;
  const weigh = (found: readonly unknown[], weight: number) => (found.length > 0 ? weight : 0);
  return (
    (weigh(arrests, 3) || weigh(vagueArrests, 1)) +
    weigh(dismantled, 3) +
    weigh(killed, 2.5) +
    weigh(foiled, 2) +
    weigh(returned, 2) +
    weigh(expelled, 2) +
    weigh(charged, 1) +
    weigh(seized, 1) +
    weigh(raids, 0.5)
  );
}

function actsIn(evidence: Evidence, told: readonly ActMention[]): ActMention[] {
  const { arrests, vagueArrests, killed, dismantled, foiled, planned, seized, raids } = evidence;
  const { returned, expelled, charged } = evidence;
  const of = (bindings: readonly Binding[]) => bindings.map(({ act }) => act);
  const hurt = killed.length > 0 ? actsOf(told, 'injure') : [];
  const strong = [...of(arrests), ...dismantled, ...seized, ...foiled, ...of(killed), ...hurt, ...planned];
  return strong.length > 0
    ? strong
    : [...of(returned), ...of(expelled), ...of(charged), ...of(vagueArrests), ...raids];
}

/** "los detuvo", "lo han detenido": the object is a pronoun before the verb; "los detenidos" has an article. */
function hasObject(
  { tokens, reader }: DocumentReading,
  { first: start }: SentenceReading,
  { first }: Pick<TokenSpan, 'first'>,
): boolean {
  const { objects, participle } = reader.lexicon.grammar;
  if (participle?.test(tokens[first]?.word ?? '') && objects?.has(tokens[first - 1]?.word ?? ''))
    return false;
  return tokens.slice(Math.max(start, first - 2), first).some(({ word }) => objects?.has(word));
}

/** A headline and the two sentences below it. */
const LEDE = 3;
const EARLY = 6;
const NEAR = 3;

/** "They had been arrested on 7 April in …": early in a text, with a day or a town, an operation. */
function pronounFrame(
  reading: DocumentReading,
  sentence: SentenceReading,
  live: readonly ActMention[],
): Frame | null {
  const { pronouns } = reading.reader.lexicon.grammar;
  const acts = actsOf(live, 'arrest').filter(
    ({ first, last }) =>
      reading.tokens
        .slice(Math.max(sentence.first, first - 4), last + 1)
        .some(({ word }) => pronouns.has(word)) || hasObject(reading, sentence, { first }),
  );
  if (acts.length === 0 || sentence.index > EARLY) return null;
  const built = frame(reading, sentence, 'operation', acts, [], 2);
  const placed = built.places.length > 0;
  const { adjectivesFirst } = reading.reader.lexicon.grammar;
  const near =
    sentence.index <= NEAR && acts.some((act) => adjectivesFirst || hasObject(reading, sentence, act));
  const dated = built.dates.some(({ edtf, kind }) => edtf !== null && (kind === 'written' || placed || near));
  return dated || (placed && near) ? built : null;
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
    if (stopsPeople(reading, act)) return false;
    const object = actsOf(sentence.acts, 'attack', 'kill', 'kidnap').find(
      (other) =>
        Math.abs(gapBetween(other, act)) <= 8 &&
        isFoiledAct(reading, act, other) &&
        !(other.term.form === 'noun' && isSeveral(sentence, other)),
    );
    const plan = ofKind(sentence.cues, 'cue').some(
      (cue) =>
        cue.term.cue === 'plan' &&
        cue.first >= act.last &&
        cue.first - act.last <= 5 &&
        !isSeveral(sentence, cue) &&
        !isKind(reading, act, cue),
    );
    return (object !== undefined && object.term.plural !== true) || plan;
  });
}

/** "tried to stop them", "when guards stopped the bomber": people are stopped, unless it is said from what. */
function stopsPeople({ tokens, reader }: DocumentReading, { last }: TokenSpan): boolean {
  const { adjectivesFirst, pronouns, fromPlace } = reader.lexicon.grammar;
  return (
    adjectivesFirst === true &&
    pronouns.has(tokens[last]?.word ?? '') &&
    !fromPlace.has(tokens[last + 1]?.word ?? '')
  );
}

/**
 * What was done before its doer was stopped was not foiled: "set off his vest when guards stopped him"; nor was what came
 * to its own end: "when the shooting stopped".
 */
function isFoiledAct(reading: DocumentReading, foil: ActMention, { term, first, last }: ActMention): boolean {
  const { adjectivesFirst, definite, verbFirst } = reading.reader.lexicon.grammar;
  if (verbFirst) return !(term.form === 'past' && foil.term.form === 'noun');
  if (!adjectivesFirst || first > foil.first) return true;
  const ended =
    last === foil.first && definite.has(reading.tokens[first - 1]?.word ?? '') && !isPassive(reading, foil);
  return term.form !== 'past' && !ended;
}

/** "more foiled plots": no plot in particular. */
function isKind({ tokens, reader }: DocumentReading, foil: TokenSpan, plan: TokenSpan): boolean {
  const { adjectivesFirst, severalEnding } = reader.lexicon.grammar;
  const several = severalEnding?.test(tokens[plan.last - 1]?.word ?? '') === true;
  return adjectivesFirst === true && plan.first === foil.last && several;
}

/** "foiled five plots": a figure, no operation. */
function isSeveral({ numbers }: SentenceReading, plan: TokenSpan): boolean {
  return numbers.some(
    ({ last, count, ordinal }) =>
      !ordinal && last <= plan.first && plan.first - last <= 2 && (count.best ?? count.low ?? 0) > 1,
  );
}

function itemsNear(sentence: SentenceReading, act: TokenSpan): boolean {
  return ofKind(sentence.things, 'item').some((item) => gapBetween(item, act) <= 25);
}

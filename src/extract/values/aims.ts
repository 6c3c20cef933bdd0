import type { SuggestedStatement } from '../../model/index.ts';
import { isStatistic } from '../events/aggregate-figures.ts';
import { isNegated, planStart, standingOf } from '../events/scopes.ts';
import { isPassive } from '../events/voice.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import {
  actsOf,
  gapBetween,
  type Mention,
  ofKind,
  overlaps,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import { distinct, type Source, stated } from './value.ts';

/** Whom or what the violence was for. */
export function targetValues(source: Source): SuggestedStatement[] {
  const found = source.telling.story.class === 'attack' ? attacked(source) : plannedTargets(source);
  return distinct(found, String);
}

const PLAN_REACH = 40;

function plannedTargets(source: Source): SuggestedStatement[] {
  return source.telling.sentences.flatMap((sentence) => {
    const plan = planStart(sentence) ?? foilStart(sentence);
    if (plan === null) return [];
    const people = sentence.people
      .filter(
        ({ first, target, role }) =>
          first > plan && target !== null && role === 'security' && behindPlan(source, sentence, first),
      )
      .map((group) =>
        stated(source, 'target', group.target ?? 'civilians', sentence, group, {
          flags: ['planned'],
          certainty: 0.85,
        }),
      );
    const things = ofKind(sentence.things, 'target')
      .filter(
        (target) =>
          !isStatistic(source.reading, sentence) &&
          target.first >= plan &&
          target.first - plan <= PLAN_REACH &&
          !isAgent(sentence, target) &&
          !isClaimed(sentence, plan, target),
      )
      .filter((target) => !isNegated(sentence, target))
      .map((target) =>
        stated(source, 'target', target.term.code, sentence, target, { flags: ['planned'], certainty: 0.9 }),
      );
    const services = ofKind(sentence.names, 'agency')
      .filter((name) => name.first > plan && name.term.operates && isAgainst(source, name))
      .map((name) =>
        stated(source, 'target', 'security_forces', sentence, name, { flags: ['planned'], certainty: 0.85 }),
      );
    return [...things, ...people, ...services];
  });
}

/** "attacks against the army". */
function isAgainst({ reading }: Source, { first }: TokenSpan): boolean {
  const { against, definite } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  const at = definite.has(word(first - 1)) ? first - 2 : first - 1;
  return against?.has(word(at)) === true;
}

const NEAR_PLANNED = 8;

/** Shortly behind a planned killing or attack. */
function behindPlan(source: Source, sentence: SentenceReading, first: number): boolean {
  return actsOf(sentence.acts, 'attack', 'kill', 'kidnap').some(
    (act) =>
      act.last <= first &&
      first - act.last <= NEAR_PLANNED &&
      standingOf(source.reading, sentence, act) === 'planned',
  );
}

/** "the group that claimed the murder of" behind a plan: what others did. */
export function isClaimed(sentence: SentenceReading, plan: number, { first }: TokenSpan): boolean {
  return actsOf(sentence.acts, 'claim').some((claim) => claim.first >= plan && claim.last <= first);
}

function foilStart(sentence: SentenceReading): number | null {
  return actsOf(sentence.acts, 'foil')[0]?.first ?? null;
}

/** "police said": a service that speaks or arrests is no target. */
function isAgent(sentence: SentenceReading, target: Mention<TermOf<'target'>>): boolean {
  return [...ofKind(sentence.cues, 'cue')].some(
    ({ term, first }) =>
      (term.cue === 'say' || term.cue === 'announce') && first >= target.last && first - target.last <= 2,
  );
}

/** "an assault by the army". */
function isDoer(source: Source, { first }: { readonly first: number }): boolean {
  const { by } = source.reading.reader.lexicon.grammar;
  return [1, 2].some((step) => by.has(source.reading.tokens[first - step]?.word ?? ''));
}

/** "near a village": where it was, not what was attacked. */
function isBeside(source: Source, { first }: { readonly first: number }): boolean {
  const { nearPlace, placeNouns, definite, of, adverbsFirst } = source.reading.reader.lexicon.grammar;
  const { tokens } = source.reading;
  const word = (at: number) => tokens[at]?.word ?? '';
  if (placeNouns.has(word(first)) && nearPlace.has(word(first - 1))) return true;
  const at = definite.has(word(first - 1)) ? first - 2 : first - 1;
  return adverbsFirst === true && of.has(word(at)) && nearPlace.has(word(at - 1));
}

const NEAR_ACT = 14;
const OBJECT = 4;

/** "هاجم مسلحون صيادين": people behind the verb and those who acted, whatever became of them. */
function isAttacked(
  { reading }: Source,
  acts: readonly Mention<TermOf<'act'>>[],
  { people }: SentenceReading,
  { first, role, target }: SentenceReading['people'][number],
): boolean {
  const { verbFirst, breaks } = reading.reader.lexicon.grammar;
  if (!verbFirst || target === null || !(role === 'victim' || role === 'security')) return false;
  return actsOf(acts, 'attack').some((act) => {
    const armed = people.some(
      (group) => group.first >= act.last && group.last <= first && group.role === 'suspect',
    );
    const between = reading.tokens.slice(act.last, first).map(({ word }) => word);
    return (
      act.term.form !== 'noun' &&
      first >= act.last &&
      between.length <= OBJECT &&
      (armed || between.length === 0) &&
      !between.some((word) => breaks.has(word))
    );
  });
}

/** What was attacked: targets behind the act, and what the dead and injured were. */
function attacked(source: Source): SuggestedStatement[] {
  return source.telling.frames.flatMap((frame) => {
    const { sentence } = frame;
    const victims = frame.bindings
      .flatMap(({ people }) => people)
      .filter(({ role, target }) => role !== 'suspect' && target !== null);
    const others = sentence.people.filter(
      (group) => !victims.includes(group) && isAttacked(source, frame.acts, sentence, group),
    );
    const things = ofKind(sentence.things, 'target').filter(
      (target) =>
        !isAgent(sentence, target) &&
        !isDoer(source, target) &&
        !isBeside(source, target) &&
        frame.acts.some(
          (act) =>
            act.term.act !== 'injure' &&
            (target.first >= act.last - 1 ||
              overlaps(act, target) ||
              (target.last <= act.first && isPassive(source.reading, act)) ||
              (act.term.form === 'noun' && act.first - target.last <= 2 && target.first < act.first)) &&
            gapBetween(act, target) <= NEAR_ACT &&
            standingOf(source.reading, sentence, act) === 'told',
        ),
    );
    return [
      ...[...victims, ...others].map((group) =>
        stated(source, 'target', group.target ?? 'civilians', sentence, group),
      ),
      ...things
        .slice(0, 2)
        .map((target) => stated(source, 'target', target.term.code, sentence, target, { certainty: 0.85 })),
    ];
  });
}

/** What the people did for an organisation short of violence. */
export function supportValues(source: Source): SuggestedStatement[] {
  if (source.telling.story.class !== 'operation') return [];
  return distinct(
    source.telling.sentences.flatMap((sentence) =>
      supportsIn(source, sentence)
        .filter(
          (support) =>
            !isNegated(sentence, support) &&
            !isSeizedThing(source, sentence, support) &&
            !isOfAnother(source, sentence, support),
        )
        .map((support) =>
          stated(source, 'support', support.term.code, sentence, support, { certainty: 0.9 }),
        ),
    ),
    String,
  );
}

/** "he served two years for membership of": what somebody was sentenced for before. */
function isPunished({ telling }: Source, sentence: SentenceReading, { first }: TokenSpan): boolean {
  if (telling.frames.some((frame) => frame.sentence === sentence)) return false;
  return actsOf(sentence.acts, 'sentence').some((act) => act.last <= first);
}

const CONTACT = 12;
const RELATIVE = 4;

/** "linked to the cell broken up in May, which channelled fighters": what those did to whom somebody is tied. */
function isOfContact({ reading }: Source, { cues, names }: SentenceReading, { first }: TokenSpan): boolean {
  const { clauses, relatives, and, definite } = reading.reader.lexicon.grammar;
  const opens = relatives ?? clauses;
  const from = Math.max(0, first - RELATIVE);
  const at = reading.tokens
    .slice(from, first)
    .findLastIndex(({ word, kind }) => kind === 'word' && opens.has(word));
  const opened = from + at;
  const word = (token: number) => reading.tokens[token]?.word ?? '';
  if (at === -1 || and.has(word(opened - 1))) return false;
  const organisations = ofKind(names, 'organisation').map((name) => name.first);
  return ofKind(cues, 'link').some(
    ({ last, term }) =>
      (term.code === 'linked.in_contact' || (term.code === 'linked' && definite.has(word(last)))) &&
      last <= opened &&
      opened - last <= CONTACT &&
      !organisations.some((name) => last <= name && name < opened),
  );
}

/** Words for support in a sentence, but for what others did, and what somebody was sentenced for before. */
export function supportsIn(source: Source, sentence: SentenceReading): Mention<TermOf<'support'>>[] {
  return ofKind(sentence.cues, 'support').filter(
    (support) => !isPunished(source, sentence, support) && !isOfContact(source, sentence, support),
  );
}

/** "منشورات متطرفة تحرض على العنف": what a clause right behind says of it. */
const SAID_OF_THING = 2;

/** "propaganda material" that was seized is no support by itself. */
function isSeizedThing(
  { reading }: Source,
  sentence: SentenceReading,
  support: Mention<TermOf<'support'>>,
): boolean {
  const { verbFirst } = reading.reader.lexicon.grammar;
  const reach = verbFirst ? SAID_OF_THING : 0;
  const seized = actsOf(sentence.acts, 'seize').some((act) => act.first < support.first);
  return (
    seized &&
    ofKind(sentence.things, 'item').some(
      (item) => item.first < support.last && item.first <= support.first && support.first < item.last + reach,
    )
  );
}

/** "messages with a recruiter": what somebody else does. */
function isOfAnother({ reading }: Source, sentence: SentenceReading, { first, last }: TokenSpan): boolean {
  const { articles, breaks, adjectivesFirst } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  const person = last - first === 1 && sentence.people.some(({ head }) => head === first);
  return adjectivesFirst === true && person && articles.has(word(first - 1)) && breaks.has(word(first - 2));
}

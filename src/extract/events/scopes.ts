import type { Cue } from '../lexicons/lexicon.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, type Mention, ofKind, overlaps, type TermOf, type TokenSpan } from '../reading/mentions.ts';
import { isWrittenApart } from '../reading/not-cues.ts';
import { oncePerSentence } from '../reading/once-per.ts';

/** What a sentence says of an act beside that it happened. */
export type Standing = 'told' | 'planned' | 'hypothetical' | 'negated';

type CueMention = Mention<TermOf<'cue'>>;

/** The cues of one kind. */
function cuesOf({ cues }: SentenceReading, kind: Cue): readonly CueMention[] {
  let found: CueMention[] | null = null;
  for (const cue of cues) {
    if (!isCue(cue) || cue.term.cue !== kind) continue;
    if (found) found.push(cue);
    else found = [cue];
  }
  return found ?? NONE;
}

const NONE: readonly CueMention[] = [];

function isCue(mention: Mention): mention is CueMention {
  return mention.term.kind === 'cue';
}

const NEGATION_REACH = 5;
const DENIAL_REACH = 14;
/** Where the verb stands first, whoever denies and what was said stand between. */
const DENIAL_REACH_VERB_FIRST = 26;
const HYPOTHETICAL_REACH = 9;
const FOIL_REACH = 14;

interface Stood {
  readonly act: TokenSpan;
  readonly standing: Standing;
}

/** How the acts of a sentence stand, as far as somebody asked. */
const stoodIn = oncePerSentence((): Stood[] => []);

/** Whether an act is told as done, planned, only possible, or denied. */
export function standingOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: TokenSpan & Partial<ActMention>,
): Standing {
  const stood = stoodIn(reading, sentence);
  for (const one of stood) if (one.act === act) return one.standing;
  const standing = standingIn(reading, sentence, act);
  stood.push({ act, standing });
  return standing;
}

function standingIn(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: TokenSpan & Partial<ActMention>,
): Standing {
  if (isNegated(sentence, act) || isDenied(reading, sentence, act) || isDeniedToo(reading, sentence, act))
    return 'negated';
  if (isUnannounced(sentence, act)) return 'negated';
  if (isPlanned(reading, sentence, act)) return 'planned';
  return isHypothetical(reading, sentence, act) ? 'hypothetical' : 'told';
}

/** A negation shortly before, in the same clause. */
export function isNegated(sentence: SentenceReading, span: TokenSpan): boolean {
  const denials = cuesOf(sentence, 'deny');
  const negations = cuesOf(sentence, 'negation');
  if (denials.length === 0 && negations.length === 0) return false;
  const reaches = (cue: CueMention, reach: number) => cue.last <= span.first && span.first - cue.last < reach;
  const undone = denials.filter((denial) => negations.some((negation) => isAround(negation, denial)));
  return (
    negations.some(
      (cue) => reaches(cue, NEGATION_REACH) && !undone.some((denial) => isAround(cue, denial)),
    ) || denials.some((cue) => reaches(cue, DENIAL_REACH) && !undone.includes(cue))
  );
}

const ANNOUNCED = 10;

/** "has not so far announced any arrest": what follows a verb of announcing that is negated. */
function isUnannounced(sentence: SentenceReading, { first, term }: TokenSpan & Partial<ActMention>): boolean {
  if (term?.form !== 'noun') return false;
  const negations = cuesOf(sentence, 'negation');
  return cuesOf(sentence, 'announce').some(
    (cue) =>
      cue.last <= first &&
      first - cue.last <= ANNOUNCED &&
      negations.some(({ last }) => last <= cue.first && cue.first - last <= 2),
  );
}

/** "ne conteste pas", "did not deny": a denial that is itself denied. */
function isAround(negation: TokenSpan, denial: TokenSpan): boolean {
  const before = denial.first - negation.last;
  const behind = negation.first - denial.last;
  return (before >= 0 && before <= 1) || (behind >= 0 && behind <= 0);
}

/**
 * "denied that a bomb had gone off and that two officers had been killed": each clause that is joined on with the same
 * word for "that", however far.
 */
function isDeniedToo(reading: DocumentReading, sentence: SentenceReading, { first }: TokenSpan): boolean {
  const { and, clauses, thatWords } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  if (!thatWords) return false;
  return cuesOf(sentence, 'deny').some((cue) => {
    let chained = false;
    for (let at = cue.last; at < first; at += 1) {
      if (thatWords.has(word(at))) chained ||= at - cue.last < DENIAL_REACH;
      else if (word(at) === ';' || word(at) === '"') return false;
      if (chained && clauses.has(word(at)) && !thatWords.has(word(at)) && word(at) !== ',') return false;
      if (chained && thatWords.has(word(at)) && at - cue.last >= DENIAL_REACH && !and.has(word(at - 1)))
        return false;
    }
    return chained;
  });
}

/** "نفت الوزارة ما تداولته مواقع حول وقوع هجوم": the same clause, whatever stands between verb and object. */
function isDenied(reading: DocumentReading, sentence: SentenceReading, span: TokenSpan): boolean {
  const { verbFirst, clauses } = reading.reader.lexicon.grammar;
  if (!verbFirst) return false;
  return cuesOf(sentence, 'deny').some(
    ({ last }) =>
      last <= span.first &&
      span.first - last < DENIAL_REACH_VERB_FIRST &&
      !reading.tokens.slice(last, span.first).some(({ word }) => clauses.has(word)),
  );
}

function isHypothetical(reading: DocumentReading, sentence: SentenceReading, span: TokenSpan): boolean {
  const { modals } = reading.reader.lexicon.grammar;
  const from = Math.max(sentence.first, span.first - 3);
  const inDate = (at: number) => sentence.dates.some(({ first, last }) => first <= at && at < last);
  const isApart = (at: number) =>
    isWrittenApart({ first: at, last: at + 1 }, reading.text, reading.tokens, reading.reader.lexicon.grammar);
  const near = reading.tokens
    .slice(from, span.first)
    .filter((_, i) => !inDate(from + i) && !isApart(from + i));
  if (near.some(({ word }) => modals.has(word)) || isPossible(reading, span)) return true;
  if (couldBe(reading, sentence, span)) return true;
  return cuesOf(sentence, 'hypothetical').some(
    (cue) =>
      cue.last <= span.first &&
      span.first - cue.last < HYPOTHETICAL_REACH &&
      !isInAside(reading, cue, span.first),
  );
}

/** "the toll, which may rise, is 36": possible within a clause between commas that has ended. */
function isInAside({ tokens, reader }: DocumentReading, { first, last }: TokenSpan, to: number): boolean {
  const { clauses } = reader.lexicon.grammar;
  const opens = clauses.has(tokens[first - 1]?.word ?? '') && tokens[first - 2]?.word === ',';
  return opens && tokens.slice(last, to).some(({ word }) => word === ',');
}

/** "هجوم إرهابي محتمل": the adjective stands behind. */
function isPossible({ tokens, reader }: DocumentReading, { last }: TokenSpan): boolean {
  const { verbFirst, modals } = reader.lexicon.grammar;
  if (!verbFirst) return false;
  return tokens
    .slice(last, last + 2)
    .some(({ word, kind }) => kind === 'word' && modals.has(word) && LONG.test(word));
}

/** An adjective, and none of the small words that open a clause. */
const LONG = /^.{4,}$/u;

const POSSIBLE_REACH = 12;

/** "an attack like that could happen": an indefinite noun whose verb is only possible. */
function couldBe(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { first, last, term }: TokenSpan & Partial<ActMention>,
): boolean {
  const { articles, modals, clauses, adjectivesFirst } = reader.lexicon.grammar;
  if (!adjectivesFirst || term?.form !== 'noun') return false;
  if (![1, 2].some((step) => articles.has(tokens[first - step]?.word ?? ''))) return false;
  for (let i = last; i < Math.min(sentence.last, last + POSSIBLE_REACH); i += 1) {
    const word = tokens[i]?.word ?? '';
    if (modals.has(word) && word !== 'if' && word !== 'whether') return true;
    if (clauses.has(word) || sentence.acts.some((act) => act.first === i && act.term.form === 'past'))
      return false;
  }
  return false;
}

/** Where the plan begins of which the sentence speaks ("were planning to"), as a token; null without a plan. */
export function planStart(sentence: SentenceReading): number | null {
  return cuesOf(sentence, 'plan')[0]?.first ?? null;
}

function isPlanned(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: TokenSpan & Partial<ActMention>,
): boolean {
  if (isFoiled(reading, sentence, act) || isPurpose(reading, act)) return true;
  const cue = cuesOf(sentence, 'plan').find((plan) => plan.last <= act.first + 1);
  if (!cue) return false;
  const { grammar } = reading.reader.lexicon;
  const before = reading.tokens[act.first - 1]?.word ?? '';
  const finite =
    act.term?.form === 'past' &&
    !reading.tokens.slice(cue.last, act.first).some(({ word }) => grammar.infinitive.has(word));
  const apart = isCatching(act) && act.first - cue.last > CATCH_REACH;
  return (
    !finite &&
    !apart &&
    !(grammar.definite.has(before) && act.term?.plural !== true && act.first - cue.last > 6)
  );
}

/** "لتفجير": a verbal noun of violence right behind "to". */
function isPurpose(
  { tokens, reader }: DocumentReading,
  { first, last, term }: TokenSpan & Partial<ActMention>,
): boolean {
  const { purposes, toPlace } = reader.lexicon.grammar;
  const [to, noun] = [tokens[first - 1], tokens[first]];
  if (!purposes || !to || !noun || !term || last - first > 2) return false;
  return toPlace.has(to.word) && to.word.length === 1 && purposes.has(noun.word);
}

const CATCH_REACH = 3;

/** What services do: an arrest behind a plan is that of its planners, if not its very object. */
function isCatching({ term }: Partial<ActMention>): boolean {
  return term !== undefined && ['arrest', 'dismantle', 'seize', 'raid'].includes(term.act);
}

/** "thwarted an attack", "the attack was foiled". */
function isFoiled(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: TokenSpan & Partial<ActMention>,
): boolean {
  if (isCatching(act)) return false;
  return actsOf(sentence.acts, 'foil').some((foil) => {
    if (foil.last <= act.first) return act.first - foil.last <= FOIL_REACH;
    const passive = reading.tokens
      .slice(Math.max(act.last, foil.first - 3), foil.first)
      .some(({ word }) => reading.reader.lexicon.grammar.passive.has(word));
    const { definite } = reading.reader.lexicon.grammar;
    const ended = definite.has(reading.tokens[act.first - 1]?.word ?? '');
    const beside = foil.first - act.last <= 1 && foil.term.form === 'past' && !ended;
    return beside || (passive && foil.first - act.last <= FOIL_REACH);
  });
}

/** Behind a preposition ("known to police"): no subject; but "a unit of the army" is one. */
function governed(reading: DocumentReading, first: number): boolean {
  const { breaks, clauses, subordinators, and, of, ofThe, unitWords } = reading.reader.lexicon.grammar;
  const at = (step: number) => reading.tokens[first - step]?.word ?? '';
  const joined = of.has(at(1)) || ofThe?.has(at(1)) ? 2 : of.has(at(2)) ? 3 : null;
  if (joined !== null && unitWords?.has(at(joined))) return false;
  const word = reading.tokens[first - 1]?.word ?? '';
  return (
    breaks.has(word) && ![clauses, subordinators, and].some((set) => set.has(word)) && /\p{L}/u.test(word)
  );
}

/** "stormed on Thursday by the police". */
const BY_REACH = 5;

/** "the patrol of the police was attacked", "members of the police died": done to those before it. */
function isDoneTo(
  { tokens, reader }: DocumentReading,
  from: number,
  { first, term }: TokenSpan & Partial<ActMention>,
): boolean {
  const mild = term?.mild;
  const { passive, adjectivesFirst, dying } = reader.lexicon.grammar;
  const died = dying.has(tokens[first]?.word ?? '') || tokens[from]?.word === ',' || mild === true;
  if (!adjectivesFirst && died) return true;
  return term?.form === 'past' && tokens.slice(from, first).some(({ word }) => passive.has(word));
}

/** "The police said that a bomber blew up": whoever speaks before "that" does nothing of it. */
function isSaidBetween({ tokens, reader }: DocumentReading, from: number, to: number): boolean {
  const { complement } = reader.lexicon.grammar;
  return complement !== undefined && tokens.slice(from, to).some(({ word }) => complement.has(word));
}

/** "Soldiers shot a man dead", "was killed by police": done by the forces of a state. */
export function byForces(
  reading: DocumentReading,
  sentence: SentenceReading,
  span: TokenSpan & Partial<ActMention>,
): boolean {
  const { by, verbFirst } = reading.reader.lexicon.grammar;
  if (span.term?.forces) return true;
  return ofKind(sentence.names, 'agency').some((agency) => {
    const { first, last, term } = agency;
    if (!term.operates || sentence.people.some((group) => group.count !== null && overlaps(group, agency)))
      return false;
    if (last <= span.first)
      return (
        span.first - last <= 2 &&
        !isSaidBetween(reading, last, span.first) &&
        !governed(reading, first) &&
        !isDoneTo(reading, last, span)
      );
    if (verbFirst && first === span.last && span.term !== undefined) return true;
    return (
      first >= span.last &&
      first - span.last <= BY_REACH &&
      reading.tokens.slice(span.last, first).some(({ word }) => by.has(word))
    );
  });
}

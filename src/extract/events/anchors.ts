import type { Act, Term } from '../lexicons/lexicon.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { type Mention, ofKind, type TermOf, type TokenSpan } from '../reading/mentions.ts';
import { byForces } from './scopes.ts';

type Anchor = Mention<TermOf<'act'>> | TokenSpan;

/** Whether a date or place belongs to one of `mine` among all acts of the sentence. */
export function owner(
  reading: DocumentReading,
  sentence: SentenceReading,
  span: TokenSpan,
  all: readonly ActMention[],
  mine: readonly ActMention[],
): boolean {
  const anchor = anchorOf(reading, sentence, span, all);
  if (anchor === null) return false;
  if (mine.some((act) => act === anchor)) return true;
  const shared = isAct(anchor) && (anchor.term.form === 'noun' || anchor.term.taken === true);
  const arrest = shared && anchor.term.act === 'arrest';
  const hurt =
    isAct(anchor) && anchor.term.act === 'injure' && !all.some(({ term }) => term.act === 'arrest');
  const harm = mine.some(({ term }) => term.act === 'kill' || term.act === 'attack');
  return (arrest && mine.some(({ term }) => term.act === 'arrest')) || (hurt && harm);
}

function isAct(anchor: Anchor): anchor is ActMention {
  return 'term' in anchor && anchor.term.kind === 'act';
}

/** Those of the dates or places of a sentence that belong to one act. */
export function anchored<S extends TokenSpan>(
  reading: DocumentReading,
  sentence: SentenceReading,
  spans: readonly S[],
  act: ActMention,
  all: readonly ActMention[],
): S[] {
  return spans.filter((span) => anchorOf(reading, sentence, span, all) === act);
}

/** Acts whose day and place are those of the acts beside them. */
const LENDING: ReadonlySet<Act> = new Set(['claim', 'raid', 'foil', 'return', 'expel']);

/** "four prisoners, of whom two sentenced to death, escaped": told of a part of them. */
function isAside(reading: DocumentReading, sentence: SentenceReading, { term, first }: ActMention): boolean {
  const { including } = reading.reader.lexicon.grammar;
  const before = reading.tokens.slice(Math.max(sentence.first, first - 3), first);
  return term.act === 'sentence' && before.some(({ word }) => including.has(word));
}

/** "arrested and charged a man on Monday": the second of two verbs side by side. */
function isPaired({ tokens, reader }: DocumentReading, { acts }: SentenceReading, act: ActMention): boolean {
  const { and, adjectivesFirst } = reader.lexicon.grammar;
  if (!adjectivesFirst || act.term.act !== 'charge' || !and.has(tokens[act.first - 1]?.word ?? ''))
    return false;
  return acts.some(({ term, last }) => term.act === 'arrest' && last === act.first - 1);
}

/**
 * The act that a date or place goes with: the one right behind it ("the Casablanca bombings"), else the last
 * one before it, else the first one after. Support, and organisations right before a place, take it away.
 */
function anchorOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  span: TokenSpan,
  acts: readonly ActMention[],
): Anchor | null {
  const anchors = acts.filter(
    (act) =>
      !LENDING.has(act.term.act) &&
      !isAside(reading, sentence, act) &&
      !isPaired(reading, sentence, act) &&
      !(act.term.act === 'attack' && byForces(reading, sentence, act)),
  );
  const usable = anchors.length > 0 ? anchors : acts;
  const around = usable.find((act) => act.first <= span.first && span.last <= act.last);
  if (around) return around;
  if (isLasting(reading, sentence, span)) return null;
  const next = usable.find((act) => act.first >= span.last);
  if (next && next.first - span.last <= 1 && next.term.form === 'noun') return next;
  const before = usable.filter((act) => act.last <= span.first).at(-1);
  if (before && sinceBetween(reading, before.last, span.first)) return null;
  if (isOfRelative(reading, sentence, span, next)) return null;
  if (before && next && opensClause(reading, before.last, span.first)) return next;
  if (before && isOfClause(reading, sentence, span, before.last)) return null;
  const away = takenAway(reading, sentence, span);
  if (away && (!before || away.first > before.first)) return away;
  return before ?? next ?? null;
}

/** "… who joined the groups in 2014": the year of what a clause says of the people. */
function isOfClause(
  { tokens, reader }: DocumentReading,
  { dates }: SentenceReading,
  { first }: TokenSpan,
  from: number,
): boolean {
  const { relatives } = reader.lexicon.grammar;
  const date = dates.find((one) => one.first === first);
  if (!relatives || date?.edtf?.length !== YEAR) return false;
  return tokens.slice(from, first).some(({ word }) => relatives.has(word));
}

const YEAR = 4;
const LASTING = 4;

/** "the forces were still fighting on Saturday": the day of what goes on, not of what was done. */
function isLasting(
  { tokens, reader }: DocumentReading,
  { first: start, dates }: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { ongoing } = reader.lexicon.grammar;
  if (!ongoing || !dates.some((date) => date.first === first)) return false;
  return tokens.slice(Math.max(start, first - LASTING), first).some(({ word }) => ongoing.has(word));
}

const VERB = 3;

/** "those who in 2014 followed their husbands": the year of what a clause says of them, unless its verb is an act. */
function isOfRelative(
  { tokens, reader }: DocumentReading,
  { dates }: SentenceReading,
  span: TokenSpan,
  next: ActMention | undefined,
): boolean {
  const { clauses } = reader.lexicon.grammar;
  if (next && next.first - span.last < VERB) return false;
  const year = dates.some(({ first, kind }) => first === span.first && kind === 'year');
  const opens = [1, 2].some((step) => {
    const word = tokens[span.first - step]?.word ?? '';
    return clauses.has(word) && /\p{L}/u.test(word);
  });
  return year && opens;
}

const OPENING = 4;

/** "four died, after on Sunday ten people were killed": with the verb of the clause that it opens. */
function opensClause({ tokens, reader }: DocumentReading, from: number, to: number): boolean {
  const { grammar, language } = reader.lexicon;
  return tokens
    .slice(Math.max(from, to - OPENING), to)
    .some(({ word }) => grammar.subordinators.has(word) && !language.untilWords.includes(word));
}

/** "the deadliest attack since it began in 2007": the date is not the attack's. */
function sinceBetween(reading: DocumentReading, from: number, to: number): boolean {
  const { sinceWords } = reading.reader.lexicon.language;
  return reading.tokens.slice(from, to - 1).some(({ word }) => sinceWords.includes(word));
}

/** "the ministry in Madrid": where whoever speaks sits. */
function isSeated(term: Term): boolean {
  return term.kind === 'official' || (term.kind === 'agency' && !term.operates && term.class !== 'other');
}

const BY_REACH = 5;

/** "were seized by fighters of X near Y": who did it does not take the place away. */
function isDoer(
  { tokens, reader }: DocumentReading,
  { acts }: SentenceReading,
  { first }: TokenSpan,
): boolean {
  const { by } = reader.lexicon.grammar;
  for (let at = first - 1; at >= first - BY_REACH; at -= 1)
    if (by.has(tokens[at]?.word ?? '')) return acts.some(({ last }) => last <= at && at - last <= BY_REACH);
  return false;
}

const MEMBERS = 3;

/** "la captura de 33 miembros de X en Y": members who are counted, and not the seat of X. */
function isOfCounted(
  { reader }: DocumentReading,
  { people }: SentenceReading,
  { first }: TokenSpan,
): boolean {
  return (
    reader.lexicon.grammar.adverbsFirst === true &&
    people.some(({ count, last }) => count !== null && last <= first && first - last < MEMBERS)
  );
}

const BESIDE = 2;

/** A date, or a place with a date right behind it: of what happened, not of the organisation before. */
function isOfAct({ dates, places }: SentenceReading, span: TokenSpan): boolean {
  const isPlace = places.some(({ first }) => first === span.first);
  return !isPlace || dates.some(({ first }) => first >= span.last && first - span.last <= BESIDE);
}

/** Where the verb stands first, "in" a town behind the organisation tells where it was done; "in" a country, where that is. */
function isTown({ places }: SentenceReading, span: TokenSpan): boolean {
  return places.some(({ first, entry }) => first === span.first && entry?.kind !== 'country');
}

/** Tokens between support and its day. */
const SUPPORTED = 4;

/** What stands before a place and makes it the place of something else: "fight for X in Syria". */
function takenAway(reading: DocumentReading, sentence: SentenceReading, span: TokenSpan): TokenSpan | null {
  const seats = sentence.names.filter(
    ({ term, last }) => isSeated(term) && last <= span.first && span.first - last <= 1,
  );
  const isDate = sentence.dates.some(({ first }) => first === span.first);
  const supports = ofKind(sentence.cues, 'support').filter(
    ({ last }) => last <= span.first && (!isDate || span.first - last <= SUPPORTED),
  );
  const organisations = isOfAct(sentence, span)
    ? []
    : ofKind(sentence.names, 'organisation').filter(
        (side) =>
          side.last <= span.first &&
          span.first - side.last <= 3 &&
          !isDoer(reading, sentence, side) &&
          !isOfCounted(reading, sentence, side) &&
          !(reading.reader.lexicon.grammar.verbFirst && isTown(sentence, span)),
      );
  const spoken = reading.reader.lexicon.grammar.adjectivesFirst
    ? ofKind(sentence.cues, 'cue').filter(
        ({ term, last }) => term.cue === 'say' && last <= span.first && span.first - last <= 1,
      )
    : [];
  const said = isOfAct(sentence, span) ? [] : spoken;
  return [...supports, ...organisations, ...seats, ...said].sort((a, b) => b.first - a.first)[0] ?? null;
}

import type { DateMention } from '../../language/index.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind } from '../reading/mentions.ts';
import { hasArticle } from '../reading/script.ts';
import { isStatistic } from './aggregate-figures.ts';
import { anchored } from './anchors.ts';
import type { Binding } from './bindings.ts';
import { blameBefore } from './blame.ts';
import { isCounted, isShootout, isVague } from './counted-people.ts';
import { fallenInRaid } from './fallen.ts';
import { type Frame, frame, isAnnouncement } from './frame.ts';
import { isMurderOfOne, isPlain } from './plain-attacks.ts';
import { byForces } from './scopes.ts';

export function attackFrames(
  reading: DocumentReading,
  sentence: SentenceReading,
  bindings: readonly Binding[],
  told: readonly ActMention[],
): Frame[] {
  const acts = actsOf(told, 'attack', 'kill', 'injure', 'kidnap').filter(
    (act) => reading.implied?.has(act) === true || isSpecific(reading, sentence, act, bindings),
  );
  if (acts.length === 0 || isStatistic(reading, sentence)) return [];
  return groupAttacks(reading, sentence, acts, bindings).flatMap((some) => {
    const bound = bindings.filter(({ act }) => some.includes(act));
    const victims = bound.filter(({ people }) => people.some((group) => isCounted(group)));
    const nouns = some.filter(({ term }) => term.form === 'noun' && term.act !== 'injure');
    const strength =
      2 * Math.min(1, victims.length) +
      (nouns.length > 0 ? 1 : 0) +
      (some.length > nouns.length ? (some.some(wentOff) ? 1 : 0.5) : 0) +
      (sentence.index < LEAD && some.some(isAssault) ? 0.5 : 0) +
      (some.some((act) => reading.implied?.has(act)) ? 1 : 0) +
      (victims.length === 0 && some.some((act) => isPlain(reading, sentence, act, bound)) ? 1 : 0);
    const built = frame(reading, sentence, 'attack', some, bound, strength);
    const located = (built.dates.length > 0 ? 0.7 : 0) + (built.places.length > 0 ? 0.7 : 0);
    return [{ ...built, strength: strength + located }];
  });
}

/** "blew himself up", "went off": told as done, and with what. */
function wentOff(act: ActMention): boolean {
  return isAssault(act) && act.term.weapon !== undefined;
}

/** A headline and the sentence below it. */
const LEAD = 2;

/** "set fire to the office of a party": a verb of attack told as done. */
function isAssault({ term }: ActMention): boolean {
  return term.act === 'attack' && term.form === 'past';
}

/** One attack a sentence, unless each act has a date of its own, each toll its day, or victims of their own their country. */
function groupAttacks(
  reading: DocumentReading,
  sentence: SentenceReading,
  acts: readonly ActMention[],
  bindings: readonly Binding[],
): ActMention[][] {
  const told = sentence.dates.filter((date) => !isAnnouncement(sentence, date));
  const dated = acts.map((act) => anchored(reading, sentence, told, act, acts));
  if (dated.every((dates) => dates.length > 0)) return acts.map((act) => [act]);
  return byDay(acts, dated, bindings) ?? inCountries(reading, sentence, acts, bindings);
}

/** "four were killed on Monday, after ten had died on Sunday": the acts by the days of their tolls; null for one day. */
function byDay(
  acts: readonly ActMention[],
  dated: readonly (readonly DateMention[])[],
  bindings: readonly Binding[],
): ActMention[][] | null {
  const tolls = acts.map((act, i) => (isToll(act, bindings) ? dayOf(dated[i] ?? []) : null));
  const [first, ...others] = tolls.flatMap((day) => day ?? []);
  if (others.every((day) => day === first)) return null;
  const groups: ActMention[][] = [];
  for (const [i, act] of acts.entries()) {
    const opens = tolls[i] !== null && tolls.slice(0, i).some((day) => day !== null && day !== tolls[i]);
    if (opens || groups.length === 0) groups.push([act]);
    else groups.at(-1)?.push(act);
  }
  return groups;
}

/** A verb with people who are counted: "ten were killed". */
function isToll(act: ActMention, bindings: readonly Binding[]): boolean {
  return act.term.form !== 'noun' && bindings.some((one) => one.act === act && one.people.some(isCounted));
}

function dayOf(dates: readonly DateMention[]): string | null {
  return dates.find(({ edtf }) => edtf !== null)?.edtf ?? null;
}

/** "killed 51 civilians in Mali and 12 soldiers in an ambush in Niger": the acts by the countries that they happened in. */
function inCountries(
  reading: DocumentReading,
  sentence: SentenceReading,
  acts: readonly ActMention[],
  bindings: readonly Binding[],
): ActMention[][] {
  const leads = acts.filter((act) =>
    bindings.some(
      (binding) => binding.act === act && binding.people.some((group) => isCounted(group) && !group.further),
    ),
  );
  const groups = leads.map((lead, i) =>
    acts.filter((act) => act.first >= lead.first && act.first < (leads[i + 1]?.first ?? sentence.last)),
  );
  const countries = groups.map((some) =>
    some.flatMap((act) =>
      anchored(reading, sentence, sentence.places, act, acts).flatMap(({ country, cue }) =>
        country !== null && cue === 'in' ? [country] : [],
      ),
    ),
  );
  const apart = countries.every(
    (mine, i) =>
      mine.length > 0 && !countries.some((other, j) => i !== j && other.some((one) => mine.includes(one))),
  );
  return groups.length > 1 && apart && leads[0] === acts[0] ? groups : [[...acts]];
}

/** Not a kind of attack ("terrorist attacks have become rarer"): one that is told. */
function isSpecific(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  bindings: readonly Binding[],
): boolean {
  const bound = bindings.find((binding) => binding.act === act);
  if (bound && isShootout(reading, sentence, act, bound.people)) return false;
  if (looksBack(reading, sentence, act) || isSince(reading, act)) return false;
  if (isOfKnown(reading, sentence, act)) return false;
  if (isHurtInClash(reading, sentence, act, bindings)) return false;
  if (isCornered(sentence, act, bindings)) return false;
  if (fallenInRaid(reading, sentence, bindings).some((one) => one.act === act)) return false;
  if (act.term.forces || (byForces(reading, sentence, act) && act.term.form !== 'noun')) return false;
  if (bound?.people.some((group) => isCounted(group) && (!isVague(group) || sentence.index < 3))) return true;
  if (act.term.act === 'injure' || isKnownToll(reading, act)) return false;
  const { term } = act;
  if (term.act === 'kill' && term.form !== 'noun') return isMurderOfOne(reading, sentence, act, bound);
  if (term.act === 'kidnap' && term.form === 'state') return false;
  if (isReason(reading, sentence, act) || isOfSuspect(reading, sentence, act)) return false;
  if (isReaction(reading, sentence, act)) return false;
  if (term.form === 'base' || term.form === 'gerund')
    return sentence.index < 2 && !hasCue(sentence.cues, 'plan');
  const dated = anchored(reading, sentence, sentence.dates, act, sentence.acts).length > 0;
  const placed = anchored(reading, sentence, sentence.places, act, sentence.acts).length > 0;
  if (term.plural) return dated;
  return dated || placed || sentence.index < 3 || term.form !== 'noun';
}

/** "was raided and two were held, while a third blew himself up": one of the hunted, who harms nobody else. */
function isCornered({ acts }: SentenceReading, act: ActMention, bindings: readonly Binding[]): boolean {
  const blown = actsOf(acts, 'attack').find(({ term, first }) => {
    const bomb = term.form === 'past' && term.weapon === 'explosives';
    return bomb && first <= act.first && (act.term.act === 'kill' || first === act.first);
  });
  if (!blown) return false;
  const harmed = bindings.some(({ people }) =>
    people.some(({ role, count }) => count !== null && (role === 'victim' || role === 'security')),
  );
  const hunted = actsOf(acts, 'raid', 'arrest').some(
    ({ last, term: one }) => last <= blown.first && one.form === 'past',
  );
  return hunted && !harmed;
}

/** "Two militants were killed and three soldiers hurt in a clash": who was hurt where the forces killed their foes. */
function isHurtInClash(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  bindings: readonly Binding[],
): boolean {
  const soldiers = bindings.some(
    (one) => one.act === act && one.people.every(({ role }) => role === 'security'),
  );
  const attacks = actsOf(sentence.acts, 'attack').length > 0;
  return (
    act.term.act === 'injure' &&
    soldiers &&
    !attacks &&
    bindings.some((one) => isShootout(reading, sentence, one.act, one.people))
  );
}

const REASON = 3;

/** "arrested six militants involved in an attack on a checkpoint": one of many, told to say who they are. */
function isReason(
  { tokens, reader }: DocumentReading,
  { acts, cues }: SentenceReading,
  { term, first }: ActMention,
): boolean {
  const { adjectivesFirst, articles } = reader.lexicon.grammar;
  if (!adjectivesFirst || term.form !== 'noun') return false;
  const kind = term.plural === true || [1, 2].some((step) => articles.has(tokens[first - step]?.word ?? ''));
  return (
    kind &&
    actsOf(acts, 'arrest').some(({ last }) => last <= first) &&
    ofKind(cues, 'cue').some(
      (cue) => cue.term.cue === 'because_of' && cue.last <= first && first - cue.last <= REASON,
    )
  );
}

const OF_REACH = 3;

/** "a suspect of the attacks was handed over": spoken of to say who somebody is to whom something else is done. */
function isOfSuspect(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { term, first }: ActMention,
): boolean {
  const { people, acts } = sentence;
  const { of, ofThe, articles, definite, including, inPlace, verbFirst } = reader.lexicon.grammar;
  if (term.form !== 'noun') return false;
  const isSmall = (at: number) => {
    const word = tokens[at]?.word ?? '';
    const small = [of, ofThe, articles, definite, ...(verbFirst ? [inPlace] : [])];
    return !including.has(word) && small.some((set) => set?.has(word) === true);
  };
  const suspect = people.some(({ role, last }) => {
    if (role !== 'suspect' || last >= first || first - last > OF_REACH) return false;
    return Array.from({ length: first - last }, (_, i) => last + i).every(isSmall);
  });
  const isDone = (act: ActMention) =>
    DONE_TO_SUSPECTS.includes(act.term.act) &&
    (act.term.form !== 'noun' || (verbFirst === true && act.last <= first));
  return (suspect || isBlamed(sentence, first)) && acts.some(isDone);
}

/** "the leader of a cell blamed for last month's attack". */
function isBlamed(sentence: SentenceReading, first: number): boolean {
  const { people, groups } = sentence;
  const blame = blameBefore(sentence, first);
  const suspects = [...people.filter(({ role }) => role === 'suspect'), ...groups];
  return (
    blame !== undefined && suspects.some(({ last }) => last <= blame.first && blame.first - last <= OF_REACH)
  );
}

const DONE_TO_SUSPECTS: readonly Act[] = [
  'arrest',
  'expel',
  'charge',
  'sentence',
  'kill',
  'release',
  'acquit',
];

/** "Since the attack, the road is closed": a time to count from. */
function isSince(
  { tokens, reader }: Pick<DocumentReading, 'tokens' | 'reader'>,
  { term, first }: ActMention,
): boolean {
  const { definite } = reader.lexicon.grammar;
  const word = (at: number) => tokens[at]?.word ?? '';
  return (
    term.form === 'noun' &&
    term.plural !== true &&
    definite.has(word(first - 1)) &&
    reader.lexicon.language.sinceWords.includes(word(first - 2))
  );
}

/** "since the attack on a church, which killed four": told of what is only a time to count from. */
function isOfKnown(
  { tokens, reader }: DocumentReading,
  { acts }: SentenceReading,
  { first }: ActMention,
): boolean {
  const { clauses } = reader.lexicon.grammar;
  const opens = [1, 2].some((step) => clauses.has(tokens[first - step]?.word ?? ''));
  return opens && actsOf(acts, 'attack').some((act) => act.last <= first && isSince({ tokens, reader }, act));
}

const REACTION = 8;

/** "condemned the attacks in X": spoken of, several at a time. */
function isReaction(
  { tokens, reader }: DocumentReading,
  { first: start }: SentenceReading,
  { term, first }: ActMention,
): boolean {
  const { reacts } = reader.lexicon.grammar;
  if (!reacts || term.form !== 'noun' || term.plural !== true) return false;
  return tokens.slice(Math.max(start, first - REACTION), first).some(({ word }) => reacts.has(word));
}

const CLAIMED = 5;

/** "sentenced for the murder of", "the group that claimed the kidnapping of": spoken of to say who somebody is. */
function looksBack(reading: DocumentReading, sentence: SentenceReading, act: ActMention): boolean {
  const { clauses, cases } = reading.reader.lexicon.grammar;
  const word = (i: number) => reading.tokens[i]?.word ?? '';
  if (cases && [1, 2, 3].some((step) => cases.has(word(act.first - step)))) return true;
  if (isRemembered(reading, sentence, act) || isPraised(reading, sentence, act)) return true;
  if (act.term.form !== 'noun') return false;
  return sentence.acts.some(({ term, first, last }) => {
    if (last > act.first) return false;
    if (term.act === 'sentence' || term.act === 'acquit' || term.act === 'charge') return true;
    const relative = [1, 2].some((step) => clauses.has(word(first - step)) && word(first - step) !== ',');
    return term.act === 'claim' && relative && act.first - last <= CLAIMED;
  });
}

const PRAISE = 6;

/** "was held for praising the killing of": what others did. */
function isPraised(
  { tokens, reader }: DocumentReading,
  { first: start }: SentenceReading,
  { first, term }: ActMention,
): boolean {
  const { praises } = reader.lexicon.grammar;
  if (!praises || term.form !== 'noun') return false;
  return tokens.slice(Math.max(start, first - PRAISE), first).some(({ word }) => praises.has(word));
}

const MEMORY = 5;

/** "the fifth anniversary of the attack that killed ten": the noun shortly behind, and whatever is told of it. */
function isRemembered(
  { tokens, reader }: DocumentReading,
  { first: start, acts }: SentenceReading,
  { first }: ActMention,
): boolean {
  const { memories } = reader.lexicon.grammar;
  if (!memories) return false;
  const at = tokens.slice(start, first).findLastIndex(({ word }) => memories.has(word));
  const remembered = at !== -1 && acts.find((act) => act.first > start + at);
  return (
    remembered !== false &&
    remembered !== undefined &&
    remembered.first - start - at <= MEMORY &&
    (remembered.first === first || remembered.term.form === 'noun')
  );
}

/** "some of the dead were buried on Saturday": those told before, where the noun has its article for itself. */
function isKnownToll({ tokens, reader }: DocumentReading, { term, first, last }: ActMention): boolean {
  const noun = term.act === 'kill' && term.form === 'noun' && term.mild === true;
  return noun && last - first === 1 && hasArticle(tokens[first], reader.lexicon.grammar);
}

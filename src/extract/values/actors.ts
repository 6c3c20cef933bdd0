import type { SuggestedStatement } from '../../model/index.ts';
import { isNegated, standingOf } from '../events/scopes.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import {
  gapBetween,
  hasCue,
  type Mention,
  ofKind,
  type TermOf,
  type TokenSpan,
} from '../reading/mentions.ts';
import { hasArticle } from '../reading/script.ts';
import { type Source, stated } from './value.ts';

type Organisation = Mention<TermOf<'organisation'>>;
type Link = Mention<TermOf<'link'>>;

interface Told<T extends TokenSpan> {
  readonly sentence: SentenceReading;
  readonly mention: T;
}

/** The organisation, and how close the tie to it was. */
export function organisationValues(source: Source): SuggestedStatement[] {
  const own = organisationsIn(source.telling.sentences);
  const told = own.length > 0 ? own : organisationsIn(source.telling.related);
  const mentions = told.length > 0 ? told : theGroup(source);
  const actors = mentions.filter(({ sentence, mention }) => isActor(source, sentence, mention));
  const main = branchOf(mostTold(actors), actors);
  if (!main) return [...denials(source, mentions), ...modeValue(source)];
  const { name, text } = main.mention.term;
  const organisation = stated(source, 'organisation', { name, text }, main.sentence, main.mention);
  return [
    organisation,
    ...linkValue(
      source,
      mentions.filter(({ mention }) => mention.term.name === name),
    ),
    ...modeValue(source),
  ];
}

function organisationsIn(sentences: readonly SentenceReading[]): Told<Organisation>[] {
  return sentences.flatMap((sentence) =>
    ofKind(sentence.names, 'organisation').map((mention) => ({ sentence, mention })),
  );
}

/** Sentences of a report that speaks of one group. */
const SHORT = 60;

/** "supporters of the group": the only organisation that the text names. */
function theGroup(source: Source): Told<Organisation>[] {
  const { reading, telling } = source;
  if (reading.sentences.length > SHORT) return [];
  const named = organisationsIn(reading.sentences);
  const [first] = named;
  if (!first || named.some(({ mention }) => mention.term.name !== first.mention.term.name)) return [];
  const { definite, ofThe } = reading.reader.lexicon.grammar;
  return telling.sentences.flatMap((sentence) =>
    sentence.groups
      .filter(({ first: at, last, term }) => {
        const { grammar } = reading.reader.lexicon;
        const before = reading.tokens[at - 1]?.word ?? '';
        return (
          !term.plural &&
          last - at === 1 &&
          (definite.has(before) || ofThe?.has(before) || hasArticle(reading.tokens[at], grammar))
        );
      })
      .map((group) => ({ sentence, mention: { ...first.mention, first: group.first, last: group.last } })),
  );
}

/** An organisation as the object of a target ("an attack on X") or told only of others is no actor here. */
function isActor(source: Source, sentence: SentenceReading, mention: Organisation): boolean {
  if (denies(sentence, mention)) return false;
  if (isOnlyNamed(source, sentence, mention)) return false;
  return !isNegated(sentence, mention) || hasCue(sentence.cues, 'plan');
}

/**
 * Where the sentence tells none of the event's acts: a group that is active in the area, that did not claim it, or whose
 * hand in it is only supposed ("if a link to X were confirmed").
 */
function isOnlyNamed(
  { reading, telling }: Source,
  sentence: SentenceReading,
  mention: Organisation,
): boolean {
  if (telling.frames.some((frame) => frame.sentence === sentence)) return false;
  if (standingOf(reading, sentence, { first: mention.first, last: mention.last }) === 'hypothetical')
    return true;
  if (ofKind(sentence.cues, 'link').length > 0) return false;
  return isActive(reading, sentence, mention) || claimsNothing(reading, sentence, mention);
}

const ACTIVE_REACH = 6;

/** "X operates in the area", "وينشط في البلاد فرع ل…". */
function isActive(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { first, last }: TokenSpan,
): boolean {
  const { activeIn, verbFirst } = reader.lexicon.grammar;
  const from = verbFirst ? Math.max(sentence.first, first - ACTIVE_REACH) : last;
  const to = Math.min(sentence.last, last + ACTIVE_REACH);
  const told = sentence.acts.some(({ term }) => term.act === 'claim');
  return !told && tokens.slice(from, to).some(({ word }) => activeIn.has(word));
}

/** "X has not claimed the attack", and nothing that it did or is suspected of. */
function claimsNothing(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  { last }: TokenSpan,
): boolean {
  const { suspected } = reader.lexicon.grammar;
  const denied = ofKind(sentence.cues, 'cue').some(
    ({ term, first }) => term.cue === 'negation' && first >= last,
  );
  const blamed =
    hasCue(sentence.cues, 'alleged') ||
    tokens.slice(last, sentence.last).some(({ word }) => suspected.has(word));
  return denied && !blamed && sentence.acts.every((act) => isNegated(sentence, act));
}

const DENIAL_REACH = 8;

/** "X denied that it had …": the denial follows its name, and no claim is told of it. */
function denies(sentence: SentenceReading, { last }: TokenSpan): boolean {
  const claims = sentence.acts.some(({ term }) => term.act === 'claim');
  return (
    !claims &&
    ofKind(sentence.cues, 'cue').some(
      ({ term, first }) => term.cue === 'deny' && first >= last && first - last <= DENIAL_REACH,
    )
  );
}

/** Organisations that the text names only to say that they deny it. */
function denials(source: Source, mentions: readonly Told<Organisation>[]): SuggestedStatement[] {
  const [told] = mentions.filter(({ sentence, mention }) => denies(sentence, mention));
  if (!told) return [];
  const { name, text } = told.mention.term;
  return [
    stated(source, 'organisation', { name, text }, told.sentence, told.mention, { flags: ['negated'] }),
  ];
}

const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  'Islamic State': ['ISWAP', 'ISGS', 'Jund al-Khilafa', 'Ansharut Daulah'],
  'al-Qaida': ['AQIM', 'AQAP', 'AQI', 'JNIM', 'Jabhat al-Nusra', 'al-Shabaab'],
};

/** The branch where parent and branch are both named: the codebook takes the nearer one. */
function branchOf(
  main: Told<Organisation> | null,
  actors: readonly Told<Organisation>[],
): Told<Organisation> | null {
  const branches = BRANCHES[main?.mention.term.name ?? ''] ?? [];
  return actors.find(({ mention }) => branches.includes(mention.term.name)) ?? main;
}

function mostTold(mentions: readonly Told<Organisation>[]): Told<Organisation> | null {
  const times = (name: string) =>
    mentions
      .filter(({ mention }) => mention.term.name === name)
      .reduce((sum, { sentence, mention }) => sum + (isClaim(sentence, mention) ? 3 : 1), 0);
  const [best] = [...mentions].sort((a, b) => times(b.mention.term.name) - times(a.mention.term.name));
  return best ?? null;
}

const CLAIM_REACH = 12;

/** "X claimed the bombing". */
function isClaim({ acts }: SentenceReading, { last }: TokenSpan): boolean {
  return acts.some(({ term, first }) => term.act === 'claim' && first >= last && first - last <= CLAIM_REACH);
}

const STRENGTH = [
  'linked.directed',
  'linked.guided',
  'linked.funded',
  'linked.in_contact',
  'linked',
  'pledged',
  'inspired',
];

/** The strongest tie that the words state; a bare "X cell" is linked. */
function linkValue(source: Source, organisations: readonly Told<Organisation>[]): SuggestedStatement[] {
  const links = [
    ...new Set([...source.telling.sentences, ...organisations.map(({ sentence }) => sentence)]),
  ].flatMap((sentence) =>
    ofKind(sentence.cues, 'link')
      .filter((mention) => !isNegated(sentence, mention) && governs(source, sentence, mention))
      .map((mention) => ({ sentence, mention })),
  );
  const [strongest] = [...links].sort((a, b) => rank(a.mention) - rank(b.mention));
  if (strongest)
    return [stated(source, 'link', strongest.mention.term.code, strongest.sentence, strongest.mention)];
  const claimed = claim(source);
  if (claimed) return [claimed];
  const beside =
    organisations.find(({ sentence, mention }) => besideGroup(sentence, mention)) ??
    organisations.find((told) => isSupported(source, told)) ??
    (isOperation(source) ? organisations[0] : undefined);
  return beside
    ? [stated(source, 'link', 'linked', beside.sentence, beside.mention, { certainty: 0.85 })]
    : [];
}

function rank({ term }: Link): number {
  return STRENGTH.indexOf(term.code);
}

const REACH = 8;

/** A tie to an organisation, or to "the group": one of them stands beside the words. */
function governs(source: Source, sentence: SentenceReading, link: Link): boolean {
  const organisation = ofKind(sentence.names, 'organisation').some((name) => gapBetween(name, link) <= REACH);
  const { definite } = source.reading.reader.lexicon.grammar;
  const group = sentence.groups.some(
    (one) =>
      one.first >= link.last &&
      one.first - link.last <= 2 &&
      (one.first === link.last || definite.has(source.reading.tokens[one.first - 1]?.word ?? '')),
  );
  const adjective = link.term.code === 'inspired' && source.telling.story.class === 'operation';
  if (link.term.code === 'pledged') return true;
  if (isOfService(sentence, link)) return false;
  return organisation || (group && link.term.code !== 'inspired') || (adjective && organisation);
}

/** "members of the security forces": a tie to a public body. */
function isOfService(sentence: SentenceReading, { last }: Link): boolean {
  return ofKind(sentence.names, 'agency').some(({ first }) => first >= last && first - last <= 1);
}

function claim(source: Source): SuggestedStatement | null {
  for (const sentence of source.telling.sentences) {
    const act = sentence.acts.find(({ term }) => term.act === 'claim');
    if (act && ofKind(sentence.names, 'organisation').length > 0)
      return stated(source, 'link', 'linked', sentence, act, { certainty: 0.8 });
  }
  return null;
}

/** Whoever is arrested in a report that names an armed organisation as theirs is tied to it. */
function isOperation({ telling }: Source): boolean {
  return telling.story.class === 'operation';
}

/** "an IS cell", "Islamic State suspects". */
function besideGroup(sentence: SentenceReading, mention: Organisation): boolean {
  const near = [...sentence.groups, ...sentence.people.filter(({ role }) => role === 'suspect')];
  return (
    near.some((group) => group.first <= mention.first && mention.last <= group.last) ||
    near.some((group) => gapBetween(group, mention) >= 0 && gapBetween(group, mention) <= 3)
  );
}

const SUPPORT_REACH = 8;

/** "for sending arms and money to X": whoever supports an organisation is tied to it. */
function isSupported({ telling }: Source, { sentence, mention }: Told<Organisation>): boolean {
  return (
    telling.story.class === 'operation' &&
    ofKind(sentence.cues, 'support').some(
      ({ last, first }) => first < mention.first && mention.first - last <= SUPPORT_REACH,
    )
  );
}

function modeValue(source: Source): SuggestedStatement[] {
  for (const sentence of source.telling.sentences) {
    const mode = ofKind(sentence.cues, 'mode').find((mention) => !isNegated(sentence, mention));
    if (mode) return [stated(source, 'mode', mode.term.code, sentence, mode, { certainty: 0.9 })];
  }
  return [];
}

import { exactly } from '../../model/index.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from '../reading/acts.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, hasExtent, overlaps, type TokenSpan } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { totalBehind } from './aggregate-figures.ts';
import { type Candidate, candidateOf } from './binding-scores.ts';
import { addJoined, addParts, joined } from './joined-people.ts';
import { withPlacedParts } from './placed-parts.ts';

/** An act and the people whom it befell. */
export interface Binding {
  readonly act: ActMention;
  readonly people: readonly PeopleGroup[];
  /** A running total ("18 are now in detention"), not what happened here. */
  readonly total: boolean;
}

const BOUND: readonly Act[] = [
  'arrest',
  'kill',
  'injure',
  'kidnap',
  'attack',
  'charge',
  'sentence',
  'release',
  'acquit',
  'return',
  'expel',
];

/**
 * Binds people to the acts of a sentence, best pair first, each group to one act: objects behind an active verb,
 * subjects before a passive one, "arrest of four men", "five arrests". Groups joined by "and" share the act.
 */
export function bindingsOf(reading: DocumentReading, sentence: SentenceReading): Binding[] {
  const isImplied = (act: ActMention) => reading.implied?.has(act) === true || impliedBy(reading, act);
  if (sentence.people.length === 0 && !sentence.acts.some(isImplied)) return [];
  const acts = actsOf(sentence.acts, ...BOUND);
  const candidates = candidatesOf(reading, sentence, acts);
  const people = new Map<ActMention, PeopleGroup[]>();
  const used = new Set<PeopleGroup>();
  for (const act of acts) {
    const implied = reading.implied?.get(act) ?? [];
    for (const group of implied) used.add(group);
    if (implied.length > 0) people.set(act, [...implied]);
  }
  for (const { act, group } of candidates) {
    const bound = people.get(act);
    if (used.has(group) || (bound && !bound.some((other) => joined(reading, sentence, other, group))))
      continue;
    used.add(group);
    people.set(act, [...(bound ?? []), group]);
  }
  addJoined(reading, sentence, people, used);
  addParts(reading, sentence, people, used);
  for (const act of acts) {
    const held = heldIn(reading, sentence, act);
    if (held && !people.has(act) && !used.has(held)) people.set(act, [held]);
    const said = impliedBy(reading, act);
    const uncounted = people.get(act)?.every(({ count }) => count === null) ?? true;
    if (
      said &&
      (!people.has(act) || (act.term.act === 'arrest' && said.definite) || (uncounted && said.count))
    )
      people.set(act, [said]);
  }
  shareObjects(reading, acts, people);
  shareHurt(reading, acts, people);
  return acts.flatMap((act) => {
    const bound = people.get(act);
    return bound && !isDeadAndHurt(reading, act, acts, people)
      ? [
          {
            act,
            people: withPlacedParts(reading, sentence, bound),
            total: isTotal(reading, sentence, act, bound),
          },
        ]
      : [];
  });
}

/** Pairs of an act and a group that may be bound, best first. */
function candidatesOf(
  reading: DocumentReading,
  sentence: SentenceReading,
  acts: readonly ActMention[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const act of acts)
    for (const group of sentence.people) {
      const candidate = candidateOf(reading, sentence, act, group);
      if (candidate) found.push(candidate);
    }
  return found.sort((a, b) => b.score - a.score);
}

/** "عشرون موقوفا": the noun for those who are held is the act itself. */
function heldIn(
  { tokens, reader }: DocumentReading,
  { people }: SentenceReading,
  { term, first }: ActMention,
): PeopleGroup | undefined {
  if (term.form !== 'state' || !reader.lexicon.grammar.held?.has(tokens[first]?.word ?? '')) return undefined;
  return people.find(({ head }) => head === first);
}

/** "قتيلان" says how many, "أوقفته" that it was somebody: people in the word for the act itself. */
function impliedBy(
  { tokens, reader }: DocumentReading,
  { term, first, last }: ActMention,
): PeopleGroup | null {
  const token = tokens[last - 1];
  const pronoun =
    ['arrest', 'kill', 'injure'].includes(term.act) &&
    term.form === 'past' &&
    last - first === 1 &&
    reader.lexicon.grammar.suffixedObject?.test(token?.word ?? '') === true &&
    (token?.forms?.length ?? 0) > 0;
  if (term.count === undefined && !pronoun) return null;
  return {
    first,
    last,
    head: first,
    count: term.count === undefined ? null : exactly(term.count),
    role: term.act === 'arrest' ? 'suspect' : 'neutral',
    sex: null,
    minor: false,
    target: null,
    ordinal: null,
    definite: pronoun,
    further: false,
    bare: false,
    partitive: false,
    among: null,
    one: pronoun,
    apposed: false,
    placed: false,
  };
}

/** "arrested and charged a man": both verbs have the people behind the second. */
function shareObjects(
  { tokens, reader }: DocumentReading,
  acts: readonly ActMention[],
  people: Map<ActMention, PeopleGroup[]>,
): void {
  const { and, adjectivesFirst } = reader.lexicon.grammar;
  if (!adjectivesFirst) return;
  for (const [i, act] of acts.entries()) {
    const next = acts[i + 1];
    if (!next || people.has(act) || act.term.form === 'noun' || next.term.form !== act.term.form) continue;
    const bound = people.get(next)?.filter(({ first }) => first >= next.last) ?? [];
    const beside = next.first === act.last + 1 && and.has(tokens[act.last]?.word ?? '');
    if (beside && bound.length > 0) people.set(act, bound);
  }
}

/** "A suspect, hit in the leg, was arrested": one who is hurt behind a comma is who the other verb tells of, too. */
function shareHurt(
  { tokens }: DocumentReading,
  acts: readonly ActMention[],
  people: Map<ActMention, PeopleGroup[]>,
): void {
  for (const [i, act] of acts.entries()) {
    if (act.term.act !== 'injure') continue;
    const next = acts.slice(i + 1).find(({ term }) => term.form !== 'noun');
    if (next?.term.act !== 'arrest' || tokens[act.first - 1]?.word !== ',') continue;
    const [hurt, ...others] = people.get(act) ?? people.get(next) ?? [];
    if (!hurt || others.length > 0 || hurt.last !== act.first - 1 || hurt.role === 'security') continue;
    for (const one of [act, next]) if (!people.has(one)) people.set(one, [hurt]);
  }
}

/** "ten arrests in all": of the operation itself, where nothing is counted from a time on. */
function isSumHere(
  { tokens, reader }: DocumentReading,
  { dates, layers }: SentenceReading,
  cue: TokenSpan,
): boolean {
  const { sums } = reader.lexicon.grammar;
  const word = tokens[cue.first]?.word ?? '';
  return (
    sums?.has(`${word} ${tokens[cue.last - 1]?.word ?? ''}`) === true &&
    dates.every(({ open, kind }) => open === null && kind !== 'year') &&
    !hasExtent(layers.extents, 'period', 'annual', 'since', 'now')
  );
}

function isTotal(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: ActMention,
  people: readonly PeopleGroup[],
): boolean {
  if (!hasCue(sentence.cues, 'total')) return false;
  const first = Math.min(act.first, ...people.map((group) => group.first));
  const last = Math.max(act.last, ...people.map((group) => group.last));
  const rise = totalBehind(sentence, last);
  return sentence.cues.some(
    (cue) =>
      cue.term.kind === 'cue' &&
      cue.term.cue === 'total' &&
      !overlaps(cue, act) &&
      !(act.term.act === 'arrest' && cue.first >= last && isSumHere(reading, sentence, cue)) &&
      cue.last >= first - 6 &&
      cue.first <= last + 3 &&
      !(rise !== null && cue.first >= rise),
  );
}

/** "the death and injury of 16", "killed or wounded": one number for both, which says of neither how many. */
function isDeadAndHurt(
  { tokens, reader }: DocumentReading,
  act: ActMention,
  acts: readonly ActMention[],
  people: ReadonlyMap<ActMention, readonly PeopleGroup[]>,
): boolean {
  if (act.term.act !== 'injure' && act.term.act !== 'kill') return false;
  const { and } = reader.lexicon.grammar;
  return acts.some((other) => {
    if (
      other.term.form !== act.term.form ||
      other.term.act === act.term.act ||
      !(other.term.act === 'injure' || other.term.act === 'kill')
    )
      return false;
    const [left, right] = other.first < act.first ? [other, act] : [act, other];
    const glued = right.first === left.last + 1 && tokens[left.last]?.word !== ',';
    return glued && and.has(tokens[left.last]?.word ?? '') && !people.has(other);
  });
}

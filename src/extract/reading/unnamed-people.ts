import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from './acts.ts';
import type { Mention, TermOf, TokenSpan } from './mentions.ts';

type Person = Mention<TermOf<'person'>>;

const BEFALLING: readonly Act[] = ['arrest', 'charge', 'kidnap', 'kill', 'injure'];
const BEFALLING_PASSIVE: readonly Act[] = [...BEFALLING, 'sentence', 'acquit', 'expel', 'return'];

/** What {@link withUnnamed} looks at in a sentence. */
interface UnnamedSearch {
  readonly tokens: readonly Token[];
  readonly span: TokenSpan;
  readonly acts: readonly ActMention[];
  readonly persons: readonly TokenSpan[];
  readonly numbers: readonly TokenSpan[];
  /** Whether a token is part of something that the lexicon, a date or a number accounts for. */
  readonly isKnown: (token: number) => boolean;
  readonly grammar: Grammar;
}

/** The people of a sentence with those of {@link unnamedPeople}, in text order. */
export function withUnnamed(persons: readonly Person[], search: Omit<UnnamedSearch, 'persons'>): Person[] {
  const { tokens, span, acts, numbers, isKnown, grammar } = search;
  const unnamed = unnamedPeople({ tokens, span, acts, persons, numbers, isKnown, grammar });
  return unnamed.length === 0 ? [...persons] : [...persons, ...unnamed].sort((a, b) => a.first - b.first);
}

/**
 * People by a noun that no list has, as what befell them tells: "un boulanger a été arrêté", "killed three welders". The
 * noun is counted, stands as the subject of a passive or right behind the verb, and is nothing else that is known.
 */
function unnamedPeople(search: UnnamedSearch): Person[] {
  const found = new Map<number, Person>();
  for (const act of search.acts) {
    if (act.term.form !== 'past' && act.term.form !== 'participle') continue;
    if (act.term.only !== undefined) continue;
    const person = isPassiveAt(search, act) ? subjectOf(search, act) : objectOf(search, act);
    if (person) found.set(person.first, person);
  }
  return [...found.values()];
}

const AUXILIARY = 3;

function isPassiveAt({ tokens, span, grammar }: UnnamedSearch, { first }: TokenSpan): boolean {
  for (let at = first - 1; at >= Math.max(span.first, first - AUXILIARY); at -= 1)
    if (grammar.passive.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const SUBJECT = 14;

/** The counted noun that opens a clause before a passive: "Jeudi, deux soudeurs de 20 ans ont été arrêtés". */
function subjectOf(search: UnnamedSearch, act: ActMention): Person | null {
  const { tokens, span, acts, persons, grammar } = search;
  if (!BEFALLING_PASSIVE.includes(act.term.act)) return null;
  for (let at = act.first - 2; at >= Math.max(span.first, act.first - SUBJECT); at -= 1) {
    if (grammar.clauses.has(tokens[at]?.word ?? '') && tokens[at]?.kind === 'word') return null;
    if ([...acts, ...persons].some((one) => one !== act && one.first <= at && at < one.last)) return null;
    if (!isCounter(search, at) || !opensClause(search, at)) continue;
    return nounBehind(search, at);
  }
  return null;
}

const OBJECT = 2;

/** The counted noun right behind a verb: "arrested two welders". */
function objectOf(search: UnnamedSearch, act: ActMention): Person | null {
  if (!BEFALLING.includes(act.term.act)) return null;
  if (search.grammar.keepsThings?.has(search.tokens[act.first]?.word ?? '')) return null;
  for (let at = act.last; at < act.last + OBJECT; at += 1) {
    if (isCounter(search, at)) return nounBehind(search, at);
    if (!search.grammar.personal?.has(search.tokens[at]?.word ?? '')) return null;
  }
  return null;
}

/** An article or a number. */
function isCounter({ tokens, numbers, grammar }: UnnamedSearch, at: number): boolean {
  return grammar.articles.has(tokens[at]?.word ?? '') || numbers.some(({ first }) => first === at);
}

function opensClause({ tokens, span, grammar }: UnnamedSearch, at: number): boolean {
  const before = tokens[at - 1];
  return at === span.first || before?.kind === 'mark' || grammar.and.has(before?.word ?? '');
}

const NOUN_GROUP = 6;

/** The noun of a group that starts with its article or number: the first word behind it, or the last where adjectives stand first. */
function nounBehind(search: UnnamedSearch, at: number): Person | null {
  const { tokens, span, numbers, persons, grammar } = search;
  const number = numbers.find(({ first }) => first === at);
  const start = number?.last ?? at + 1;
  let end = start;
  if (grammar.adjectivesFirst)
    while (end + 1 < Math.min(span.last, start + NOUN_GROUP) && !endsGroup(search, end + 1)) end += 1;
  if (persons.some(({ first, last }) => first <= end && start < last) || !isNoun(search, end)) return null;
  const plural = number !== undefined && !grammar.articles.has(tokens[at]?.word ?? '');
  return {
    first: end,
    last: end + 1,
    term: { kind: 'person', role: 'neutral', plural },
  };
}

function endsGroup({ tokens, acts, grammar }: UnnamedSearch, at: number): boolean {
  const token = tokens[at];
  const closed = [grammar.breaks, grammar.passive, grammar.pluperfect, grammar.fillers];
  return (
    token?.kind !== 'word' ||
    closed.some((set) => set.has(token.word)) ||
    acts.some(({ first }) => first === at)
  );
}

const SHORTEST = 4;

/** A small word of its own that nothing accounts for, longer than those of grammar. */
function isNoun({ tokens, span, isKnown, grammar }: UnnamedSearch, at: number): boolean {
  const token = tokens[at];
  if (at >= span.last || token?.kind !== 'word' || token.capital || token.word.length < SHORTEST)
    return false;
  const closed = [grammar.breaks, grammar.of, grammar.inPlace, grammar.fillers, grammar.others, grammar.aged];
  return !isKnown(at) && !closed.some((set) => set.has(token.word));
}

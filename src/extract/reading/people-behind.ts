import type { NumberMention, Token } from '../../language/index.ts';
import { type Count, exactly } from '../../model/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Mention, TermOf, TokenSpan } from './mentions.ts';
import { type PeopleGroup, within } from './people-group.ts';
import { hasArticle, isDefiniteAt } from './script.ts';

/** A second word for people said of the same ones: "شخص متطرف". */
export function follows(
  tokens: readonly Token[],
  persons: readonly Mention<TermOf<'person'>>[],
  i: number,
): boolean {
  const before = persons[i - 1];
  const person = persons[i];
  return (
    before !== undefined &&
    person !== undefined &&
    before.last === person.first &&
    !isAnotherCase(tokens, before, person) &&
    !(isOne(before) && person.term.plural)
  );
}

/** "أردى مسلح سائحين": one, and several behind who cannot be the same. */
function isOne({ term }: Mention<TermOf<'person'>>): boolean {
  return !term.plural && term.count === undefined;
}

const DOERS = /(?:ون|ان)$/u;
const DONE_TO = /ين$/u;

/** "هاجم مسلحون صيادين": by their endings those who act, and those whom it befell. */
function isAnotherCase(tokens: readonly Token[], a: TokenSpan, b: TokenSpan): boolean {
  return DOERS.test(tokens[a.last - 1]?.word ?? '') && DONE_TO.test(tokens[b.first]?.word ?? '');
}

/** A group whose noun comes first, its adjectives and the number that may follow ("الموقوفين الثلاثة") behind. */
export function groupBehind(
  tokens: readonly Token[],
  persons: readonly Mention<TermOf<'person'>>[],
  i: number,
  before: NumberMention | null,
  numbers: readonly NumberMention[],
  used: Set<NumberMention>,
  grammar: Grammar,
): PeopleGroup {
  const person = persons[i];
  const chain = chainOf(tokens, persons, i);
  const end = chain.at(-1)?.last ?? 0;
  const next = numbers.find((number) => number.first === end && !number.ordinal);
  const behind = !before && next && isOfThose(tokens, persons, next, person, grammar) ? next : undefined;
  if (behind) used.add(behind);
  const number = before ?? behind ?? null;
  const { term, first: head } = person ?? { term: NOBODY, first: end };
  const named = term.proper === true && term.count === 1;
  const definite = !named && isDefiniteAt(tokens, head, grammar) && (before === null || before.last === head);
  const first = before?.first ?? head;
  const other = tokens[behind?.last ?? end]?.word ?? '';
  const further = grammar.others.has(other) || within(tokens, head, end, grammar.others);
  const last = grammar.others.has(other) ? (behind?.last ?? end) + 1 : (behind?.last ?? end);
  const single = !definite && (!term.plural || term.count !== undefined);
  const whole = number && !number.ordinal ? number.count : null;
  const suspect =
    chain.some(({ term: one }) => one.role === 'suspect') ||
    within(tokens, first, last + 1, grammar.suspected);
  return {
    first,
    last,
    head,
    count: whole ?? (single ? exactly(term.count ?? 1) : twoOf(tokens, term, head, last, definite, grammar)),
    role: term.role === 'neutral' && suspect ? 'suspect' : term.role,
    sex: term.sex ?? chain.find(({ term: one }) => one.sex && one.plural === term.plural)?.term.sex ?? null,
    minor: chain.some(({ term: one }) => one.minor === true),
    target: chain.find(({ term: one }) => one.target)?.term.target ?? null,
    ordinal: null,
    definite,
    further,
    bare: false,
    partitive: false,
    among: null,
    one: !term.plural && !number && !term.count,
    apposed: false,
    placed: false,
  };
}

const AGREEMENT = 9;

/** "الشقيقان", "لبنانيين ينتميان إلى …": a dual by itself, or one that only the words behind tell from a plural. */
function twoOf(
  tokens: readonly Token[],
  term: TermOf<'person'>,
  head: number,
  last: number,
  definite: boolean,
  { agreesWithTwo, breaks }: Grammar,
): Count | null {
  if (term.count === 2 && /ان$/u.test(tokens[head]?.word ?? '')) return exactly(2);
  if (definite || !agreesWithTwo || !term.plural || !DONE_TO.test(tokens[head]?.word ?? '')) return null;
  for (const { word, kind } of tokens.slice(last, last + AGREEMENT)) {
    if (kind === 'mark' && !MARKS.has(word)) return null;
    if (agreesWithTwo.test(word) && !breaks.has(word)) return exactly(2);
  }
  return null;
}

const MARKS: ReadonlySet<string> = new Set([',', '"', '(', ')']);

/** "الموقوفين الثلاثة", "إخوة ثلاثة"; in "طعن شاب ثلاثة أشخاص" the number is of those behind it. */
function isOfThose(
  tokens: readonly Token[],
  persons: readonly Mention<TermOf<'person'>>[],
  { first, last }: NumberMention,
  person: Mention<TermOf<'person'>> | undefined,
  grammar: Grammar,
): boolean {
  if (hasArticle(tokens[first], grammar)) return true;
  const others = persons.some(
    (one) => one.first === last || (one.first === last + 1 && grammar.of.has(tokens[last]?.word ?? '')),
  );
  return person?.term.plural === true && !others;
}

const NOBODY: TermOf<'person'> = { kind: 'person', role: 'neutral', plural: true };

/** A person and those words for people that stand right behind. */
function chainOf(
  tokens: readonly Token[],
  persons: readonly Mention<TermOf<'person'>>[],
  i: number,
): Mention<TermOf<'person'>>[] {
  const chain = persons.slice(i, i + 1);
  for (let next = i + 1; next < persons.length && follows(tokens, persons, next); next += 1)
    chain.push(...persons.slice(next, next + 1));
  return chain;
}

import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { type Mention, ofKind, overlaps, type TermOf, type TokenSpan } from './mentions.ts';
import { hasArticle } from './script.ts';

type Person = Mention<TermOf<'person'>>;

/**
 * Where adjectives follow nouns and may be nouns themselves ("هجوم إرهابي", "إرهابي"): words for people that are not
 * the adjective of a thing, nor a part of the name of a group or a service.
 */
export function nounsOfPeople(
  tokens: readonly Token[],
  span: TokenSpan,
  persons: readonly Person[],
  others: readonly Mention[],
  names: readonly Mention[],
  dates: readonly TokenSpan[],
  grammar: Grammar,
): Person[] {
  const kept: Person[] = [];
  const leads = [...others.filter(({ term }) => term.kind === 'act'), ...ofKind(names, 'agency'), ...dates];
  for (const person of persons) {
    const inside = [...others, ...ofKind(names, 'organisation'), ...speakersOf(names)].some(
      (other) => overlaps(other, person) && other.last - other.first > person.last - person.first,
    );
    const follows = kept.at(-1)?.last === person.first;
    const nation = person.term.proper === true && !person.term.plural;
    if (nation && hasArticle(tokens[person.first], grammar)) {
      if (isNamed(tokens, person) && !hasArticle(tokens[person.first - 1], grammar))
        kept.push({ ...person, term: { ...person.term, count: 1 } });
      continue;
    }
    const service = isOfService(tokens, person, names, grammar);
    if (inside || (service && !isCounted(tokens, person, grammar))) continue;
    if (!follows && isAdjectiveOf(tokens, span, person, leads, grammar)) continue;
    if (service) {
      kept.push({ ...person, term: { ...person.term, role: 'security', target: 'security_forces' } });
      continue;
    }
    if (
      follows ||
      person.term.role !== 'suspect' ||
      person.term.plural ||
      isNoun(tokens, span, person, leads, grammar)
    )
      kept.push(person);
  }
  return kept;
}

/** "مصدر أمني": who speaks and does nothing. */
function speakersOf(names: readonly Mention[]): Mention[] {
  return ofKind(names, 'agency').filter(({ term }) => !term.operates);
}

/** "السوري ح.ع.": somebody by nationality and initials. */
function isNamed(tokens: readonly Token[], { last }: Person): boolean {
  const [name, dot] = tokens.slice(last, last + 2);
  return name?.word === '(' || (name?.kind === 'word' && name.word.length === 1 && dot?.word === '.');
}

/** "عناصر الشرطة": people of a service. */
function isOfService(
  tokens: readonly Token[],
  person: Person,
  names: readonly Mention[],
  { of, toPlace }: Grammar,
): boolean {
  const between = tokens[person.last]?.word ?? '';
  const joins = of.has(between) && !toPlace.has(between);
  return ofKind(names, 'agency').some(
    ({ first, last, term }) =>
      term.operates &&
      last > person.last &&
      first >= person.first &&
      (first <= person.last || (joins && first === person.last + 1)),
  );
}

/** A number tells some of them apart: "أربعة من عناصر …". */
function isCounted(tokens: readonly Token[], { first, term }: Person, { of }: Grammar): boolean {
  const before = tokens[first - 1];
  const counted = before?.kind === 'number' || of.has(before?.word ?? '');
  return !term.plural || term.count !== undefined || counted;
}

/** "كمين أمني", "عملية مغربية": an adjective that stands behind the noun of a thing. */
function isAdjectiveOf(
  tokens: readonly Token[],
  span: TokenSpan,
  person: Person,
  leads: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  const { first, last, term } = person;
  const { word = '', forms = [] } = tokens[first] ?? {};
  const adjective =
    term.proper === true || [word, ...forms].some((form) => grammar.alsoAdjectives?.has(form));
  const single = !term.plural && term.count === undefined && last - first === 1;
  return single && adjective && !isNoun(tokens, span, person, leads, grammar);
}

/** Behind a verb, a date, a number, a preposition or a mark; not behind another noun. */
function isNoun(
  tokens: readonly Token[],
  span: TokenSpan,
  person: Person,
  leads: readonly TokenSpan[],
  grammar: Grammar,
): boolean {
  const before = tokens[person.first - 1];
  if (person.first === span.first || !before || before.kind !== 'word') return true;
  return (
    grammar.breaks.has(before.word) ||
    grammar.plainVerbs?.has(before.word) === true ||
    grammar.pureNouns?.has(tokens[person.first]?.word ?? '') === true ||
    leads.some(({ last }) => last === person.first) ||
    isObject(before, tokens[person.first])
  );
}

const ACCUSATIVE = /[^اهن]ا$/u;

/** "أوقف درك تيفلت متطرفا": the ending of an object, which an adjective would share with its noun. */
function isObject(
  before: Token,
  { word, forms = [] }: Pick<Token, 'word' | 'forms'> = { word: '' },
): boolean {
  return ACCUSATIVE.test(word) && forms.length > 0 && !before.word.endsWith('ا');
}

import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { hasArticle } from '../reading/script.ts';

/** Tokens between a verb and its object that belong to neither the subject nor to where and when. */
export function openTokens(
  reading: DocumentReading,
  sentence: SentenceReading,
  from: number,
  to: number,
): readonly string[] {
  const { grammar } = reading.reader.lexicon;
  if (!grammar.verbFirst && !grammar.adverbsFirst)
    return reading.tokens.slice(from, to).map(({ word }) => word);
  return openBefore(
    reading,
    sentence,
    from,
    grammar.verbFirst ? chainStart(reading, sentence, from, to) : to,
  );
}

/** "ضابط وعشرة جنود": where the first of several counted groups starts that are joined up to the one at `to`. */
function chainStart(reading: DocumentReading, sentence: SentenceReading, from: number, to: number): number {
  const { and } = reading.reader.lexicon.grammar;
  if (!and.has(reading.tokens[to - 1]?.word ?? '')) return to;
  const before = sentence.people.find(
    ({ first, last, count }) => last === to - 1 && first >= from && count !== null,
  );
  return before ? chainStart(reading, sentence, from, before.first) : to;
}

const MARKS: ReadonlySet<string> = new Set(['"', ',', '(', ')']);

function openBefore(
  reading: DocumentReading,
  sentence: SentenceReading,
  from: number,
  to: number,
): readonly string[] {
  const words = reading.tokens.slice(from, to).map(({ word }) => word);
  const { grammar } = reading.reader.lexicon;
  const between = coveredBy(sentence).filter((span) => span.first >= from && span.last <= to);
  const covers = (at: number) => between.some(({ first, last }) => first <= at && at < last);
  const isName = (at: number) =>
    grammar.adverbsFirst === true && at > from && reading.tokens[at]?.capital === true;
  const isCovered = (at: number): boolean =>
    covers(at) || isName(at) || (at > from && hasArticle(reading.tokens[at], grammar) && isCovered(at - 1));
  const isSmall = (at: number): boolean => {
    const word = reading.tokens[at]?.word ?? '';
    const small = [
      grammar.inPlace,
      grammar.nearPlace,
      grammar.of,
      grammar.and,
      grammar.placeNouns,
      grammar.placeWords,
      ...(grammar.timeWords ? [grammar.timeWords, grammar.definite] : []),
    ];
    return MARKS.has(word) || small.some((set) => set.has(word));
  };
  const open: string[] = [];
  let along = false;
  for (let at = from; at < to; at += 1) {
    const beside: boolean = along || isCovered(at - 1) || runsInto(at, to, isSmall, isCovered);
    const small: boolean = isSmall(at) && beside;
    along = small && !grammar.verbFirst;
    if (!isCovered(at) && !small) open.push(words[at - from] ?? '');
  }
  return open;
}

/** Small words up to something that is covered: "ب مدينة …". */
function runsInto(
  at: number,
  to: number,
  isSmall: (at: number) => boolean,
  isCovered: (at: number) => boolean,
): boolean {
  for (let i = at; i < to; i += 1) {
    if (isCovered(i)) return true;
    if (!isSmall(i)) return false;
  }
  return false;
}

function coveredBy({ names, dates, places }: SentenceReading): TokenSpan[] {
  return [...names, ...dates, ...places];
}

/** "قتل مسلح ثلاثة جنود": people between the verb and the ones whom it befell are those who acted. */
export function isSubjectBehind(
  reading: DocumentReading,
  sentence: SentenceReading,
  act: TokenSpan,
  group: PeopleGroup,
): boolean {
  if (!reading.reader.lexicon.grammar.verbFirst || group.first !== act.last) return false;
  return sentence.people.some(
    (other) =>
      (other.count !== null || isVictimBeside(group, other)) &&
      (other.first === group.last ||
        (isVictimOf(group, other) && !isNewClause(reading, sentence, group, other))),
  );
}

/** "أردى مسلح سائحين": victims right behind one who is armed, though nothing says how many. */
function isVictimBeside(group: PeopleGroup, other: PeopleGroup): boolean {
  return (
    group.role === 'suspect' && !group.definite && other.role !== 'suspect' && other.first === group.last
  );
}

const OBJECT_REACH = 5;

/** "اغتال مسلحان بكاتم صوت إماما": one of another side shortly behind armed people is whom it befell. */
function isVictimOf(group: PeopleGroup, other: PeopleGroup): boolean {
  const gap = other.first - group.last;
  return (
    group.role === 'suspect' && other.role !== 'suspect' && !other.bare && gap >= 0 && gap <= OBJECT_REACH
  );
}

function isNewClause(
  reading: DocumentReading,
  { acts }: SentenceReading,
  group: TokenSpan,
  other: TokenSpan,
): boolean {
  const { and } = reading.reader.lexicon.grammar;
  return (
    anyBetween(reading, group.last, other.first, and) ||
    acts.some(({ first, last }) => first >= group.last && last <= other.first)
  );
}

/** Whether a word of the set stands between two tokens. */
export function anyBetween(
  reading: DocumentReading,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i += 1) if (words.has(reading.tokens[i]?.word ?? '')) return true;
  return false;
}

/** The words from one token to another. */
export function wordsBetween(reading: DocumentReading, from: number, to: number): string[] {
  return reading.tokens.slice(from, to).map((token) => token.word);
}

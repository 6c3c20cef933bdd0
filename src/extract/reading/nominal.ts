import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Mention, TermOf } from './mentions.ts';

/**
 * Words for people without those that are verbs ("fueron detenidos") or adjectives here: "policía española",
 * "atentado yihadista". Adjectives are people behind a number, an article or another small word: "ocho españoles",
 * "los yihadistas", "a civiles".
 */
export function withoutAdjectives<T extends Mention<TermOf<'person'>>>(
  persons: readonly T[],
  acts: readonly Mention<TermOf<'act'>>[],
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  grammar: Grammar,
): T[] {
  return persons.filter(({ term, first, last }) => {
    if (grammar.participle && acts.some((act) => act.first === first && act.term.form === 'past'))
      return false;
    const { word: own = '' } = tokens[first] ?? {};
    if (grammar.others.has(own) && qualifies(tokens[first + 1], first + 1, acts, grammar)) return false;
    if (!term.adjective && !grammar.participle?.test(own)) return true;
    if (grammar.adjectivesFirst) return endsNoun(tokens, last, acts, grammar);
    const before = tokens[first - 1];
    if (before?.kind !== 'word') return true;
    const { word } = before;
    if (numbers.some(({ last }) => last === first)) return true;
    if (grammar.and.has(word)) return term.plural;
    return [
      grammar.articles,
      grammar.definite,
      grammar.others,
      grammar.breaks,
      grammar.of,
      grammar.suspected,
      grammar.quantifiers,
    ].some((set) => set?.has(word));
  });
}

/** "un autre dossier": the word says which thing, not who. */
function qualifies(
  next: Token | undefined,
  at: number,
  acts: readonly Mention<TermOf<'act'>>[],
  grammar: Grammar,
): boolean {
  if (next?.kind !== 'word' || acts.some((act) => act.first === at)) return false;
  const verbs = [grammar.breaks, grammar.copulas, grammar.passive, grammar.pluperfect, grammar.fillers];
  return !verbs.some((set) => set.has(next.word));
}

/** No noun follows: a mark, a small word, a number in brackets, or a verb. */
function endsNoun(
  tokens: readonly Token[],
  last: number,
  acts: readonly Mention<TermOf<'act'>>[],
  { breaks, aged, suspected, and, describes }: Grammar,
): boolean {
  const next = tokens[last];
  if (next === undefined || next.kind === 'mark') return next?.word !== '-';
  if (next.kind === 'number' || next.word === "'s") return false;
  const verb = acts.some(
    ({ first, term }) => first === last && term.form !== 'noun' && !suspected.has(next.word),
  );
  if (and.has(next.word) && tokens[last + 1]?.capital) return false;
  return verb || breaks.has(next.word) || aged.has(next.word) || describes?.has(next.word) === true;
}

const ADVERBS = 2;

/**
 * Acts without the participles that are nouns behind an article: "los detenidos", "los ahora detenidos"; but
 * "son nueve los detenidos" counts them.
 */
export function withoutNouns<T extends Mention<TermOf<'act'>>>(
  acts: readonly T[],
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  grammar: Grammar,
): T[] {
  const { participle } = grammar;
  if (!participle) return [...acts];
  return acts.filter(({ term, first, last }) => {
    const { word = '' } = tokens[first] ?? {};
    if (term.form !== 'past' || last - first > 1 || !participle.test(word)) return true;
    const article = articleBefore(tokens, first, numbers, grammar);
    return article === null || numbers.some((number) => number.last === article);
  });
}

/** The article that makes the word a noun, across a number ("los nueve detenidos") or an adverb. */
function articleBefore(
  tokens: readonly Token[],
  at: number,
  numbers: readonly NumberMention[],
  grammar: Grammar,
): number | null {
  const number = numbers.find(({ last }) => last === at);
  const end = number?.first ?? at;
  for (let i = end - 1; i >= Math.max(0, end - ADVERBS); i -= 1) {
    const word = tokens[i]?.word ?? '';
    if (grammar.definite.has(word)) return i;
    if (!grammar.suspected.has(word) && !grammar.nounFill?.has(word)) return null;
  }
  return null;
}

import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Mention, TermOf, TokenSpan } from './mentions.ts';
import { isTerm } from './not-counted.ts';

type Person = Mention<TermOf<'person'>>;

const YOUNGEST = 12;
const OLDEST = 95;
/** Words between an age and the noun for somebody. */
const NEAR = 3;

/**
 * People whom no list knows, by the age beside them: "a 34-year-old welder", "un boulanger de 34 ans",
 * "خباز يبلغ من العمر 34 سنة".
 * @param known people and other words that mean something else
 */
export function agedPeople(
  tokens: readonly Token[],
  span: TokenSpan,
  numbers: readonly NumberMention[],
  known: readonly TokenSpan[],
  grammar: Grammar,
): Person[] {
  return numbers.flatMap((number) => {
    const years = number.count.best;
    if (years === null || years < YOUNGEST || years > OLDEST || isTerm(tokens, number, grammar)) return [];
    const at = nounBeside(tokens, span, number, known, grammar);
    return at === null
      ? []
      : [
          {
            first: at,
            last: at + 1,
            term: { kind: 'person', role: 'neutral', plural: false },
          },
        ];
  });
}

function nounBeside(
  tokens: readonly Token[],
  span: TokenSpan,
  number: NumberMention,
  known: readonly TokenSpan[],
  grammar: Grammar,
): number | null {
  if (grammar.adjectivesFirst) return behindYears(tokens, span, number, known, grammar);
  if (grammar.bareYears) return beforeYears(tokens, span, number, known, grammar);
  return grammar.verbFirst ? beforeCue(tokens, span, number, known, grammar) : null;
}

/** "a 34-year-old", "the 34-year-old welder". */
function behindYears(
  tokens: readonly Token[],
  span: TokenSpan,
  { first, last }: NumberMention,
  known: readonly TokenSpan[],
  grammar: Grammar,
): number | null {
  const word = (at: number) => tokens[at]?.word ?? '';
  const old = [last, last + 1, last + 2, last + 3].find((at) => grammar.old.has(word(at)));
  const opens = [grammar.articles, grammar.definite, grammar.others].some((set) => set.has(word(first - 1)));
  if (old === undefined || !opens || !grammar.years.has(word(old - 1).replace('-', '') || word(old - 2)))
    return null;
  if (meets(known, old + 1, Math.min(span.last, old + 1 + NEAR), tokens, grammar)) return null;
  const next = tokens[old + 1];
  const noun = next?.kind === 'word' && !ends(next.word, grammar);
  if (noun && grammar.lasting?.has(next.word)) return null;
  return noun ? old + 1 : old;
}

/** "un boulanger de 34 ans", "un panadero vasco de 34 años". */
function beforeYears(
  tokens: readonly Token[],
  span: TokenSpan,
  { first, last }: NumberMention,
  known: readonly TokenSpan[],
  grammar: Grammar,
): number | null {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (!grammar.years.has(word(last)) || !grammar.of.has(word(first - 1))) return null;
  for (let at = first - 2; at >= Math.max(span.first, first - 2 - NEAR); at -= 1) {
    if (grammar.articles.has(word(at))) {
      const noun = at + 1;
      const open = noun < first - 1 && tokens[noun]?.kind === 'word' && !grammar.lasting?.has(word(noun));
      return open && !known.some((one) => one.first < first && one.last > at) ? noun : null;
    }
    if (ends(word(at), grammar)) return null;
  }
  return null;
}

/** "خباز يبلغ من العمر 34 سنة", "ميكانيكي عمره 40 سنة": of one person. */
function beforeCue(
  tokens: readonly Token[],
  span: TokenSpan,
  { first }: NumberMention,
  known: readonly TokenSpan[],
  grammar: Grammar,
): number | null {
  const { agedOne, aged, agedFill, and } = grammar;
  const word = (at: number) => tokens[at]?.word ?? '';
  let cue = first;
  let one = false;
  while (cue > span.first && (aged.has(word(cue - 1)) || agedFill.has(word(cue - 1)))) {
    cue -= 1;
    one ||= agedOne?.has(word(cue)) === true;
  }
  const at = cue - 1;
  if (!one || and.has(word(cue)) || at < span.first || tokens[at]?.kind !== 'word' || ends(word(at), grammar))
    return null;
  return known.some((one) => one.first < cue && one.last > (isPerson(one) ? at - NEAR : at)) ? null : at;
}

function isPerson(one: TokenSpan | Mention): boolean {
  return 'term' in one && one.term.kind === 'person';
}

/** A known word before the noun group ends. */
function meets(
  known: readonly TokenSpan[],
  from: number,
  to: number,
  tokens: readonly Token[],
  grammar: Grammar,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (known.some(({ first, last }) => first <= at && at < last)) return true;
    if (tokens[at]?.kind !== 'word' || ends(tokens[at]?.word ?? '', grammar)) return false;
  }
  return false;
}

function ends(word: string, { breaks, passive, pluperfect, copulas, fillers }: Grammar): boolean {
  return [breaks, passive, pluperfect, copulas, fillers].some((set) => set.has(word));
}

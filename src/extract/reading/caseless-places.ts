import type { Token } from '../../language/index.ts';
import { type Gazetteer, type Toponym, toponymAt } from '../../places/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { TokenSpan } from './mentions.ts';
import { hasArticle } from './script.ts';

/**
 * Where the script has no capitals: a name of the tables, unless it is a common word too and nothing before it says
 * that it is a place.
 */
export function plausibleCaseless(tokens: readonly Token[], toponym: Toponym, grammar: Grammar): boolean {
  const word = tokens[toponym.first]?.word ?? '';
  const before = tokens[toponym.first - 1]?.word ?? '';
  const single = toponym.last - toponym.first === 1;
  if (single && isAccusative(word, before)) return false;
  if (single && grammar.commonNouns?.has(word)) return grammar.placeNouns.has(before);
  if (!single || !grammar.notPlaces.has(word)) return true;
  return [grammar.placeNouns, grammar.placeWords, grammar.inPlace, grammar.fromPlace].some((set) =>
    set.has(before),
  );
}

/** "شابا سوريا": a Syrian, where a noun in the accusative stands before. */
function isAccusative(word: string, before: string): boolean {
  return /يا$/u.test(word) && before.length > 3 && /[^يم]ا$/u.test(before);
}

/** A letter that is written together with the next word: "ب", "و". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [small, next] = [tokens[at], tokens[at + 1]];
  return small?.word.length === 1 && next?.kind === 'word' && next.start === small.end;
}

/** "سيدي X", "أولاد X" in a list of places: always a name. */
export function headedEnd(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  { sureHeads }: Grammar,
): number | null {
  if (!sureHeads?.has(tokens[i]?.word ?? '')) return null;
  const last = isJoined(tokens, i + 1) ? i + 3 : i + 2;
  return last <= span.last && tokens[last - 1]?.kind === 'word' ? last : null;
}

/** "منطقة ويدهو": right behind an indefinite noun of place, a letter that looks like "and" opens the name. */
export function namedWithAnd(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  { namingNouns, and, placeNouns, joinedArticle = '' }: Grammar,
): number | null {
  const [noun, small, rest] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (i + 2 > span.last || !namingNouns?.has(noun?.word ?? '') || !and.has(small?.word ?? '')) return null;
  if (!rest || !isJoined(tokens, i) || rest.word.length < 3 || rest.word.startsWith(joinedArticle))
    return null;
  return placeNouns.has(rest.word) ? null : i + 2;
}

/**
 * "الرياض وجدة": right behind another place, a town that begins with the letter for "and" is the town behind that letter, where
 * there is one in the same country.
 */
export function joinedTown<Cue>(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  gazetteer: Gazetteer,
  found: readonly (TokenSpan & { readonly toponym: Toponym | null; readonly cue: Cue })[],
): (TokenSpan & { readonly toponym: Toponym; readonly cue: Cue }) | null {
  const token = tokens[i];
  const before = found.at(-1);
  if (!token?.word.startsWith('و') || before?.last !== i || token.word.length < 4) return null;
  const country = before.toponym?.entries[0]?.country;
  const rest = toponymAt([{ ...token, word: token.word.slice(1), forms: [] }], 0, 1, gazetteer);
  const entries = rest?.entries.filter((entry) => entry.country === country) ?? [];
  if (!rest || entries.length === 0 || i >= span.last) return null;
  return { first: i, last: i + 1, toponym: { ...rest, first: i, last: i + 1, entries }, cue: before.cue };
}

const BRIEFING = 9;

/** "في مؤتمر صحافي عقده بمدينة X": where somebody spoke. */
export function isBriefing(
  tokens: readonly Token[],
  i: number,
  { first }: TokenSpan,
  { briefings }: Grammar,
): boolean {
  return (
    briefings !== undefined &&
    tokens.slice(Math.max(first, i - BRIEFING), i).some(({ word }) => briefings.has(word))
  );
}

const LONGEST = 3;

/** "بلدة X": the word behind a noun of place, where it is no adjective, with its second parts ("سيدي X الY"). */
export function unknownCaseless(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  taken: readonly TokenSpan[],
  grammar: Grammar,
): number | null {
  const quoted = tokens[i - 1]?.word === '"';
  const noun = tokens[quoted ? i - 2 : i - 1];
  const token = tokens[i];
  if (!noun || i === span.first) return null;
  const led = grammar.inPlace.has(noun.word) || grammar.placeNouns.has(noun.word);
  const lies = led && grammar.landforms?.has(token?.word ?? '') === true;
  if (!lies && !grammar.namingNouns?.has(noun.word)) return null;
  if (!token || !(lies || isName(token, grammar) || isWithin(tokens, i, grammar))) return null;
  if (quoted) return quoteEnd(tokens, i, span);
  const head = grammar.placeHeads?.has(token.word) === true;
  let last = i + 1;
  const reach = head ? i + LONGEST : i + 1;
  while (last < Math.min(reach, span.last) && joins(tokens[last], last === i + 1, grammar)) last += 1;
  if (head && last === i + 1) return null;
  if (!head && (isSecondPart(tokens, last, span, grammar) || isArticled(tokens, last, span, grammar)))
    last += 1;
  return taken.some((other) => other.first < last && i < other.last) ? null : last;
}

/** "حي « عين ملول »": all that the quotation marks hold. */
function quoteEnd(tokens: readonly Token[], i: number, span: TokenSpan): number | null {
  for (let last = i + 1; last < Math.min(span.last, i + 1 + LONGEST); last += 1)
    if (tokens[last]?.word === '"') return last;
  return null;
}

/** "بولعابة من ولاية القصرين": a name, whatever its ending, where the wider place follows. */
function isWithin(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const [token, small, noun] = tokens.slice(i, i + 3);
  const leads = grammar.fromPlace.has(small?.word ?? '') || grammar.inPlace.has(small?.word ?? '');
  return token?.kind === 'word' && token.word.length > 3 && leads && grammar.placeNouns.has(noun?.word ?? '');
}

/** "ستح قنتيس" before a mark or a preposition: no adjective, which would agree with the noun of place. */
function isSecondPart(tokens: readonly Token[], at: number, span: TokenSpan, grammar: Grammar): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || !next || at + 1 >= span.last || !isName(token, grammar)) return false;
  if (hasArticle(token, grammar) || /(?:ي|ية|يين|ات)$/u.test(token.word)) return false;
  return next.kind === 'mark' || grammar.inPlace.has(next.word);
}

/** "منطقة الجبل الأبيض": a noun and its adjective, both with the article; not the adjective of a country or kind. */
function isArticled(tokens: readonly Token[], at: number, span: TokenSpan, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token || at >= span.last || !hasArticle(tokens[at - 1], grammar) || !hasArticle(token, grammar))
    return false;
  return !/(?:ي|ية|يين|ات)$/u.test(token.word) && !grammar.placeWords.has(token.word);
}

function joins(token: Token | undefined, second: boolean, grammar: Grammar): boolean {
  if (token?.kind !== 'word' || grammar.breaks.has(token.word)) return false;
  return second || hasArticle(token, grammar);
}

function isName(token: Token, grammar: Grammar): boolean {
  const { word, kind } = token;
  if (kind !== 'word' || word.length < 3) return false;
  const bare = hasArticle(token, grammar) ? word.slice(grammar.joinedArticle?.length) : word;
  if (bare !== word && grammar.placeNouns.has(bare) && grammar.landforms?.has(bare) !== true) return false;
  const common = [grammar.breaks, grammar.placeNouns, grammar.placeWords, grammar.notPlaces].some((set) =>
    set.has(word),
  );
  return !common && (hasArticle(token, grammar) || !word.endsWith('ة'));
}

import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { overlaps, type TokenSpan } from './mentions.ts';
import type { PlaceCandidate } from './places.ts';
import { isCaseless } from './script.ts';

const LONGEST = 12;
const MANY = 3;

/**
 * Where the script has no capitals: names that no table knows in a list with places that one does ("in Sevare, Bapho and
 * Niono"), each behind the preposition of the list. A word behind the last known place is one only in a longer list, where
 * "and" may as well open a clause.
 * @param known what other words of the sentence mean
 */
export function withListed(
  tokens: readonly Token[],
  span: TokenSpan,
  found: readonly PlaceCandidate[],
  known: () => readonly TokenSpan[],
  grammar: Grammar,
): readonly PlaceCandidate[] {
  if (!grammar.verbFirst || found.length === 0) return found;
  const added: PlaceCandidate[] = [];
  const led = new Set<number>();
  for (let i = span.first; i < span.last; i += 1) {
    const word = tokens[i]?.word ?? '';
    if (![grammar.inPlace, grammar.betweenPlaces, grammar.onPlace].some((set) => set?.has(word))) continue;
    const list = listAt(tokens, i + 1, span, found, known, grammar);
    const local = list.some(({ toponym }) => toponym?.entries.some(({ kind }) => kind !== 'country'));
    if (list.length < 2 || !local) continue;
    const last = list.findLastIndex(({ toponym }) => toponym !== null);
    for (const [n, item] of list.entries()) {
      if (item.toponym) led.add(item.first);
      else if (n < last || list.length >= MANY) added.push(item);
    }
  }
  if (added.length + led.size === 0) return found;
  const cued = found.map((one) =>
    led.has(one.first) && one.cue === null ? { ...one, cue: 'in' as const } : one,
  );
  const all = [...cued, ...added.filter((one) => !found.some((other) => overlaps(one, other)))];
  return all.sort((a, b) => a.first - b.first);
}

/** The names of a list that starts at a token, nouns of place before them left out. */
function listAt(
  tokens: readonly Token[],
  start: number,
  span: TokenSpan,
  found: readonly PlaceCandidate[],
  known: () => readonly TokenSpan[],
  grammar: Grammar,
): PlaceCandidate[] {
  const list: PlaceCandidate[] = [];
  for (let at = start; at < Math.min(span.last, start + 3 * LONGEST) && list.length < LONGEST; ) {
    while (isNoun(tokens[at]?.word ?? '', grammar)) at += 1;
    const place = found.find(({ first }) => first === at);
    const apart = list.length > 0 && tokens[list.at(-1)?.last ?? at]?.kind === 'mark';
    const name = place ?? (apart ? null : unknownAt(tokens, at, known, grammar));
    if (!name) break;
    list.push(name);
    if (!grammar.and.has(tokens[name.last]?.word ?? '')) break;
    at = name.last + 1;
  }
  return list;
}

function isNoun(word: string, { placeNouns, placeWords }: Grammar): boolean {
  return placeNouns.has(word) || placeWords.has(word);
}

/** A word that means nothing else, with a joint, a mark or a word of place behind it. */
function unknownAt(
  tokens: readonly Token[],
  at: number,
  known: () => readonly TokenSpan[],
  grammar: Grammar,
): PlaceCandidate | null {
  const token = tokens[at];
  const span = { first: at, last: at + 1 };
  if (!token || !isCaseless(token) || token.word.length < 3) return null;
  if ([grammar.breaks, grammar.notPlaces, grammar.landWords].some((set) => set?.has(token.word))) return null;
  if (known().some((other) => overlaps(other, span))) return null;
  const next = tokens[at + 1];
  const ends =
    next === undefined || next.kind === 'mark' || grammar.and.has(next.word) || isNoun(next.word, grammar);
  return ends ? { first: at, last: at + 1, toponym: null, cue: 'in' } : null;
}

import type { AtlasEntry } from '../atlas-entry.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { placeKey } from '../place-key.ts';
import { COMMON_WORDS, DIRECTIONS, LOCAL_NOUNS, WIDE_NOUNS } from './cue-words.ts';
import { countyAround, type Spot } from './spots.ts';
import type { Words } from './words.ts';

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Given stretches as spots, with what their words may mean; without entries where no part of them is known. */
export function givenSpots(words: Words, spans: readonly Span[], gazetteer: Gazetteer): Spot[] {
  return spans.map((span) => {
    const key = placeKey(words.text.slice(span.start, span.end));
    return { ...span, ...wordsWithin(words, span), ...meaningsOfPhrase(key, gazetteer) };
  });
}

/** Names that were found already, with all that they may mean. */
export function namedSpots(
  words: Words,
  names: readonly (Span & { readonly key: string })[],
  gazetteer: Gazetteer,
): Spot[] {
  return names.map((name) => {
    const { start, end, key } = name;
    const { first, last } = wordsWithin(words, name);
    return { start, end, key, first, last, entries: gazetteer.meanings(key) };
  });
}

function wordsWithin({ start, count }: Words, span: Span): { readonly first: number; readonly last: number } {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < count && (start[last] ?? 0) < span.end) last += 1;
  return { first: low, last };
}

type Meaning = Pick<Spot, 'key' | 'entries' | 'isPart'>;

/** The whole phrase, then without its article, its noun of place, its direction, then its longest known part. */
function meaningsOfPhrase(key: string, gazetteer: Gazetteer): Meaning {
  const parts = key.split(' ');
  for (const tried of [parts, ...shortened(parts)]) {
    const entries = gazetteer.meanings(tried.join(' '));
    if (entries.length > 0)
      return { key, entries: fitting(entries, parts, tried), isPart: losesNature(parts, tried) };
  }
  for (const tried of partsOf(parts)) {
    const entries = gazetteer.meanings(tried.join(' '));
    if (entries.length > 0) return { key, entries: fitting(entries, parts, tried), isPart: true };
  }
  return { key, entries: [] };
}

const NATURE = new Set(
  'island islands bay valley lake river creek mount mountain mountains beach cape forest park isle'.split(
    ' ',
  ),
);

/** "Islington Bay" need not be near any Islington. */
function losesNature(parts: readonly string[], tried: readonly string[]): boolean {
  return parts.length > tried.length && parts.some((word) => NATURE.has(word) && !tried.includes(word));
}

const ARTICLES = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las', 'al', 'l']);
const LINKS = new Set(['of', 'de', 'del', 'du', 'des', 'd']);

function shortened(parts: readonly string[]): string[][] {
  const isNoun = (word: string | undefined) =>
    word !== undefined && (LOCAL_NOUNS.has(word) || WIDE_NOUNS.has(word) || DIRECTIONS.has(word));
  const bare = ARTICLES.has(parts[0] ?? '') ? parts.slice(1) : [...parts];
  const tries = [bare];
  if (bare[0] === 'st') tries.push(['saint', ...bare.slice(1)]);
  if (bare[0] === 'saint') tries.push(['st', ...bare.slice(1)]);
  if (isNoun(bare.at(-1))) tries.push(bare.slice(0, -1));
  if (isNoun(bare[0])) tries.push(LINKS.has(bare[1] ?? '') ? bare.slice(2) : bare.slice(1));
  tries.push([...bare, 'city']);
  return tries.filter((part) => part.join('').length > 2 && !part.every(isEmpty));
}

/** Shorter and shorter runs of the words. */
function partsOf(words: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (let length = words.length - 1; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) runs.push(words.slice(from, from + length));
  return runs.filter((run) => !run.every(isEmpty));
}

/** A word that no part of a name may be made of alone. */
function isEmpty(word: string): boolean {
  return (
    word.length < 3 ||
    COMMON_WORDS.has(word) ||
    DIRECTIONS.has(word) ||
    LOCAL_NOUNS.has(word) ||
    WIDE_NOUNS.has(word)
  );
}

/** "X County" where only a town X is known lies around some town X. */
function fitting(
  entries: readonly AtlasEntry[],
  parts: readonly string[],
  tried: readonly string[],
): readonly AtlasEntry[] {
  if (tried.length === parts.length) return entries;
  const isWide = WIDE_NOUNS.has(parts.at(-1) ?? '') && !entries.some(({ kind }) => kind === 'region');
  if (!isWide) return entries;
  return entries.map(countyAround);
}

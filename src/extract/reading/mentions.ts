import { matchAll, type Token } from '../../language/index.ts';
import type { Act, Cue, Term } from '../lexicons/lexicon.ts';
import type { Layer, Reader } from './reader.ts';
import { isCaseless } from './script.ts';

/** Tokens `first` to `last` (exclusive) of the document. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A phrase of the lexicon in the text, with one thing that it stands for. */
export interface Mention<T extends Term = Term> extends TokenSpan {
  readonly term: T;
}

export type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>;

/** The mentions of one layer in a stretch of tokens, in text order. */
export function mentionsOf(
  text: string,
  tokens: readonly Token[],
  span: TokenSpan,
  layer: Layer,
  reader: Reader,
): Mention[] {
  const mentions: Mention[] = [];
  for (const { first, last, values } of matchAll(reader.layers[layer], tokens, span.first, span.last)) {
    for (const { term, capitals } of values) {
      if (capitals && !inCapitals(text, tokens, first, last)) continue;
      if (term.kind === 'person' && term.proper && !tokens[first]?.capital && !isCaseless(tokens[first]))
        continue;
      if (term.kind === 'person' && term.common && first > span.first && tokens[first]?.capital) continue;
      const before = mentions.at(-1);
      if (!(before?.first === first && sameTerm(before.term, term))) mentions.push({ first, last, term });
    }
  }
  return mentions;
}

function sameTerm(a: Term, b: Term): boolean {
  return a.kind === 'organisation' && b.kind === 'organisation' && a.name === b.name;
}

function inCapitals(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const raw = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return raw === raw.toUpperCase();
}

/** The mentions of one kind, typed. */
export function ofKind<K extends Term['kind']>(mentions: readonly Mention[], kind: K): Mention<TermOf<K>>[] {
  return mentions.filter((mention): mention is Mention<TermOf<K>> => mention.term.kind === kind);
}

export function hasCue(mentions: readonly Mention[], ...cues: readonly Cue[]): boolean {
  return mentions.some(({ term }) => term.kind === 'cue' && cues.includes(term.cue));
}

export function actsOf(mentions: readonly Mention[], ...acts: readonly Act[]): Mention<TermOf<'act'>>[] {
  return ofKind(mentions, 'act').filter(({ term }) => acts.includes(term.act));
}

export function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.first < b.last && b.first < a.last;
}

/** Tokens between two spans; negative when they overlap. */
export function gapBetween(a: TokenSpan, b: TokenSpan): number {
  return a.first < b.first ? b.first - a.last : a.first - b.last;
}

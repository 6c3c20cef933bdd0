import { matchAll, type PhraseMatch, type Token } from '../../language/index.ts';
import type { Act, Cue, Extent, Term } from '../lexicons/lexicon.ts';
import { type Layer, type LayerTerm, PLACE_OF, type Reader } from './reader.ts';
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

/** The mentions of each layer of the lexicon, in text order. */
export type Layers = Readonly<Record<Layer, readonly Mention[]>>;

/** The mentions of all layers in a stretch of tokens. */
export function layersOf(text: string, tokens: readonly Token[], span: TokenSpan, reader: Reader): Layers {
  const found = reader.match(tokens, span.first, span.last);
  const of = (layer: Layer) => termsIn(text, tokens, found[PLACE_OF[layer]]);
  return {
    acts: of('acts'),
    people: of('people'),
    names: of('names'),
    things: of('things'),
    cues: of('cues'),
    counted: of('counted'),
    courses: of('courses'),
    extents: of('extents'),
    bodies: of('bodies'),
    foundings: of('foundings'),
    themes: of('themes'),
    dealings: of('dealings'),
    outcomes: of('outcomes'),
    bonds: of('bonds'),
    deeds: of('deeds'),
  };
}

/** The mentions of all layers but verbs and objects that mean something only together. */
export function meantIn({ deeds, ...layers }: Layers): Mention[] {
  return Object.values(layers).flat();
}

/** The mentions of one layer in a part of a sentence. */
export function mentionsOf(
  text: string,
  tokens: readonly Token[],
  span: TokenSpan,
  layer: Layer,
  reader: Reader,
): readonly Mention[] {
  return termsIn(text, tokens, matchAll(reader.layers[layer], tokens, span.first, span.last));
}

const NONE: readonly Mention[] = [];

/** What phrases stand for: those in capitals only where the text has capitals, names only where it has a name. */
function termsIn(
  text: string,
  tokens: readonly Token[],
  matches: readonly PhraseMatch<LayerTerm>[] | undefined,
): readonly Mention[] {
  if (matches === undefined || matches.length === 0) return NONE;
  const mentions: Mention[] = [];
  for (const { first, last, values } of matches) {
    for (const { term, capitals } of values) {
      if (capitals && !inCapitals(text, tokens, first, last)) continue;
      if (term.kind === 'person' && term.proper && !tokens[first]?.capital && !isCaseless(tokens[first]))
        continue;
      if (term.kind === 'person' && term.common && !term.plural && tokens[first]?.capital) continue;
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

export function hasExtent(mentions: readonly Mention[], ...extents: readonly Extent[]): boolean {
  return mentions.some(({ term }) => term.kind === 'extent' && extents.includes(term.extent));
}

export function actsOf(mentions: readonly Mention[], ...acts: readonly Act[]): Mention<TermOf<'act'>>[] {
  return mentions.filter(
    (mention): mention is Mention<TermOf<'act'>> =>
      mention.term.kind === 'act' && acts.includes(mention.term.act),
  );
}

export function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.first < b.last && b.first < a.last;
}

/** Tokens between two spans; negative when they overlap. */
export function gapBetween(a: TokenSpan, b: TokenSpan): number {
  return a.first < b.first ? b.first - a.last : a.first - b.last;
}

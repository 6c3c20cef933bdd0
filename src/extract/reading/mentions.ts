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
  const of = (layer: Layer) => {
    const matches = found[PLACE_OF[layer]];
    return matches ? termsIn(text, tokens, matches) : NONE;
  };
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
  matches: readonly PhraseMatch<LayerTerm>[],
): readonly Mention[] {
  if (matches.length === 0) return NONE;
  const mentions: Mention[] = [];
  for (const { first, last, values } of matches) {
    let before: string | null = null;
    for (const { term, capitals, proper, common, organisation } of values) {
      if (capitals && !inCapitals(text, tokens, first, last)) continue;
      if (proper && !tokens[first]?.capital && !isCaseless(tokens[first])) continue;
      if (common && tokens[first]?.capital) continue;
      if (organisation === null || organisation !== before) mentions.push({ first, last, term });
      before = organisation;
    }
  }
  return mentions;
}

function inCapitals(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const raw = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return raw === raw.toUpperCase();
}

/** The mentions of one kind, typed. Asked more often than anything else, and mostly in vain: then nothing is made. */
export function ofKind<K extends Term['kind']>(
  mentions: readonly Mention[],
  kind: K,
): readonly Mention<TermOf<K>>[] {
  let found: Mention<TermOf<K>>[] | null = null;
  for (const mention of mentions) {
    if (!isOfKind(mention, kind)) continue;
    if (found) found.push(mention);
    else found = [mention];
  }
  return found ?? NOTHING;
}

const NOTHING: readonly never[] = [];

function isOfKind<K extends Term['kind']>(mention: Mention, kind: K): mention is Mention<TermOf<K>> {
  return mention.term.kind === kind;
}

export function hasCue(mentions: readonly Mention[], ...cues: readonly Cue[]): boolean {
  for (const { term } of mentions) if (term.kind === 'cue' && cues.includes(term.cue)) return true;
  return false;
}

export function hasExtent(mentions: readonly Mention[], ...extents: readonly Extent[]): boolean {
  for (const { term } of mentions) if (term.kind === 'extent' && extents.includes(term.extent)) return true;
  return false;
}

export function actsOf(
  mentions: readonly Mention[],
  ...acts: readonly Act[]
): readonly Mention<TermOf<'act'>>[] {
  let found: Mention<TermOf<'act'>>[] | null = null;
  for (const mention of mentions) {
    if (!isOfKind(mention, 'act') || !acts.includes(mention.term.act)) continue;
    if (found) found.push(mention);
    else found = [mention];
  }
  return found ?? NOTHING;
}

export function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.first < b.last && b.first < a.last;
}

/** Tokens between two spans; negative when they overlap. */
export function gapBetween(a: TokenSpan, b: TokenSpan): number {
  return a.first < b.first ? b.first - a.last : a.first - b.last;
}

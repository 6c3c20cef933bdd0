import { type Folded, fold, originalOf } from '../language/index.ts';
import { type Context, contextScore } from './context.ts';
import { findNear } from './fuzzy.ts';
import type { Difference } from './judge.ts';
import { occurrencesOf, type Stretch } from './occurrences.ts';
import { type PreparedText, prepare } from './prepared-text.ts';

/** A quote to find: Web Annotation's TextQuoteSelector. */
export interface AnchorRequest {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export const ANCHOR_STATUSES = ['exact', 'normalised', 'fuzzy', 'unsupported', 'not_found'] as const;

/**
 * What became of a quote. `start` and `end` are code points of the text, end exclusive; both null when there is no
 * span. `unsupported`: the text comes near, but a number, a name, a negation or another word differs.
 */
export interface AnchorOutcome {
  readonly status: (typeof ANCHOR_STATUSES)[number];
  readonly start: number | null;
  readonly end: number | null;
  /** Of an unsupported quote: what differs, and the words on both sides, folded. */
  readonly why?: {
    readonly difference: Difference;
    readonly quoted: string | null;
    readonly found: string | null;
  };
  /** How many places the quote stands in, when it stands in more than one. */
  readonly places?: number;
}

const NOT_FOUND: AnchorOutcome = { status: 'not_found', start: null, end: null };

/**
 * Finds a quote in a text: word for word; then with case, accents, typography, digits and line breaks made one; then
 * with small slips (light words, one letter of a long common word, an ellipsis). Prefix and suffix decide between
 * places that are alike; where they decide nothing, the first place is taken and `places` says how many there are.
 * A difference in a number, a name, a negation or any word of substance gives no span.
 */
export function anchor(text: string | PreparedText, request: AnchorRequest): AnchorOutcome {
  const prepared = typeof text === 'string' ? prepare(text) : text;
  const quote = request.quote.trim();
  if (quote === '') return NOT_FOUND;
  const context = { prefix: fold(request.prefix ?? '').text, suffix: fold(request.suffix ?? '').text };
  return findExact(prepared, quote, context) ?? findNormalised(prepared, quote, context);
}

function findExact(prepared: PreparedText, quote: string, context: Context): AnchorOutcome | null {
  const found = occurrencesOf(prepared.text, quote);
  if (found.length === 0) return null;
  return outcome(prepared, 'exact', choose(prepared.text, found, context, fold), found.length);
}

function findNormalised(prepared: PreparedText, quote: string, context: Context): AnchorOutcome {
  const folded = fold(quote);
  const found = folded.text.trim() === '' ? [] : occurrencesOf(prepared.folded().text, folded.text.trim());
  if (found.length === 0) return findFuzzy(prepared, quote, folded, context);
  const best = choose(prepared.folded().text, found, context, asItIs);
  return outcome(prepared, 'normalised', originalOf(prepared.folded(), best.start, best.end), found.length);
}

function findFuzzy(prepared: PreparedText, quote: string, folded: Folded, context: Context): AnchorOutcome {
  const near = findNear(prepared, quote, folded, context);
  if (!near) return NOT_FOUND;
  if (near.judgement.verdict === 'supported') return outcome(prepared, 'fuzzy', near.stretch, 1);
  if (near.judgement.verdict === 'elsewhere') return NOT_FOUND;
  const { why: difference, quoted, found } = near.judgement;
  return { status: 'unsupported', start: null, end: null, why: { difference, quoted, found } };
}

function outcome(
  prepared: PreparedText,
  status: AnchorOutcome['status'],
  stretch: Stretch,
  places: number,
): AnchorOutcome {
  const start = prepared.ruler.toCodePoint(stretch.start);
  const end = prepared.ruler.toCodePoint(stretch.end);
  return { status, start, end, ...(places > 1 ? { places } : {}) };
}

const WIDEST = 400;

/** The place whose surroundings fit the context best; the first of those that fit equally. */
function choose(
  text: string,
  found: readonly Stretch[],
  context: Context,
  folding: (part: string) => { readonly text: string },
): Stretch {
  const [first = { start: 0, end: 0 }] = found;
  if (found.length === 1 || (context.prefix === '' && context.suffix === '')) return first;
  const score = ({ start, end }: Stretch) => {
    const before = folding(text.slice(Math.max(0, start - WIDEST), start)).text;
    const after = folding(text.slice(end, end + WIDEST)).text;
    return contextScore(before + after, before.length, before.length, context);
  };
  return found.reduce(
    (best, stretch) => {
      const fit = score(stretch);
      return fit > best.fit ? { stretch, fit } : best;
    },
    { stretch: first, fit: Number.NEGATIVE_INFINITY },
  ).stretch;
}

function asItIs(part: string): { readonly text: string } {
  return { text: part };
}

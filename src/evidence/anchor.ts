import { fold, foldedOf, originalOf } from '../language/index.ts';
import { choose } from './choose.ts';
import { type Context, contextOf } from './context.ts';
import { contradictionAt } from './contradiction.ts';
import { findNear, type Quoted } from './fuzzy.ts';
import type { Discrepancy } from './judge.ts';
import { occurrencesOf, type Stretch } from './occurrences.ts';
import { type PreparedText, prepare } from './prepared-text.ts';

/** A quote to find: Web Annotation's TextQuoteSelector. */
export interface AnchorRequest {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where the quote stood last, in code points: decides between places that all else leaves equal. */
  readonly near?: number;
}

const ANCHOR_STATUSES = ['exact', 'normalised', 'fuzzy', 'unsupported', 'not_found'] as const;

/**
 * What became of a quote. `start` and `end` are code points of the text, end exclusive; both null when there is no
 * span. `unsupported`: the text comes near, but a number, a name, a negation or another word differs.
 */
export interface AnchorOutcome {
  readonly status: (typeof ANCHOR_STATUSES)[number];
  readonly start: number | null;
  readonly end: number | null;
  /** Of an unsupported quote: what differs, and the words on both sides, folded. */
  readonly why?: Discrepancy;
  /** How many places the quote stands in, when it stands in more than one. */
  readonly places?: number;
}

const NOT_FOUND: AnchorOutcome = { status: 'not_found', start: null, end: null };

/**
 * Finds a quote in a text: word for word; then with case, accents, typography, digits and line breaks made one; then
 * with small slips (light words, one letter of a long common word, an ellipsis, a number in words for the same in
 * figures). Prefix and suffix decide between places that are alike; where they decide nothing, the first place is taken
 * and `places` says how many there are. A difference in a number, a name, a negation or any word of substance gives no
 * span, nor does a quote whose words stand elsewhere while its context names a place that says something different.
 */
export function anchor(text: string | PreparedText, request: AnchorRequest): AnchorOutcome {
  const prepared = typeof text === 'string' ? prepare(text) : text;
  if (request.quote.trim() === '') return NOT_FOUND;
  const context = contextOf(request.prefix ?? '', request.suffix ?? '');
  const quoted = { original: request.quote, folded: fold(request.quote) };
  return (
    wordForWord(prepared, request, quoted, context) ??
    normalised(prepared, request, quoted, context) ??
    nearly(prepared, quoted, context)
  );
}

function wordForWord(
  prepared: PreparedText,
  request: AnchorRequest,
  quoted: Quoted,
  context: Context,
): AnchorOutcome | null {
  const { quote, prefix = '', suffix = '' } = request;
  const whole = occurrencesOf(prepared.text, { words: quote, prefix, suffix });
  const trimmed = quote.trim();
  const found =
    whole.length > 0 || trimmed === quote
      ? whole
      : occurrencesOf(prepared.text, { words: trimmed, prefix, suffix });
  const [only] = found;
  if (!only) return null;
  const isBare = context.prefix === '' && context.suffix === '';
  if (isBare && (found.length === 1 || request.near === undefined))
    return outcome(prepared, 'exact', only, found.length);
  const folded = found.map(({ start, end }) => ({
    start: foldedOf(prepared.folded(), start),
    end: foldedOf(prepared.folded(), end),
  }));
  const chosen = choose(prepared.folded().text, folded, context, nearOf(prepared, request));
  const stretch = found[chosen ? folded.indexOf(chosen.stretch) : 0] ?? only;
  if (!chosen || !isStranger(chosen, context)) return outcome(prepared, 'exact', stretch, found.length);
  const elsewhere = normalised(prepared, request, quoted, context, chosen.fit);
  return elsewhere ?? outcome(prepared, 'exact', stretch, found.length);
}

/** @param above only a place that the context fits clearly better than this, or a contradiction, counts */
function normalised(
  prepared: PreparedText,
  request: AnchorRequest,
  quoted: Quoted,
  context: Context,
  above?: number,
): AnchorOutcome | null {
  const words = quoted.folded.text.trim();
  const wanted = { words, prefix: fold(request.prefix ?? '').text, suffix: fold(request.suffix ?? '').text };
  const found = words === '' ? [] : occurrencesOf(prepared.folded().text, wanted);
  const chosen = choose(prepared.folded().text, found, context, nearOf(prepared, request));
  if (!chosen) return null;
  if (isStranger(chosen, context)) {
    const why = contradictionAt(prepared, quoted, context);
    if (why) return unsupported(why);
  }
  if (above !== undefined && chosen.fit < above + CLEARLY) return null;
  const { start, end } = chosen.stretch;
  return outcome(prepared, 'normalised', originalOf(prepared.folded(), start, end), found.length);
}

const CLEARLY = 0.4;
const STRANGE = 0.4;

/** Whether a place has little of the context that the quote came with. */
function isStranger({ fit }: { readonly fit: number }, { prefix, suffix }: Context): boolean {
  return (prefix !== '' || suffix !== '') && fit < STRANGE;
}

function nearly(prepared: PreparedText, quoted: Quoted, context: Context): AnchorOutcome {
  const [best] = findNear(prepared, quoted, context);
  if (!best) return NOT_FOUND;
  if (best.judgement.verdict === 'unsupported') return unsupported(best.judgement.why);
  const why = isStranger(best, context) ? contradictionAt(prepared, quoted, context) : null;
  if (why) return unsupported(why);
  const stretch = originalOf(prepared.folded(), best.stretch.start, best.stretch.end);
  return outcome(prepared, best.sameWords ? 'normalised' : 'fuzzy', stretch, 1);
}

function unsupported(why: Discrepancy): AnchorOutcome {
  return { status: 'unsupported', start: null, end: null, why };
}

function nearOf(prepared: PreparedText, { near }: AnchorRequest): number | null {
  return near === undefined ? null : foldedOf(prepared.folded(), prepared.ruler().toUnit(near));
}

function outcome(
  prepared: PreparedText,
  status: AnchorOutcome['status'],
  stretch: Stretch,
  places: number,
): AnchorOutcome {
  const start = prepared.ruler().toCodePoint(stretch.start);
  const end = prepared.ruler().toCodePoint(stretch.end);
  return { status, start, end, ...(places > 1 ? { places } : {}) };
}

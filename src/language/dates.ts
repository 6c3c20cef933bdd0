import { type DateParts, type DateReader, partsAt, yearOf } from './date-parts.ts';
import { type BackwardDay, intervalOf, pointsBack, resolveParts } from './date-resolution.ts';
import { durationAt } from './durations.ts';
import { isTimeSpan } from './spans.ts';
import type { Token } from './tokens.ts';

/** A date in tokens `first` to `last` (exclusive). */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  /** As far as the text and the publication date allow; null when they do not ("on Friday", undated). */
  readonly edtf: string | null;
  /** How the text says it. */
  readonly kind: 'written' | 'weekday' | 'relative' | 'year';
  /** "since 2014", "until May": one side is open; "the last three years": a span that ends with publication. */
  readonly open: 'since' | 'until' | 'span' | null;
  /** Points to a day told before: "the same evening", "the next day", or "hours later", which may be past midnight. */
  readonly back: BackwardDay | null;
  /** "29 October of the same year": of the year told before, which `edtf` leaves open. */
  readonly sameYear: boolean;
  /** "last year" in a text whose date is not known: how long it is, where `edtf` cannot place it. */
  readonly length: 'year' | 'month' | null;
}

/**
 * The dates of a stretch of tokens. Never more precise than the text: what cannot be resolved against the
 * publication date stays partial (`XXXX-05-03`) or null. Linear.
 * @param published EDTF, or null when unknown
 */
export function datesOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  reader: DateReader,
  published: string | null,
): DateMention[] {
  const { parts, durations } = partsOf(tokens, first, last, reader, published);
  const mentions: DateMention[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const from = parts[i];
    const to = parts[i + 1];
    if (!from) continue;
    const joined = to && joins(tokens, from, to, reader) ? intervalOf(from, to, published) : null;
    if (joined && to) {
      mentions.push(mention(tokens, from, to.last, joined, reader));
      i += 1;
    } else mentions.push(mention(tokens, from, from.last, resolveParts(from, published), reader));
  }
  return durations.length === 0 ? mentions : [...mentions, ...durations].sort((a, b) => a.first - b.first);
}

function partsOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  reader: DateReader,
  published: string | null,
): { readonly parts: DateParts[]; readonly durations: DateMention[] } {
  const parts: DateParts[] = [];
  const durations: DateMention[] = [];
  for (let i = first; i < last; ) {
    const duration = durationAt(tokens, i, last, reader.language, published);
    if (duration) {
      durations.push(relative(duration.first, duration.last, duration.edtf, null));
      i = duration.last;
      continue;
    }
    const found = partsAt(tokens, i, last, reader) ?? bareYear(tokens, i, first, reader);
    if (found) parts.push(found);
    i = found ? found.last : i + 1;
  }
  return { parts, durations };
}

/** A year that stands alone: behind a cue ("in 2014") or before a noun behind "the" ("the 2003 bombings"). */
function bareYear(tokens: readonly Token[], i: number, first: number, reader: DateReader): DateParts | null {
  const year = yearOf(tokens[i]);
  if (year === null) return null;
  const before = i > first ? tokens[i - 1] : undefined;
  const { yearCues, dateGlue, untilWords } = reader.language;
  const cued = before && [yearCues, dateGlue, untilWords].some((cues) => cues.includes(before.word));
  const paired = yearOf(tokens[i + 2]) !== null && untilWords.includes(tokens[i + 1]?.word ?? '');
  return cued || paired || before?.word === '(' || i === first ? { first: i, last: i + 1, year } : null;
}

function joins(tokens: readonly Token[], from: DateParts, to: DateParts, reader: DateReader): boolean {
  if (to.first !== from.last + 1 || (from.year !== undefined && to.year === undefined)) return false;
  const joiner = tokens[from.last]?.word ?? '';
  const { and, untilWords } = reader.language;
  return joiner !== ',' && (and.includes(joiner) || untilWords.includes(joiner));
}

function mention(
  tokens: readonly Token[],
  parts: DateParts,
  last: number,
  edtf: string | null,
  reader: DateReader,
): DateMention {
  if (parts.relative !== undefined && isTimeSpan(parts.relative))
    return relative(parts.first, last, edtf, 'span');
  if (parts.relative !== undefined && pointsBack(parts.relative))
    return relative(parts.first, last, edtf, null, parts.relative);
  const { sinceWords, dateArticles = [] } = reader.language;
  let at = parts.first - 1;
  while (at > 0 && dateArticles.includes(tokens[at]?.word ?? '')) at -= 1;
  const before = tokens[at]?.word ?? '';
  const one = !edtf?.includes('/');
  const open = !one ? null : sinceWords.includes(before) ? 'since' : isUntil(before, reader) ? 'until' : null;
  const sameYear = parts.sameYear === true;
  const length = edtf === null ? lengthOf(parts) : null;
  return { first: parts.first, last, edtf, kind: kindOf(parts), open, back: null, sameYear, length };
}

function relative(
  first: number,
  last: number,
  edtf: string | null,
  open: 'span' | null,
  back: BackwardDay | null = null,
): DateMention {
  return { first, last, edtf, kind: 'relative', open, back, sameYear: false, length: null };
}

function lengthOf({ relative }: DateParts): DateMention['length'] {
  if (relative === 'this_year' || relative === 'last_year') return 'year';
  return relative === 'this_month' || relative === 'last_month' ? 'month' : null;
}

/** "until", but not the "to" and "and" that also join two dates. */
function isUntil(word: string, { language }: DateReader): boolean {
  const { untilWords, and, rangeMiddles } = language;
  return (
    untilWords.includes(word) && !and.includes(word) && !rangeMiddles.includes(word) && /^\p{L}/u.test(word)
  );
}

function kindOf(parts: DateParts): DateMention['kind'] {
  if (parts.relative !== undefined) return 'relative';
  if (parts.month !== undefined) return 'written';
  return parts.year !== undefined ? 'year' : 'weekday';
}

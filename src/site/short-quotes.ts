/** A quote as a site shows it, with where it stands in its document: code points, end exclusive. */
export interface PublishedQuote {
  readonly statement: string;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** How long a quote's own words may be, in code points: usually, and down to what is left of documents that are quoted whole. */
const OWN_WORDS = [240, 120, 60, 30];

/** How many code points may stand on each side of a quote, from the fewest to the usual number. */
const AROUND = [15, 30, 50, 70, 90];

/** More quotes than these of one document are not tried one by one. */
const MANY = 150;

/** Of a document, at most this part is published. */
const SHARE = 0.5;

/**
 * The quotes of one document, cut so that all of them together tell no more than half of it. Its length is not in a
 * release: it is at least what the quotes span. Each quote gets as many words around it as that leaves room for, words
 * that another quote shows anyway costing nothing. Words are never cut in two.
 */
export function shortQuotes(quotes: readonly PublishedQuote[]): readonly PublishedQuote[] {
  const most = spanOf(quotes) * SHARE;
  const bare = OWN_WORDS.map((longest) => quotes.map((quote) => cut(quote, longest, 0)));
  const own = bare.findIndex((cuts) => told(cuts) <= most);
  const longest = OWN_WORDS[own];
  if (longest === undefined) return bare.at(-1) ?? [];
  const even = AROUND.toReversed().map((around) => quotes.map((quote) => cut(quote, longest, around)));
  const fits = even.findIndex((cuts) => told(cuts) <= most);
  if (fits === 0 || quotes.length > MANY) return even[fits] ?? bare[own] ?? [];
  return grown(quotes, bare[own] ?? [], longest, most);
}

/** Gives the quotes words around them, a few at a time and one quote after the other, as long as there is room. */
function grown(
  quotes: readonly PublishedQuote[],
  bare: readonly PublishedQuote[],
  longest: number,
  most: number,
): readonly PublishedQuote[] {
  let cuts = bare;
  for (const around of AROUND)
    for (const [at, quote] of quotes.entries()) {
      const longer = cuts.with(at, cut(quote, longest, around));
      if (told(longer) <= most) cuts = longer;
    }
  return cuts;
}

/** From the first word that the quotes or their contexts show to the last. */
function spanOf(quotes: readonly PublishedQuote[]): number {
  const starts = quotes.map(({ start, before }) => start - lengthOf(before));
  const ends = quotes.map(({ end, after }) => end + lengthOf(after));
  return quotes.length === 0 ? 0 : Math.max(...ends) - Math.min(0, ...starts);
}

/** How many different characters of the document the quotes tell. */
export function told(quotes: readonly PublishedQuote[]): number {
  const spans = quotes.flatMap(({ start, end, before, after, exact }) => {
    const [first = '', ...rest] = exact.split(GAP);
    const last = rest.at(-1) ?? '';
    const head = [start - lengthOf(before), start + lengthOf(first)] as const;
    const tail = [end - lengthOf(last), end + lengthOf(after)] as const;
    return rest.length === 0 ? [[head[0], end + lengthOf(after)] as const] : [head, tail];
  });
  let [total, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

/** What stands in place of words that are left out of a quote. */
const GAP = ' [⋯] ';

function cut(quote: PublishedQuote, longest: number, around: number): PublishedQuote {
  const half = Math.floor(longest / 2);
  const long = lengthOf(quote.exact) > longest;
  return {
    ...quote,
    exact: long ? `${firstWords(quote.exact, half)}${GAP}${lastWords(quote.exact, half)}` : quote.exact,
    before: lastWords(quote.before, around),
    after: firstWords(quote.after, around),
  };
}

/** The first whole words of a text, up to a length; of a text without blanks, its first characters. */
export function firstWords(text: string, longest: number): string {
  const points = Array.from(text);
  if (points.length <= longest) return text;
  if (longest === 0) return '';
  const kept = points.slice(0, longest + 1).join('');
  const whole = kept.replace(/\s\S*$/u, '');
  return whole === kept ? points.slice(0, longest).join('') : whole.trimEnd();
}

function lastWords(text: string, longest: number): string {
  const points = Array.from(text);
  if (points.length <= longest) return text;
  if (longest === 0) return '';
  const kept = points.slice(-longest - 1).join('');
  const whole = kept.replace(/^\S*\s/u, '');
  return whole === kept ? points.slice(-longest).join('') : whole.trimStart();
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

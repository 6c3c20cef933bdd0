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

/** A quote of fewer code points says too little by itself ("Tangier"): its neighbouring words come before those of others. */
const LEAST = 70;

/**
 * The quotes of one document, cut so that all of them together tell no more than half of it. Each quote gets as many words
 * around it as that leaves room for, those first that say little by themselves; words that another quote shows anyway cost
 * nothing. Words are never cut in two.
 * @param length of the document in code points, where it is at hand: it is at least what the quotes span
 */
export function shortQuotes(quotes: readonly PublishedQuote[], length = 0): readonly PublishedQuote[] {
  const most = Math.max(spanOf(quotes), length) * SHARE;
  const fits = (cuts: readonly PublishedQuote[]) => told(cuts) <= most;
  const all = (cutOf: (quote: PublishedQuote) => PublishedQuote) => quotes.map(cutOf);
  for (const longest of OWN_WORDS) {
    const usual = all((quote) => cut(quote, longest, AROUND.at(-1) ?? 0));
    if (fits(usual)) return usual;
    const begun = [all((quote) => readably(quote, longest)), all((quote) => cut(quote, longest, 0))].find(
      fits,
    );
    if (begun) return grown(quotes, begun, longest, most);
  }
  return all((quote) => cut(quote, OWN_WORDS.at(-1) ?? 0, 0));
}

/** With words around it as far as it says little by itself. */
function readably(quote: PublishedQuote, longest: number): PublishedQuote {
  return cut(quote, longest, Math.max(0, Math.ceil((LEAST - lengthOf(quote.exact)) / 2)));
}

/**
 * Gives the quotes words on either side, a few at a time and one quote after the other, the shortest first, as long as
 * there is room.
 */
function grown(
  quotes: readonly PublishedQuote[],
  begun: readonly PublishedQuote[],
  longest: number,
  most: number,
): readonly PublishedQuote[] {
  if (quotes.length > MANY) return begun;
  const order = [...quotes.entries()].toSorted(([, a], [, b]) => lengthOf(a.exact) - lengthOf(b.exact));
  let cuts = begun;
  for (const around of AROUND)
    for (const [at, quote] of order)
      for (const side of ['before', 'after'] as const) {
        const own = cuts[at];
        const words = cut(quote, longest, around)[side];
        if (!own || words.length <= own[side].length) continue;
        const longer = cuts.with(at, { ...own, [side]: words });
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

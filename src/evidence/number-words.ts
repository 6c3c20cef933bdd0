import { ARABIC, ENGLISH, FRENCH, fold, type Language, type NumberWord, SPANISH } from '../language/index.ts';

/** What a number word is worth: a `unit` adds, a `scale` multiplies what stands before it. */
export interface NumberValue {
  readonly value: number;
  readonly kind: 'unit' | 'scale';
}

const LANGUAGES: readonly Language[] = [ENGLISH, FRENCH, SPANISH, ARABIC];
const MOST_WORDS = 4;
const ARTICLE = /^(?:an?|half|une?|la|el) /;

/** Number phrases of all languages, folded. */
const PHRASES: readonly (readonly [string, NumberWord])[] = LANGUAGES.flatMap(({ numbers }) => {
  const folded = foldAll(Object.keys(numbers));
  return Object.values(numbers).map((number, i) => [folded[i] ?? '', number] as const);
});

const COUNTED: readonly (readonly [string, NumberValue])[] = PHRASES.flatMap(([phrase, { value, kind }]) =>
  (kind === 'unit' || kind === 'scale') && !ARTICLE.test(phrase) ? [[phrase, { value, kind }] as const] : [],
);

/** Number words by their letters run together ("vingtdeux", "twentyfive"), as hyphens fold away. */
const VALUES: ReadonlyMap<string, NumberValue> = new Map([
  ...COUNTED.map(([phrase, number]) => [phrase.replaceAll(' ', ''), number] as const),
  ...englishCompounds(),
]);

/** First words of {@link VALUES}' phrases: a quick look before the long one. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...VALUES.keys(),
  ...COUNTED.map(([phrase]) => phrase.split(' ')[0] ?? ''),
]);

/** Every word that counts, orders or dates: one letter makes another of them ("junio", "julio"). */
const COUNTING: ReadonlySet<string> = new Set(
  [
    ...PHRASES.map(([phrase]) => phrase),
    ...LANGUAGES.flatMap(({ months, weekdays }) =>
      foldAll([...Object.keys(months), ...Object.keys(weekdays)]),
    ),
  ].flatMap((phrase) => phrase.split(/[ .]/)),
);

const JOINERS: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'و']);
const ARABIC_AND = 'و';

/** "One" alone is an article or a pronoun, but it may end a number: "vingt et un". */
const ONES: ReadonlySet<string> = new Set(['one', 'un', 'une', 'uno', 'una']);

/** Whether a folded word may be part of a number in words. */
export function mayCount(word: string): boolean {
  return ONES.has(word) || mayStartNumber(word);
}

/** Whether a folded word counts, orders or dates, alone or run together with others. */
export function isCountingWord(word: string): boolean {
  return COUNTING.has(word) || VALUES.has(word);
}

/** Whether a number in words may start with a folded word. */
export function mayStartNumber(word: string): boolean {
  return FIRST_WORDS.has(word) || (word.startsWith(ARABIC_AND) && FIRST_WORDS.has(word.slice(1)));
}

/**
 * A number that starts at word `at`: number words added and multiplied ("two hundred and five"), or figures with a
 * scale behind them ("5 million"). Null when there is none, or nothing but "one", which is more often a pronoun.
 * @param words folded words, in order
 * @param adjoins whether a word follows the one before it with no more than a space between
 */
export function numberFrom(
  words: readonly string[],
  at: number,
  adjoins: (word: number) => boolean,
): { readonly last: number; readonly value: number } | null {
  const figures = /^-?\d/.test(words[at] ?? '') ? Number(words[at]) : null;
  let [total, part, previous] = [0, figures ?? 0, Number.POSITIVE_INFINITY];
  let last = figures === null ? at : at + 1;
  for (let next = last; ; next = last) {
    const match = matchFrom(words, next, next === at, adjoins);
    if (!match || !combines(match.number, part, previous, figures !== null)) break;
    const { value, kind } = match.number;
    if (kind === 'unit') part += value;
    else part = (part === 0 ? 1 : part) * value;
    if (kind === 'scale' && value >= 1000) [total, part] = [total + part, 0];
    previous = value;
    last = match.last;
  }
  const value = total + part;
  return last === at || value <= 1 || (figures !== null && last === at + 1) ? null : { last, value };
}

function combines({ value, kind }: NumberValue, part: number, previous: number, figures: boolean): boolean {
  if (kind === 'scale') return value >= 1000 || !figures;
  if (figures) return false;
  return part % 1000 === 0 || value < room(previous);
}

/** After "twenty" only a smaller unit may follow; after a unit none. */
function room(previous: number): number {
  if (previous >= 100) return 100;
  return previous >= 20 && previous % 10 === 0 ? 10 : 0;
}

interface Match {
  readonly last: number;
  readonly number: NumberValue;
}

function matchFrom(
  words: readonly string[],
  at: number,
  first: boolean,
  adjoins: (word: number) => boolean,
): Match | null {
  if (first) return longest(words, at, words[at] ?? '', adjoins);
  const word = words[at];
  if (word === undefined || !adjoins(at)) return null;
  if (word.startsWith(ARABIC_AND) && word.length > 1) return longest(words, at, word.slice(1), adjoins);
  const behind = words[at + 1];
  if (JOINERS.has(word) && behind !== undefined && adjoins(at + 1))
    return longest(words, at + 1, behind, adjoins);
  return longest(words, at, word, adjoins);
}

function longest(
  words: readonly string[],
  at: number,
  firstWord: string,
  adjoins: (word: number) => boolean,
): Match | null {
  if (!FIRST_WORDS.has(firstWord)) return null;
  let best: Match | null = null;
  let letters = '';
  for (let i = at; i < at + MOST_WORDS && i < words.length && (i === at || adjoins(i)); i += 1) {
    letters += i === at ? firstWord : (words[i] ?? '');
    const number = VALUES.get(letters);
    if (number) best = { last: i + 1, number };
  }
  return best;
}

/** "twenty-five" and the like: the table has the parts. */
function englishCompounds(): (readonly [string, NumberValue])[] {
  const units = Object.entries(ENGLISH.numbers).filter(([word]) => !word.includes(' '));
  const between = (low: number, high: number) =>
    units.filter(([, { value, kind }]) => kind === 'unit' && value >= low && value < high);
  return between(20, 100).flatMap(([ten, { value }]) =>
    between(1, 10).map(([unit, one]) => [ten + unit, { value: value + one.value, kind: 'unit' }] as const),
  );
}

/** Phrases folded in one go. */
function foldAll(phrases: readonly string[]): string[] {
  return fold(phrases.join('|')).text.split('|');
}

import { foldWord } from '../../language/index.ts';
import { once } from '../../model/index.ts';
import { closedWords, WORD_CLASS } from '../learning/closed-words.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import { commonWordsOf } from './common-words.ts';

/** Rewrites a text in capitals as its language would write it, letter for letter; null for a text that is not. */
export type NaturalCase = (text: string) => string | null;

/** A text with fewer capitals, or more small letters to each, is taken as it is. */
const FEWEST_LETTERS = 40;
const MOST_SMALL = 0.05;
const LETTER = /\p{Lu}|\p{Ll}/u;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const IN_BRACKETS = /[([](\p{Lu}{2,6})[)\]]/gu;
const START = /(?:^|(?<!(?<!\p{L})\p{L})[.!?]["”)\]]?\s+|\n\s*\n\s*|[–—]\s*|--\s*(?:\[[^\]]*\]\s*)*|["“])$/u;
const COUNTED = /(?:\d|(?<![\p{L}\p{N}])(?:AN?|UNE?|UNA|DES|UNOS|UNAS))\s+$/u;
/** How far back the start of a sentence is looked for. */
const LOOK_BACK = 40;

/** Endings of verbs, adverbs and abstract nouns, which names seldom have. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /.(?:ed|ing|ly|tions?|ments?|ness|[ai]ble|ous|ive|ful|[ae]nces?|ship|ism|ity|ities|ists?)$/,
  fr: /.(?:tions?|ements?|aient|ait|[èe]rent|ées?|ités?|euses?|iques?|ismes?|istes?)$/,
  es: /.(?:ci[oó]n|ciones|mente|ando|iendo|aron|ieron|adas?|idas?|ados|idos|idad|idades|istas?|ismo)$/,
};

interface Known {
  /** Words that are written small, folded. */
  readonly common: ReadonlySet<string>;
  readonly closed: ReadonlyMap<string, number>;
  /** Names as they are written, in words, by their first word folded; the longest first. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly endings: RegExp | undefined;
}

interface Word {
  readonly word: string;
  readonly at: number;
}

/**
 * For wire reports that came in capitals. Small words, words of the lexicon, words with endings of verbs, adverbs and
 * abstract nouns, and what an article or a number counts, are written small; names of the lexicon as they stand there;
 * initials in brackets stay. What is not known gets one capital, as a name, and so does a sentence's first word.
 */
export function naturalCaseFor(lexicon: Lexicon): NaturalCase {
  const known = once(() => knownOf(lexicon));
  return (text) => (isInCapitals(text) ? rewritten(text, known()) : null);
}

/** Letters without a case are neither. */
function caseOf(letter: string): 'small' | 'large' | null {
  const code = letter.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'small';
    return code >= 0x41 && code <= 0x5a ? 'large' : null;
  }
  if (code >= 0x600 && code < 0x700) return null;
  if (!LETTER.test(letter)) return null;
  return letter === letter.toLowerCase() ? 'small' : 'large';
}

function isInCapitals(text: string): boolean {
  let [large, small] = [0, 0];
  for (const letter of text) {
    const kind = caseOf(letter);
    if (kind === 'small') small += 1;
    else if (kind === 'large') large += 1;
    if (small > MOST_SMALL * Math.max(large, FEWEST_LETTERS)) return false;
  }
  return large >= FEWEST_LETTERS;
}

function rewritten(text: string, known: Known): string {
  const initials = new Set(Array.from(text.matchAll(IN_BRACKETS), ([, word = '']) => word));
  const words = Array.from(text.matchAll(WORD), (match): Word => ({ word: match[0], at: match.index }));
  const spelled = spelledOut(text, words, known);
  const parts: string[] = [];
  let end = 0;
  for (let i = 0; i < words.length; ) {
    const name = nameAt(text, words, i, known) ?? [
      spelled.has(i) ? capitalised(words[i]?.word ?? '') : writtenAs(text, words, i, known, initials),
    ];
    for (const form of name) {
      const { word, at } = words[i] ?? { word: '', at: end };
      parts.push(text.slice(end, at), form.length === word.length ? form : word);
      end = at + word.length;
      i += 1;
    }
  }
  return parts.join('') + text.slice(end);
}

/** The words whose initials stand behind them in brackets: FARABUNDO MARTI NATIONAL LIBERATION FRONT (FMLN). */
function spelledOut(text: string, words: readonly Word[], { closed }: Known): Set<number> {
  const spelled = new Set<number>();
  for (const [i, { word, at }] of words.entries()) {
    if (!/[([]/.test(text[at - 1] ?? '') || word.length < 2) continue;
    const open: number[] = [];
    for (let back = i - 1; back >= 0 && open.length < word.length && i - back <= 2 * word.length; back -= 1)
      if (!closed.has(foldWord(words[back]?.word ?? ''))) open.unshift(back);
    if (open.map((index) => words[index]?.word.charAt(0)).join('') === word)
      for (const index of open) spelled.add(index);
  }
  return spelled;
}

/** The words of the longest name that stands here, as it is written. */
function nameAt(text: string, words: readonly Word[], i: number, { names }: Known): readonly string[] | null {
  const own = names.get(foldWord(words[i]?.word ?? '')) ?? [];
  return (
    own.find((name) => name.every((part, step) => isWord(text, words, i + step, part, step > 0))) ?? null
  );
}

function isWord(text: string, words: readonly Word[], i: number, part: string, joined: boolean): boolean {
  const [own, before] = [words[i], words[i - 1]];
  if (!own || foldWord(own.word) !== foldWord(part)) return false;
  return (
    !joined ||
    (before !== undefined && /^[\s'’-]{1,2}$/.test(text.slice(before.at + before.word.length, own.at)))
  );
}

function writtenAs(
  text: string,
  words: readonly Word[],
  i: number,
  { common, closed, endings }: Known,
  initials: ReadonlySet<string>,
): string {
  const { word, at } = words[i] ?? { word: '', at: 0 };
  if ((word.length === 1 && /['’]/.test(text[at - 1] ?? '')) || /\d/.test(text[at - 1] ?? ''))
    return word.toLowerCase();
  if (
    initials.has(word) ||
    (isAbbreviation(word) && !common.has(foldWord(word))) ||
    (word.length === 1 && text[at + 1] === '.')
  )
    return word;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const small = word.toLowerCase();
  if (START.test(before)) return capitalised(word);
  const folded = foldWord(word);
  if (common.has(folded) || endings?.test(small) === true) return small;
  const isCounted =
    COUNTED.test(before) || closed.get(foldWord(words[i - 1]?.word ?? '')) === WORD_CLASS.number;
  return isCounted ? small : capitalised(word);
}

/** UK, PRC, NSW: two letters, or a few without a vowel. */
function isAbbreviation(word: string): boolean {
  return word.length === 2 || (word.length <= 5 && word.length > 2 && !/[AEIOUYÀ-Ý]/.test(word));
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function knownOf({ language, entries, grammar }: Lexicon): Known {
  const closed = closedWords(language.code);
  const written = [
    ...entries.map(([phrase]) => phrase),
    ...Object.values(grammar).flatMap((words) => (words instanceof Set ? [...words].map(String) : [])),
  ];
  const common = new Set([...closed.keys(), ...commonWordsOf(language.code).map(foldWord)]);
  for (const phrase of written)
    for (const word of phrase.match(WORD) ?? []) if (word === word.toLowerCase()) common.add(foldWord(word));
  const names = new Map<string, string[][]>();
  for (const phrase of written) {
    const words = phrase.match(WORD) ?? [];
    const [first = ''] = words;
    if (words.every((word) => word === word.toLowerCase()) || (words.length === 1 && first.length < 3))
      continue;
    if (words.length === 1 && common.has(foldWord(first))) continue;
    names.set(foldWord(first), [...(names.get(foldWord(first)) ?? []), [...words]]);
  }
  for (const name of regionNames(language.code)) {
    const words = name.match(WORD) ?? [];
    const first = foldWord(words[0] ?? '');
    names.set(first, [...(names.get(first) ?? []), [...words]]);
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length);
  return { common, closed, names, endings: ENDINGS[language.code] };
}

/** Parts of the world by their UN M.49 codes; countries have two letters. */
const PARTS =
  '002 003 005 009 011 013 014 015 017 018 019 029 030 034 035 039 053 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  );
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

/** The names of countries and parts of the world in a language, as the platform's tables have them (CLDR). */
function regionNames(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = [...LETTERS.flatMap((a) => LETTERS.map((b) => a + b)), ...PARTS];
  return codes.flatMap((code) => names.of(code) ?? []).filter((name) => /^\p{Lu}/u.test(name));
}

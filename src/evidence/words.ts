import { mayStartNumber, numberFrom } from './number-words.ts';

/** A word, a number or a unit of a folded text: UTF-16 stretch in the folded text. */
export interface Word {
  /** The folded word; a number in plain digits, whether it was written in figures or in words; a unit as its sign. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'unit';
  /** A footnote's number: it may be left out of a quote. */
  readonly note: boolean;
}

type Range = readonly [first: number, last: number];

/** Letters outside of ASCII that folding leaves, told by block: several times faster than by property. */
const LETTER_BLOCKS: readonly Range[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x5be],
  [0x5d0, 0x5ea],
  [0x620, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdfb],
  [0xfe70, 0xfefe],
  [0xff66, 0xffdc],
];
const LETTERS: Uint8Array = letterTable();

/** Grouped figures (1,600 or 1.600 or 1 600), decimals, plain figures. */
const FIGURES = /\d{1,3}([.,' ])\d{3}(?:\1\d{3})*(?!\d)|\d+(?:[.,]\d+)?/y;
const SIGNS = '%$€£¥‰°±<>≈~';

/** The words of a folded text, in order. Linear. */
export function wordsOf(folded: string): Word[] {
  const plain = scan(folded);
  const full = MAY_CONTRACT.test(folded) ? withoutContractions(plain, folded) : plain;
  return withNumberWords(MAY_BE_PERCENT.test(folded) ? withPercent(full) : full);
}

function scan(folded: string): Word[] {
  const words: Word[] = [];
  const figures = new RegExp(FIGURES);
  for (let i = 0; i < folded.length; ) {
    const unit = folded.charCodeAt(i);
    if (LETTERS[unit] === 1) {
      const end = lettersEnd(folded, i);
      words.push({ text: folded.slice(i, end), start: i, end, kind: 'word', note: false });
      i = end;
    } else if (isDigit(unit)) {
      figures.lastIndex = i;
      const raw = figures.exec(folded)?.[0] ?? folded.charAt(i);
      const end = i + raw.length;
      const text = (isMinus(folded, i) ? '-' : '') + plainFigures(raw);
      words.push({ text, start: i, end, kind: 'number', note: isNote(folded, i, end) });
      i = end;
    } else {
      const sign = unit === 0x20 ? '' : folded.charAt(i);
      if (sign !== '' && SIGNS.includes(sign))
        words.push({ text: sign, start: i, end: i + 1, kind: 'unit', note: false });
      i += 1;
    }
  }
  return words;
}

/** Digits belong to a word from its third character on: "covid19", "suspec1s"; but "h30" is a letter and a number. */
function lettersEnd(folded: string, start: number): number {
  let end = start + 1;
  while (LETTERS[folded.charCodeAt(end)] === 1 || (end - start >= 2 && isDigit(folded.charCodeAt(end))))
    end += 1;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Figures without separators of groups and leading zeros; the decimal mark is a point. */
function plainFigures(raw: string): string {
  const plain = /^\d+$/.test(raw)
    ? raw
    : /[.,' ]\d{3}$/.test(raw)
      ? raw.replace(/[.,' ]/g, '')
      : raw.replace(',', '.');
  return plain.replace(/^0+(?=\d)/, '');
}

/** "fell to -5 degrees": a dash that hugs its figures behind a word. */
function isMinus(folded: string, start: number): boolean {
  return /[a-z\u0620-\u064a] -$/.test(folded.slice(Math.max(0, start - 3), start));
}

/** `[12]`, or up to three digits glued behind the end of a sentence: "were held.12 The". */
function isNote(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1);
  if (end - start > 3 || before === '' || before === ' ') return false;
  if (before === '[') return folded.charAt(end) === ']';
  return (
    /[a-z\u0620-\u064a]{4}[.!?]["']?$/.test(folded.slice(Math.max(0, start - 6), start)) &&
    /^(?: |$)/.test(folded.charAt(end))
  );
}

/** Puts one number in the place of the words that it is written in. */
function withNumberWords(words: readonly Word[]): Word[] {
  let texts: readonly string[] | undefined;
  let result: Word[] | undefined;
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word) break;
    const candidate =
      word.kind === 'number' ? mayStartNumber(words[i + 1]?.text ?? '') : mayStartNumber(word.text);
    texts ??= candidate ? words.map(({ text }) => text) : undefined;
    const number = candidate && texts ? numberFrom(texts, i, (at) => adjoins(words, at)) : null;
    if (number) {
      result ??= words.slice(0, i);
      const end = words[number.last - 1]?.end ?? word.end;
      result.push({ text: String(number.value), start: word.start, end, kind: 'number', note: false });
    } else result?.push(word);
    i = number ? number.last : i + 1;
  }
  return result ?? [...words];
}

/** Whether a word follows the one before it with no more than a space or a hyphen between. */
function adjoins(words: readonly Word[], at: number): boolean {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) <= 1;
}

const MAY_CONTRACT = /'[td]|cannot/;
/** What stands before "n't", where it is not the same word without its n. */
const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['shan', 'shall'],
]);

/** English "didn't" as "did not", and "they'd" kept apart from the French "d'". */
function withoutContractions(words: readonly Word[], folded: string): Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const isGlued = before !== undefined && word.start === before.end + 1 && folded[before.end] === "'";
    if (isGlued && word.text === 't' && before.text.endsWith('n')) {
      result.pop();
      result.push({ ...before, text: BEFORE_NOT.get(before.text) ?? before.text.slice(0, -1) });
      result.push({ ...word, text: 'not' });
    } else if (word.text === 'cannot') {
      result.push(
        { ...word, text: 'can', end: word.start + 3 },
        { ...word, text: 'not', start: word.start + 3 },
      );
    } else result.push(isGlued && word.text === 'd' ? { ...word, text: "'d" } : word);
  }
  return result;
}

const MAY_BE_PERCENT = /(?:per|pour) ?cent|por cien|ال(?:مي|ماي)ه/;
const PERCENT: ReadonlySet<string> = new Set([
  'per cent',
  'pour cent',
  'por ciento',
  'por cien',
  'في الميه',
  'في المايه',
]);
const PERCENT_WORD: ReadonlySet<string> = new Set(['percent', 'بالميه', 'بالمايه']);

/** "per cent" in any language is the sign. */
function withPercent(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word) break;
    const next = HALVES.has(word.text) ? words[i + 1] : undefined;
    const isPair = next !== undefined && PERCENT.has(`${word.text} ${next.text}`);
    if (isPair || PERCENT_WORD.has(word.text)) {
      const end = isPair ? next.end : word.end;
      result.push({ text: '%', start: word.start, end, kind: 'unit', note: false });
      if (isPair) i += 1;
    } else result.push(word);
  }
  return result;
}

const HALVES: ReadonlySet<string> = new Set(['per', 'pour', 'por', 'في']);

function letterTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(1, 0x61, 0x7b);
  for (const [first, last] of LETTER_BLOCKS) table.fill(1, first, last + 1);
  return table;
}

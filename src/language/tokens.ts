import { foldWord } from './fold-word.ts';

/** A word, a figure or a mark. `start` and `end` are UTF-16 indices into the text; `word` is folded for matching. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Other forms under which it is looked up: without an article or a pronoun. */
  readonly forms?: readonly string[];
}

/** A stretch of the text in UTF-16 indices, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// Tags and bracketed note numbers first, so that they can be skipped; then initials, words, figures, marks.
const TOKEN =
  /<\/?[a-z]{1,6}>|\[(?:\d{1,3}|[ivxl]{1,6})\]|(?:\p{Lu}\.){2,}|['’]s(?!\p{L})|\p{L}[\p{L}\p{M}ـ]*(?:['’‘ʼ](?!s(?!\p{L}))(?=[\p{L}\p{Nd}«]|$))?|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[^\s]/gu;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;
const UPPER = /^\p{Lu}/u;
const NOTE = /^(?:<sup>)$/;

/**
 * The tokens of a stretch of text, in order; linear in its length. Markup tags, bracketed note numbers (`[6]`)
 * and what stands inside `<sup>` are no tokens.
 */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let inNote = false;
  const scanner = new RegExp(TOKEN);
  scanner.lastIndex = start;
  for (let match = scanner.exec(text); match && match.index < end; match = scanner.exec(text)) {
    const raw = match[0];
    if (raw.length > 1 && (raw[0] === '<' || raw[0] === '[')) inNote = NOTE.test(raw);
    else if (!inNote) tokens.push(tokenAt(raw, match.index));
  }
  return tokens;
}

function tokenAt(raw: string, start: number): Token {
  const end = start + raw.length;
  if (LETTER.test(raw)) return { start, end, word: foldWord(raw), kind: 'word', capital: UPPER.test(raw) };
  if (DIGIT.test(raw)) return { start, end, word: foldWord(raw), kind: 'number', capital: false };
  const isSuffix = raw.length > 1;
  return {
    start,
    end,
    word: isSuffix ? "'s" : foldMark(raw),
    kind: isSuffix ? 'word' : 'mark',
    capital: false,
  };
}

const MARKS: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '–': '–',
  '—': '—',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  '،': ',',
  '؛': ';',
  '؟': '?',
};

function foldMark(raw: string): string {
  return MARKS[raw] ?? raw;
}

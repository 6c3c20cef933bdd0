import { type Block, blocksOf } from './blocks.ts';
import type { Language } from './language.ts';
import { type Stretch, type Token, tokensOf } from './tokens.ts';
import { type Words, wordsOf } from './words.ts';

/** A sentence: tokens `first` to `last` (exclusive) of the passage, and its place in the text in UTF-16 indices. */
export interface Sentence extends Stretch {
  readonly first: number;
  readonly last: number;
  /** Which block it belongs to, counted from 0, and of what kind. */
  readonly block: number;
  readonly kind: Block['kind'];
}

/** A text cut into sentences and tokens. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const TERMINAL = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', "'", ')', ']']);

/**
 * Cuts a text into sentences and tokens in one pass. Stretches to skip (furniture, note markers) yield no tokens
 * and break no sentence.
 * @param skip UTF-16 stretches, sorted, not overlapping
 * @param words the language's words; hand in the same ones for every text, and each is worked out once
 */
export function passageOf(
  text: string,
  language: Language,
  skip: readonly Stretch[] = [],
  words: Words = wordsOf(language),
): Passage {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [index, block] of blocksOf(text).entries()) {
    const from = tokens.length;
    for (const token of tokensOf(text, block.start, block.end, words)) {
      while ((skip[next]?.end ?? Infinity) <= token.start) next += 1;
      if ((skip[next]?.start ?? Infinity) >= token.end) tokens.push(token);
    }
    for (const sentence of cut(tokens, from, index, block.kind, language)) sentences.push(sentence);
  }
  return { text, tokens, sentences };
}

/** A sentence ends at the latest behind so many tokens: tables and lists without a full stop. */
const LONGEST = 500;

function cut(
  tokens: readonly Token[],
  from: number,
  block: number,
  kind: Block['kind'],
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let i = from; i < tokens.length; i += 1) {
    const last = i + 1;
    if (last < tokens.length && last - first < LONGEST && !endsAt(tokens, i, first, language)) continue;
    const start = tokens[first]?.start ?? 0;
    sentences.push({ first, last, start, end: tokens[i]?.end ?? start, block, kind });
    first = last;
  }
  return sentences;
}

/** Whether the sentence ends with token `i`. */
function endsAt(tokens: readonly Token[], i: number, first: number, language: Language): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return true;
  const isMark = ({ word }: Token) => language.spacedQuotes === true && word === '"';
  if (CLOSING.has(token.word) && i > first)
    return terminalBefore(tokens, i, isMark(token) && !isOpen(tokens, first, i)) && startsSentence(next);
  if (!TERMINAL.has(token.word)) return false;
  const opens =
    (isMark(next) || isLeft(tokens, i + 1)) && next.start > token.end && !isOpen(tokens, first, i);
  if (CLOSING.has(next.word) && !opens) return false;
  if (i - first === 1 && tokens[first]?.kind === 'number') return false;
  if (token.word === '.' && (isAbbreviation(tokens, i, language) || next.start === token.end)) {
    return next.start === token.end && next.capital && !isAbbreviation(tokens, i, language);
  }
  return startsSentence(next);
}

/** A quotation mark that is written against the word behind it. */
function isLeft(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === '"' && tokens[at + 1]?.start === tokens[at]?.end;
}

const LOOK_BACK = 300;

/** Whether a quotation is open behind token `i` of a sentence. */
function isOpen(tokens: readonly Token[], first: number, i: number): boolean {
  let open = false;
  for (let at = Math.max(first, i - LOOK_BACK); at <= i; at += 1) if (tokens[at]?.word === '"') open = !open;
  return open;
}

/** @param apart whether a space may stand before the mark (". »") */
function terminalBefore(tokens: readonly Token[], i: number, apart: boolean): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined || !TERMINAL.has(before.word)) return false;
  return apart || before.end === token.start;
}

function isAbbreviation(tokens: readonly Token[], dot: number, language: Language): boolean {
  const before = tokens[dot - 1];
  if (before?.kind !== 'word' || before.end !== tokens[dot]?.start) return false;
  const opened = /^[ivx]$/.test(before.word) && language.openers?.has(tokens[dot + 1]?.word ?? '');
  if (before.capital && before.word.length === 1) return !opened;
  return language.abbreviations.has(before.word);
}

const CASELESS = /^[^\p{Ll}]/u;

/** Whether a folded word does not start with a small letter that has a capital: Arabic letters have none. */
function isCaseless(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code < 0x61 || code > 0x7a;
  return (code >= 0x5d0 && code < 0x700) || CASELESS.test(word);
}

function startsSentence(token: Token): boolean {
  if (token.kind === 'word') return token.capital || (isCaseless(token.word) && token.word !== "'s");
  return token.kind === 'number' || token.word === '"' || token.word === '(' || token.word === '•';
}

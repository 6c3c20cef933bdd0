import type { Token } from './tokens.ts';

/** A part of a written word: letters `from` to `to` (exclusive), and the form under which it is looked up. */
export interface WordPart {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Cuts a folded word into its parts, told which words are known; null leaves it whole. */
export type WordSplitter = (word: string, knows: (word: string) => boolean) => readonly WordPart[] | null;

interface Words {
  readonly split: WordSplitter;
  readonly knows: (word: string) => boolean;
  readonly variants: ((word: string) => readonly string[]) | undefined;
}

const CASELESS_SHAPE = /[\ufb50-\ufeff]/;

/**
 * Tokens with the small words cut off that the script joins to the next word (Arabic و, ب, ل). Each part is a token
 * over its own letters, so that quotes stay slices of the text. Words of other scripts pass unchanged.
 */
export function splitWords(text: string, tokens: readonly Token[], words: Words): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || token.word.charCodeAt(0) < 0x590) return [token];
    const raw = text.slice(token.start, token.end);
    const parts = CASELESS_SHAPE.test(raw) ? null : words.split(token.word, words.knows);
    if (!parts) return [withForms(token, words)];
    return parts.map(({ from, to, word }) =>
      withForms(
        { ...token, word, start: token.start + unitOf(raw, from), end: token.start + unitOf(raw, to) },
        words,
      ),
    );
  });
}

function withForms(token: Token, { variants }: Words): Token {
  return variants ? { ...token, forms: variants(token.word) } : token;
}

const MARK = /[\p{M}ـ]/u;

/** The UTF-16 index in a written word at which its letter `n` starts; vowel signs belong to the letter before. */
function unitOf(raw: string, n: number): number {
  let letters = 0;
  for (let i = 0; i < raw.length; i += 1) {
    if (MARK.test(raw.charAt(i))) continue;
    if (letters === n) return i;
    letters += 1;
  }
  return raw.length;
}

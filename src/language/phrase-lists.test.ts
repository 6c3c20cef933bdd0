import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARABIC } from './languages/ar.ts';
import { ENGLISH } from './languages/en.ts';
import { phraseBook } from './phrase-book.ts';
import { matcherFor } from './phrase-lists.ts';
import { compilePhrases, matchAll } from './phrases.ts';
import { tokensOf } from './tokens.ts';
import { wordsOf } from './words.ts';

const WORDS = ['red', 'car', 'bomb', 'the', 'of', 'car-bomb', 'الشرطة', 'شرطة', 'رجال', '"'];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const list = fc.array(
  phrase.map((text) => [text, text] as const),
  { maxLength: 5 },
);

describe('several lists of one book', () => {
  it.each([ENGLISH, ARABIC])('are matched in one pass as one by one ($code)', (language) => {
    const variants = language.variants ?? null;
    fc.assert(
      fc.property(fc.array(list, { maxLength: 4 }), fc.array(phrase, { maxLength: 6 }), (lists, text) => {
        const book = phraseBook(variants);
        const compiled = lists.map((entries) => book.compile(entries));
        const tokens = tokensOf(text.join(' '), 0, undefined, wordsOf(language, { startsOf: book.startsOf }));
        const plain = tokens.map(({ starts: _, ...token }) => token);
        const each = lists.map((entries) =>
          matchAll(compilePhrases(entries, variants), plain, 0, plain.length),
        );
        const found = matcherFor(compiled)(tokens, 0, tokens.length);
        expect(lists.map((_, i) => found[i] ?? [])).toEqual(each);
      }),
    );
  });
});

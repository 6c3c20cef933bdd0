import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepSentence, stepWord, stretchWord, trimmed, wordFrom } from './word-steps.ts';

const TEXT = 'Police held 1,200 men. أوقفت الشرطة خمسة أشخاص؟ They’re in Salé.\n\nA second part';
const words = (stretch: { from: number; to: number } | null) =>
  stretch && TEXT.slice(stretch.from, stretch.to);
const at = (word: string) => ({ from: TEXT.indexOf(word), to: TEXT.indexOf(word) + word.length });

describe('choosing words by key', () => {
  it('goes from word to word in any script', () => {
    expect(words(wordFrom(TEXT, 0))).toBe('Police');
    expect(words(stepWord(TEXT, at('held'), 1))).toBe('1,200');
    expect(words(stepWord(TEXT, at('men'), 1))).toBe('أوقفت');
    expect(words(stepWord(TEXT, at('They’re'), -1))).toBe('أشخاص');
    expect(words(stepWord(TEXT, at('Police'), -1))).toBe('Police');
    expect(words(stepWord(TEXT, at('part'), 1))).toBe('part');
  });

  it('stretches and shrinks at the end, down to one word', () => {
    const two = stretchWord(TEXT, at('held'), 1);
    expect(words(two)).toBe('held 1,200');
    expect(words(stretchWord(TEXT, two, -1))).toBe('held');
    expect(words(stretchWord(TEXT, at('held'), -1))).toBe('held');
  });

  it('goes from sentence to sentence', () => {
    expect(words(stepSentence(TEXT, at('held'), 1))).toBe('أوقفت');
    expect(words(stepSentence(TEXT, at('خمسة'), 1))).toBe('They’re');
    expect(words(stepSentence(TEXT, at('Salé'), 1))).toBe('A');
    expect(words(stepSentence(TEXT, at('second'), -1))).toBe('A');
    expect(words(stepSentence(TEXT, at('held'), -1))).toBe('Police');
  });

  it('never chooses white space at the ends, nor nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, from, length) => {
        const chosen = trimmed(text, { from, to: from + length });
        const words = chosen === null ? '' : text.slice(chosen.from, chosen.to);
        expect(words).toBe(text.slice(from, from + length).trim());
        expect(chosen === null).toBe(words === '');
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { DocumentReading, SentenceReading } from './document-reading.ts';
import { oncePerSentence } from './once-per.ts';

describe('a question of a sentence', () => {
  const reading = { answers: [] } as unknown as DocumentReading;
  const sentence = { index: 2 } as SentenceReading;

  it('is worked out once, and anew for the sentence with other acts', () => {
    const asked: SentenceReading[] = [];
    const isAsked = oncePerSentence((_: DocumentReading, one: SentenceReading) => asked.push(one) < 0);
    const other = { ...sentence };
    expect([isAsked(reading, sentence), isAsked(reading, sentence)]).toEqual([false, false]);
    isAsked(reading, other);
    expect(asked).toEqual([sentence, other]);
    expect(asked[1]).toBe(other);
  });

  it('keeps its answers apart from those of other questions and documents', () => {
    const text = oncePerSentence((one: DocumentReading) => one.text);
    const name = oncePerSentence(() => 'name');
    const [first, second] = ['a', 'b'].map(
      (own) => ({ text: own, answers: [] }) as unknown as DocumentReading,
    );
    if (!first || !second) throw new Error('two documents');
    expect([text(first, sentence), name(first, sentence), text(second, sentence)]).toEqual([
      'a',
      'name',
      'b',
    ]);
  });
});

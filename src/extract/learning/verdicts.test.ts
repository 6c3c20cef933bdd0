import { describe, expect, it } from 'vitest';
import type { LearningDocument } from './corpus.ts';
import { codedVariables, judgedSuggestions } from './verdicts.ts';

const arrest = { variable: 'type', value: 'arrest_support', quote: null, flags: [], confidence: 0.6 };

function document(victims: readonly string[]): LearningDocument {
  return {
    id: 'd',
    text: 'A FARMER WAS KILLED.',
    language: 'en',
    suggested: [{ type: 'event', statements: [arrest] }],
    coded: victims.map((victim) => ({
      type: 'event',
      statements: [{ variable: 'victim', answers: [victim], quote: null }],
    })),
  };
}

describe('an event of the rules', () => {
  const told = document(['FARMER']);
  const untold = document([]);
  it('is right where a corpus without types has any event', () => {
    const coded = codedVariables([told, untold]);
    expect(judgedSuggestions(told, coded).map(({ right }) => right)).toEqual([true]);
    expect(judgedSuggestions(untold, coded).map(({ right }) => right)).toEqual([false]);
  });
  it('is not judged where nobody coded an event', () =>
    expect(judgedSuggestions(untold, codedVariables([untold])).map(({ right }) => right)).toEqual([null]));
});

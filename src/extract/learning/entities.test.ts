import { describe, expect, it } from 'vitest';
import { entitiesOf } from './entities.ts';
import { preparer } from './prepared-text.ts';
import { readText } from './span-model.ts';

const prepare = preparer();
const vocabulary = { verbs: new Set<number>(), classes: new Map<number, number>() };

/** The entities of a text in which some phrases are likely and all others are not. */
function entitiesIn(text: string, likely: readonly string[]): string[][] {
  const read = readText(prepare({ text, language: 'en', suggested: [] }), vocabulary);
  const { tokens } = read.prepared;
  const wordsOf = ({ first, last }: { first: number; last: number }) =>
    text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  const spans = Float32Array.from(read.candidates, (one) => (likely.includes(wordsOf(one)) ? 0.9 : 0));
  const sentences = new Float32Array(read.prepared.sentences.length);
  return entitiesOf(read, { roles: 1, spans, sentences, document: 0 }, 0).map(({ places }) =>
    places.map(wordsOf).sort(),
  );
}

describe('mentions of the same thing', () => {
  it('are those of a name and of its letters in brackets, whatever these stand for', () => {
    expect(
      entitiesIn('THE POPULAR LIBERATION FORCES (FPL) KILLED A FARMER. THE FPL DENIED IT.', [
        'POPULAR LIBERATION FORCES',
        'FPL',
      ]),
    ).toEqual([['FPL', 'FPL', 'POPULAR LIBERATION FORCES']]);
  });
  it('are not those of two things side by side', () => {
    expect(entitiesIn('THE TUPAMAROS, REBELS, KILLED A FARMER.', ['TUPAMAROS', 'REBELS'])).toHaveLength(2);
  });
});

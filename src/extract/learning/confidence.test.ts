import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../../model/index.ts';
import { openModel } from './apply.ts';
import type { LearningDocument } from './corpus.ts';
import { trainModel } from './train.ts';

/** The rules are as sure of targets, which people reject, as of weapons, which people accept. */
function document(i: number): LearningDocument {
  const text = `Report ${i}. Men with rifles attacked a market in town ${i}.`;
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    exact: words,
  });
  const suggested: SuggestedRecord[] = [
    {
      type: 'event',
      statements: [
        { variable: 'type', value: 'attack', quote: at('attacked'), flags: [], confidence: 0.9 },
        { variable: 'weapon', value: 'firearms', quote: at('rifles'), flags: [], confidence: 0.7 },
        { variable: 'target', value: 'civilians', quote: at('market'), flags: [], confidence: 0.7 },
      ],
    },
  ];
  return { id: `d${i}`, text, language: 'en', suggested, coded: [], verdicts: [true, true, false] };
}

describe('what people decided', () => {
  const documents = Array.from({ length: 30 }, (_, i) => document(i));
  const model = trainModel(documents, { name: 'test', trained: '', codebook: null });
  const [record] = openModel(model)(document(99));
  const confidence = (variable: string) =>
    record?.statements.find((statement) => statement.variable === variable)?.confidence ?? 0;

  it('makes the rules surer of what people accept', () => expect(confidence('weapon')).toBeGreaterThan(0.9));
  it('drops what people reject', () => expect(confidence('target')).toBe(0));
  it('sees after few documents that a coder takes none of a variable', () => {
    const few = trainModel(documents.slice(0, 7), { name: 'test', trained: '', codebook: null });
    const variables = openModel(few)(document(99)).flatMap(({ statements }) =>
      statements.map(({ variable }) => variable),
    );
    expect(variables).toEqual(['type', 'weapon']);
  });
  it('leaves what the record is', () => expect(confidence('type')).toBeGreaterThan(0.9));
  it('trusts a variable with few decisions nearly like the others', () => {
    const mixed = documents
      .slice(0, 12)
      .map((one, i) => ({ ...one, verdicts: [true, true, i === 0 ? false : null] }));
    const few = openModel(trainModel(mixed, { name: 'test', trained: '', codebook: null }))(document(99));
    const of = (variable: string) =>
      few[0]?.statements.find((statement) => statement.variable === variable)?.confidence ?? 0;
    expect(of('target')).toBeGreaterThan(0.5);
    expect(of('target')).toBeLessThan(of('weapon'));
  });
  it('is not learned from too few', () =>
    expect(
      trainModel(documents.slice(0, 5), { name: 'test', trained: '', codebook: null }).confidence,
    ).toBeNull());
});

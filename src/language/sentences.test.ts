import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { passageOf } from './sentences.ts';

function sentences(text: string, skip: { start: number; end: number }[] = []) {
  const passage = passageOf(text, ENGLISH, skip);
  return passage.sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it('do not end at initials, titles and abbreviations', () => {
    const text = 'Mr. J. D. Brown met Gen. Diallo in the U.S. on Sept. 4. They left.';
    expect(sentences(text)).toEqual([
      'Mr. J. D. Brown met Gen. Diallo in the U.S. on Sept. 4.',
      'They left.',
    ]);
  });

  it('keep closing quotation marks', () => {
    expect(sentences('He said "it is over." Then he left.')).toEqual([
      'He said "it is over."',
      'Then he left.',
    ]);
  });

  it('end before an opening quotation mark', () => {
    expect(sentences('The army announced it Monday. "On Sunday men attacked," he said. "Two died."')).toEqual(
      ['The army announced it Monday.', '"On Sunday men attacked," he said.', '"Two died."'],
    );
  });

  it('are not broken by note markers', () => {
    expect(sentences('Two men[4] were held.[5] A third fled.')).toEqual([
      'Two men[4] were held.',
      'A third fled.',
    ]);
    expect(sentences('Two men<sup>4</sup> were held.')).toEqual(['Two men<sup>4</sup> were held.']);
  });

  it('join hard-wrapped lines and part headlines from bodies', () => {
    const wrapped = [
      'Police in the coastal city said that they had searched four houses',
      'and two shops near the port on Tuesday. They gave no details about',
      'the suspects.',
    ].join('\n');
    expect(sentences(`Police search houses\n\n${wrapped}`)).toHaveLength(3);
  });

  it('have no words of skipped stretches', () => {
    const text = 'Menu\n\nTwo men were held.';
    expect(sentences(text, [{ start: 0, end: 4 }])).toEqual(['Two men were held.']);
  });

  it('lie in order and hold every token once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const passage = passageOf(text, ENGLISH);
        let next = 0;
        for (const sentence of passage.sentences) {
          expect(sentence.first).toBe(next);
          next = sentence.last;
        }
        expect(next).toBe(passage.tokens.length);
      }),
    );
  });
});

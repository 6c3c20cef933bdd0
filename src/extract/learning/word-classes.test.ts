import { describe, expect, it } from 'vitest';
import { wireReports } from '../../../test/learning-corpus/wire/wire-reports.ts';
import { hashText } from './hashing.ts';
import { preparer } from './prepared-text.ts';
import { broadClass, induceClasses, narrowClass } from './word-classes.ts';

const prepare = preparer();
const texts = wireReports(150, 1, 'taught').map(({ text, language }) =>
  prepare({ text, language, suggested: [] }),
);
const classes = induceClasses(texts, 1);
const classOf = (word: string) => broadClass(classes, hashText(word));

describe('classes of words', () => {
  it('puts words together that stand in the same places', () => {
    expect(classOf('murdered')).toBeGreaterThan(0);
    expect(classOf('assassinated')).toBe(classOf('murdered'));
    expect(classOf('january')).not.toBe(classOf('murdered'));
    expect(classOf('ernesto')).not.toBe(classOf('murdered'));
  });

  it('are the same for equal texts', () => {
    expect([...induceClasses(texts, 1)]).toEqual([...classes]);
  });

  it('know nothing of words that are rare, stand in one document, or never', () => {
    expect(narrowClass(classes, hashText('never seen'))).toBe(0);
    expect(induceClasses(texts.slice(0, 1), 1).size).toBe(0);
  });
});

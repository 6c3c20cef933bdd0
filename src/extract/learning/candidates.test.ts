import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';
import { preparer } from './prepared-text.ts';

const prepare = preparer();

function phrasesIn(text: string): string[] {
  const prepared = prepare({ text, language: 'en', suggested: [] });
  return candidatesOf(prepared).map(({ first, last }) =>
    text.slice(prepared.tokens[first]?.start, prepared.tokens[last - 1]?.end),
  );
}

describe('phrases that may fill a role', () => {
  it('end before a verb in the past', () => {
    const phrases = phrasesIn('HOODED REBELS DYNAMITED TWO PYLONS.');
    expect(phrases).toEqual(expect.arrayContaining(['HOODED REBELS', 'TWO PYLONS']));
    expect(phrases.filter((phrase) => phrase.includes('DYNAMITED'))).toEqual([]);
  });
  it('may hold a participle that says what people do or are', () => {
    expect(phrasesIn('THE MEN WEARING MASKS FLED.')).toContain('MEN WEARING MASKS');
    expect(phrasesIn('FIVE ARMED MEN FLED.')).toContain('FIVE ARMED MEN');
  });
  it('end in a number where it belongs to a name', () => {
    expect(phrasesIn('THE M-19 WAS BLAMED.')).toContain('M-19');
    expect(phrasesIn('THE REBELS IN 1989 FLED.')).not.toContain('1989');
  });
});

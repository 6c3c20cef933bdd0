import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('answers as the function does, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 })), (keys) => {
        const length = remembered((key) => ({ key, length: key.length }), 4);
        for (const key of keys) expect(length(key)).toEqual({ key, length: key.length });
      }),
    );
  });

  it('works a word out once while there is room, and forgets the oldest', () => {
    const asked: string[] = [];
    const upper = remembered((key) => {
      asked.push(key);
      return key.toUpperCase();
    }, 4);
    for (const key of ['a', 'b', 'a', 'b']) upper(key);
    expect(asked).toEqual(['a', 'b']);
    for (const key of ['c', 'd', 'e', 'a']) upper(key);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });
});

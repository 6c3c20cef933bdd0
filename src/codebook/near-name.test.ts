import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearName, suggestion } from './near-name.ts';

describe('near names', () => {
  it('finds what was meant, and nothing when nothing is near', () => {
    expect(nearName('arested', ['arrested', 'members'])).toBe('arrested');
    expect(nearName('taxnomoy', ['taxonomy', 'title'])).toBe('taxonomy');
    expect(nearName('Members', ['members'])).toBe('members');
    expect(nearName('harbour', ['type', 'link'])).toBeUndefined();
    expect(suggestion('harbour', ['type', 'link'])).toBe('known: type, link');
    expect(suggestion('harbour', [])).toBe('none is defined');
    expect(
      suggestion(
        'x',
        Array.from({ length: 20 }, (_, i) => `long_name_${i}`),
      ),
    ).toMatch(/, …$/);
  });

  it('measures edits: nothing for equals, the same both ways, one for one', () => {
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(`${a}x`, a)).toBe(1);
      }),
    );
    expect(editDistance('form', 'from')).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../reading.ts';
import { settleMarks } from './marks.ts';

const kind = fc.constantFrom('navigation', 'promotion', 'references', 'note_marker', 'credit' as const);
const mark = fc
  .tuple(fc.nat(100), fc.nat(100), kind)
  .map(([a, b, one]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b), kind: one }));

describe('settleMarks', () => {
  it('keeps every marked place marked, in order and once, by the weightier kind', () => {
    const text = 'x'.repeat(100);
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const settled = settleMarks(marks, text);
        for (let at = 0; at < 100; at += 1) {
          const covers = (one: Mark) => one.start <= at && at < one.end;
          const now = settled.filter(covers);
          const before = marks.filter(covers).map((one) => one.kind);
          expect(now.length).toBe(before.length > 0 ? 1 : 0);
          if (before.includes('references')) expect(now[0]?.kind).toBe('references');
          if (now[0]) expect(before).toContain(now[0].kind);
        }
        expect(settled).toEqual(settled.toSorted((a, b) => a.start - b.start));
      }),
    );
  });

  it('trims white space and joins neighbours of one kind', () => {
    const text = 'one\n\ntwo  three';
    const marks: Mark[] = [
      { start: 0, end: 4, kind: 'navigation' },
      { start: 5, end: 9, kind: 'navigation' },
    ];
    expect(settleMarks(marks, text)).toEqual([{ start: 0, end: 8, kind: 'navigation' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { overlapOf } from './overlap.ts';

describe('overlap', () => {
  it('counts each event once, by the datasets that report it', () => {
    const clusters = [Int32Array.of(0, 1, 2, 0), Int32Array.of(1, 3), Int32Array.of(1, 2, 4, 5)];
    expect(overlapOf(['one', 'two', 'three'], clusters)).toEqual([
      { datasets: ['one'], events: 1 },
      { datasets: ['two'], events: 1 },
      { datasets: ['three'], events: 2 },
      { datasets: ['one', 'three'], events: 1 },
      { datasets: ['one', 'two', 'three'], events: 1 },
    ]);
    expect(overlapOf(['one'], [new Int32Array(0)])).toEqual([]);
  });
});

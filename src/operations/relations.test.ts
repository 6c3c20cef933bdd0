import { describe, expect, it } from 'vitest';
import { pointedAnew, statementsPointing } from './relations.ts';

const told = { kind: 'follow_up_of', record: 'event-1', described: null } as const;
const both = {
  kind: 'response_to',
  record: 'event-1',
  described: { words: 'the attack', date: null, place: null },
} as const;

describe('relations that point anew', () => {
  it('take the new name of the record', () => {
    expect(pointedAnew(told, () => 'rec_7')).toEqual({ ...told, record: 'rec_7' });
  });

  it('keep what the report says of a record that is gone, or go', () => {
    expect(pointedAnew(both, () => null)).toEqual({ ...both, record: null });
    expect(pointedAnew(told, () => null)).toBeNull();
  });

  it('leave every other value as it is', () => {
    const count = { low: 1, best: 1, high: 1, qualifier: null };
    expect(pointedAnew(count, () => null)).toBe(count);
    expect(statementsPointing([{ value: 'unknown' }, { value: told }], () => null)).toEqual([
      { value: 'unknown' },
    ]);
  });
});

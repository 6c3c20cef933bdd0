import { describe, expect, it } from 'vitest';
import type { SuggestedStatement, Value } from '../../model/index.ts';
import { unknownPlace } from '../../places/index.ts';
import { withoutEchoes } from './echoes.ts';

function stated(variable: string, value: Value, flags: SuggestedStatement['flags'] = []): SuggestedStatement {
  return { variable, value, quote: null, flags, confidence: 0.5, asserter: null };
}

function attack(town: string, edtf: string, more: readonly SuggestedStatement[] = []) {
  const statements = [
    stated('type', 'attack', ['historical']),
    stated('date', { edtf, basis: 'occurred' }),
    stated('place', unknownPlace(town, null, 'operation')),
    ...more,
  ];
  return { record: { statements } };
}

const KILLED = stated('killed', { low: 130, best: 130, high: 130, qualifier: null });

describe('an attack that a text comes back to', () => {
  it('is told once, by its first telling', () => {
    const first = attack('Paris', '2015-11', [KILLED]);
    expect(withoutEchoes([first, attack('Paris', '2015-11')])).toEqual([first]);
  });

  it('stays where it is another one: another town, another date, people counted', () => {
    const others = [
      attack('Sousse', '2015-11'),
      attack('Paris', '2015-01'),
      attack('Paris', '2015-11', [KILLED]),
    ];
    expect(withoutEchoes([attack('Paris', '2015-11'), ...others])).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import { categoriesOf, categoryOf, inclusionRulesOf, recordTypeOf, rollUpOf, variableOf } from './look-up.ts';
import { parseCodebook } from './parse.ts';
import { SMALL_CODEBOOK } from './small-codebook.ts';

const codebook = parseCodebook(SMALL_CODEBOOK);

describe('looking things up', () => {
  it('finds variables, categories, rules and roll-ups by name', () => {
    const type = variableOf(codebook, 'event', 'type');
    if (!type) throw new Error('no variable type');
    expect(recordTypeOf(codebook, 'event')?.key).toBe('type');
    expect(categoriesOf(codebook, type).map(({ code }) => code)).toEqual([
      'storm',
      'storm.lightning',
      'ice',
      'collision',
    ]);
    expect(categoryOf(codebook, type, 'ice')?.title).toBe('Ice');
    expect(rollUpOf(codebook, 'event', 'type', 'by_weather')?.title).toBe('Weather');
    expect(inclusionRulesOf(codebook, 'event')).toHaveLength(1);
  });

  it('finds nothing under names that are not there, or that every object has', () => {
    const note = variableOf(codebook, 'event', 'note');
    if (!note) throw new Error('no variable note');
    for (const name of ['nothing', 'constructor', 'hasOwnProperty', '__proto__']) {
      expect(recordTypeOf(codebook, name)).toBeUndefined();
      expect(variableOf(codebook, name, 'type')).toBeUndefined();
      expect(variableOf(codebook, 'event', name)).toBeUndefined();
      expect(categoryOf(codebook, note, name)).toBeUndefined();
      expect(rollUpOf(codebook, 'event', 'type', name)).toBeUndefined();
      expect(inclusionRulesOf(codebook, name)).toEqual([]);
    }
    expect(categoriesOf(codebook, note)).toEqual([]);
    expect(rollUpOf(codebook, 'event', 'cargo', 'by_weather')).toBeUndefined();
  });
});

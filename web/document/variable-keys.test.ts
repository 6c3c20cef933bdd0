import { describe, expect, it } from 'vitest';
import type { VariableView } from '../../src/api/index.ts';
import { variableKeys } from './variable-keys.ts';

function variable(title: string): VariableView {
  return { name: title, title, definition: '', type: 'count', cardinality: 'one', taxonomy: null, roles: [] };
}

describe('keys of variables', () => {
  it('are letters of their titles while there are any, and never twice', () => {
    const keys = variableKeys(['Type', 'Target', 'Tea', 'At', 'A'].map(variable));
    expect(keys.map(({ key }) => key)).toEqual(['t', 'a', 'e', 'A', 'b']);
  });

  it('end with the alphabet', () => {
    const keys = variableKeys(Array.from({ length: 60 }, (_, at) => variable(`متغير ${at}`)));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(52);
    expect(keys).toHaveLength(52);
  });
});

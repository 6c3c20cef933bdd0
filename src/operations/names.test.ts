import { describe, expect, it } from 'vitest';
import { namesFilter, namesLineSchema } from './names.ts';

const CASE = { id: 7, query: 'الخيام', candidates: ['Nador', 'Khiame', 'Said', 'Khiame'] };

describe('attest names', () => {
  it('prints every candidate, the likeliest first, in the form that its schema says', () => {
    const line = namesFilter()(JSON.stringify(CASE));
    expect(namesLineSchema.parse(line)).toEqual(line);
    expect(line.id).toBe(7);
    expect(line.ranking.map(({ candidate }) => candidate).slice(0, 2)).toEqual(['Khiame', 'Khiame']);
    expect(line.ranking).toHaveLength(CASE.candidates.length);
  });

  it('answers the same line the same, whatever came before', () => {
    const [used, fresh] = [namesFilter(), namesFilter()];
    used(JSON.stringify({ ...CASE, query: 'Nador' }));
    expect(used(JSON.stringify(CASE))).toEqual(fresh(JSON.stringify(CASE)));
  });

  it('takes a line without candidates, and refuses what is no request', () => {
    expect(namesFilter()('{"id":"a","query":"x","candidates":[]}').ranking).toEqual([]);
    for (const line of ['{', '{"id":1,"query":"x"}', '{"id":1,"query":5,"candidates":[]}'])
      expect(() => namesFilter()(line)).toThrowError(/JSON|candidates|query/);
  });
});

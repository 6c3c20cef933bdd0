import { describe, expect, it } from 'vitest';
import { parseConditions } from './parse-conditions.ts';

describe('conditions of the command line', () => {
  it.each<[string[], Record<string, string[]>]>([
    [
      ['type=plot_disrupted,arrest_support', 'arrested>=5'],
      { type: ['plot_disrupted', 'arrest_support'], arrested: ['>=5'] },
    ],
    [['weapon.planned = explosives'], { 'weapon.planned': ['explosives'] }],
    [['date<2020-06'], { date: ['<2020-06'] }],
    [['place=New York , Fes'], { place: ['New York', 'Fes'] }],
    [['weapon!=bladed,firearms'], { weapon: ['!bladed && !firearms'] }],
    [['arrested>=5', 'arrested<=9'], { arrested: ['>=5 && <=9'] }],
    [['weapon=a,b', 'weapon=c'], { weapon: ['a && c', 'b && c'] }],
    [[], {}],
  ])('%j', (texts, where) => {
    expect(parseConditions(texts)).toEqual(where);
  });

  it.each(['type', '=plot', 'type=', 'type~plot', '>=5', ''])('refuses %j', (text) => {
    expect(() => parseConditions([text])).toThrow(expect.objectContaining({ code: 'QUESTION_INVALID' }));
  });
});

import { expect, it } from 'vitest';
import { valueText } from './value-text.ts';

it.each([
  ['plot_disrupted', 'plot_disrupted'],
  [23, '23'],
  [{ low: 13, best: 13, high: 13, qualifier: null }, '13'],
  [{ low: 8, best: null, high: 12, qualifier: 'about' }, '8–12, about'],
  [{ low: 1600, best: 1600, high: null, qualifier: 'at least' }, '1600 (1600–), at least'],
  [{ edtf: '2020-10-05', basis: 'announced' }, '2020-10-05 (announced)'],
  [{ name: 'Nador', country: 'MA', precision: 'locality', role: 'operation' }, 'Nador, MA (operation)'],
  [{ id: 'explosives', role: 'planned' }, 'explosives (planned)'],
  [{ id: 'charged', count: null, date: null }, 'charged'],
  [{ item: 'handguns', count: 6 }, '6 handguns'],
  [{ item: 'flags', count: null }, 'flags'],
  [{ name: 'other', text: 'Soldiers of the North' }, 'Soldiers of the North'],
  [{ name: 'BCIJ', text: 'the bureau' }, 'BCIJ'],
  [{ code: 'fighters_abroad', label: 'fighters abroad' }, 'fighters abroad'],
  [{ status: 'in', rules: ['aim', 'audience'] }, 'in: aim, audience'],
  [{ kind: 'part_of', record: 'rec_1', described: null }, 'part_of rec_1'],
  [
    { kind: 'response_to', record: null, described: { words: 'the attack', date: null, place: null } },
    'response_to: the attack',
  ],
])('%j reads %s', (value, text) => expect(valueText(value)).toBe(text));

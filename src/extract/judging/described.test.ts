import { expect, it } from 'vitest';
import type { SuggestedRecord, SuggestedStatement, Value } from '../../model/index.ts';
import { describing } from './described.ts';

function statement(variable: string, value: Value, exact: string): SuggestedStatement {
  const quote = { start: 0, end: exact.length, exact };
  return { variable, value, quote, flags: [], confidence: 0.9, asserter: null };
}

const attack: SuggestedRecord = {
  id: 'event-2',
  type: 'event',
  statements: [
    statement('type', 'attack', 'the attack on a hotel'),
    statement('date', { edtf: '2019-01-15', basis: 'occurred' }, '15 January 2019'),
  ],
};
const arrest: SuggestedRecord = {
  id: 'event-1',
  type: 'event',
  statements: [statement('relation', { kind: 'response_to', record: 'event-2' }, 'in connection with')],
};

it('says of an event that is left out what the report tells of it', () => {
  const [record] = describing([arrest], [attack]);
  expect(record?.statements[0]?.value).toEqual({
    kind: 'response_to',
    record: null,
    described: { words: 'the attack on a hotel', date: '2019-01-15', place: null },
  });
});

it('leaves relations to events that stay as they are', () => {
  expect(describing([arrest, attack], [])).toEqual([arrest, attack]);
  expect(describing([arrest], [{ ...attack, id: 'event-3' }])).toEqual([arrest]);
});

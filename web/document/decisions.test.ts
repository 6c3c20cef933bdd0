import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordView, StatementView } from '../../src/api/index.ts';
import { type InFlight, nextAfter, standingOf, stepFrom, withDecisions, withRecord } from './decisions.ts';

function statement(id: string, record = 'r1'): StatementView {
  return {
    id,
    record,
    variable: 'arrested',
    value: { low: 9, best: 9, high: 9, qualifier: null },
    flags: [],
    quote: null,
    note: null,
    asserter: null,
    author: { kind: 'extractor', id: 'rules' },
    confidence: 0.9,
    acceptedBy: [],
    rejectedBy: [],
  };
}

function record(id: string, ids: readonly string[]): RecordView {
  return { id, type: 'event', problems: [], label: id, statements: ids.map((name) => statement(name, id)) };
}

const RECORDS = [record('r1', ['a', 'b']), record('r2', ['c'])];
const verdicts = fc.constantFrom('accept', 'reject', 'reopen');
const flights = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), verdicts), { maxLength: 8 })
  .map((pairs) =>
    pairs.map(([id, verdict], at): InFlight => ({ key: String(at), statement: id, request: { verdict } })),
  );

describe('decisions on their way', () => {
  it('the last one of the coder counts', () => {
    const expected = { accept: 'accepted', reject: 'rejected', reopen: 'waiting', replace: 'rejected' };
    fc.assert(
      fc.property(flights, (inFlight) => {
        for (const one of withDecisions(RECORDS, inFlight, 'anna').flatMap(({ statements }) => statements)) {
          const last = inFlight.findLast((decision) => decision.statement === one.id);
          expect(standingOf(one)).toBe(last ? expected[last.request.verdict] : 'waiting');
        }
      }),
    );
  });

  it('without them everything is as the server has it, and untouched records stay the same', () => {
    expect(withDecisions(RECORDS, [], 'anna')).toBe(RECORDS);
    const shown = withDecisions(
      RECORDS,
      [{ key: '1', statement: 'c', request: { verdict: 'accept' } }],
      'anna',
    );
    expect(shown[0]).toBe(RECORDS[0]);
  });

  it('another coder who rejects makes a dispute', () => {
    const [first] = RECORDS;
    if (!first) throw new Error('no record');
    const other = { ...first, statements: [{ ...statement('a'), rejectedBy: ['ben'] }] };
    const [shown] = withDecisions(
      [other],
      [{ key: '1', statement: 'a', request: { verdict: 'accept' } }],
      'anna',
    );
    expect(shown?.statements.map(standingOf)).toEqual(['disputed']);
  });

  it('a replacement stands beside the suggestion until the server names it', () => {
    const value = { low: 8, best: null, high: 12, qualifier: 'about' };
    const [shown] = withDecisions(
      RECORDS,
      [{ key: '7', statement: 'a', request: { verdict: 'replace', value } }],
      'anna',
    );
    expect(shown?.statements.map(({ id }) => id)).toEqual(['a', 'draft-7', 'b']);
    expect(shown?.statements.map(standingOf)).toEqual(['rejected', 'accepted', 'waiting']);
    expect(shown?.statements[1]?.value).toEqual(value);
  });

  it('the answer of the server takes the place of one record', () => {
    const answer = record('r2', ['c', 'd']);
    expect(withRecord(RECORDS, answer)).toEqual([RECORDS[0], answer]);
  });
});

describe('moving', () => {
  const all = RECORDS.flatMap(({ statements }) => statements);

  it('steps up and down and stays at the ends', () => {
    expect(stepFrom(all, null, 1)).toBe('a');
    expect(stepFrom(all, 'a', 1)).toBe('b');
    expect(stepFrom(all, 'c', 1)).toBe('c');
    expect(stepFrom(all, 'a', -1)).toBe('a');
    expect(stepFrom([], null, 1)).toBeNull();
  });

  it('finds the next one that passes, from the top again at the end', () => {
    expect(nextAfter(all, 'b', ({ id }) => id !== 'c')).toBe('a');
    expect(nextAfter(all, 'a', () => true)).toBe('b');
    expect(nextAfter(all, 'a', () => false)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuggestedRecord, SuggestedStatement } from '../../model/index.ts';
import type { Lead, LeadValue } from '../leads/lead.ts';
import { type Judge, readJudges, writeJudges } from './judge.ts';
import { judged, MOST_LEADS } from './judging.ts';

const WIDTH = 40;

function said(variable: string, value: SuggestedStatement['value'], start: number): SuggestedStatement {
  const exact = typeof value === 'string' ? value : variable;
  return {
    variable,
    value,
    quote: { start, end: start + exact.length, exact },
    flags: [],
    confidence: 0.8,
    asserter: null,
  };
}

function place(name: string, start: number): LeadValue {
  const value = { name, text: null };
  return { ...said('place', value, start), traits: [] };
}

/** A report of so many sentences, each {@link WIDTH} characters long. */
function report(...sentences: (readonly LeadValue[])[]): Lead[] {
  return sentences.map((statements, at) => ({
    start: at * WIDTH,
    end: (at + 1) * WIDTH,
    quote: { start: at * WIDTH, end: at * WIDTH + 9, exact: 'a sentence' },
    block: at,
    heading: false,
    marks: [],
    statements,
  }));
}

function event(id: string, ...statements: SuggestedStatement[]): SuggestedRecord {
  return { id, type: 'event', statements };
}

function judge(constant: number, weights: Readonly<Record<string, number>> = {}): Judge {
  return { constant, weights: new Map(Object.entries(weights)) };
}

const ARREST = event(
  'event-1',
  said('type', 'cell_dismantled', 3),
  said('place', { name: 'Vigo', text: null }, 20),
);

describe('judges of a short report', () => {
  it('leave out an event that is hardly what it reports', () => {
    const past = event('event-2', said('type', 'attack', WIDTH + 3));
    const judges = new Map([['event', judge(2, { 'type attack': -5 })]]);
    expect(judged([ARREST, past], report([], []), judges)).toEqual([ARREST]);
  });

  it('do not look at what is told as history', () => {
    const type = { ...said('type', 'attack', WIDTH + 3), flags: ['historical' as const] };
    const records = [event('event-1', type)];
    expect(judged(records, report([], []), new Map([['event', judge(-9)]]))).toEqual(records);
  });

  it('add a value once, with its probability, and none that the event has', () => {
    const leads = report([place('Vigo', 20)], [place('Lugo', WIDTH + 5)], [place('Lugo', 2 * WIDTH + 5)]);
    const [record] = judged([ARREST], leads, new Map([['place', judge(1)]]));
    expect(record?.statements.slice(0, 2)).toEqual(ARREST.statements);
    expect(record?.statements.slice(2).map(({ value, confidence }) => [value, confidence])).toEqual([
      [{ name: 'Lugo', text: null }, 0.73],
    ]);
  });

  it('add nothing that is unlikely, and one of a kind where an event has one', () => {
    const day = (edtf: string, at: number): LeadValue => ({
      ...said('date', { edtf, basis: 'occurred' }, at),
      traits: [edtf],
    });
    const leads = report(
      [day('2020-03-01', 30)],
      [day('2020-03-02', WIDTH + 5), day('2020-03-03', WIDTH + 25)],
    );
    const judges = new Map([['date', judge(-1, { '2020-03-02': 3, '2020-03-03': 2 })]]);
    const [record] = judged([ARREST], leads, judges);
    expect(record?.statements.slice(2).map(({ value }) => value)).toEqual([
      { edtf: '2020-03-02', basis: 'occurred' },
    ]);
  });

  it('tell an event that the rules do not, of its sentence, with a value of its own', () => {
    const leads = report([], [place('Lugo', WIDTH + 12)]);
    const judges = new Map([
      ['untold', judge(1)],
      ['bare place', judge(1)],
      ['bare type attack', judge(1)],
    ]);
    const [record, ...others] = judged([], leads, judges);
    expect(others).toEqual([]);
    expect(record?.id).toBe('event-1');
    expect(record?.statements.map(({ variable, value }) => [variable, value])).toEqual([
      ['type', 'attack'],
      ['place', { name: 'Lugo', text: null }],
    ]);
  });

  it('leave a long report as it is', () => {
    const leads = report(
      ...Array.from({ length: MOST_LEADS + 1 }, (_, at) => [place('Lugo', at * WIDTH + 5)]),
    );
    const judges = new Map([
      ['event', judge(-9)],
      ['place', judge(9)],
    ]);
    expect(judged([ARREST], leads, judges)).toEqual([ARREST]);
  });
});

describe('weights', () => {
  it('are read as they were written, but for what hardly counts', () => {
    const weight = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);
    const names = fc.string({ minLength: 1, maxLength: 6 }).filter((name) => name !== '__proto__');
    const judges = fc.dictionary(
      names,
      fc.record({ constant: weight, weights: fc.dictionary(names, weight) }),
      {
        noNullPrototype: true,
      },
    );
    fc.assert(
      fc.property(judges, (made) => {
        const before = new Map(
          Object.entries(made).map(([name, one]) => [name, judge(one.constant, one.weights)]),
        );
        const after = readJudges(
          JSON.parse(JSON.stringify(writeJudges(before, { documents: 1, events: 1 }))),
        );
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [name, { constant, weights }] of before) {
          expect(after.get(name)?.constant).toBeCloseTo(constant, 6);
          for (const [feature, value] of weights)
            expect(after.get(name)?.weights.get(feature) ?? 0).toBeCloseTo(
              Math.abs(value) < 0.02 ? 0 : value,
              6,
            );
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { SuggestedRecord, SuggestedStatement, Value } from '../../model/index.ts';
import { exactly } from '../../model/index.ts';
import { apart } from './doubles.ts';

function said(
  variable: string,
  value: Value,
  start: number,
  end: number,
  confidence = 0.9,
): SuggestedStatement {
  return { variable, value, quote: { start, end, exact: '' }, flags: [], confidence, asserter: null };
}

const TOTAL: SuggestedRecord = { type: 'statistic', statements: [said('value', exactly(90), 10, 20)] };

function event(...statements: SuggestedStatement[]): SuggestedRecord {
  return { type: 'event', statements: [said('type', 'other', 0, 5), ...statements] };
}

describe('statistics and events apart', () => {
  it('keeps what does not share a number', () => {
    const raid = event(said('arrested', exactly(4), 30, 40));
    expect(apart([raid], [TOTAL])).toEqual({ events: [raid], statistics: [TOTAL] });
  });

  it('drops an event that was made of an aggregate', () => {
    expect(apart([event(said('arrested', exactly(90), 12, 22))], [TOTAL]).events).toEqual([]);
  });

  it('leaves an event of a day standing without the total', () => {
    const day = said('date', { edtf: '2020-05-03', basis: 'occurred' }, 50, 60);
    const raid = event(day, said('arrested', exactly(90), 12, 22));
    expect(apart([raid], [TOTAL]).events).toEqual([event(day)]);
  });

  it('gives up a doubtful statistic for an event of a day', () => {
    const doubtful = { ...TOTAL, statements: [said('value', exactly(90), 10, 20, 0.6)] };
    const raid = event(
      said('date', { edtf: '2020-05-03', basis: 'occurred' }, 50, 60),
      said('arrested', exactly(90), 12, 22),
    );
    expect(apart([raid], [doubtful])).toEqual({ events: [raid], statistics: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { StatementView } from '../../src/api/index.ts';
import { undoing } from './undo.ts';

function statement(id: string, changes: Partial<StatementView> = {}): StatementView {
  return {
    id,
    record: 'r',
    variable: 'arrested',
    value: 9,
    flags: [],
    quote: null,
    note: null,
    asserter: null,
    author: { kind: 'extractor', id: 'rules' },
    confidence: 0.9,
    acceptedBy: [],
    rejectedBy: [],
    ...changes,
  };
}

const accepted = (id: string) => statement(id, { acceptedBy: ['anna'] });
const done = (id: string) => ({ statement: id, request: { verdict: 'accept' as const } });

describe('undo', () => {
  it('opens the chosen statement again when it is decided', () => {
    const [a, b] = [accepted('a'), accepted('b')];
    expect(undoing([a, b], a, [done('b')], 'anna')).toEqual([{ statement: a, verdict: 'reopen' }]);
  });

  it('else opens the last one decided, past those that are open already', () => {
    const all = [accepted('a'), statement('b'), statement('c')];
    expect(undoing(all, all[2] ?? null, [done('a'), done('b')], 'anna')).toEqual([
      { statement: all[0], verdict: 'reopen' },
    ]);
  });

  it('does nothing where nothing is decided', () => {
    expect(undoing([statement('a')], statement('a'), [], 'anna')).toEqual([]);
  });

  it('takes back what one stroke decided, or of it the chosen one alone', () => {
    const all = [accepted('a'), accepted('b'), accepted('c'), statement('d')];
    const stroke = { from: 'c' };
    const strokes = [done('a'), { ...done('b'), stroke }, { ...done('c'), stroke }];
    expect(undoing(all, all[3] ?? null, strokes, 'anna').map(({ statement: one }) => one.id)).toEqual([
      'b',
      'c',
    ]);
    expect(undoing(all, all[1] ?? null, strokes, 'anna').map(({ statement: one }) => one.id)).toEqual(['b']);
  });

  it('takes back a correction whole', () => {
    const old = statement('a', { rejectedBy: ['anna'] });
    const own = statement('b', { value: 8, author: { kind: 'coder', id: 'anna' }, acceptedBy: ['anna'] });
    const correction = { statement: 'a', request: { verdict: 'replace' as const, value: 8 } };
    expect(undoing([old, own], null, [correction], 'anna')).toEqual([
      { statement: own, verdict: 'reject' },
      { statement: old, verdict: 'reopen' },
    ]);
  });

  it('rejects a value of one’s own, and takes that back too', () => {
    const own = statement('b', { author: { kind: 'coder', id: 'anna' }, acceptedBy: ['anna'] });
    const rejected = { ...own, acceptedBy: [], rejectedBy: ['anna'] };
    expect(undoing([own], own, [], 'anna')).toEqual([{ statement: own, verdict: 'reject' }]);
    expect(undoing([rejected], rejected, [], 'anna')).toEqual([{ statement: rejected, verdict: 'reopen' }]);
  });
});

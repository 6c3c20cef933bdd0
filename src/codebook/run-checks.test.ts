import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, MISSING } from '../model/index.ts';
import { CHECK_OPERATORS, type Codebook } from './codebook.ts';
import { parseCodebook } from './parse.ts';
import { type CheckOutcome, runChecks } from './run-checks.ts';
import { SMALL_CODEBOOK, smallCodebookWith } from './small-codebook.ts';

const codebook = parseCodebook(SMALL_CODEBOOK);

function outcome(
  left: string,
  values: Readonly<Record<string, unknown>>,
  of: Codebook = codebook,
): CheckOutcome | undefined {
  return runChecks(of, 'event', values).find(({ check }) => check.left === left)?.outcome;
}

const count = (low: number | null, best: number | null, high: number | null) => ({
  low,
  best,
  high,
  qualifier: null,
});

describe('edit checks on counts and numbers', () => {
  it.each<[unknown, unknown, CheckOutcome]>([
    [exactly(3), exactly(3), 'holds'],
    [exactly(4), exactly(3), 'violated'],
    [count(4, null, null), exactly(3), 'violated'],
    [count(2, null, null), exactly(3), 'undecided'],
    [count(null, null, 3), exactly(3), 'holds'],
    [count(1, 3, 9), exactly(3), 'holds'],
    [exactly(0), count(5, null, null), 'holds'],
    ['not_reported', exactly(3), 'undecided'],
    [undefined, exactly(3), 'undecided'],
    [null, exactly(3), 'undecided'],
    [[exactly(1), exactly(4)], exactly(3), 'violated'],
    [[exactly(1), 'unknown'], exactly(3), 'undecided'],
    [[], exactly(3), 'undecided'],
    ['three', exactly(3), 'undecided'],
  ])('lost %j, crew %j: %s', (lost, crew, expected) => {
    expect(outcome('lost', { lost, crew })).toBe(expected);
  });

  it('compare with a number', () => {
    expect(outcome('depth', { depth: 11999 })).toBe('holds');
    expect(outcome('depth', { depth: 12000 })).toBe('violated');
    expect(outcome('depth', {})).toBe('undecided');
  });
});

describe('edit checks on dates', () => {
  it.each<[string, string, CheckOutcome]>([
    ['1911-03-01', '1911-04', 'holds'],
    ['1911-05-02', '1911-04', 'violated'],
    ['1911-04-02', '1911-04', 'undecided'],
    ['1911', '1910/1912', 'undecided'],
    ['XXXX-04-02', '1911', 'undecided'],
    ['../1910', '1911', 'holds'],
  ])('left %s, season %s: %s', (edtf, season, expected) => {
    expect(outcome('left', { left: { edtf, basis: 'occurred' }, season })).toBe(expected);
  });
});

const OPS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<=': (a, b) => a <= b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};
const byOperator = new Map(
  CHECK_OPERATORS.map((op) => [op, parseCodebook(smallCodebookWith('lost <= crew', `lost ${op} crew`))]),
);

const small = fc.nat(6);
const range = fc.tuple(small, small).map(([a, b]) => count(Math.min(a, b), null, Math.max(a, b)));

describe('laws of edit checks', () => {
  it('exact counts compare as numbers do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHECK_OPERATORS), small, small, (op, a, b) => {
        const found = outcome('lost', { lost: exactly(a), crew: exactly(b) }, byOperator.get(op));
        expect(found).toBe(OPS[op]?.(a, b) ? 'holds' : 'violated');
      }),
    );
  });

  it('a range holds or is violated just when all its readings are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHECK_OPERATORS), range, range, (op, a, b) => {
        const readings = within(a).flatMap((x) => within(b).map((y) => OPS[op]?.(x, y)));
        const expected = readings.every(Boolean)
          ? 'holds'
          : readings.some(Boolean)
            ? 'undecided'
            : 'violated';
        expect(outcome('lost', { lost: a, crew: b }, byOperator.get(op))).toBe(expected);
      }),
    );
  });

  it('a missing side never decides', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHECK_OPERATORS),
        fc.constantFrom(...MISSING),
        range,
        (op, missing, known) => {
          expect(outcome('lost', { lost: missing, crew: known }, byOperator.get(op))).toBe('undecided');
          expect(outcome('lost', { lost: known, crew: missing }, byOperator.get(op))).toBe('undecided');
        },
      ),
    );
  });
});

function within({ low, high }: { low: number | null; high: number | null }): number[] {
  const from = low ?? 0;
  return Array.from({ length: (high ?? 0) - from + 1 }, (_, i) => from + i);
}

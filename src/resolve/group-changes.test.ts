import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupChanges, type TimedJudgement } from './group-changes.ts';
import { judgedClusters, pairVerdicts } from './judged-clusters.ts';

const RECORDS = [...'abcdef'];

function judged(at: number, pair: string, verdict: TimedJudgement['verdict'], by = 'anna'): TimedJudgement {
  const [a = '', b = ''] = [...pair].sort();
  const author = { kind: 'coder', id: by } as const;
  return { a, b, verdict, score: null, fields: [], author, seq: at, at: `2026-01-01T00:00:0${at}Z` };
}

const told = (judgements: readonly TimedJudgement[]) =>
  groupChanges(RECORDS, judgements).map(
    ({ kind, group, groups, because }) =>
      `${kind} ${group}: ${groups.join(' ')} (${because.map(({ a, b, verdict }) => `${a}${b} ${verdict}`).join(', ')})`,
  );

describe('the log of groups', () => {
  it('tells each merge and each split, and the judgements behind it', () => {
    const made = [
      judged(1, 'ab', 'same'),
      judged(1, 'bc', 'same'),
      judged(2, 'ac', 'not_same'),
      judged(3, 'ac', 'reopen'),
    ];
    expect(told(made)).toEqual([
      'merge a: a b c (ab same, bc same)',
      'split a: a c (ac not_same)',
      'merge a: a c (ac reopen)',
    ]);
  });

  it('does not mention what changes no group', () => {
    expect(
      told([judged(1, 'ab', 'unsure'), judged(2, 'ab', 'same'), judged(3, 'ab', 'same', 'brahim')]),
    ).toEqual(['merge a: a b (ab same)']);
  });

  it('leads from single records to the groups that hold now', () => {
    const judgements = fc.array(
      fc.record({
        pair: fc.subarray(RECORDS, { minLength: 2, maxLength: 2 }).map((two) => two.join('')),
        verdict: fc.constantFrom<TimedJudgement['verdict'][]>('same', 'not_same', 'unsure', 'reopen'),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(judgements, (given) => {
        const made = given.map(({ pair, verdict }, i) => judged(i, pair, verdict));
        const now = new Set(judgedClusters(RECORDS, pairVerdicts(made)).values()).size;
        const count = groupChanges(RECORDS, made).reduce(
          (groups, { kind, groups: parts }) =>
            groups + (kind === 'merge' ? 1 - parts.length : parts.length - 1),
          RECORDS.length,
        );
        expect(count).toBe(now);
      }),
    );
  });
});

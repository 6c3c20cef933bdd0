import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedClusters, type PairVerdict, pairVerdicts, type SignedJudgement } from './judged-clusters.ts';

const LINKER = { kind: 'extractor', id: 'link' } as const;
const anna = { kind: 'coder', id: 'anna' } as const;
const brahim = { kind: 'coder', id: 'brahim' } as const;

function judged(
  pair: string,
  verdict: SignedJudgement['verdict'],
  author: SignedJudgement['author'] = anna,
  score: number | null = null,
): SignedJudgement {
  const [a = '', b = ''] = [...pair].sort();
  return { a, b, verdict, score, fields: [], author, seq: 1 };
}

const RECORDS = [...'abcdef'];
const groupsOf = (heads: ReadonlyMap<string, string>) =>
  [...new Set(heads.values())].map((head) => RECORDS.filter((id) => heads.get(id) === head).join(''));
const groups = (...judgements: SignedJudgement[]) =>
  groupsOf(judgedClusters(RECORDS, pairVerdicts(judgements))).filter((group) => group.length > 1);

describe('judgements on pairs', () => {
  it('join records, through chains too', () => {
    expect(groups(judged('ab', 'same'), judged('bc', 'same', LINKER, 0.9))).toEqual(['abc']);
  });

  it('of a person go before those of the program, whenever they were made', () => {
    expect(groups(judged('ab', 'not_same'), judged('ab', 'same', LINKER, 0.99))).toEqual([]);
    expect(groups(judged('ab', 'same', LINKER, 0.99), judged('ab', 'unsure'))).toEqual([]);
  });

  it('are overruled by the last one that a person made, and restored when it is taken back', () => {
    const [first, second] = [judged('ab', 'same'), judged('ab', 'not_same', brahim)];
    expect(groups(first, second)).toEqual([]);
    expect(groups(first, second, judged('ab', 'reopen', brahim))).toEqual(['ab']);
    expect(groups(second, first)).toEqual(['ab']);
  });

  it('that say not the same hold against chains; the weaker link gives way', () => {
    const chain = [judged('ab', 'same', LINKER, 0.9), judged('bc', 'same', LINKER, 0.8)];
    expect(groups(...chain, judged('ac', 'not_same'))).toEqual(['ab']);
    expect(groups(judged('bc', 'same'), judged('ab', 'same', LINKER, 0.9), judged('ac', 'not_same'))).toEqual(
      ['bc'],
    );
  });
});

const pairs = fc.array(
  fc.record({
    pair: fc.subarray(RECORDS, { minLength: 2, maxLength: 2 }).map((two) => two.join('')),
    verdict: fc.constantFrom<PairVerdict['verdict'][]>('same', 'not_same', 'unsure'),
    score: fc.constantFrom(0.6, 0.8, 0.9),
  }),
  { maxLength: 12 },
);
/** One verdict a pair, so that no order of judging is at play. */
const verdicts = pairs.map((made): PairVerdict[] =>
  pairVerdicts(
    [...new Map(made.map((one) => [one.pair, one])).values()].map(({ pair, verdict, score }) =>
      judged(pair, verdict, LINKER, score),
    ),
  ),
);

describe('groups of records', () => {
  it('are the same in whatever order the verdicts come', () => {
    fc.assert(
      fc.property(verdicts, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = given
          .map((verdict) => ({ verdict, at: numbers.next().value }))
          .sort((x, y) => x.at - y.at)
          .map(({ verdict }) => verdict);
        expect(judgedClusters(RECORDS, shuffled)).toEqual(judgedClusters(RECORDS, given));
      }),
    );
  });

  it('never hold two records that were judged not the same', () => {
    fc.assert(
      fc.property(verdicts, (given) => {
        const head = judgedClusters(RECORDS, given);
        for (const { a, b, verdict } of given)
          if (verdict === 'not_same') expect(head.get(a)).not.toBe(head.get(b));
      }),
    );
  });

  it('keep their id when a tenth more records come with judgements of their own, unless their members change', () => {
    const more = fc.array(
      fc.record({
        old: fc.constantFrom(...RECORDS),
        late: fc.constantFrom('g', 'h'),
        together: fc.boolean(),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(verdicts, more, (given, late) => {
        const added = late.map(({ old, late: id, together }) =>
          judged(`${old}${id}`, together ? 'same' : 'not_same', LINKER, 0.95),
        );
        const before = judgedClusters(RECORDS, given);
        const after = judgedClusters([...RECORDS, 'g', 'h'], [...given, ...pairVerdicts(added)]);
        const members = (heads: ReadonlyMap<string, string>, head: string) =>
          [...heads].filter(([, one]) => one === head).map(([id]) => id);
        const idOf = new Map(
          [...new Set(before.values())].map((head) => [members(before, head).join(''), head]),
        );
        for (const head of new Set(after.values()))
          expect(idOf.get(members(after, head).join('')) ?? head).toBe(head);
      }),
    );
  });

  it('are known by their first record, and keep their id when other records come', () => {
    fc.assert(
      fc.property(verdicts, (given) => {
        const before = judgedClusters(RECORDS, given);
        const after = judgedClusters([...RECORDS, 'g', 'h'], given);
        for (const id of RECORDS) {
          expect(after.get(id)).toBe(before.get(id));
          expect((before.get(id) ?? 'z') <= id).toBe(true);
        }
      }),
    );
  });
});

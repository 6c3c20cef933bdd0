import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tally, type Vote } from './votes.ts';

const RULES = { kind: 'extractor', id: 'rules' } as const;
const ANNA = { kind: 'coder', id: 'anna' } as const;
const vote = (coder: string, verdict: string, entry: number): Vote => ({ coder, verdict, entry });

describe('tally', () => {
  it('leaves a machine’s statement open and a coder’s own accepted', () => {
    expect(tally(RULES)).toEqual({ acceptedBy: [], rejectedBy: [] });
    expect(tally(ANNA)).toEqual({ acceptedBy: ['anna'], rejectedBy: [] });
  });

  it('lets the later word stand between a vote and a choice', () => {
    const chosen = [vote('anna', 'replace', 5)];
    expect(tally(RULES, [vote('anna', 'reject', 3)], chosen).acceptedBy).toEqual(['anna']);
    expect(tally(RULES, [vote('anna', 'reject', 7)], chosen).rejectedBy).toEqual(['anna']);
    expect(tally(RULES, [vote('anna', 'reopen', 7)], chosen).acceptedBy).toEqual([]);
  });

  it('puts each coder on one side at most, whatever order the votes come in', () => {
    const votes = fc.uniqueArray(
      fc.record({
        coder: fc.constantFrom('anna', 'brahim', 'chama'),
        verdict: fc.constantFrom('accept', 'reject', 'replace', 'reopen'),
        entry: fc.nat(100),
      }),
      { selector: ({ entry }) => entry },
    );
    fc.assert(
      fc.property(votes, votes, fc.constantFrom(RULES, ANNA), (own, chosen, author) => {
        const sides = tally(author, own, chosen);
        expect(tally(author, own.toReversed(), chosen.toReversed())).toEqual(sides);
        const all = [...sides.acceptedBy, ...sides.rejectedBy];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

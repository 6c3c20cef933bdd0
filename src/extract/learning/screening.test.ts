import { describe, expect, it } from 'vitest';
import { incidentReports } from '../../../test/learning-corpus/incidents.ts';
import { unrelatedReports } from '../../../test/learning-corpus/unrelated.ts';
import { rankUnread } from './screening.ts';

const incidents = incidentReports(160, 5)
  .filter(({ records }) => records.length > 0)
  .map(({ document, text }) => ({ id: document, text, include: true }));
const others = unrelatedReports(300, 5).map(({ id, text }) => ({ id, text, include: false }));

/** The share of a ranking that is read when 95 % of what is to be included has been. */
function readFor(ranked: readonly { readonly id: string }[], included: ReadonlySet<string>): number {
  const wanted = Math.ceil(0.95 * included.size);
  let found = 0;
  for (const [index, { id }] of ranked.entries()) {
    if (included.has(id)) found += 1;
    if (found >= wanted) return (index + 1) / ranked.length;
  }
  return 1;
}

describe('what to read first', () => {
  const all = [...others, ...incidents];
  const included = new Set(incidents.map(({ id }) => id));

  it('without decisions, reports of violence by the lexicons: by far most of them in the first half', () => {
    expect(readFor(rankUnread([], all), included)).toBeLessThan(0.5);
  });

  it('after forty decisions almost nothing else is read', () => {
    const decided = [...incidents.slice(0, 20), ...others.slice(0, 20)];
    const unread = all.filter((one) => !decided.includes(one));
    const wanted = new Set(incidents.slice(20).map(({ id }) => id));
    expect(readFor(rankUnread(decided, unread), wanted)).toBeLessThan(0.3);
  });

  it('holds every document once, with a probability, and is the same for equal input', () => {
    const ranked = rankUnread(incidents.slice(0, 3), all);
    expect(ranked.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const { probability } of ranked) expect(probability >= 0 && probability <= 1).toBe(true);
    expect(rankUnread(incidents.slice(0, 3), all)).toEqual(ranked);
    expect(rankUnread([], [])).toEqual([]);
  });
});

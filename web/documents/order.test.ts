import { describe, expect, it } from 'vitest';
import type { DocumentEntryView } from '../../src/api/index.ts';
import { matches, sortByWork } from './order.ts';

function entry(id: string, changes: Partial<DocumentEntryView> = {}): DocumentEntryView {
  const title = {
    field: 'title',
    value: 'Cellule démantelée à Tétouan',
    basis: 'line 1',
    author: { kind: 'extractor', id: 'reader' },
  } as const;
  return {
    id,
    origin: `${id}.txt`,
    mediaType: 'text/plain',
    retrieved: '2026-01-05T08:00:00Z',
    described: { title },
    withdrawn: null,
    records: 1,
    pending: 0,
    accepted: 0,
    ...changes,
  };
}

describe('list of documents', () => {
  it('shows work first and what was withdrawn last', () => {
    const gone = entry('gone', { withdrawn: { reason: 'takedown', at: '2026-01-06T08:00:00Z' } });
    const sorted = sortByWork([
      gone,
      entry('done'),
      entry('first', { pending: 2 }),
      entry('second', { pending: 9 }),
    ]);
    expect(sorted.map(({ id }) => id)).toEqual(['second', 'first', 'done', 'gone']);
  });

  it.each([
    ['tetouan', true],
    ['DÉMANTELÉE', true],
    ['a-7.txt', true],
    ['', true],
    ['Nador', false],
  ])('%j is found: %s', (sought, found) => {
    expect(matches(entry('a-7'), sought)).toBe(found);
  });
});

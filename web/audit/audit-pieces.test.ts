import { describe, expect, it } from 'vitest';
import { auditText } from '../../src/audit/index.ts';
import { auditPieces } from './audit-pieces.ts';

const TEXT = '🚜 Of 33 plots, 8 (24 %) were in the north. Of 33 plots, 9 (71 %) were in the south.';

describe('pieces of an audited text', () => {
  const lines = auditText({ text: TEXT, language: 'en', published: null, furniture: [] });
  const pieces = auditPieces(TEXT, lines);

  it('are the whole text', () => {
    expect(pieces.map(({ words }) => words).join('')).toBe(TEXT);
  });

  it('give each line exactly its quote', () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const [index, { quote }] of lines.entries()) {
      const own = pieces.filter((piece) => piece.lines.includes(index));
      expect(own.map(({ words }) => words).join('')).toBe(quote.exact);
    }
  });

  it('are one where nothing was found', () => {
    expect(auditPieces('No figures here.', [])).toEqual([{ start: 0, words: 'No figures here.', lines: [] }]);
  });
});

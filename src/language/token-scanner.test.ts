import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skipSpace, tokenPattern, tokenScanner } from './token-scanner.ts';

function tokens(text: string, scan: (text: string, from: number) => number): string[] {
  const found: string[] = [];
  for (let from = skipSpace(text, 0); from < text.length; ) {
    const to = scan(text, from);
    found.push(text.slice(from, to));
    from = skipSpace(text, to);
  }
  return found;
}

/** The pattern alone, without the quick ways. */
function byPattern(text: string, from: number): number {
  const pattern = tokenPattern();
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from + 1;
}

const PIECES = [
  'U.S.',
  "l'",
  '’',
  "'s",
  '1,300',
  '3.5',
  '12',
  'é',
  'e\u0301',
  'ç',
  'قُتِلَ',
  '٣٤',
  'ـ',
  '[6]',
  '<sup>',
  '😀',
];
const unit = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'binary-ascii', maxLength: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 2 }),
);

describe('tokens', () => {
  it('are the same by the quick ways as by the pattern', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(tokens(text, tokenScanner())).toEqual(tokens(text, byPattern));
      }),
      { numRuns: 500 },
    );
  });

  it('are words, initials, figures and marks', () => {
    expect(tokens("The U.S. seized 1,300 kg; l'État's aim", tokenScanner())).toEqual([
      'The',
      'U.S.',
      'seized',
      '1,300',
      'kg',
      ';',
      "l'",
      'État',
      "'s",
      'aim',
    ]);
  });
});

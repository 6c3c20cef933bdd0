import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Furniture, rulerFor, sliceCodePoints } from '../../src/model/index.ts';
import { type LitQuote, layoutText, litIds, type Section } from './text-layout.ts';

function quoteOf(id: string, text: string, exact: string): LitQuote {
  const ruler = rulerFor(text);
  const at = text.indexOf(exact);
  return { id, exact, start: ruler.toCodePoint(at), end: ruler.toCodePoint(at + exact.length) };
}

function wordsOf(sections: readonly Section[], id: string): string {
  const pieces = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.pieces));
  return pieces
    .filter(({ statements }) => statements.includes(id))
    .map(({ text }) => text)
    .join('');
}

const plain = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '\n', '😀', 'é'), maxLength: 60 });

describe('layout of a text', () => {
  it('lights exactly the words of every quote, however they overlap', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(plain, spans, (text, pairs) => {
        const { length } = rulerFor(text);
        const quotes = pairs
          .map(([a, b]) => [Math.min(a, b, length), Math.min(Math.max(a, b), length)] as const)
          .filter(([start, end]) => /^\S+( \S+)*$/.test(sliceCodePoints(text, start, end)))
          .map(([start, end], index) => ({
            id: `s${index}`,
            start,
            end,
            exact: sliceCodePoints(text, start, end),
          }));
        const sections = layoutText(text, [], quotes);
        for (const { id, exact } of quotes) expect(wordsOf(sections, id)).toBe(exact);
      }),
    );
  });

  it('loses nothing but white space between paragraphs', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const pieces = layoutText(text, [], []).flatMap(({ blocks }) =>
          blocks.flatMap((block) => block.pieces),
        );
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('counts in code points', () => {
    const text = '😀😀 اعتقلت الشرطة ثلاثة رجال';
    expect(wordsOf(layoutText(text, [], [quoteOf('s', text, 'ثلاثة رجال')]), 's')).toBe('ثلاثة رجال');
  });

  it('does not light words that are not at their place', () => {
    const sections = layoutText('Nine were held.', [], [{ id: 's', start: 0, end: 4, exact: 'Five' }]);
    expect(litIds(sections)).toEqual(new Set());
  });

  it('puts the shortest of overlapping quotes first', () => {
    const text = 'Police held nine men.';
    const sections = layoutText(
      text,
      [],
      [quoteOf('long', text, 'held nine men'), quoteOf('short', text, 'nine')],
    );
    const [block] = sections[0]?.blocks ?? [];
    expect(block?.pieces.find((piece) => piece.text === 'nine')?.statements).toEqual(['short', 'long']);
  });

  it('folds furniture, but never a statement', () => {
    const text = 'Home News Sport\n\nSubscribe today\n\nPolice held nine men.\n\nContact us';
    const part = (kind: Furniture['kind'], words: string): Furniture => ({
      ...quoteOf('', text, words),
      kind,
    });
    const furniture = [
      part('navigation', 'Home News Sport'),
      part('promotion', 'Subscribe today'),
      part('footer', 'Contact us'),
    ];
    const folded = (quotes: LitQuote[]) =>
      layoutText(text, furniture, quotes).map((section) => [section.folded, section.kinds]);
    expect(folded([])).toEqual([
      [true, ['navigation', 'promotion']],
      [false, []],
      [true, ['footer']],
    ]);
    expect(folded([quoteOf('s', text, 'Contact us')])).toEqual([
      [true, ['navigation', 'promotion']],
      [false, []],
    ]);
  });

  it('sets lines that were broken by hand as running text, and leaves lists alone', () => {
    const line = 'The ministry said on Monday that the group had been under watch';
    const wrapped = (text: string) => layoutText(text, [], [])[0]?.blocks[0]?.wrapped;
    expect(wrapped(`${line}\n${line}\nfor months.`)).toBe(true);
    expect(wrapped('Tangier\nTetouan\nNador')).toBe(false);
  });
});

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { PageMark, WordMarks } from '../../model/index.ts';
import { type PdfLine, type SmallPdf, smallPdf, typeset } from '../pdf/small-pdf.ts';
import { PageOpener } from './page-opener.ts';

const opener = new PageOpener();
afterAll(() => opener.discard());

const [WIDTH, HEIGHT] = [595, 842];
const open = (pdf: SmallPdf) => opener.open(smallPdf(pdf));

/** The marks of words that stand in the text once. */
async function marked(pdf: SmallPdf, words: string): Promise<WordMarks> {
  const pages = await open(pdf);
  const text = await pages.text();
  expect(text.split(words)).toHaveLength(2);
  const start = [...text.slice(0, text.indexOf(words))].length;
  return pages.marks(start, start + [...words].length);
}

/** A letter of a line, half its size wide, and its place in points from the upper left corner. */
interface Cell {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

function cellOf({ x, y, size = 11 }: PdfLine, index: number): Cell {
  return { left: x + (index * size) / 2, right: x + ((index + 1) * size) / 2, baseline: HEIGHT - y };
}

/** How much of a letter's width lies under marks, in points. */
function covered(marks: readonly PageMark[], { left, right, baseline }: Cell): number {
  const over = marks.filter(({ y, height }) => y * HEIGHT < baseline && (y + height) * HEIGHT > baseline);
  return over.reduce(
    (sum, { x, width }) =>
      sum + Math.max(0, Math.min((x + width) * WIDTH, right) - Math.max(x * WIDTH, left)),
    0,
  );
}

describe('page marks', () => {
  it('cover the letters of words and no others, whatever the words', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdenorstuz'),
      minLength: 1,
      maxLength: 9,
    });
    const line = fc.array(word, { minLength: 5, maxLength: 8 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        async (texts, one, other) => {
          const lines = typeset(texts);
          const pages = await open({ pages: [lines] });
          const text = await pages.text();
          const [start = 0, last = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
          const { marks } = await pages.marks(start, last + 1);
          const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
          const cells = lines.flatMap((from) =>
            [...from.text].flatMap((letter, index) => (letter === ' ' ? [] : [cellOf(from, index)])),
          );
          expect(cells).toHaveLength(places.length);
          for (const [index, cell] of cells.entries()) {
            const at = places[index] ?? -1;
            if (at >= start && at <= last) expect(covered(marks, cell)).toBeGreaterThan(0.3);
            else expect(covered(marks, cell)).toBeLessThan(1);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('follow a word that a line break parted, and leave its hyphen', async () => {
    const lines = typeset(['The police and the investi-', 'gators of the port held nine men.']);
    const { fit, marks } = await marked({ pages: [lines] }, 'investigators');
    expect(fit).toBe('exact');
    expect(marks).toHaveLength(2);
    const [above, below] = lines;
    const hyphen = above && cellOf(above, above.text.length - 1);
    expect(hyphen && covered(marks, hyphen)).toBeLessThan(1);
    expect(below && covered(marks, cellOf(below, 0))).toBeGreaterThan(1);
  });

  it('stay in their column', async () => {
    const [left, right] = [
      ['the police of the harbour town said that', 'two of the men had come from the islands'],
      ['the seven accused stay in custody as the', 'judge of the port did order the other day'],
    ].map((column) => [...column, ...column.map((text) => text.replaceAll('the', 'our'))]);
    const pages = [[...typeset(left ?? [], { x: 60 }), ...typeset(right ?? [], { x: 320 })]];
    const { marks } = await marked({ pages }, 'come from the islands');
    expect(marks).toHaveLength(1);
    expect(marks[0]?.x).toBeGreaterThan(60 / WIDTH);
    expect((marks[0]?.x ?? 1) + (marks[0]?.width ?? 1)).toBeLessThan(300 / WIDTH);
  });

  it('go on to the next page', async () => {
    const first = typeset(['Nine men were held in a farm near the town, and the'], { top: 90 });
    const second = typeset(['gendarmes found six rifles in the barn behind it.'], { top: 760 });
    const { fit, marks } = await marked({ pages: [first, second] }, 'the gendarmes found');
    expect(fit).toBe('exact');
    expect(marks.map(({ page }) => page)).toEqual([1, 2]);
    expect(marks[0]?.y).toBeGreaterThan(0.85);
    expect(marks[1]?.y).toBeLessThan(0.12);
  });

  it.each([
    [0, [0, 0, 595, 842]],
    [180, [0, 0, 595, 842]],
    [0, [50, 40, 595, 800]],
    [180, [50, 40, 595, 800]],
  ] as const)('stand right on a page turned by %i degrees of which %j is shown', async (turned, box) => {
    const [left, bottom, right, top] = box;
    const line = { text: 'Police held nine men', x: 100, y: 700 };
    const pdf: SmallPdf = { pages: [[line]], turned, box };
    expect((await open(pdf)).sizes).toEqual([{ width: right - left, height: top - bottom }]);
    const [mark] = (await marked(pdf, 'nine men')).marks;
    const { left: from } = cellOf(line, 12);
    const x = (from - left) / (right - left);
    const y = (top - 700) / (top - bottom);
    const corner = turned === 0 ? { x, y } : { x: 1 - x, y: 1 - y };
    const edge = turned === 0 ? mark?.x : (mark?.x ?? 0) + (mark?.width ?? 0);
    expect(edge).toBeCloseTo(corner.x, 2);
    expect(mark && mark.y < corner.y && corner.y < mark.y + mark.height).toBe(true);
  });

  it.each([0, 90] as const)(
    'stand right on type that is set sideways, shown with a turn of %i degrees',
    async (turned) => {
      const line: PdfLine = { text: 'Police held nine men', x: 100, y: 200, upwards: true };
      const pdf: SmallPdf = { pages: [[line]], turned };
      const { fit, marks } = await marked(pdf, 'nine men');
      const [from, to] = [200 + 12 * 5.5, 200 + 20 * 5.5];
      expect(fit).toBe('exact');
      expect(marks).toHaveLength(1);
      const { x = 0, y = 0, width = 0, height = 0 } = marks[0] ?? {};
      if (turned === 0) {
        expect((1 - y - height) * HEIGHT).toBeCloseTo(from, -1);
        expect((1 - y) * HEIGHT).toBeCloseTo(to, -1);
        expect(x * WIDTH < 98 && (x + width) * WIDTH > 98).toBe(true);
      } else {
        expect(x * HEIGHT).toBeCloseTo(from, -1);
        expect((x + width) * HEIGHT).toBeCloseTo(to, -1);
        expect(y * WIDTH < 98 && (y + height) * WIDTH > 98).toBe(true);
      }
    },
  );

  it('mark Arabic from right to left, and the digits in it from left to right', async () => {
    const line = { text: '9102 ةنس لاجر ةعست تفقوأ', x: 300, y: 700 };
    const turned = { ...line, text: line.text.replace('9102', '2019') };
    const pdf = { pages: [[turned]] };
    const { fit, marks } = await marked(pdf, 'تسعة رجال');
    expect(fit).toBe('exact');
    const [from, to] = [turned.text.indexOf('لاجر'), turned.text.indexOf('ةعست') + 4];
    expect((marks[0]?.x ?? 0) * WIDTH).toBeCloseTo(cellOf(turned, from).left, -1);
    expect(marks).toHaveLength(1);
    for (let index = 0; index < turned.text.length; index += 1) {
      if (turned.text[index] === ' ') continue;
      const amount = covered(marks, cellOf(turned, index));
      if (index >= from && index < to) expect(amount).toBeGreaterThan(0.3);
      else expect(amount).toBeLessThan(1);
    }
    const year = (await marked(pdf, '20')).marks;
    expect(covered(year, cellOf(turned, 0))).toBeGreaterThan(0.3);
    expect(covered(year, cellOf(turned, 3))).toBeLessThan(1);
  });

  it('mark nothing where there is nothing to see', async () => {
    const pages = await open({ pages: [typeset(['Police held nine men.'])] });
    expect(await pages.marks(6, 7)).toEqual({ fit: 'none', marks: [] });
  });
});

describe('page images', () => {
  const size = (png: Uint8Array) => {
    const view = new DataView(png.buffer, png.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };

  it('are PNG as wide as asked for, within limits', async () => {
    const pages = await open({ pages: [typeset(['Police held nine men.'])] });
    const png = pages.image(1, 595);
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(size(png)).toEqual([595, 842]);
    const [width = 0, height = 0] = size(pages.image(1, 1_000_000));
    expect(width * height).toBeLessThanOrEqual(8_100_000);
  });

  it('of pages without measure stay small', async () => {
    for (const box of [
      [0, 0, 595, 0.01],
      [0, 0, 0.01, 842],
      [0, 0, 0, 0],
    ] as const) {
      const pages = await open({ pages: [[]], box });
      const [width = 0, height = 0] = size(pages.image(1, 4000));
      expect(width * height).toBeLessThanOrEqual(25_000_000);
    }
  });

  it('are refused for what is no PDF, asks for a password or lacks the page, and the next PDF opens', async () => {
    const refusal = (bytes: Uint8Array) => opener.open(bytes).then(String, ({ code }) => code);
    expect(await refusal(new TextEncoder().encode('%PDF-1.4 nothing'))).toBe('DOC_UNREADABLE');
    expect(await refusal(smallPdf({ pages: [[]], encrypted: true }))).toBe('DOC_ENCRYPTED');
    expect(
      await new PageOpener({ maxPages: 1 }).open(smallPdf({ pages: [[], []] })).catch(({ code }) => code),
    ).toBe('DOC_TOO_LARGE');
    const pages = await open({ pages: [typeset(['Nine men.'])] });
    expect(() => pages.image(2, 100)).toThrow(/page 2/);
    expect(size(pages.image(1, 100))[0]).toBe(100);
  });
});

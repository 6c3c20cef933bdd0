import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../reading.ts';
import { readPdf } from './pdf-reader.ts';
import { type PdfLine, type SmallPdf, smallPdf, typeset } from './small-pdf.ts';

const read = (pdf: SmallPdf) => readPdf(smallPdf(pdf), READ_LIMITS);
const page = async (...lines: PdfLine[]) => (await read({ pages: [lines] })).text;

const FULL = 'the police of the harbour town said that'; // 40 characters: 220 points at size 11

describe('readPdf', () => {
  it('joins the lines of a paragraph and keeps paragraphs apart', async () => {
    const first = typeset(['Seven men were held in the harbour town on', 'Friday, the prosecutor said.']);
    const second = typeset(['They will stand trial in May.'], { top: 716 });
    expect(await page(...first, ...second)).toBe(
      'Seven men were held in the harbour town on Friday, the prosecutor said.\n\nThey will stand trial in May.',
    );
  });

  it('repairs words that a line break parted, and keeps hyphens that belong', async () => {
    const lines = [
      'The counter-terror unit and the investi-',
      'gators of 2014-',
      '2017 held men of al-',
      'Mina and a counter-',
      'terror judge, said Abd-',
      'Allah of the port au-',
      'thority.',
    ];
    expect(await page(...typeset(lines))).toBe(
      'The counter-terror unit and the investigators of 2014-2017 held men of al-Mina and a counter-terror judge, said Abd-Allah of the port authority.',
    );
  });

  it('reads columns one after the other, below a headline across both', async () => {
    const left = typeset(
      [
        FULL,
        `${FULL} `,
        'two of the men had come from the islands',
        'and one of them from the northern hills.',
      ],
      { x: 60 },
    );
    const right = typeset(
      [
        'A court will hear the case in the summer',
        'and the seven accused stay in custody as',
        'long as the judge of the port does order',
        'that they are kept away from the harbour.',
      ],
      { x: 320 },
    );
    const text = await page({ text: 'Seven men held', x: 60, y: 790, size: 20 }, ...left, ...right);
    expect(text.replace(/\s+/g, ' ')).toBe(
      `Seven men held ${[...left, ...right].map((line) => line.text.trim()).join(' ')}`,
    );
  });

  it('reads columns one after the other that stand as close as LaTeX sets them', async () => {
    const lines = (side: string) =>
      Array.from({ length: 8 }, (_, at) => `${side} row ${at} of running text in it`);
    const left = typeset(lines('left'), { x: 60 });
    const right = typeset(lines('right'), { x: 60 + 36 * 5.5 + 10 });
    const text = await page(...left, ...right);
    expect(text.replace(/\s+/g, ' ')).toBe([...lines('left'), ...lines('right')].join(' '));
  });

  it('keeps the paragraphs of columns whose lines stand at heights of their own', async () => {
    const words = Array.from({ length: 10 }, (_, at) => `row ${at} of running text that fills the column`);
    const left = typeset(words, { x: 60 });
    const right = typeset(words, { x: 320, top: 753 });
    const parts = (await page(...left, ...right)).split('\n\n');
    expect(parts.length).toBeLessThanOrEqual(2);
    expect(parts.join(' ')).toBe([...words, ...words].join(' '));
  });

  it.each([0, 90])(
    'reads a page that is set sideways line by line, shown with a turn of %i degrees',
    async (turned) => {
      const lines = [
        ['2014', '3 men', '1 woman'],
        ['2015', '4 men', '2 women'],
        ['2016', '5 men', '3 women'],
      ].flatMap((cells, row) =>
        cells.map(
          (text, column): PdfLine => ({ text, x: 100 + row * 14, y: 60 + column * 200, upwards: true }),
        ),
      );
      const { text } = await read({ pages: [lines], turned });
      expect(text).toBe('2014\t3 men\t1 woman\n2015\t4 men\t2 women\n2016\t5 men\t3 women');
    },
  );

  it('leaves out what stands across the text of a page', async () => {
    const stamp: PdfLine = { text: 'Stamp of a server, 3 May', x: 20, y: 300, upwards: true };
    expect(await page(stamp, ...typeset(['Seven men were held in the harbour town.']))).toBe(
      'Seven men were held in the harbour town.',
    );
  });

  it('marks a running title beside the page number, though it stands there once', async () => {
    const { text, marks } = await read({
      pages: [
        [
          { text: '1', x: 60, y: 800 },
          { text: 'Ports at night', x: 300, y: 800 },
          ...typeset([FULL, FULL, 'A last line.'], { top: 770 }),
        ],
      ],
    });
    expect(marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'page_header: 1 Ports at night',
    ]);
  });

  it('reads a table row by row', async () => {
    const rows = ['2014', '2015', '2016', '2017', '2018'].flatMap((year, index): PdfLine[] => [
      { text: year, x: 60, y: 700 - index * 14 },
      { text: String(index + 3), x: 320, y: 700 - index * 14 },
    ]);
    expect(await page(...rows)).toBe('2014\t3\n2015\t4\n2016\t5\n2017\t6\n2018\t7');
  });

  it('parts the entries of a list whose marks are drawn, by their short last lines', async () => {
    const lines = ['Six men were held.', `${FULL} and`, 'four more were held.', `${FULL} it`];
    expect((await page(...typeset(lines))).split('\n\n')).toHaveLength(3);
  });

  it('marks page headers, footers and numbers, and makes a paragraph whole across pages', async () => {
    const body = [
      'The prosecutor of the harbour town said that seven men had',
      'been held after a search of two warehouses by the',
    ];
    const more = ['unit that the ministry founded in the year before.', 'Nobody was hurt.'];
    const frame = (number: number): PdfLine[] => [
      { text: `Harbour Review, issue ${number}`, x: 60, y: 815, size: 9 },
      { text: String(number), x: 290, y: 30, size: 9 },
    ];
    const { text, marks, runs } = await read({
      pages: [
        [...frame(1), ...typeset(body)],
        [...frame(2), ...typeset(more)],
        [...frame(3), ...typeset(['A last page.'])],
      ],
    });
    expect(text).toContain('by the unit that the ministry founded');
    expect(marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`).sort()).toEqual([
      'page_footer: 1',
      'page_footer: 2',
      'page_footer: 3',
      'page_header: Harbour Review, issue 1',
      'page_header: Harbour Review, issue 2',
      'page_header: Harbour Review, issue 3',
    ]);
    const pageOf = (words: string) => {
      const at = text.indexOf(words);
      return runs.find(({ start, end }) => start <= at && at < end)?.source.page;
    };
    expect([pageOf('seven men'), pageOf('unit that'), pageOf('A last page')]).toEqual([1, 2, 3]);
  });

  it('marks footnotes in small type at the foot, and the raised numbers that point to them', async () => {
    const { text, marks } = await read({
      pages: [
        [
          ...typeset(['Seven men were held in the harbour town.']),
          { text: '1', x: 60 + 40 * 5.5, y: 764, size: 7 },
          { text: 'The port was closed.', x: 300, y: 760 },
          ...typeset(['More of the same words stand in the body of the page.'], { top: 700 }),
          { text: '1 Harbour Review, issue 12.', x: 60, y: 90, size: 8 },
        ],
      ],
    });
    expect(text).toContain('harbour town.1 The port was closed.');
    expect(marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'note_marker: 1',
      'footnote: 1 Harbour Review, issue 12.',
    ]);
  });

  it('takes the title from the metadata unless a program put it there, and else the largest type', async () => {
    const pages = [[{ text: 'Ports at night', x: 60, y: 780, size: 24 }, ...typeset([FULL, FULL, FULL])]];
    const title = async (info: Record<string, string>) =>
      (await read({ pages, info })).hints.find(({ field }) => field === 'title');
    expect(await title({ Title: 'Harbours in winter' })).toEqual({
      field: 'title',
      value: 'Harbours in winter',
      basis: 'PDF metadata, title',
    });
    expect(await title({ Title: 'Microsoft Word - draft3.docx' })).toEqual({
      field: 'title',
      value: 'Ports at night',
      basis: 'largest type on the first page',
    });
  });

  it('takes the year that the file was made only when the first page names it too', async () => {
    const info = { CreationDate: 'D:20170829120000Z' };
    const hints = async (line: string) =>
      (await read({ pages: [typeset([line])], info })).hints.filter(({ field }) => field === 'published');
    expect(await hints('Report of August 2017')).toMatchObject([{ value: '2017' }]);
    expect(await hints('Report of August 2012')).toEqual([]);
  });

  it('leaves the bytes as they are', async () => {
    const bytes = smallPdf({ pages: [typeset(['Seven men were held.'])] });
    const copy = Uint8Array.from(bytes);
    await readPdf(bytes, READ_LIMITS);
    expect(bytes).toEqual(copy);
  });

  it.each([
    ['DOC_ENCRYPTED', { pages: [typeset(['Seven men were held.'])], encrypted: true }],
    ['DOC_EMPTY', { pages: [[]] }],
    ['DOC_TOO_LARGE', { pages: [[], [], []] }],
  ])('%s', async (code, pdf) => {
    await expect(readPdf(smallPdf(pdf), { ...READ_LIMITS, maxPages: 2 })).rejects.toMatchObject({ code });
  });

  it('says that a broken file is broken', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.4\nthis is no PDF at all');
    await expect(readPdf(bytes, READ_LIMITS)).rejects.toMatchObject({ code: 'DOC_UNREADABLE' });
  });
});

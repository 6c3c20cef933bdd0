import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descriptionSchema, documentSchema, documentTextSchema, sliceCodePoints } from '../model/index.ts';
import { readDocument } from './index.ts';
import { smallPdf, typeset } from './pdf/small-pdf.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array, origin = 'report.txt', mediaType?: string) =>
  readDocument({
    bytes: typeof content === 'string' ? encode(content) : content,
    origin,
    retrieved: '2024-03-01T10:00:00Z',
    mediaType,
  });

const EN =
  'Police in the harbour town held seven men on Friday after a search of two warehouses, the prosecutor said.';

async function described(content: string, origin?: string): Promise<Record<string, string>> {
  const { descriptions } = await read(content, origin);
  return Object.fromEntries(descriptions.map(({ field, value, basis }) => [field, `${value} (${basis})`]));
}

describe('readDocument', () => {
  it('gives document, text and descriptions in the shapes of the model', async () => {
    for (const [content, origin] of [
      [EN, 'a.txt'],
      [`# Seven held\n\n${EN}`, 'a.md'],
      [`<!doctype html><p>${EN}`, 'https://example.org/a'],
      [smallPdf({ pages: [typeset([EN])] }), 'a.pdf'],
    ] as const) {
      const { document, text, descriptions } = await read(content, origin);
      expect(documentSchema.parse(document)).toMatchObject({ origin, retrieved: '2024-03-01T10:00:00Z' });
      expect(documentTextSchema.parse({ ...text, document: document.id, version: 1 }).text).toContain(
        'seven men',
      );
      expect(descriptions.map((one) => descriptionSchema.parse(one).field)).toEqual([
        'language',
        'title',
        'publisher',
        'published',
      ]);
    }
  });

  it('names a document by its bytes alone', async () => {
    const [one, other, third] = [
      await read(EN, 'a.txt'),
      await read(EN, 'b.md'),
      await read(`${EN} `, 'a.txt'),
    ];
    expect(one.document.id).toBe(other.document.id);
    expect(one.document.id).toBe(`doc_${one.document.sha256.slice(0, 16)}`);
    expect(third.document.id).not.toBe(one.document.id);
  });

  it.each([
    ['DOC_EMPTY', ''],
    ['DOC_EMPTY', ' \n\t\n -- '],
    ['DOC_EMPTY', '<!doctype html><script>var a = 1</script>'],
    ['DOC_UNSUPPORTED', 'PK\x03\x04'],
    ['DOC_UNREADABLE', '%PDF-1.7 but nothing else'],
    ['DOC_TOO_LARGE', 'x'.repeat(1001)],
  ])('%s', async (code, content) => {
    const work = readDocument({ bytes: encode(content), origin: 'x', retrieved: '' }, { maxBytes: 1000 });
    await expect(work).rejects.toMatchObject({ code, where: { file: 'x' } });
  });

  it('leaves the text of .txt and .md as it is, and points each line to its bytes', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('[1] a', 'Menu', 'مدينة é😀'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
        fc.constantFrom('a.txt', 'a.md'),
        async (lines, gap, origin) => {
          const written = `Start of it. ${lines.join(gap)}`.replaceAll('\u0000', ' ');
          const bytes = encode(written);
          const { text } = await read(bytes, origin);
          expect(text.text).toBe(written);
          let last = 0;
          for (const { start, end, source } of text.segments) {
            expect(start).toBeGreaterThanOrEqual(last);
            const original = new TextDecoder().decode(bytes.subarray(source.start, source.end));
            expect(original).toBe(sliceCodePoints(written, start, end));
            last = end;
          }
          for (const { start, end } of text.furniture)
            expect(start >= 0 && start < end && end <= [...written].length).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never throws an error without a code', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', '%PDF-1.4\n', '<html>'),
        async (noise, head) => {
          const bytes = Uint8Array.from([...encode(head), ...noise]);
          const outcome = await read(bytes, 'x').catch((thrown: unknown) => thrown);
          expect(outcome).toMatchObject(outcome instanceof Error ? { name: 'AttestError' } : { text: {} });
          if (outcome instanceof Error)
            expect(outcome).toMatchObject({ code: expect.stringMatching(/^DOC_/) });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps Markdown as written and marks images, link targets, definitions and comments', async () => {
    const markdown = `${EN} See [the 3 reports](https://example.org/2016/12).\n\n![Port 14](p.png)\n\n<!-- 99 -->\n\n[a]: https://example.org/7`;
    const { text } = await read(markdown, 'a.md');
    expect(text.text).toBe(markdown);
    const parts = text.furniture.map(({ start, end, kind }) => `${kind}: ${markdown.slice(start, end)}`);
    expect(parts).toEqual([
      'note_marker: [',
      'note_marker: ](https://example.org/2016/12)',
      'credit: ![Port 14](p.png)',
      'navigation: <!-- 99 -->',
      'references: [a]: https://example.org/7',
    ]);
  });

  it('counts in code points', async () => {
    const { text } = await read('😀😀 Start\n\nMenu  Flash\n\nمدينة 😀 end here');
    const [menu] = text.furniture;
    expect(menu).toEqual({ start: 10, end: 21, kind: 'navigation' });
  });
});

describe('descriptions', () => {
  it.each([
    ['en', EN],
    [
      'fr',
      'La police du port a arrêté sept hommes vendredi après la fouille de deux entrepôts, a dit le procureur.',
    ],
    [
      'es',
      'La policía del puerto detuvo el viernes a siete hombres tras registrar dos almacenes, dijo el fiscal.',
    ],
    ['ar', 'أوقفت شرطة الميناء سبعة رجال يوم الجمعة بعد تفتيش مستودعين، حسب ما قال وكيل النيابة.'],
  ])('language %s from the words', async (language, text) => {
    expect((await described(text)).language).toBe(`${language} (detected from the words of the text)`);
  });

  it('language of the report, not of its references', async () => {
    const arabic =
      '[1] “تقرير طويل عن الموانئ في المنطقة وما حولها”, Al-Mina, June 2, 2017. https://example.org/1';
    const text = `${EN}[1]\n\nReferences\n\n${`${arabic}\n\n`.repeat(12)}`;
    expect((await described(text)).language).toMatch(/^en /);
  });

  it('header lines go before everything else', async () => {
    const text = `Title: Seven held\nPublisher: Sample Desk\nPublished: 5 June 2017\nLanguage: en\n\nJo | 1 May 2001\n\n${EN}`;
    expect(await described(text, 'https://example.org/2003/01/02/x')).toEqual({
      language: 'en (header line 4)',
      title: 'Seven held (header line 1)',
      publisher: 'Sample Desk (header line 2)',
      published: '2017-06-05 (header line 3)',
    });
  });

  it('headline, date line and agency of a plain text', async () => {
    const text = `Menu  Flash\n\nSeven held in harbour town\n\nTribune - March 17, 2022\n\n${EN}`;
    expect(await described(text)).toMatchObject({
      title: 'Seven held in harbour town (line 3 of the text)',
      publisher: 'Tribune (line 5 of the text)',
      published: '2022-03-17 (line 5 of the text)',
    });
    expect((await described(`RABAT (AFP) - ${EN}`)).publisher).toBe(
      'AFP (agency named on line 1 of the text)',
    );
    expect((await described(`Antara, Jakarta – ${EN}`)).publisher).toBe(
      'Antara (agency named on line 1 of the text)',
    );
  });

  it('Markdown headings without their markup', async () => {
    expect((await described(`# Seven *held*\n\n${EN}`, 'a.md')).title).toBe('Seven held (heading on line 1)');
  });

  it('address as a last resort', async () => {
    expect(
      await described(`${EN} ${EN} ${EN}`, 'https://www.courier.example/news/2018/05/08/seven-held'),
    ).toMatchObject({
      title: 'null (not found)',
      publisher: 'courier.example (host of the address)',
      published: '2018-05-08 (date in the address)',
    });
    expect(
      (await described(EN, 'https://courier.example/a-0-1614438567--20140926125140.html')).published,
    ).toBe('2014-09-26 (date in the address)');
    expect((await described(EN, 'notes/2018/05/08/x.txt')).published).toBe('null (not found)');
  });

  it('what is not found is said so', async () => {
    expect(await described(`${EN} ${EN} ${EN}`)).toMatchObject({
      title: 'null (not found)',
      publisher: 'null (not found)',
      published: 'null (not found)',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { openZip } from '../archive/zip.ts';
import { readDocument } from '../read-document.ts';
import { READ_LIMITS } from '../reading.ts';
import { readDocx } from './docx-reader.ts';
import { noteReference, paragraph, type SmallDocx, smallDocx } from './small-docx.ts';

const read = (docx: SmallDocx) => readDocx(smallDocx(docx), READ_LIMITS);

describe('a Word document', () => {
  it('is its paragraphs, lists and tables in order', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `${paragraph('Seven men were held.')}${paragraph('أوقفت الشرطة سبعة رجال.')}<w:tbl><w:tr>${cell('2014')}${cell('3')}</w:tr><w:tr>${cell('2015')}${cell('4')}</w:tr></w:tbl>`;
    const { text } = await read({ body });
    expect(text.split(/\s*\n\s*|\t\s*/)).toEqual([
      'Seven men were held.',
      'أوقفت الشرطة سبعة رجال.',
      ...['2014', '3', '2015', '4'],
    ]);
  });

  it('keeps notes at the end, marked, and the numbers that point to them', async () => {
    const { text, marks } = await read({
      body: paragraph('Seven men were held', `${noteReference(1)}<w:r><w:t> in May.</w:t></w:r>`),
      footnotes: ['Harbour Review, issue 12.'],
    });
    expect(text).toBe('Seven men were held[1] in May.\n\nHarbour Review, issue 12.');
    expect(marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'note_marker: [1]',
      'footnote: Harbour Review, issue 12.',
    ]);
  });

  it('leaves out deleted passages and keeps inserted ones', async () => {
    const body = `<w:p><w:r><w:t>Seven</w:t></w:r><w:del><w:r><w:delText> eight</w:delText></w:r></w:del><w:ins><w:r><w:t> men</w:t></w:r></w:ins></w:p>`;
    expect((await read({ body })).text).toBe('Seven men');
  });

  it('takes title and publisher from the properties, and no program titles', async () => {
    const hints = async (core: string) => (await read({ body: paragraph('Words.'), core })).hints;
    expect(await hints('<dc:title>Ports &amp; rivers</dc:title><dc:publisher>Desk</dc:publisher>')).toEqual([
      { field: 'title', value: 'Ports & rivers', basis: 'Word properties, title' },
      { field: 'publisher', value: 'Desk', basis: 'Word properties, publisher' },
    ]);
    expect(await hints('<dc:title>Document1</dc:title>')).toEqual([]);
  });

  it('points the text to the whole file, through the door', async () => {
    const bytes = smallDocx({ body: paragraph('Seven men were held.') });
    const { document, text } = await readDocument({ bytes, origin: 'a.docx', retrieved: '' });
    expect(document.mediaType).toMatch(/wordprocessingml/);
    expect(text.segments).toEqual([{ start: 0, end: 20, source: { start: 0, end: bytes.length } }]);
  });
});

describe('hostile Word documents', () => {
  const bomb = new Uint8Array(1_000_000).fill(32);

  it('pictures and other big parts are never unpacked', async () => {
    const bytes = smallDocx({ body: paragraph('Words.'), parts: { 'word/media/a.png': bomb } });
    expect((await readDocx(bytes, READ_LIMITS)).text).toBe('Words.');
  });

  it('a part that says it is huge is refused', async () => {
    const bytes = smallDocx({ body: paragraph('Words.'), parts: { 'word/styles.xml': bomb } });
    expect(statedSize(bytes, bomb.length, 4_000_000_000)).toBe(2);
    await expect(readDocx(bytes, READ_LIMITS)).rejects.toMatchObject({ code: 'DOC_TOO_LARGE' });
  });

  it('a part that lies about its size unpacks to what it says and no more', async () => {
    const bytes = smallDocx({ body: paragraph('Words.'), parts: { 'word/styles.xml': bomb } });
    expect(statedSize(bytes, bomb.length, 10)).toBe(2);
    expect((await openZip(bytes, 1_000_000)).read('word/styles.xml')).toHaveLength(10);
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    [
      'without its document',
      (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, at) => (at > 40 && at < 400 ? 0 : byte)),
    ],
  ])('%s', async (_name, damage) => {
    const bytes = damage(smallDocx({ body: paragraph('Words.') }));
    await expect(readDocument({ bytes, origin: 'a.docx', retrieved: '' })).rejects.toMatchObject({
      code: expect.stringMatching(/^DOC_/),
    });
  });

  it('elements nested without end are refused', async () => {
    const deep = 20_000;
    const body = `${'<w:sdt><w:sdtContent>'.repeat(deep)}${'</w:sdtContent></w:sdt>'.repeat(deep)}`;
    const bytes = smallDocx({ body });
    await expect(readDocument({ bytes, origin: 'a.docx', retrieved: '' })).rejects.toMatchObject({
      code: expect.stringMatching(/^DOC_/),
    });
  });

  it('one behind a password is said to be', async () => {
    const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(1), ...name]);
    await expect(readDocument({ bytes, origin: 'a.docx', retrieved: '' })).rejects.toMatchObject({
      code: 'DOC_ENCRYPTED',
    });
  });
});

/** Writes another unpacked size wherever a size stands in a ZIP's headers; how often it did. */
function statedSize(bytes: Uint8Array, size: number, wanted: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = [
    [0x04034b50, 22],
    [0x02014b50, 24],
  ] as const;
  let written = 0;
  for (let at = 0; at + 30 < bytes.length; at += 1)
    for (const [signature, offset] of headers) {
      if (view.getUint32(at, true) !== signature || view.getUint32(at + offset, true) !== size) continue;
      view.setUint32(at + offset, wanted, true);
      written += 1;
    }
  return written;
}

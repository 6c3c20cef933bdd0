import { AttestError } from '../../model/index.ts';
import { openZip, type Zip } from '../archive/zip.ts';
import { pageMarks } from '../html/page-furniture.ts';
import { readPage } from '../html/page-text.ts';
import { elementsOf, parsePage, textOf } from '../html/parse-page.ts';
import type { Hint, Reading, ReadLimits } from '../reading.ts';
import { coreProperties } from './core-properties.ts';

/** The parts that words come from. Pictures, fonts and macros are never unpacked. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word|docProps)\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
const MOST_UNPACKED = 200_000_000;

/**
 * Reads a Word document (Office Open XML): paragraphs, lists, tables and notes in reading order; page headers and
 * footers, comments and deleted passages are left out. The whole file is the source of the whole text.
 * @throws AttestError DOC_UNREADABLE, DOC_ENCRYPTED, DOC_TOO_LARGE (it unpacks to more than 200 MB)
 */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const zip = await openZip(bytes, MOST_UNPACKED);
  const html = await toHtml(await plainCopy(zip));
  const page = parsePage(html, limits.maxDepth);
  const { text, pieces, main } = readPage(page, html);
  return {
    reader: 'attest-docx/1',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text,
    runs: text === '' ? [] : [{ start: 0, end: text.length, source: { start: 0, end: bytes.length } }],
    marks: pageMarks({ text, pieces, main: main && null }, null),
    hints: [...titleIn(page), ...coreProperties(zip.read('docProps/core.xml'))],
  };
}

/** The document with its words alone and nothing packed, so that no later step can unpack a bomb. */
async function plainCopy(zip: Zip): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const wanted = zip.entries.filter(({ name }) => PARTS.test(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED)
    throw new AttestError(
      'DOC_TOO_LARGE',
      `the document unpacks to ${total} bytes, more than ${MOST_UNPACKED}`,
    );
  const parts = wanted.map(({ name }) => [name, zip.read(name) ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { idPrefix: 'docx-', externalFileAccess: false, convertImage: NO_IMAGE(mammoth) },
  );
  return withNotes(value);
}

function NO_IMAGE({ images }: typeof import('mammoth')) {
  return images.imgElement(async () => ({ src: '' }));
}

/** Notes come as a list at the end, each with a link back: said to be notes, and without the arrow of the link. */
function withNotes(html: string): string {
  return html
    .replace(/<ol>(?=<li id="docx-(?:foot|end)note-)/g, '<ol role="doc-footnote">')
    .replace(/ ?<a href="#docx-(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
}

function titleIn(page: ReturnType<typeof parsePage>): Hint[] {
  const heading = [...elementsOf(page)].find(({ tagName }) => tagName === 'h1');
  const value = heading ? textOf(heading).slice(0, 500) : '';
  return value === '' ? [] : [{ field: 'title', value, basis: 'first heading of the Word document' }];
}

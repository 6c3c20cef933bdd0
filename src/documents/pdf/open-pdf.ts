import { getDocumentProxy } from 'unpdf';
import { AttestError } from '../../model/index.ts';
import type { ReadLimits } from '../reading.ts';
import { plainLetters } from './arabic-order.ts';
import { asksForPassword } from './asks-for-password.ts';
import type { Glyphs, PdfPage } from './pdf-page.ts';

export interface PdfMetadata {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** As in the file: `D:20170829120000Z`. */
  readonly created: string | undefined;
}

export interface OpenedPdf {
  readonly pages: readonly PdfPage[];
  readonly metadata: PdfMetadata;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF and takes what stands on its pages. Works on a copy: the library takes the buffer away. */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits): Promise<OpenedPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((thrown: unknown) => {
    throw refusal(thrown);
  });
  try {
    if (pdf.numPages > limits.maxPages)
      throw new AttestError(
        'DOC_TOO_LARGE',
        `${pdf.numPages} pages, more than the limit of ${limits.maxPages}`,
      );
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    return { pages, metadata: await readMetadata(pdf) };
  } finally {
    await pdf.destroy();
  }
}

async function readPage(pdf: Proxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item): Glyphs[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
    const upright = Math.abs(b) < Math.abs(a) || a === 0;
    const size = Math.abs(d) || Math.hypot(a, b);
    return upright
      ? [{ text: plainLetters(item.str), x: x - left, y: y - bottom, width: item.width, size }]
      : [];
  });
  page.cleanup();
  return { number, width: right - left, height: top - bottom, glyphs };
}

async function readMetadata(pdf: Proxy): Promise<PdfMetadata> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const entry = (name: string) => textIn(Object.entries(info).find(([key]) => key === name)?.[1]);
  const xmp = (name: string) => textIn(metadata?.get(name));
  return {
    title: xmp('dc:title') ?? entry('Title'),
    publisher: xmp('dc:publisher'),
    created: entry('CreationDate'),
  };
}

function textIn(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined;
}

function refusal(thrown: unknown): AttestError {
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'PasswordException') return asksForPassword(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AttestError('DOC_UNREADABLE', `the PDF is broken: ${message}`, { cause: thrown });
}

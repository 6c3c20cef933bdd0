import { getDocumentProxy } from 'unpdf';
import { AttestError } from '../../model/index.ts';
import type { ReadLimits } from '../reading.ts';
import { plainLetters } from './arabic-order.ts';
import { asksForPassword } from './asks-for-password.ts';
import type { Glyphs, PdfPage } from './pdf-page.ts';
import { turnPoint, turnSize, turnsUpright } from './quarter-turns.ts';

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
  const size = { width: right - left, height: top - bottom };
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
    const turns = turnsUpright(a, b);
    const points = (turns % 2 === 0 ? Math.abs(d) : 0) || Math.hypot(a, b);
    const at = turnPoint(x - left, y - bottom, size, turns);
    return [{ text: plainLetters(item.str), ...at, width: item.width, size: points, turns }];
  });
  page.cleanup();
  const turns = mostTurns(runs);
  const glyphs = runs.filter((run) => run.turns === turns).map(({ turns: _, ...glyph }) => glyph);
  return { number, ...turnSize(size, turns), turns, glyphs };
}

type Run = Glyphs & { readonly turns: number };

/** How most of a page's type is turned. A page set sideways is read sideways; what else stands across it is left out. */
function mostTurns(runs: readonly Run[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turns, text } of runs) letters[turns] = (letters[turns] ?? 0) + text.length;
  return letters.indexOf(Math.max(...letters));
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

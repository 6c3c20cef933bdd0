import { AttestError, type PageSize } from '../../model/index.ts';
import { asksForPassword } from '../pdf/asks-for-password.ts';
import { turnPoint, turnSize } from '../pdf/quarter-turns.ts';
import { type Box, type PageFrame, turnBox } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import { undrawable } from './undrawable.ts';

/** A character as it stands on its page. */
export interface PageCharacter extends Box {
  /** One code point. */
  readonly text: string;
  readonly baseline: number;
}

/** What is known of a page. */
export interface PageLook {
  readonly frame: PageFrame;
  readonly characters: readonly PageCharacter[];
}

/** The part of a page that is shown, in its file's own measure: points, and quarter turns clockwise for showing. */
interface PageLie extends PageFrame {
  readonly left: number;
  readonly bottom: number;
}

/** Most pixels of a page image: what is wider or higher is drawn smaller. */
const MOST_PIXELS = 8_000_000;
const LONGEST_SIDE = 6_000;
/** Characters of a page beyond these are not looked at. */
const MOST_CHARACTERS = 200_000;
/** zlib level: higher ones take twice the time for a tenth of the bytes. */
const COMPRESSION = 3;
const BGRA = 4;
const WITH_ANNOTATIONS = 0x01;
const AS_RGBA = 0x10;
const WHITE = 0xffffffff;
const PASSWORD = 4;

/** An open PDF whose pages can be drawn and searched. Holds memory of the engine until it is closed. */
export class PdfPages {
  readonly sizes: readonly PageSize[];
  readonly #engine: Pdfium;
  readonly #data: number;
  readonly #document: number;
  /** For what the engine writes back: eight numbers. */
  readonly #answer: number;

  /** @throws AttestError DOC_ENCRYPTED, DOC_UNREADABLE, DOC_TOO_LARGE (too many pages) */
  constructor(engine: Pdfium, bytes: Uint8Array, maxPages: number) {
    this.#engine = engine;
    this.#data = this.#allocate(bytes.length);
    this.#answer = this.#allocate(64);
    engine.pdfium.HEAPU8.set(bytes, this.#data);
    this.#document = engine.FPDF_LoadMemDocument64(this.#data, bytes.length, '');
    if (this.#document === 0) throw refusal(engine.FPDF_GetLastError());
    const count = engine.FPDF_GetPageCount(this.#document);
    if (count > maxPages)
      throw new AttestError('DOC_TOO_LARGE', `${count} pages, more than the limit of ${maxPages}`);
    this.sizes = Array.from({ length: count }, (_, index) => this.#size(index));
  }

  /**
   * The image of a page as PNG.
   * @param page from 1
   * @param width in pixels; less where the page would have too many
   */
  image(page: number, width: number): Uint8Array<ArrayBuffer> {
    return this.#onPage(page, (handle) => {
      const { width: across, height: down } = pixelsOf(this.sizes[page - 1], width);
      const engine = this.#engine;
      const bitmap = engine.FPDFBitmap_CreateEx(across, down, BGRA, 0, 0);
      if (bitmap === 0) throw new Error('no memory for the image');
      try {
        engine.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, WHITE);
        engine.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, across, down, 0, WITH_ANNOTATIONS | AS_RGBA);
        return this.#png(bitmap, across, down);
      } finally {
        engine.FPDFBitmap_Destroy(bitmap);
      }
    });
  }

  /**
   * How a page (from 1) lies and its characters, mostly in the order in which they are read.
   * @param turns quarter turns clockwise after which all of it is told
   */
  look(page: number, turns: number): PageLook {
    return this.#onPage(page, (handle) => {
      const lie = this.#lie(handle);
      const text = this.#engine.FPDFText_LoadPage(handle);
      const count = text === 0 ? 0 : Math.min(this.#engine.FPDFText_CountChars(text), MOST_CHARACTERS);
      const found = Array.from({ length: count }, (_, index) => this.#character(text, index, lie, turns));
      if (text !== 0) this.#engine.FPDFText_ClosePage(text);
      const frame = { ...turnSize(lie, turns), turns: (lie.turns - turns + 4) % 4 };
      return { frame, characters: found.filter((character) => character !== null) };
    });
  }

  close(): void {
    if (this.#document !== 0) this.#engine.FPDF_CloseDocument(this.#document);
    for (const pointer of [this.#data, this.#answer]) this.#engine.pdfium.wasmExports.free(pointer);
  }

  #allocate(bytes: number): number {
    const pointer = this.#engine.pdfium.wasmExports.malloc(bytes);
    if (pointer === 0) throw new Error(`no memory for ${bytes} bytes`);
    return pointer;
  }

  #onPage<Found>(page: number, look: (handle: number) => Found): Found {
    if (!this.sizes[page - 1])
      throw new AttestError('NOT_FOUND', `there is no page ${page}: the document has ${this.sizes.length}`);
    const handle = this.#engine.FPDF_LoadPage(this.#document, page - 1);
    if (handle === 0) throw undrawable(`page ${page} is broken`);
    try {
      return look(handle);
    } finally {
      this.#engine.FPDF_ClosePage(handle);
    }
  }

  #size(index: number): PageSize {
    this.#engine.FPDF_GetPageSizeByIndexF(this.#document, index, this.#answer);
    const [width = 0, height = 0] = this.#floats(2);
    return { width, height };
  }

  #lie(handle: number): PageLie {
    this.#engine.FPDF_GetPageBoundingBox(handle, this.#answer);
    const [left = 0, top = 0, right = 0, bottom = 0] = this.#floats(4);
    const turns = this.#engine.FPDFPage_GetRotation(handle);
    return { left, bottom, width: right - left, height: top - bottom, turns };
  }

  /** Null where no character stands: spaces and line ends that the engine puts in. */
  #character(text: number, index: number, lie: PageLie, turns: number): PageCharacter | null {
    const [engine, at] = [this.#engine, this.#answer];
    const code = engine.FPDFText_GetUnicode(text, index);
    if (code <= 0x20 || code > 0x10ffff || engine.FPDFText_IsGenerated(text, index) === 1) return null;
    const boxed = engine.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
    if (!boxed || !engine.FPDFText_GetCharOrigin(text, index, at + 32, at + 40)) return null;
    const [left = 0, right = 0, bottom = 0, top = 0, x = 0, y = 0] = this.#doubles(6);
    const box = {
      left: left - lie.left,
      right: right - lie.left,
      bottom: bottom - lie.bottom,
      top: top - lie.bottom,
    };
    const origin = turnPoint(x - lie.left, y - lie.bottom, lie, turns);
    return { ...turnBox(box, lie, turns), text: String.fromCodePoint(code), baseline: origin.y };
  }

  #png(bitmap: number, width: number, height: number): Uint8Array<ArrayBuffer> {
    const { pdfium } = this.#engine;
    const pixels = this.#engine.FPDFBitmap_GetBuffer(bitmap);
    const stride = this.#engine.FPDFBitmap_GetStride(bitmap);
    const size = this.#engine.EPDF_PNG_EncodeRGBA(pixels, width, height, stride, COMPRESSION, this.#answer);
    const png = pdfium.getValue(this.#answer, '*');
    if (size === 0 || png === 0) throw new Error('no memory for the image');
    const bytes = pdfium.HEAPU8.slice(png, png + size);
    pdfium.wasmExports.free(png);
    return bytes;
  }

  #floats(count: number): number[] {
    return Array.from({ length: count }, (_, at) =>
      this.#engine.pdfium.getValue(this.#answer + at * 4, 'float'),
    );
  }

  #doubles(count: number): number[] {
    return Array.from({ length: count }, (_, at) =>
      this.#engine.pdfium.getValue(this.#answer + at * 8, 'double'),
    );
  }
}

/** Whole pixels of an image that keeps to the limits whatever the shape of the page. */
function pixelsOf(size: PageSize | undefined, wanted: number): PageSize {
  const shape = size && size.width > 0 && size.height > 0 ? size.height / size.width : 1;
  const most = Math.min(Math.sqrt(MOST_PIXELS / shape), LONGEST_SIDE, LONGEST_SIDE / shape);
  const width = Math.max(1, Math.min(wanted, most));
  return { width: Math.round(width), height: Math.max(1, Math.round(width * shape)) };
}

function refusal(fault: number): AttestError {
  if (fault === PASSWORD) return asksForPassword();
  return undrawable('the pages of the PDF cannot be drawn');
}

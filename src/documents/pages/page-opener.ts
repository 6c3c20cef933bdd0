import { once } from '../../model/index.ts';
import { READ_LIMITS, type ReadLimits } from '../reading.ts';
import type { OpenPages } from './open-pages.ts';

/** Opens PDFs one after the other, in one engine that starts with the first; what was open before is closed. */
export class PageOpener {
  readonly #limits: ReadLimits;
  #engine = once(startEngine);
  #open: OpenPages | null = null;

  constructor(limits: Partial<ReadLimits> = {}) {
    this.#limits = { ...READ_LIMITS, ...limits };
  }

  /** @throws AttestError DOC_ENCRYPTED, DOC_UNREADABLE, DOC_TOO_LARGE (too many pages) */
  async open(bytes: Uint8Array): Promise<OpenPages> {
    const open = await this.#engine();
    this.#open?.close();
    this.#open = null;
    this.#open = open(bytes, this.#limits);
    return this.#open;
  }

  /** Throws away the engine and all of its memory, as must be done after any fault. */
  discard(): void {
    this.#open = null;
    this.#engine = once(startEngine);
  }
}

/** Loads the libraries late: most starts of the program look at no page. */
async function startEngine() {
  const [{ openPages }, { startPdfium }] = await Promise.all([
    import('./open-pages.ts'),
    import('./pdfium.ts'),
  ]);
  const engine = await startPdfium();
  return (bytes: Uint8Array, limits: ReadLimits) => openPages(engine, bytes, limits);
}

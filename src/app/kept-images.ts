import type { AttestError } from '../model/index.ts';

/** Most bytes of images that are kept. */
const MOST_BYTES = 32_000_000;
/** How long a refusal is remembered, so that asking for its reason does not cost another attempt. */
const REFUSED_MS = 5_000;

/** The page images that were asked for last, up to a number of bytes. */
export class KeptImages {
  readonly #images = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #refused = new Map<string, AttestError>();
  #bytes = 0;

  /** @throws AttestError the refusal, where the image was refused a moment ago */
  get(sha256: string, page: number, width: number): Uint8Array<ArrayBuffer> | undefined {
    const key = keyOf(sha256, page, width);
    const refused = this.#refused.get(key);
    if (refused) throw refused;
    const image = this.#images.get(key);
    if (!image) return undefined;
    this.#images.delete(key);
    this.#images.set(key, image);
    return image;
  }

  keep(sha256: string, page: number, width: number, image: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    this.#images.set(keyOf(sha256, page, width), image);
    this.#bytes += image.length;
    for (const [oldest, { length }] of this.#images) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#images.delete(oldest);
      this.#bytes -= length;
    }
    return image;
  }

  refuse(sha256: string, page: number, width: number, error: AttestError): void {
    const key = keyOf(sha256, page, width);
    this.#refused.set(key, error);
    setTimeout(() => this.#refused.delete(key), REFUSED_MS).unref();
  }

  clear(): void {
    this.#images.clear();
    this.#bytes = 0;
  }
}

function keyOf(sha256: string, page: number, width: number): string {
  return `${sha256} ${page} ${width}`;
}

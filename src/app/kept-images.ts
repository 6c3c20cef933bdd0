/** Most bytes of images that are kept. */
const MOST_BYTES = 32_000_000;

/** The page images that were asked for last, up to a number of bytes. */
export class KeptImages {
  readonly #images = new Map<string, Uint8Array<ArrayBuffer>>();
  #bytes = 0;

  get(sha256: string, page: number, width: number): Uint8Array<ArrayBuffer> | undefined {
    const key = `${sha256} ${page} ${width}`;
    const image = this.#images.get(key);
    if (!image) return undefined;
    this.#images.delete(key);
    this.#images.set(key, image);
    return image;
  }

  keep(sha256: string, page: number, width: number, image: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    this.#images.set(`${sha256} ${page} ${width}`, image);
    this.#bytes += image.length;
    for (const [oldest, { length }] of this.#images) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#images.delete(oldest);
      this.#bytes -= length;
    }
    return image;
  }

  clear(): void {
    this.#images.clear();
    this.#bytes = 0;
  }
}
